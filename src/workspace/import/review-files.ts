import { createReadStream, statSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/** In bytes; what is read at once. */
const CHUNK = 65_536;

/** How many chunks some files have; fails where one is no file. */
export function chunksIn(paths: readonly string[]): number {
  return paths.reduce((sum, path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new UsageError(`There is no file ${path}.`, 'Name a file that is there.');
    if (!found.isFile()) throw new UsageError(`${path} is not a file.`, 'Name the files in it one by one.');
    return sum + Math.max(1, Math.ceil(found.size / CHUNK));
  }, 0);
}

/** A file piece by piece; each is told of. */
export async function* chunksOf(path: string, advance: () => void): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of stream) {
    advance();
    yield chunk;
  }
}
