import { turned, type MeasuredPicture, type PictureProblem } from './picture.ts';
import { CutOff, type Bytes } from './read-bytes.ts';

interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly data: number;
  readonly dataEnd: number;
  /** With the byte that makes the length even. */
  readonly end: number;
}

const FIRST = 12;

function* chunksOf(bytes: Bytes, from: number, to: number): Generator<Chunk> {
  for (let start = from; start + 8 <= to;) {
    const data = start + 8;
    const dataEnd = data + bytes.u32(start + 4, true);
    if (dataEnd > to) throw new CutOff();
    // The last byte may lack where nothing follows.
    const end = Math.min(dataEnd + (dataEnd % 2 === start % 2 ? 0 : 1), to);
    yield { name: bytes.text(start, 4), start, data, dataEnd, end };
    start = end;
  }
}

/** All chunks; what follows after the announced end is no part of the picture. */
function topChunks(bytes: Bytes): Generator<Chunk> {
  return chunksOf(bytes, FIRST, Math.min(bytes.length, 8 + bytes.u32(4, true)));
}

/** Reads the size of a WebP; browsers do not turn it by its Exif data. */
export function measureWebp(bytes: Bytes): MeasuredPicture | PictureProblem {
  let size: Pick<MeasuredPicture, 'width' | 'height'> | undefined;
  let isAnimated = false;
  for (const { name, data } of topChunks(bytes)) {
    size ??= sizeIn(bytes, name, data);
    isAnimated ||= name === 'ANMF';
  }
  if (size === undefined) return { problem: 'it is a WebP without a size' };
  return turned({ format: 'webp', ...size, isAnimated });
}

function sizeIn(bytes: Bytes, name: string, data: number): Pick<MeasuredPicture, 'width' | 'height'> | undefined {
  if (name === 'VP8X') return { width: bytes.u24(data + 4, true) + 1, height: bytes.u24(data + 7, true) + 1 };
  if (name === 'VP8 ')
    return { width: bytes.u16(data + 6, true) & 0x3f_ff, height: bytes.u16(data + 8, true) & 0x3f_ff };
  if (name !== 'VP8L') return undefined;
  const bits = bytes.u32(data + 1, true);
  return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
}

const IMAGE_DATA = ['VP8 ', 'VP8L', 'ALPH'];
const KEPT: ReadonlySet<string> = new Set([...IMAGE_DATA, 'VP8X', 'ANIM', 'ICCP']);
const KEPT_IN_FRAMES: ReadonlySet<string> = new Set(IMAGE_DATA);
/** Flags of the extended header: that there are Exif data, and XMP. */
const [EXIF_FLAG, XMP_FLAG] = [0x08, 0x04];
/** The place, size and time of a frame, before its chunks. */
const FRAME_HEAD = 16;

/** The parts of a WebP that a decoder needs. */
export function stripWebp(bytes: Bytes): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  for (const { name, data, dataEnd } of topChunks(bytes)) {
    if (name === 'VP8X') kept.push(...chunk(name, withoutMetadata(bytes.part(data, dataEnd))));
    else if (KEPT.has(name)) kept.push(...chunk(name, bytes.part(data, dataEnd)));
    else if (name === 'ANMF') kept.push(...chunk(name, frameOf(bytes, data, dataEnd)));
  }
  const length = kept.reduce((sum, part) => sum + part.length, 4);
  return [Buffer.from('RIFF'), littleEndian(length), Buffer.from('WEBP'), ...kept];
}

function withoutMetadata(head: Uint8Array): Uint8Array {
  return Uint8Array.of((head[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG), ...head.subarray(1));
}

function frameOf(bytes: Bytes, data: number, dataEnd: number): Uint8Array {
  const parts: Uint8Array[] = [bytes.part(data, data + FRAME_HEAD)];
  for (const inner of chunksOf(bytes, data + FRAME_HEAD, dataEnd))
    if (KEPT_IN_FRAMES.has(inner.name)) parts.push(...chunk(inner.name, bytes.part(inner.data, inner.dataEnd)));
  return Buffer.concat(parts);
}

function chunk(name: string, data: Uint8Array): readonly Uint8Array[] {
  return [Buffer.from(name), littleEndian(data.length), data, new Uint8Array(data.length % 2)];
}

function littleEndian(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
