import { placeOf, placesBelow, quoted, valuePlaces } from './places.ts';
import { spellings, type CommandWords } from './words-of.ts';

/** A script for bash; where it has no word to offer, bash offers files. */
export function bashCompletion(name: string, commands: readonly CommandWords[]): string {
  return `# Completion of ${name} in bash: eval "$(${name} completion bash)"
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at='' words='' i
  if [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; elif [[ $cur == '=' ]]; then cur=''; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${placesBelow(commands).join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$at $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$at" in
${commands.map(wordCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function valueCases(command: CommandWords): readonly string[] {
  return valuePlaces(command).map(({ patterns, values }) => {
    const offer = values.length === 0 ? '' : `COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$cur")); `;
    return `    ${patterns.join(' | ')}) ${offer}return ;;`;
  });
}

function wordCase(command: CommandWords): string {
  const flags = command.options.flatMap(spellings).join(' ');
  const others = [...command.commands.map(({ name }) => name), ...command.values].join(' ');
  return `    ${quoted(placeOf(command))}) if [[ $cur == -* ]]; then words=${quoted(flags)}; else words=${quoted(others)}; fi ;;`;
}
