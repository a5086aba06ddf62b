import { spellings, type CommandWords } from './words-of.ts';

/** A script for bash; where it has no word to offer, bash offers files. */
export function bashCompletion(name: string, commands: readonly CommandWords[]): string {
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(` ${path.join(' ')}`));
  return `# Completion of ${name} in bash: eval "$(${name} completion bash)"
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at='' words='' i
  if [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; elif [[ $cur == '=' ]]; then cur=''; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${below.join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;
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

/** What follows an option that needs a value. */
function valueCases({ path, options }: CommandWords): readonly string[] {
  const at = path.map((word) => ` ${word}`).join('');
  return options
    .filter(({ value }) => value)
    .map((option) => {
      const flags = spellings(option).map((flag) => quoted(`${at} ${flag}`));
      const offer =
        option.values.length === 0 ? '' : `COMPREPLY=($(compgen -W ${quoted(option.values.join(' '))} -- "$cur")); `;
      return `    ${flags.join(' | ')}) ${offer}return ;;`;
    });
}

function wordCase({ path, commands, options, values }: CommandWords): string {
  const at = path.map((word) => ` ${word}`).join('');
  const flags = options.flatMap(spellings).join(' ');
  const others = [...commands.map(({ name }) => name), ...values].join(' ');
  return `    ${quoted(at)}) if [[ $cur == -* ]]; then words=${quoted(flags)}; else words=${quoted(others)}; fi ;;`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
