import type { MeasuredPicture, PictureFormat, PictureProblem } from '../../pictures/index.ts';

/** A file of the site that shows a picture. */
export interface PictureFile {
  /** Its path in the site, such as `pictures/waiting-room-3fa9c1d2a0b1.jpg`: other bytes have another name. */
  readonly name: string;
  readonly type: `image/${string}`;
  /** In pixels, as a reader sees it. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** How many bytes it has. */
  readonly size: number;
}

/** A picture of the media folder as files of the site. */
export interface PreparedPicture extends PictureFile {
  /** The same picture as WebP in several widths, the narrowest first and the widest as wide as a page can use; empty if it is better shown as it is. */
  readonly variants: readonly PictureFile[];
}

/** Why a picture is not in the site, as a sentence. */
export interface LeftOutPicture {
  readonly problem: string;
}

/** What is made of a picture, before it has a name. */
export type MadeFile = Omit<PictureFile, 'name'>;

/** A file with its bytes. */
export interface MadeBytes extends MadeFile {
  readonly bytes: Uint8Array;
}

/** The picture itself, and after it its variants. */
export type Made = readonly [MadeBytes, ...MadeBytes[]];

/** More pixels are not decoded, nor sent to readers: 50 million are 10,000 × 5,000. An AVIF takes 22 bytes for each of its pixels. */
export function mostPixels(format: PictureFormat): number {
  return format === 'avif' ? 16_000_000 : 50_000_000;
}

/** Why a picture of so many pixels is not shown. */
export function problemOfSize({ format, width, height }: MeasuredPicture): PictureProblem | undefined {
  const most = mostPixels(format);
  if (width * height <= most) return undefined;
  const what = format === 'avif' ? ', more than an AVIF may have' : '';
  return { problem: `it has ${width} × ${height} pixels${what}; at most ${most / 1_000_000} million are shown` };
}

/** A larger file is left out. */
export const MOST_BYTES = 50_000_000;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

/** The name of a file in the site: what its author called the picture, and what tells its bytes from any others. */
export function nameOf(file: string, { digest, type }: MadeFile): string {
  const stem = (file.split('/').at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  return `pictures/${stem === '' ? 'picture' : stem}-${digest.slice(0, 12)}.${ENDINGS[type] ?? type.slice('image/'.length)}`;
}
