import { measureAvif } from './avif.ts';
import { formatOf } from './format-of.ts';
import { measureGif } from './gif.ts';
import { measureJpeg } from './jpeg.ts';
import type { MeasuredPicture, PictureFormat, PictureProblem } from './picture.ts';
import { measurePng } from './png.ts';
import { Bytes, unlessCutOff } from './read-bytes.ts';
import { measureWebp } from './webp.ts';

const MEASURES: Readonly<Record<Exclude<PictureFormat, 'svg'>, (bytes: Bytes) => MeasuredPicture | PictureProblem>> = {
  jpeg: measureJpeg,
  png: measurePng,
  gif: measureGif,
  webp: measureWebp,
  avif: measureAvif,
};

/** What is said of bytes that are of none of the formats. */
export const NO_PICTURE = 'it is not a PNG, JPEG, GIF, WebP or AVIF';

/** An SVG is a program as much as a picture, and has no pixels of its own. */
const SVG_REFUSED: PictureProblem = {
  problem: 'it is an SVG, which can carry programs; export it as PNG',
};

/** Says by the headers of a picture how large it is shown, or why it is none; no pixels are decoded. */
export function measurePicture(bytes: Uint8Array): MeasuredPicture | PictureProblem {
  const format = formatOf(bytes);
  if (format === undefined) return { problem: NO_PICTURE };
  if (format === 'svg') return SVG_REFUSED;
  return unlessCutOff(() => MEASURES[format](new Bytes(bytes)));
}
