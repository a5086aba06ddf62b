import { Writable, type Duplex, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchRefusal } from './fetch-problem.ts';

/** The encodings that are asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Most pages are smaller. */
const FIRST_BYTES = 65_536;

/** How a body comes, and how much of it is taken. */
interface BodyOptions {
  /** The `content-encoding` of the answer. */
  readonly encoding: string;
  /** In bytes after decompression, which is what a small answer can make large. */
  readonly most: number;
}

/** Reads a whole body, decompressed, and stops at the first byte that is too many. */
export async function readBody(body: Readable, { encoding, most }: BodyOptions): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name]?.() : undefined;
  if (decoder === undefined && name !== '' && name !== 'identity')
    throw brokenAnswer(`The server compresses its answer as “${encoding.slice(0, 100)}”, which it was not asked for.`);
  // One buffer that grows: a server can send each byte by itself, and every chunk held would cost far more than it says.
  let bytes = new Uint8Array(Math.min(most, FIRST_BYTES));
  let size = 0;
  const sink = new Writable({
    write: (chunk: Uint8Array, _, done) => {
      if (size + chunk.length > most) {
        done(tooLarge(most));
        return;
      }
      if (size + chunk.length > bytes.length) {
        const grown = new Uint8Array(Math.min(most, 2 * (size + chunk.length)));
        grown.set(bytes);
        bytes = grown;
      }
      bytes.set(chunk, size);
      size += chunk.length;
      done();
    },
  });
  // Whichever end fails, all are closed.
  await (decoder === undefined ? pipeline(body, sink) : pipeline(body, decoder, sink));
  return bytes.subarray(0, size);
}

/** More bytes came than are stored. */
export function tooLarge(most: number): FetchRefusal {
  return new FetchRefusal({
    fault: 'too-large',
    message: `The page is larger than ${most.toLocaleString('en')} bytes.`,
    hint: 'Save the part that is quoted, and store it with `--from`.',
  });
}

function brokenAnswer(message: string): FetchRefusal {
  return new FetchRefusal({ fault: 'unreachable', message });
}
