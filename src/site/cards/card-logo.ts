import type { Theme } from '../theme/theme.ts';

/** A larger logo would make each card, of which there are as many as checks, slow to draw; in bytes. */
const MOST_BYTES = 60_000;

/** What draws cards reads these for certain. */
const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg' };

/** A logo on a card. */
export interface CardLogo {
  /** A `data:` address. */
  readonly address: string;
  /** How many times as wide as high it is, where that is known. */
  readonly ratio: number | undefined;
}

/** The logo for light screens; none where a card cannot hold it. */
export function cardLogo({ logo }: Pick<Theme, 'logo'>): CardLogo | undefined {
  const type = logo === undefined ? undefined : TYPES[logo.path.split('.').at(-1) ?? ''];
  if (logo === undefined || type === undefined || logo.content.length > MOST_BYTES) return undefined;
  const address = `data:${type};base64,${Buffer.from(logo.content).toString('base64')}`;
  return { address, ratio: logo.ratio };
}
