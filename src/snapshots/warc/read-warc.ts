import { gunzipSync } from 'node:zlib';
import { CONTENT_BYTES } from '../pack.ts';
import { parseHttpResponse } from './http-response.ts';

/** A content that a WARC file holds. */
export interface WarcContent {
  readonly address: string;
  /** `2024-05-02T09:30:00Z`. */
  readonly time: string;
  readonly contentType: string;
  readonly status?: number;
  readonly bytes: Uint8Array;
}

/** A WARC file is no larger than this after decompression, in bytes. */
const WARC_BYTES = 500_000_000;
const HEAD_BYTES = 65_536;
const MOST_RECORDS = 100_000;

/** The contents of a WARC file, compressed or not, in its order; undefined where it is none or is damaged. */
export function readWarc(file: Uint8Array): readonly WarcContent[] | undefined {
  const bytes = unzipped(file);
  if (bytes === undefined) return undefined;
  const contents: WarcContent[] = [];
  let at = 0;
  for (let count = 0; at < bytes.length; count++) {
    const end = bytes.indexOf('\r\n\r\n', at, 'latin1');
    if (end < 0 || end - at > HEAD_BYTES || count > MOST_RECORDS) return undefined;
    const fields = fieldsOf(bytes.toString('utf8', at, end));
    const length = Number(fields?.get('content-length') ?? Number.NaN);
    const start = end + 4;
    if (fields === undefined || !Number.isSafeInteger(length) || length < 0 || start + length > bytes.length)
      return undefined;
    const content = contentOf(fields, bytes.subarray(start, start + length));
    if (content !== undefined) contents.push(content);
    at = start + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return contents.length === 0 && at === 0 ? undefined : contents;
}

function unzipped(file: Uint8Array): Buffer | undefined {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return Buffer.from(file);
  try {
    return gunzipSync(file, { maxOutputLength: WARC_BYTES });
  } catch {
    return undefined;
  }
}

function fieldsOf(head: string): ReadonlyMap<string, string> | undefined {
  const [version = '', ...lines] = head.split('\r\n');
  if (!/^WARC\/1\.[01]$/.test(version)) return undefined;
  const pairs = lines.map((line) => /^([^\s:]+):\s*(.*)$/.exec(line));
  return new Map(pairs.flatMap((pair) => (pair === null ? [] : [[(pair[1] ?? '').toLowerCase(), pair[2] ?? '']])));
}

/** What a record says of an address; requests, revisits and notes say nothing. */
function contentOf(fields: ReadonlyMap<string, string>, block: Buffer): WarcContent | undefined {
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const [time] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(fields.get('warc-date') ?? '') ?? [];
  if (time === undefined || !/^https?:\/\//.test(address)) return undefined;
  const known = { address, time: `${time}Z` };
  const type = fields.get('warc-type');
  if (type === 'resource' && block.length <= CONTENT_BYTES)
    return { ...known, contentType: plain(fields.get('content-type')), bytes: block };
  if (type !== 'response') return undefined;
  const response = parseHttpResponse(block);
  if (response === undefined) return undefined;
  return { ...known, contentType: plain(response.contentType), status: response.status, bytes: response.bytes };
}

function plain(contentType: string | undefined): string {
  return contentType !== undefined && /^[\x20-\x7E]{1,300}$/.test(contentType)
    ? contentType
    : 'application/octet-stream';
}
