import { stripAvif } from './avif.ts';
import { formatOf } from './format-of.ts';
import { stripGif } from './gif.ts';
import { stripJpeg } from './jpeg.ts';
import { measurePicture } from './measure-picture.ts';
import type { MeasuredPicture, PictureFormat, PictureProblem } from './picture.ts';
import { stripPng } from './png.ts';
import { Bytes, unlessCutOff } from './read-bytes.ts';
import { stripWebp } from './webp.ts';

const STRIPS: Readonly<
  Record<Exclude<PictureFormat, 'svg'>, (bytes: Bytes) => readonly Uint8Array[] | PictureProblem>
> = {
  jpeg: stripJpeg,
  png: stripPng,
  gif: stripGif,
  webp: stripWebp,
  avif: stripAvif,
};

/**
 * Takes from a picture what is not needed to show it: where it was taken, by whom and with what, comments, small
 * pictures of itself, and whatever follows its end. The coded pixels stay as they are, and so do their colours and how
 * they are turned. What cannot be told apart soundly is refused.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array | PictureProblem {
  const measured = measurePicture(bytes);
  if ('problem' in measured) return measured;
  const format = formatOf(bytes);
  if (format === undefined || format === 'svg') return { problem: 'it is not a picture' };
  const parts = unlessCutOff(() => STRIPS[format](new Bytes(bytes)));
  if ('problem' in parts) return parts;
  const stripped = Buffer.concat(parts);
  return isSame(measurePicture(stripped), measured) ? stripped : { problem: 'it is cut off or damaged' };
}

/** Damaged headers may be read in two ways. */
function isSame(one: MeasuredPicture | PictureProblem, other: MeasuredPicture): boolean {
  return !('problem' in one) && one.width === other.width && one.height === other.height;
}
