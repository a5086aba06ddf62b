import { spellings, type CommandWords, type Word } from './words-of.ts';

/** A script for zsh; where it has no word to offer, it offers files. */
export function zshCompletion(name: string, commands: readonly CommandWords[]): string {
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(` ${path.join(' ')}`));
  return `#compdef ${name}
# Completion of ${name} in zsh: source <(${name} completion zsh), after compinit
_${name}() {
  local at='' word
  local -a flags others
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      (${below.join('|')}) at="$at $word" ;;
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

/** What follows an option that needs a value. */
function valueCases({ path, options }: CommandWords): readonly string[] {
  const at = path.map((word) => ` ${word}`).join('');
  return options
    .filter(({ value }) => value)
    .map((option) => {
      const flags = spellings(option).map((flag) => quoted(`${at} ${flag}`));
      const offer = option.values.length === 0 ? '_files' : `compadd -- ${option.values.map(quoted).join(' ')}`;
      return `    (${flags.join('|')}) ${offer}; return ;;`;
    });
}

function wordCase({ path, commands, options, values }: CommandWords): string {
  const at = path.map((word) => ` ${word}`).join('');
  const flags = options.flatMap((option) => spellings(option).map((name) => ({ name, summary: option.summary })));
  const others = [...commands, ...values.map((name) => ({ name, summary: '' }))];
  return `    (${quoted(at)}) flags=(${flags.map(described).join(' ')}); others=(${others.map(described).join(' ')}) ;;`;
}

function described({ name, summary }: Word): string {
  const plain = name.replaceAll(':', String.raw`\:`);
  return quoted(summary === '' ? plain : `${plain}:${summary}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
