import { placeOf, placesBelow, quoted, valuePlaces } from './places.ts';
import { spellings, type CommandWords, type Word } from './words-of.ts';

/** A script for zsh; where it has no word to offer, it offers files. */
export function zshCompletion(name: string, commands: readonly CommandWords[]): string {
  return `#compdef ${name}
# Completion of ${name} in zsh: source <(${name} completion zsh), after compinit
_${name}() {
  local at='' word
  local -a flags others
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      (${placesBelow(commands).join('|')}) at="$at $word" ;;
    esac
  done
  case "$at \${words[CURRENT-1]}" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$at" in
${commands.map(wordCase).join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then _describe option flags
  elif (( \${#others} )); then _describe word others
  else _files
  fi
}
compdef _${name} ${name}
`;
}

function valueCases(command: CommandWords): readonly string[] {
  return valuePlaces(command).map(({ patterns, values }) => {
    const offer = values.length === 0 ? '_files' : `compadd -- ${values.map(quoted).join(' ')}`;
    return `    (${patterns.join('|')}) ${offer}; return ;;`;
  });
}

function wordCase(command: CommandWords): string {
  const flags = command.options.flatMap((option) =>
    spellings(option).map((name) => ({ name, summary: option.summary })),
  );
  const others = [...command.commands, ...command.values.map((name) => ({ name, summary: '' }))];
  return `    (${quoted(placeOf(command))}) flags=(${flags.map(described).join(' ')}); others=(${others.map(described).join(' ')}) ;;`;
}

function described({ name, summary }: Word): string {
  const plain = name.replaceAll(':', String.raw`\:`);
  return quoted(summary === '' ? plain : `${plain}:${summary}`);
}
