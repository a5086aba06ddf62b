import { luminance } from '../../theme/luminance.ts';
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
