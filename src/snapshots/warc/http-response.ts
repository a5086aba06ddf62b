import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { CONTENT_BYTES } from '../pack.ts';

/** An answer of a server, as it was kept. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  /** Without the encodings of the way. */
  readonly bytes: Uint8Array;
}

const HEAD_BYTES = 65_536;

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Reads an answer of HTTP/1; undefined where it is none, is damaged, or unpacks to too much. */
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

function joinChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at, 'latin1');
    const [, hex] = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.toString('latin1', at, Math.min(end, at + 1000))) ?? [];
    if (end < 0 || hex === undefined) return undefined;
    const length = Number.parseInt(hex, 16);
    if (length === 0) return Buffer.concat(chunks);
    at = end + 2;
    if (at + length > body.length) return undefined;
    chunks.push(body.subarray(at, at + length));
    at += length + 2;
  }
}

function decoded(body: Buffer, encoding: string): Uint8Array | undefined {
  if (encoding === '' || encoding === 'identity') return body.length > CONTENT_BYTES ? undefined : body;
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  try {
    return decoder?.(body, { maxOutputLength: CONTENT_BYTES });
  } catch {
    return undefined;
  }
}
