import { createHash } from 'node:crypto';
import type { MakeSharp, Sharp } from 'sharp';
import {
  stampedSvg,
  stampSvg,
  stripMetadata,
  type MeasuredPicture,
  type PictureProblem,
  type Stamp,
} from '../../pictures/index.ts';
import { mostPixels, type Made, type MadeBytes } from './prepared-picture.ts';

/** Changes whenever other bytes are made of the same picture. */
export const RECIPE = '1';

/** Widths in pixels that phones, and columns of text on sharp screens, have use for. */
const WIDTHS: readonly number[] = [480, 960, 1440];
/** No page shows a picture wider. */
const WIDEST = 1920;
/** WebP has no sides longer than this. */
const LONGEST = 16_383;

/** What is to be made: of which bytes, how they are to be seen, and with what. */
export interface Making {
  readonly bytes: Uint8Array;
  readonly measured: MeasuredPicture;
  readonly stamp?: Stamp | undefined;
  /** What decodes and draws; without it, pixels stay as they are. */
  readonly sharp?: MakeSharp | undefined;
}

/** Makes the files that show a picture, without metadata. */
export async function makeFiles(making: Making): Promise<Made | PictureProblem> {
  const { bytes, measured, stamp, sharp } = making;
  const stripped = stripMetadata(bytes);
  if ('problem' in stripped) return stripped;
  const type = `image/${measured.format}` as const;
  const asIs = made(stripped, { ...measured, type });
  if (sharp === undefined) return [stamp === undefined ? asIs : stampedFile(asIs, stamp)];
  try {
    const open = (): Sharp => sharp(stripped, OPTIONS).autoOrient();
    const drawn = stamp !== undefined ? await stampedPixels(open(), making, stamp) : await redrawn(open(), measured);
    const own = drawn ?? asIs;
    if (measured.isAnimated && stamp === undefined) return [own];
    const source = drawn === undefined ? open : (): Sharp => sharp(drawn.bytes, OPTIONS);
    return [own, ...(await variantsOf(own, { sharp, open: source }))];
  } catch (error) {
    return { problem: `it cannot be decoded (${firstReason(error)})` };
  }
}

/** The picture alone with the stamp across it: in its pixels, where something draws into them. */
export async function makeStamped(making: Making & { readonly stamp: Stamp }): Promise<MadeBytes | PictureProblem> {
  const { bytes, measured, stamp, sharp } = making;
  const stripped = stripMetadata(bytes);
  if ('problem' in stripped) return stripped;
  const asIs = made(stripped, { ...measured, type: `image/${measured.format}` });
  if (sharp === undefined) return stampedFile(asIs, stamp);
  try {
    return await stampedPixels(sharp(stripped, OPTIONS).autoOrient(), making, stamp);
  } catch (error) {
    return { problem: `it cannot be decoded (${firstReason(error)})` };
  }
}

/** Libraries say one thing on several lines, the last ones nearest to the point. */
function firstReason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
  const said = lines.find((line) => line !== '' && !line.startsWith('source:'));
  return (said ?? 'for an unknown reason').slice(0, 160);
}

/** What draws, and how the picture is opened once more. */
interface Drawing {
  readonly sharp: MakeSharp;
  readonly open: () => Sharp;
}

const OPTIONS = { failOn: 'error', limitInputPixels: mostPixels('jpeg'), sequentialRead: true } as const;

function made(bytes: Uint8Array, { type, width, height }: Pick<MadeBytes, 'type' | 'width' | 'height'>): MadeBytes {
  return { type, width, height, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** Without a program that draws into pixels, the picture is wrapped, so that it is not copied without its stamp. */
function stampedFile(picture: MadeBytes, stamp: Stamp): MadeBytes {
  return made(Buffer.from(stampedSvg(picture, stamp)), { ...picture, type: 'image/svg+xml' });
}

/** A picture that not every browser turns by its Exif data is turned; any other stays as its author made it. */
async function redrawn(picture: Sharp, { format, orientation }: MeasuredPicture): Promise<MadeBytes | undefined> {
  if (orientation === 1 || format === 'jpeg') return undefined;
  return finished(picture.png({ compressionLevel: 6 }), 'image/png');
}

async function stampedPixels(picture: Sharp, { measured, sharp }: Making, stamp: Stamp): Promise<MadeBytes> {
  const width = Math.min(measured.width, WIDEST);
  const { data, info } = await picture
    .resize({ width })
    .png({ compressionLevel: 0 })
    .toBuffer({ resolveWithObject: true });
  const layer = { input: Buffer.from(stampSvg(stamp, info)), left: 0, top: 0 };
  const stamped = sharp?.(data, OPTIONS).composite([layer]);
  if (stamped === undefined) throw new Error('nothing draws it');
  return measured.format === 'jpeg' || measured.format === 'avif'
    ? finished(stamped.flatten({ background: '#ffffff' }).jpeg({ quality: 86 }), 'image/jpeg')
    : finished(stamped.png({ compressionLevel: 6 }), 'image/png');
}

/** None where even the widest is no smaller than the picture itself. It is decoded once, however many widths there are. */
async function variantsOf(own: MadeBytes, { sharp, open }: Drawing): Promise<readonly MadeBytes[]> {
  if (own.height > LONGEST) return [];
  const widest = Math.min(own.width, WIDEST);
  const { data, info } = await open().resize({ width: widest }).raw().toBuffer({ resolveWithObject: true });
  const variants: MadeBytes[] = [];
  for (const width of [widest, ...WIDTHS.filter((one) => one < widest).toReversed()]) {
    const resized = sharp(data, { raw: info }).resize({ width });
    const variant = await finished(resized.webp({ quality: 80, smartSubsample: true, effort: 4 }), 'image/webp');
    if (width === own.width && variant.size >= own.size) return [];
    variants.unshift(variant);
  }
  return variants;
}

async function finished(picture: Sharp, type: `image/${string}`): Promise<MadeBytes> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return made(data, { type, width: info.width, height: info.height });
}
