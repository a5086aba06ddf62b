import type { Wording } from '../../article/index.ts';
import { siteAddress, siteTitle, type LanguageTag, type ProjectSettings } from '../../model/index.ts';
import type { SiteWords } from '../../words/site.ts';
import { addressOf } from '../site.ts';
import { coloursOn } from '../theme/colours-css.ts';
import { cardFile } from './card-file.ts';
import type { CardLogo } from './card-logo.ts';
import { CARD_SIZE, cardSvg } from './card-svg.ts';
import type { DrawCard, PageCard } from './page-card.ts';

/** What the cards of a site are made from. */
interface SiteCardParts {
  readonly settings: ProjectSettings;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly wordsFor: (lang: LanguageTag) => SiteWords;
  readonly draw: DrawCard | undefined;
  readonly logo: CardLogo | undefined;
}

/** The card of all pages that are no fact check, by language; none where nothing draws, or the site has no address. */
export async function siteCards(parts: SiteCardParts): Promise<ReadonlyMap<LanguageTag, PageCard>> {
  const { settings, draw } = parts;
  const address = siteAddress(settings);
  const cards = new Map<LanguageTag, PageCard>();
  if (draw === undefined || address === undefined) return cards;
  for (const lang of settings.languages) {
    const svg = siteCardSvg(lang, address, parts);
    const content = await draw(svg);
    const path = cardFile(`site ${svg}`, 'png');
    const alt = siteTitle(settings, lang);
    if (content !== undefined)
      cards.set(lang, { file: { path, content }, picture: { address: addressOf(address, path), alt, ...CARD_SIZE } });
  }
  return cards;
}

/** The name of the site, who publishes it, and what it holds. */
function siteCardSvg(
  lang: LanguageTag,
  address: string,
  { settings, wordingFor, wordsFor, logo }: SiteCardParts,
): string {
  const { name } = settings.publisher;
  const title = siteTitle(settings, lang);
  return cardSvg({
    lang,
    dir: wordingFor(lang).dir,
    publisher: title === name ? new URL(address).host : name,
    kind: wordsFor(lang).lists.all,
    text: title,
    colours: coloursOn(settings, 'light'),
    logo,
  });
}
