import { crc32 } from 'node:zlib';
import { orientationOf, tiffOf } from './orientation.ts';
import { turned, type MeasuredPicture, type Orientation, type PictureProblem } from './picture.ts';
import type { Bytes } from './read-bytes.ts';

interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly data: number;
  /** Where the data end, and the checksum begins. */
  readonly dataEnd: number;
  readonly end: number;
}

const SIGNATURE = 8;

/** The chunks up to the last one; whoever reads them all finds out whether that is there. */
function* chunksOf(bytes: Bytes): Generator<Chunk> {
  for (let start = SIGNATURE; ;) {
    const dataEnd = start + 8 + bytes.u32(start);
    const chunk = { name: bytes.text(start + 4, 4), start, data: start + 8, dataEnd, end: dataEnd + 4 };
    // Cut off where the checksum is not there.
    bytes.u32(dataEnd);
    yield chunk;
    if (chunk.name === 'IEND') return;
    start = chunk.end;
  }
}

/** Reads the size of a PNG, and how it is turned. */
export function measurePng(bytes: Bytes): MeasuredPicture | PictureProblem {
  if (bytes.text(SIGNATURE + 4, 4) !== 'IHDR') return { problem: 'it is a PNG without a size' };
  const [width, height] = [bytes.u32(SIGNATURE + 8), bytes.u32(SIGNATURE + 12)];
  let orientation: Orientation | undefined;
  let [isAnimated, hasPixels] = [false, false];
  for (const { name, data, dataEnd } of chunksOf(bytes)) {
    if (name === 'eXIf') orientation ??= orientationOf(bytes.part(data, dataEnd));
    hasPixels ||= name === 'IDAT';
    isAnimated ||= name === 'acTL' && !hasPixels;
  }
  return turned({ format: 'png', width, height, orientation, isAnimated });
}

/** What a decoder needs, colours and resolution included; chunks that are not listed are for people and programs. */
const KEPT: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** The parts of a PNG that a decoder needs; of the Exif data, only how the picture is turned. */
export function stripPng(bytes: Bytes): readonly Uint8Array[] | PictureProblem {
  const kept: Uint8Array[] = [bytes.part(0, SIGNATURE)];
  let hasExif = false;
  for (const { name, start, data, dataEnd, end } of chunksOf(bytes)) {
    if (KEPT.has(name)) kept.push(bytes.part(start, end));
    else if (name === 'eXIf' && !hasExif) {
      hasExif = true;
      kept.push(exifOf(orientationOf(bytes.part(data, dataEnd))));
    } else if (/^[A-Z]/.test(name)) return { problem: 'it is a PNG of a kind that is not known' };
  }
  return kept;
}

function exifOf(orientation: Orientation): Uint8Array {
  if (orientation === 1) return new Uint8Array();
  const named = Buffer.concat([Buffer.from('eXIf'), tiffOf(orientation)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(named.length - 4, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
