/** The lines that end with a line feed, one at a time: a file of nothing but line ends is not taken apart. */
export function* linesOf(text: string): Generator<string, void, undefined> {
  for (let start = 0, end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** The value of a field; undefined if it is not written as JSON. */
export function scalarOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
