import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Snapshot } from '../snapshot.ts';

/** A stored copy on its way to other tools. */
export interface WarcEntry {
  readonly key: string;
  readonly snapshot: Snapshot;
  /** Read when its record is written; undefined if it cannot be had, and then there is no record. */
  readonly content: () => Uint8Array | undefined;
}

/**
 * Copies as a WARC file (ISO 28500, version 1.1), record by record, each compressed by itself. They are `resource`
 * records: what the server said around the content is not kept, and not made up. The same copies give the same bytes.
 */
export function* writeWarc(entries: readonly WarcEntry[], software: string): Generator<Uint8Array, void, undefined> {
  const newest = entries.reduce((time, { snapshot }) => (snapshot.time > time ? snapshot.time : time), EPOCH);
  yield record(
    { 'WARC-Type': 'warcinfo', 'WARC-Date': newest, 'Content-Type': 'application/warc-fields' },
    Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`),
  );
  for (const entry of entries) {
    const bytes = entry.content();
    if (bytes !== undefined) yield resource(entry, bytes);
  }
}

const EPOCH = '1970-01-01T00:00:00Z';

function resource({ key, snapshot }: WarcEntry, bytes: Uint8Array): Uint8Array {
  const { address, finalAddress, contentType, time, content, method, status } = snapshot;
  return record(
    {
      'WARC-Type': 'resource',
      'WARC-Date': time,
      // A source that was never on the web has a name all the same.
      'WARC-Target-URI': address ?? `urn:factwright:source:${key}`,
      'WARC-Payload-Digest': content,
      'Content-Type': contentType,
      'Factwright-Key': key,
      'Factwright-Method': method,
      ...(status === undefined ? {} : { 'Factwright-Status': String(status) }),
      ...(finalAddress === undefined ? {} : { 'Factwright-Final-Address': finalAddress }),
    },
    bytes,
  );
}

function record(fields: Readonly<Record<string, string>>, block: Uint8Array): Uint8Array {
  const named = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const hex = createHash('sha256').update(named.join('')).update(block).digest('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const head = `WARC/1.1\r\n${named.join('')}WARC-Record-ID: <urn:uuid:${id}>\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
}
