import { inflateRawSync } from 'node:zlib';
import type { NoText } from '../snapshot.ts';

/** More files than this are in no document. */
const ENTRIES = 10_000;
/** The longest comment that may follow the directory, and the directory's own end. */
const END_BYTES = 65_557;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;

/** Where a file is in an archive, and how it is packed. */
interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly header: number;
}

/** The files of a ZIP archive by name; each is unpacked when it is asked for, to no more than `maxBytes`. */
export interface ZipArchive {
  has(name: string): boolean;
  unpack(name: string, maxBytes: number): Uint8Array | NoText;
}

/** Opens a ZIP archive by its directory; undefined if the bytes are none. */
export function openZip(bytes: Uint8Array): ZipArchive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view);
  return (
    entries && {
      has: (name) => entries.has(name),
      unpack: (name, maxBytes) => {
        const entry = entries.get(name);
        return entry === undefined ? 'damaged' : unpack(bytes, view, entry, maxBytes);
      },
    }
  );
}

function directoryOf(view: DataView): ReadonlyMap<string, Entry> | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < Math.min(count, ENTRIES); index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const length = name ?? 0;
    if (at + 46 + length > view.byteLength) return undefined;
    entries.set(new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length)), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + length + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, maxBytes: number): Uint8Array | NoText {
  const { header, packed, method, isEncrypted } = entry;
  if (isEncrypted) return 'encrypted';
  if (header + 30 > bytes.length || view.getUint32(header, true) !== FILE) return 'damaged';
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return 'damaged';
  if (method === 0) return data.length > maxBytes ? 'too-large' : data;
  if (method !== 8) return 'damaged';
  try {
    return inflateRawSync(data, { maxOutputLength: maxBytes });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged';
  }
}
