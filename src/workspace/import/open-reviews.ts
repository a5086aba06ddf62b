import { closeSync, createReadStream, type ReadStream } from 'node:fs';
import { readReviews, type Found, type ReadOptions } from '../../interchange/index.ts';
import { openNamed } from '../files/named-files.ts';
import type { OpenFile } from '../files/read-regular.ts';
import { unzipped } from './unzipped.ts';

/** Where a run that was stopped goes on: after a review of a file. */
interface LastReview {
  readonly file: string;
  readonly number: number;
}

/** How to read them. */
export interface OpenOptions extends Pick<ReadOptions, 'base' | 'columns'> {
  readonly cwd: string;
  readonly after?: LastReview;
}

/** The reviews of files, one after another, and how far their reading is, in bytes of the files as they lie on the disk. */
export interface Reviews extends AsyncIterable<Found> {
  readonly total: number;
  readonly read: number;
}

/**
 * Opens files of any size and form, compressed with gzip or not, by their content. Each must be there; they are read while
 * the reviews are asked for. Order and numbers of reviews are the same each time.
 */
export function openReviews(files: readonly string[], options: OpenOptions): Reviews {
  const { cwd, after } = options;
  const start = Math.max(0, after === undefined ? 0 : files.indexOf(after.file));
  const sizes = files.map((file) => sizeOf(openNamed({ cwd, file })));
  const progress = { read: sizes.slice(0, start).reduce((sum, size) => sum + size, 0) };
  return {
    total: sizes.reduce((sum, size) => sum + size, 0),
    get read() {
      return progress.read;
    },
    async *[Symbol.asyncIterator]() {
      for (const file of files.slice(start))
        yield* reviewsOf(file, { ...options, after: file === after?.file ? after : undefined }, progress);
    },
  };
}

function sizeOf({ descriptor, size }: OpenFile): number {
  closeSync(descriptor);
  return size;
}

interface Progress {
  read: number;
}

async function* reviewsOf(
  file: string,
  { cwd, after, ...options }: OpenOptions,
  progress: Progress,
): AsyncGenerator<Found> {
  const stream = createReadStream('', { fd: openNamed({ cwd, file }).descriptor, highWaterMark: 65_536 });
  const problems: string[] = [];
  try {
    const chunks = unzipped(counted(stream, progress), problems);
    yield* readReviews({ name: file, chunks }, { ...options, after: after?.number });
    for (const why of problems) yield { noReview: file, why };
  } finally {
    stream.destroy();
  }
}

async function* counted(stream: ReadStream, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream)
    if (chunk instanceof Uint8Array) {
      progress.read += chunk.byteLength;
      yield chunk;
    }
}
