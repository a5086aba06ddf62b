import { eachRecord, type WarcFields } from './each-record.ts';
import { parseHttpResponse, RECORD_BYTES } from './http-response.ts';

/** A content that a WARC file holds. */
export interface WarcContent {
  readonly address: string;
  /** `2024-05-02T09:30:00Z`. */
  readonly time: string;
  readonly contentType: string;
  readonly status?: number;
  readonly bytes: Uint8Array;
}

/** Which addresses are wanted, as the parser of addresses writes them, and who takes what is found, one at a time. */
export interface WarcReader {
  readonly addresses: ReadonlySet<string>;
  readonly take: (content: WarcContent) => Promise<void>;
}

/** The largest record that is read: what it may hold, encoded, and the head of an answer. */
const BLOCK_BYTES = RECORD_BYTES + 1_000_000;
/** What is decoded of one file in all, in bytes: small records can each unpack to much. */
const DECODED_BYTES = 2_000_000_000;

/**
 * Gives the newest good answer of each wanted address, in the order of the file; says whether the file is a whole WARC
 * file, and gives nothing if it is none. Goes through it twice, so that no more than one record is ever held.
 */
export async function readWarc(file: Uint8Array, { addresses, take }: WarcReader): Promise<boolean> {
  const newest = new Map<string, { readonly number: number; readonly time: string }>();
  let left = DECODED_BYTES;
  const isWhole = await eachRecord(file, {
    wants: (fields, _, length) => left > 0 && length <= BLOCK_BYTES && addresses.has(hrefOf(fields) ?? ''),
    take: ({ number, fields, block }) => {
      const content = contentOf(fields, block);
      left -= content?.bytes.length ?? RECORD_BYTES;
      const href = hrefOf(fields);
      if (content === undefined || (content.status ?? 200) !== 200 || href === undefined) return;
      const known = newest.get(href);
      if (known === undefined || known.time <= content.time) newest.set(href, { number, time: content.time });
    },
  });
  if (!isWhole || left <= 0) return false;
  const chosen = new Set(Array.from(newest.values(), ({ number }) => number));
  return eachRecord(file, {
    wants: (_, number) => chosen.has(number),
    take: async ({ fields, block }) => {
      const content = contentOf(fields, block);
      if (content !== undefined) await take(content);
    },
  });
}

function addressOf(fields: WarcFields): string {
  return (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
}

/** The address of a record that says something of one; requests, revisits and notes say nothing. */
function hrefOf(fields: WarcFields): string | undefined {
  const [address, type] = [addressOf(fields), fields.get('warc-type')];
  if (type !== 'resource' && type !== 'response') return undefined;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** What a record says of its address. */
function contentOf(fields: WarcFields, block: Buffer): WarcContent | undefined {
  const [time] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(fields.get('warc-date') ?? '') ?? [];
  if (time === undefined) return undefined;
  const known = { address: addressOf(fields), time: `${time}Z` };
  if (fields.get('warc-type') === 'resource')
    return block.length > RECORD_BYTES
      ? undefined
      : { ...known, contentType: plain(fields.get('content-type')), bytes: block };
  const response = parseHttpResponse(block);
  if (response === undefined) return undefined;
  return { ...known, contentType: plain(response.contentType), status: response.status, bytes: response.bytes };
}

function plain(contentType: string | undefined): string {
  return contentType !== undefined && /^[\x20-\x7E]{1,300}$/.test(contentType)
    ? contentType
    : 'application/octet-stream';
}
