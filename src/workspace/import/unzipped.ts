import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a stream, unzipped if they begin as gzip does; what goes wrong with that ends them and is told. */
export async function* unzipped(chunks: AsyncIterable<Uint8Array>, problems: string[]): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const rest = following(first, iterator);
  const [a, b] = first.done === true ? [] : first.value;
  yield* a === 0x1f && b === 0x8b ? unpacked(rest, problems) : rest;
}

async function* following(
  first: IteratorResult<Uint8Array>,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, problems: string[]): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(chunks), gunzip, () => {
    // The loop below meets what goes wrong.
  });
  try {
    for await (const chunk of gunzip) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    problems.push(
      isCut(error) ? 'The compressed file breaks off.' : 'The compressed file is damaged; what follows was not read.',
    );
  }
}

function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}
