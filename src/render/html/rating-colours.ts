import { CLASS_COLOURS } from '../../theme/shapes.ts';

/** The custom properties that colour what a selector matches by a rating; text on it is white or black, whichever reads better. */
export function ratingRule(
  selector: string,
  rating: { readonly class: string; readonly colour?: string } | undefined,
): string {
  const own = rating?.colour !== undefined && /^#[0-9a-f]{6}$/i.test(rating.colour) ? rating.colour : undefined;
  const colour = own ?? (rating && CLASS_COLOURS[rating.class]) ?? '#5b6470';
  const ink = luminance(colour) > 0.179 ? '#000' : '#fff';
  return `${selector}{--rating:${colour.toLowerCase()};--on-rating:${ink}}`;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
