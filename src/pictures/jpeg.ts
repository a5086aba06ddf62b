import { orientationOf, tiffOf } from './orientation.ts';
import { turned, type MeasuredPicture, type Orientation, type PictureProblem } from './picture.ts';
import type { Bytes } from './read-bytes.ts';

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
const [DHT, JPG, DAC] = [0xc4, 0xc8, 0xcc];
const [APP0, APP1, APP2, APP14] = [0xe0, 0xe1, 0xe2, 0xee];

/** A part of a JPEG from its marker on; `marker` is absent for the coded pixels after a start of scan. */
interface Segment {
  readonly marker?: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** The parts up to the end marker, in their order; what lies between them and belongs to none is passed over. */
function* segmentsOf(bytes: Bytes): Generator<Segment> {
  let at = 2;
  for (;;) {
    const start = markerFrom(bytes, at);
    if (start === undefined) return;
    const marker = bytes.u8(start + 1);
    const body = start + 2;
    if (marker === EOI) return yield { marker, start, body, end: body };
    at = isAlone(marker) ? body : body + Math.max(2, bytes.u16(body));
    yield { marker, start, body, end: at };
    if (marker !== SOS) continue;
    const end = endOfPixels(bytes, at);
    yield { start: at, body: at, end };
    at = end;
  }
}

/** Where the next marker begins; any number of fill bytes may precede it. */
function markerFrom({ all }: Bytes, from: number): number | undefined {
  for (let at = all.indexOf(0xff, from); at !== -1 && at + 1 < all.length; at = all.indexOf(0xff, at + 1))
    if (all[at + 1] !== 0 && all[at + 1] !== 0xff) return at;
  return undefined;
}

/** Coded pixels go on until a marker that is no restart. */
function endOfPixels(bytes: Bytes, from: number): number {
  for (let at = markerFrom(bytes, from); at !== undefined; at = markerFrom(bytes, at + 2))
    if (!isRestart(bytes.u8(at + 1))) return at;
  return bytes.length;
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** Markers that nothing belongs to. */
function isAlone(marker: number): boolean {
  return isRestart(marker) || marker === 0x01 || marker === SOI;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== JPG && marker !== DAC;
}

/** Reads the size of a JPEG, and how it is turned. */
export function measureJpeg(bytes: Bytes): MeasuredPicture | PictureProblem {
  let orientation: Orientation | undefined;
  let size: { readonly width: number; readonly height: number } | undefined;
  for (const { marker, body, end } of segmentsOf(bytes)) {
    if (marker === SOS) break;
    if (marker === APP1 && isExif(bytes, body, end)) orientation ??= orientationOf(bytes.part(body + 8, end));
    if (marker !== undefined && isFrame(marker)) size ??= { height: bytes.u16(body + 3), width: bytes.u16(body + 5) };
  }
  if (size === undefined) return { problem: 'it is a JPEG without a size' };
  return turned({ format: 'jpeg', ...size, orientation });
}

function isExif(bytes: Bytes, body: number, end: number): boolean {
  return end - body >= 8 && bytes.text(body + 2, 6) === 'Exif\0\0';
}

/** The parts of a JPEG that a decoder needs; of the Exif data, only how the picture is turned. */
export function stripJpeg(bytes: Bytes): readonly Uint8Array[] | PictureProblem {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  let [hasExif, hasPixels] = [false, false];
  for (const segment of segmentsOf(bytes)) {
    if (segment.marker === APP1) {
      if (hasExif || !isExif(bytes, segment.body, segment.end)) continue;
      hasExif = true;
      kept.push(exifOf(orientationOf(bytes.part(segment.body + 8, segment.end))));
    } else kept.push(keptOf(bytes, segment));
    hasPixels ||= segment.marker === undefined;
  }
  return hasPixels ? kept : { problem: 'it is a JPEG without pixels' };
}

const NOTHING: Uint8Array = new Uint8Array();

function keptOf(bytes: Bytes, { marker, start, body, end }: Segment): Uint8Array {
  if (marker === undefined || isNeeded(marker)) return bytes.part(start, end);
  const startsWith = (name: string): boolean =>
    end - body - 2 >= name.length && bytes.text(body + 2, name.length) === name;
  if (marker === APP2 && startsWith('ICC_PROFILE\0')) return bytes.part(start, end);
  // Without its thumbnail, which may show what was cut from the picture.
  if (marker === APP0 && startsWith('JFIF\0')) return made(APP0, bytes.part(body + 2, body + 14), [0, 0]);
  // How the colours are coded.
  if (marker === APP14 && startsWith('Adobe')) return made(APP14, bytes.part(body + 2, body + 14));
  return NOTHING;
}

/** Frames, tables, scans and the end. */
function isNeeded(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xdf && marker !== SOI) || isRestart(marker);
}

function exifOf(orientation: Orientation): Uint8Array {
  return orientation === 1 ? NOTHING : made(APP1, Buffer.from('Exif\0\0'), tiffOf(orientation));
}

function made(marker: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const body = parts.flatMap((part) => [...part]);
  return Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body);
}
