/** The words of a line for a shell; quotes keep words together, and nothing else is understood. */
export function wordsOf(line: string): readonly string[] {
  return [...line.replace(/ +#.*$/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
