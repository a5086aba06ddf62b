import type { PageFacts } from '../../article/index.ts';
import { language, passage, time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import { relative } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import { placeData } from '../frame/site-frame.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import { part } from '../theme/theme.ts';

/** One check in a list. */
export function rowHtml(site: Site, page: PageFacts, place: Place, usual: UsualRow): Html {
  const data = { ...placeData(site, place), check: page };
  return part(site.theme, 'row', data, () => usual(page, place.path, place.language));
}

/** How a row looks that no theme changes. */
type UsualRow = (page: PageFacts, from: string, speech: SiteLanguage) => Html;

/** Verdict, headline, when the check was published, and whose claim it is about. */
export function checkRow(page: PageFacts, from: string, speech: SiteLanguage): Html {
  const { claimant, published } = page;
  const date = published === undefined ? undefined : speech.wording.date(published);
  const parts = [
    date && time(date),
    claimant.isNamed ? said(speech.words.lists.claimBy, claimant.name) : markup`<bdi>${claimant.name}</bdi>`,
    page.imported && page.status === 'published' && speech.words.lists.imported,
  ];
  return markup`<li class="row${page.rating?.id !== undefined && ` rating-${page.rating.id}`}">
<p class="chip">${verdictHtml(page, speech)}</p>
${headlineHtml(page, from, speech)}
<p class="said">${withDots(parts)}</p>
</li>
`;
}

/** Who made the claim: a name alone would be taken for that of an author. */
function said(phrase: string, name: string): Html {
  const [before = '', after = ''] = phrase.split('{n}');
  return markup`${before}<bdi>${name}</bdi>${after}`;
}

/** On the page of who made it: what was said and when, and the verdict. */
export function statementRow(page: PageFacts, from: string, speech: SiteLanguage): Html {
  const isWithdrawn = page.status === 'withdrawn';
  const parts = [
    page.said !== undefined && time(speech.wording.date(page.said)),
    !isWithdrawn && markup`<a${own(page, speech)} href="${relative(from, page.path)}">${page.title}</a>`,
    page.imported && page.status === 'published' && speech.words.lists.imported,
  ];
  return markup`<li class="row${page.rating?.id !== undefined && ` rating-${page.rating.id}`}">
<p class="chip">${verdictHtml(page, speech)}</p>
${isWithdrawn ? headlineHtml(page, from, speech) : markup`<h2 class="claim"${own(page, speech)}>${page.claim}</h2>`}
<p class="said">${withDots(parts)}</p>
</li>
`;
}

function withDots(parts: readonly (Html | string | false | undefined)[]): Html {
  const shown = parts.filter((one) => one !== undefined && one !== false);
  return markup`${shown.map((one, index) => markup`${index > 0 && ' · '}${one}`)}`;
}

/** The verdict in a word and a shape; whether the check is withdrawn or not yet public. */
export function verdictHtml({ status, rating }: PageFacts, { words: { lists } }: SiteLanguage): Html {
  if (status === 'withdrawn') return markup`<span class="withdrawn">${lists.withdrawn}</span>`;
  const draft = status !== 'published' && markup`<span class="draft">${lists.draft}</span>`;
  return markup`${rating && markup`${shape(rating.class)}${passage(rating.label)}`}${draft}`;
}

function headlineHtml(page: PageFacts, from: string, speech: SiteLanguage): Html {
  // The chip says already that it is withdrawn.
  const { title, withdrawn } = page;
  const shown = withdrawn === undefined ? title : markup`<s>${withdrawn}</s>`;
  return markup`<h2${own(page, speech)}><a href="${relative(from, page.path)}">${shown}</a></h2>`;
}

function own({ lang, dir }: PageFacts, { wording }: SiteLanguage): Html {
  return language({ lang: lang === wording.lang ? undefined : lang, dir });
}
