/** A line with its number from 1; undefined text if it is longer than allowed. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

/** The lines of a text that comes in parts. */
export async function* linesOf(texts: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let parts: string[] = [];
  let [length, number] = [0, 0];
  const line = (): Line => {
    const text = length > longest ? undefined : parts.join('');
    parts = [];
    length = 0;
    number++;
    return { number, text };
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  for await (const text of texts) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      keep(text.slice(start, end));
      yield line();
      start = end + 1;
    }
    keep(text.slice(start));
  }
  if (length > 0) yield line();
}
