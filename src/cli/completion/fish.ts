import type { CommandWords, OptionWords } from './words-of.ts';

/** A script for fish; where it has no word to offer, fish offers files. */
export function fishCompletion(name: string, commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ path, commands: below, options, values }) => {
    const start = `complete -c ${name} -n ${quoted(
      condition(
        path,
        below.map((one) => one.name),
      ),
    )}`;
    return [
      ...below.map((one) => `${start} -f -a ${quoted(one.name)} -d ${quoted(one.summary)}`),
      ...(values.length === 0 ? [] : [`${start} -f -a ${quoted(values.join(' '))}`]),
      ...options.map((option) => `${start}${flags(option)} -d ${quoted(option.summary)}`),
    ];
  });
  return `# Completion of ${name} in fish: ${name} completion fish | source\n${lines.join('\n')}\n`;
}

/** When a command is the one that is being written. */
function condition(path: readonly string[], below: readonly string[]): string {
  if (path.length === 0) return '__fish_use_subcommand';
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const deeper = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`];
  return [...seen, ...deeper].join('; and ');
}

function flags({ short, long, value, values }: OptionWords): string {
  const names = [
    short === undefined ? '' : ` -s ${short.replace(/^-/, '')}`,
    long === undefined ? '' : ` -l ${long.replace(/^--/, '')}`,
  ].join('');
  if (values.length > 0) return `${names} -x -a ${quoted(values.join(' '))}`;
  return value ? `${names} -r` : names;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
