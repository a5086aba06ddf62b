import { createGunzip } from 'node:zlib';
import { byteReader, type ByteReader } from './byte-reader.ts';

/** The named fields of a record, in lower case. */
export type WarcFields = ReadonlyMap<string, string>;

/** A record that was asked for, by its place among all. */
interface WarcRecord {
  readonly number: number;
  readonly fields: WarcFields;
  readonly block: Buffer;
}

/** Which records are wanted, and who takes them; of all others nothing is kept. */
export interface RecordReader {
  readonly wants: (fields: WarcFields, number: number, length: number) => boolean;
  readonly take: (record: WarcRecord) => void | Promise<void>;
}

/** A WARC file is no larger than this after decompression, in bytes. */
const WARC_BYTES = 500_000_000;
const HEAD_BYTES = 65_536;
const MOST_RECORDS = 100_000;
/** The standard knows fewer than thirty. */
const MOST_FIELDS = 200;

/** Goes through the records of a WARC file, compressed or not; whether it is one, and whole. */
export async function eachRecord(file: Uint8Array, reader: RecordReader): Promise<boolean> {
  const unpacking = { isWhole: true };
  const chunks = unzipped(file, unpacking);
  try {
    return (await readAll(byteReader(chunks), reader)) && unpacking.isWhole;
  } finally {
    await chunks.return();
  }
}

async function readAll(bytes: ByteReader, { wants, take }: RecordReader): Promise<boolean> {
  let number = 0;
  for (let isMore = await bytes.skipLineEnds(); isMore; isMore = await bytes.skipLineEnds()) {
    const head = number < MOST_RECORDS ? await bytes.upTo('\r\n\r\n', HEAD_BYTES) : undefined;
    const fields = head === undefined ? undefined : fieldsOf(head.toString('utf8'));
    const length = Number(fields?.get('content-length') ?? Number.NaN);
    if (fields === undefined || !Number.isSafeInteger(length) || length < 0) return false;
    if (wants(fields, number, length)) {
      const block = await bytes.take(length);
      if (block === undefined) return false;
      await take({ number, fields, block });
    } else if (!(await bytes.skip(length))) return false;
    number++;
  }
  return number > 0;
}

/** Ends early where the file is damaged or unpacks to too much, and says so. */
async function* unzipped(
  file: Uint8Array,
  unpacking: { isWhole: boolean },
): AsyncGenerator<Uint8Array, void, undefined> {
  if (file[0] !== 0x1f || file[1] !== 0x8b) {
    yield file;
    return;
  }
  let size = 0;
  try {
    for await (const chunk of createGunzip({ chunkSize: 65_536 }).end(file)) {
      size += chunk.length;
      if (size > WARC_BYTES) throw new RangeError('A WARC file is too large when unpacked.');
      yield chunk;
    }
  } catch {
    unpacking.isWhole = false;
  }
}

function fieldsOf(head: string): WarcFields | undefined {
  const [version = '', ...lines] = head.split('\r\n');
  if (!/^WARC\/1\.[01]$/.test(version) || lines.length > MOST_FIELDS) return undefined;
  const pairs = lines.map((line) => /^([^\s:]+):\s*(.*)$/.exec(line));
  return new Map(pairs.flatMap((pair) => (pair === null ? [] : [[(pair[1] ?? '').toLowerCase(), pair[2] ?? '']])));
}
