import { inLanguage, type Rating } from '../../model/index.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import type { Place } from '../frame/site-frame.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** How the checks are made: the scale, from true to false, and what each rating means. */
export function methodPage(site: Site, place: Place): SiteFile {
  const { method } = place.language.words;
  const { ratings } = site.scale;
  const group = (heading: string, of: readonly Rating[]): Html | false =>
    of.length > 0 &&
    markup`<h3>${heading}</h3>\n<dl class="meanings">\n${of.map((rating) => ratingHtml(rating, site, place))}</dl>\n`;
  return plainPage(site, {
    place,
    name: method.heading,
    description: `${method.heading} – ${site.title}`,
    content: markup`<section aria-labelledby="t-ratings"><h2 id="t-ratings">${method.ratings}</h2>
${group(
  method.onScale,
  ratings.filter(({ value }) => value !== undefined),
)}${group(
      method.offScale,
      ratings.filter(({ value }) => value === undefined),
    )}</section>
`,
  });
}

function ratingHtml(rating: Rating, { settings }: Site, { language: { lang } }: Place): Html {
  const languages = [lang, ...settings.languages];
  const label = inLanguage(rating.label, languages).text;
  const definition = inLanguage(rating.definition, languages).text;
  return markup`<div class="rating-${rating.id}" id="rating-${rating.id}"><dt><span class="chip">${shape(rating.class)}${label}</span></dt><dd>${definition}</dd></div>
`;
}
