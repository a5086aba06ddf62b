import type { Orientation } from './picture.ts';
import { Bytes, CutOff } from './read-bytes.ts';

const ORIENTATION_TAG = 0x01_12;
const SHORT = 3;

/** How a picture is turned when shown, by the TIFF structure of its Exif data; 1 where that says nothing readable. */
export function orientationOf(tiff: Uint8Array): Orientation {
  try {
    const bytes = new Bytes(tiff);
    const order = bytes.text(0, 2);
    if (order !== 'II' && order !== 'MM') return 1;
    const isLittle = order === 'II';
    const table = bytes.u32(4, isLittle);
    const count = bytes.u16(table, isLittle);
    for (let entry = table + 2; entry < table + 2 + count * 12; entry += 12)
      if (bytes.u16(entry, isLittle) === ORIENTATION_TAG && bytes.u16(entry + 2, isLittle) === SHORT)
        return known(bytes.u16(entry + 8, isLittle));
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
  }
  return 1;
}

function known(value: number): Orientation {
  return ([2, 3, 4, 5, 6, 7, 8] as const).find((one) => one === value) ?? 1;
}

/** A TIFF structure that says how a picture is turned, and nothing else. */
export function tiffOf(orientation: Orientation): Uint8Array {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...head, 0, 1, ...entry, 0, 0, 0, 0]);
}
