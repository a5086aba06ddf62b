import type { ArticleView, PageFacts } from '../../article/index.ts';
import type { ProjectSettings } from '../../model/index.ts';
import type { CardPicture } from '../../render/html/frame.ts';
import { addressOf } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { cardFile } from './card-file.ts';
import { coloursOn } from '../theme/colours-css.ts';
import type { CardLogo } from './card-logo.ts';
import { cardOf } from './card-of.ts';
import { CARD_SIZE, cardSvg } from './card-svg.ts';

/** Draws a card as PNG; undefined where nothing draws. */
export type DrawCard = (svg: string) => Promise<Uint8Array | undefined>;

/** The card of a page as a file of the site, and what the page says of it. */
export interface PageCard {
  readonly file: SiteFile;
  readonly picture: CardPicture;
}

/** Where a card is drawn, and in which look. */
interface PageCardParts {
  readonly address: string;
  readonly draw: DrawCard;
  readonly settings: ProjectSettings;
  readonly logo: CardLogo | undefined;
}

/** Draws the card of a page, for a site at an address. Two pages can have the same card, and each has its own file. */
export async function cardOfPage(
  view: ArticleView,
  { path }: PageFacts,
  { address, draw, settings, logo }: PageCardParts,
): Promise<PageCard | undefined> {
  const card = { ...cardOf(view, coloursOn(settings, 'light')), logo };
  const svg = cardSvg(card);
  const content = await draw(svg);
  if (content === undefined) return undefined;
  const file = { path: cardFile(`${path} ${svg}`, 'png'), content };
  const alt = [card.text, card.speaker, card.foot?.text].filter((words) => words !== undefined).join(' · ');
  return { file, picture: { address: addressOf(address, file.path), alt, ...CARD_SIZE } };
}
