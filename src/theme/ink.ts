import { luminance } from './luminance.ts';

/** The colour of letters on a colour, both `#rrggbb`: white or nearly black, whichever is read more easily. */
export function inkOn(colour: string): string {
  return luminance(colour) > 0.179 ? '#17191d' : '#ffffff';
}
