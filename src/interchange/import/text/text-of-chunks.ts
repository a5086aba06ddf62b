/** Bytes as they come from a file. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The beginning of a stream, and the whole of it. */
export interface Begun {
  readonly start: Uint8Array;
  readonly isWhole: boolean;
  readonly chunks: Chunks;
}

/** Reads the first bytes of a stream, of which all can be read again. */
export async function beginOf(chunks: Chunks, length: number): Promise<Begun> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let [size, isWhole] = [0, false];
  while (size < length && !isWhole) {
    const { value, done } = await iterator.next();
    if (done === true) isWhole = true;
    else {
      read.push(value);
      size += value.byteLength;
    }
  }
  return { start: joinBytes(read), isWhole, chunks: again(read, iterator) };
}

async function* again(read: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    // What was given is not kept.
    for (let next = read.shift(); next !== undefined; next = read.shift()) yield next;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Bytes in one piece. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

/** The bytes of a stream in one piece; undefined if there are more than `most`. */
export async function wholeOf(chunks: Chunks, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    parts.push(chunk);
  }
  return joinBytes(parts);
}

/** The text of a stream in an encoding. */
export async function* textOf(chunks: Chunks, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
