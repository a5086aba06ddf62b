import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** An answer of a server, as it was kept. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  /** Without the encodings of the way. */
  readonly bytes: Uint8Array;
}

/** What a record may hold once it is decoded, in bytes: as much as is fetched of a page. */
export const RECORD_BYTES = 10_000_000;

const HEAD_BYTES = 65_536;

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Reads an answer of HTTP/1; undefined if it is none, is damaged, or unpacks to too much. */
export function parseHttpResponse(block: Buffer): HttpResponse | undefined {
  const end = block.indexOf('\r\n\r\n', 0, 'latin1');
  if (end < 0 || end > HEAD_BYTES) return undefined;
  const [first = '', ...lines] = block.toString('latin1', 0, end).split('\r\n');
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first) ?? [];
  if (status === undefined) return undefined;
  const header = (name: string): string | undefined =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const body = block.subarray(end + 4);
  // Some crawlers keep the chunks, others have joined them and kept the header.
  const isChunked = header('transfer-encoding')?.toLowerCase() === 'chunked';
  const joined = isChunked ? (joinChunks(body) ?? body) : body;
  const bytes = decoded(joined, header('content-encoding')?.toLowerCase() ?? '');
  return bytes === undefined ? undefined : { status: Number(status), contentType: header('content-type'), bytes };
}

/** Puts chunks together in a buffer of their own, however small they are. */
function joinChunks(body: Buffer): Buffer | undefined {
  const joined = Buffer.allocUnsafe(body.length);
  let size = 0;
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at, 'latin1');
    const line = end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + LINE_BYTES));
    const [, hex] = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(line) ?? [];
    if (hex === undefined) return undefined;
    const length = Number.parseInt(hex, 16);
    if (length === 0) return joined.subarray(0, size);
    at = end + 2;
    if (at + length > body.length) return undefined;
    size += body.copy(joined, size, at, at + length);
    at += length + 2;
  }
}

/** What is read of the line before a chunk. */
const LINE_BYTES = 1000;

function decoded(body: Buffer, encoding: string): Uint8Array | undefined {
  if (encoding === '' || encoding === 'identity') return body.length > RECORD_BYTES ? undefined : body;
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  try {
    return decoder?.(body, { maxOutputLength: RECORD_BYTES });
  } catch {
    return undefined;
  }
}
