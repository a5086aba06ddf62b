import { luminance } from '../../theme/luminance.ts';
import { CLASS_COLOURS } from '../../theme/shapes.ts';

/** The colour of a rating, as `#` and six digits: its own, or that of its class. */
export function ratingColour(rating: { readonly class?: string; readonly colour?: string } | undefined): string {
  const own = rating?.colour !== undefined && /^#[0-9a-f]{6}$/i.test(rating.colour) ? rating.colour : undefined;
  return (own ?? (rating?.class === undefined ? undefined : CLASS_COLOURS[rating.class]) ?? '#5b6470').toLowerCase();
}

/** The custom properties that colour what a selector matches by a rating; text on it is white or black, whichever reads better. */
export function ratingRule(
  selector: string,
  rating: { readonly class?: string; readonly colour?: string } | undefined,
): string {
  const colour = ratingColour(rating);
  const isLight = luminance(colour) > 0.179;
  return `${selector}{--rating:${colour}${isLight ? ';--on-rating:#000' : ''}}`;
}
