/** The formats of pictures that are recognised; an SVG is recognised only to be refused. */
export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** How a camera was held, as in Exif: 1 is upright, 5 to 8 lie on their side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What the headers of a picture say; the size is in pixels, as a reader sees it. */
export interface MeasuredPicture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** How the stored pixels are turned when they are shown; width and height have it applied. */
  readonly orientation: Orientation;
  /** Whether it has several frames. */
  readonly isAnimated: boolean;
}

/** Why something is not used as a picture: the second half of a sentence, such as `it is cut off`. */
export interface PictureProblem {
  readonly problem: string;
}

/** A picture whose pixels, as stored, have a size and are turned when shown. */
export function turned(
  picture: Omit<MeasuredPicture, 'orientation' | 'isAnimated'> & Partial<MeasuredPicture>,
): MeasuredPicture | PictureProblem {
  const { format, width, height, orientation = 1, isAnimated = false } = picture;
  if (width < 1 || height < 1) return { problem: 'it has no pixels' };
  const size = orientation > 4 ? { width: height, height: width } : { width, height };
  return { format, ...size, orientation, isAnimated };
}
