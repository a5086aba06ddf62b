import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { hostOf } from '../../render/html/statement-html.ts';
import { shape } from '../../render/html/shape-html.ts';
import type { Site } from '../site.ts';
import { ratingName } from './marks.ts';
import { countIn, type List } from './list.ts';

/** Who a claimant is, and how their statements fared: the numbers with the plain word that they are no measure of honesty. */
export function claimantHtml(site: Site, list: List): Html {
  const { words, wording } = list.language;
  // The newest check that names one knows best.
  const role = list.pages.find(({ claimant }) => claimant.role !== undefined)?.claimant.role;
  const links = [...new Set(list.pages.flatMap(({ claimant }) => claimant.sameAs))].flatMap((address) => {
    const target = webAddress(address);
    return target === undefined ? [] : [markup`<li><a href="${target}">${hostOf(target)}</a></li>\n`];
  });
  return markup`${role !== undefined && markup`<p class="role">${role}</p>\n`}${links.length > 0 && markup`<div class="elsewhere"><p>${words.lists.elsewhere}</p><ul class="links">\n${links}</ul></div>\n`}<section class="record" aria-labelledby="t-record"><h2 id="t-record">${words.lists.record}</h2>
<p class="count">${wording.plural(words.lists.checks, countIn(list))}</p>
${recordHtml(site, list)}<p class="aside">${words.lists.notRandom}</p>
</section>
`;
}

/** How many statements got which rating, in the order of the scale: drawn, and in words. */
function recordHtml({ scale, settings }: Site, { pages, language }: List): Html | false {
  const counts = scale.ratings.flatMap((rating) => {
    const rated = pages.filter((page) => page.rating?.id === rating.id);
    // An imported check is called by its publisher's word, which is not that of the scale.
    const label = ratingName({ scale, settings }, language, rating.id);
    return rated.length === 0 ? [] : [{ rating, label, count: rated.length }];
  });
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return false;
  let start = 0;
  const bars = counts.map(({ rating, count }) => {
    const bar = markup`<rect class="rating-${rating.id}" x="${share(start, all)}" y="0" width="${share(count, all)}" height="6"/>`;
    start += count;
    return bar;
  });
  const words = counts.map(
    ({ rating, label, count }) =>
      markup`<li class="rating-${rating.id}"><span class="chip">${shape(rating.class)}${label}</span> <span class="count">${language.wording.number(count)}</span></li>\n`,
  );
  return markup`<svg class="bar-of-counts" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}</svg>
<ul class="counts">\n${words}</ul>
`;
}

function share(count: number, all: number): number {
  return Math.round((count / all) * 1000);
}
