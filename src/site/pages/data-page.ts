import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { relative } from '../addresses.ts';
import { EXPORTS } from '../exports/plan-exports.ts';
import { feedsHtml } from '../frame/head-links.ts';
import type { Place } from '../frame/place.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** Where the archive can be had as files, and under what licence. */
export function dataPage(site: Site, place: Place): SiteFile {
  const { data } = place.language.words;
  const files = [
    { path: EXPORTS.json, label: 'JSON' },
    { path: EXPORTS.csv, label: 'CSV' },
    ...(site.address === undefined ? [] : [{ path: EXPORTS.claimReview, label: 'ClaimReview (JSON-LD)' }]),
  ];
  const items = files.map(({ path, label }) => markup`<li><a href="${relative(place.path, path)}">${label}</a></li>\n`);
  const home = site.homes.find(({ language }) => language === place.language);
  return plainPage(site, {
    place,
    name: data.heading,
    description: data.intro,
    content: markup`<p>${data.intro}</p>
<section aria-labelledby="t-whole"><h2 id="t-whole">${data.whole}</h2>
<ul class="downloads">\n${items}</ul>
${licenceHtml(site, data.licence)}</section>
${home !== undefined && feedsHtml(site, home, place.path)}`,
  });
}

function licenceHtml({ settings }: Site, label: string): Html | false {
  const licence = settings.site?.licence;
  if (licence === undefined) return false;
  const address = webAddress(licence);
  return markup`<p><span class="label">${label}</span> ${address === undefined ? licence : markup`<a href="${address}" rel="license">${licence}</a>`}</p>\n`;
}
