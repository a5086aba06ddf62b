import type { PageFacts } from '../../article/index.ts';
import { language, passage, time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import { relative } from '../addresses.ts';
import { placeData, type Place } from '../frame/site-frame.ts';
import type { Site, SiteLanguage } from '../site.ts';
import { part } from '../theme/theme.ts';

/** One check in a list. */
export function rowHtml(site: Site, page: PageFacts, place: Place): Html {
  const usual = (): Html => usualRow(page, place.path, place.language);
  return part(site.theme, 'row', { ...placeData(site, place), check: page }, usual);
}

/** Verdict, headline, who said it, and when. */
function usualRow(page: PageFacts, from: string, { wording, words }: SiteLanguage): Html {
  const { claimant, published } = page;
  const date = published === undefined ? undefined : wording.date(published);
  return markup`<li class="row${page.rating && ` rating-${page.rating.id}`}">
<p class="chip">${verdictHtml(page, words)}</p>
<h3${language({ lang: page.lang === wording.lang ? undefined : page.lang, dir: page.dir })}><a href="${relative(from, page.path)}">${page.title}</a></h3>
<p class="said">${claimant.name}${date && markup` · ${time(date)}`}</p>
</li>
`;
}

function verdictHtml({ status, rating }: PageFacts, { lists }: SiteLanguage['words']): Html {
  if (status === 'withdrawn') return markup`<span class="withdrawn">${lists.withdrawn}</span>`;
  return rating === undefined ? markup`` : markup`${shape(rating.class)}${passage(rating.label)}`;
}
