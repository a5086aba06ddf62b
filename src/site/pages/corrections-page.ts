import { passage, time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import type { CorrectionFacts, PageFacts } from '../../article/index.ts';
import { relative } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import type { Sheet } from '../lists/parts-of.ts';
import { span, turnHtml } from '../lists/turn-html.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** A correction, and the check that was corrected. */
export interface CorrectionOfPage {
  readonly page: PageFacts;
  readonly correction: CorrectionFacts;
}

/** Corrections of the checks of a language as a diary, the newest first. */
export function correctionsPage(site: Site, place: Place, sheet: Sheet<CorrectionOfPage>): SiteFile {
  const { words } = place.language;
  const { items: entries, isFirst } = sheet;
  const { heading, intro } = words.corrections;
  const dates = entries.map(({ correction }) => correction.date);
  const name = isFirst ? heading : `${heading} · ${span(dates, place.language)}`;
  const years = [...new Set(entries.map(yearOf))];
  const diary = years.map(
    (
      year,
    ) => markup`<section aria-labelledby="y-${year}"><h2 id="y-${year}">${place.language.wording.date(year).text}</h2>
<ol class="log">\n${entries.filter((entry) => yearOf(entry) === year).map((entry) => entryHtml(entry, place))}</ol>
</section>
`,
  );
  return plainPage(site, {
    place,
    name,
    description: isFirst ? intro : name,
    content: markup`${isFirst && markup`<p>${intro}</p>\n`}${entries.length === 0 ? markup`<p>${words.corrections.none}</p>\n` : diary}${turnHtml(sheet, place.language)}`,
  });
}

function yearOf({ correction }: CorrectionOfPage): string {
  return correction.date.slice(0, 4);
}

function entryHtml({ page, correction }: CorrectionOfPage, { path, language: { wording } }: Place): Html {
  const { date, kind, was, now } = correction;
  const { page: words } = wording.words;
  const change =
    was &&
    now &&
    markup`\n<p class="change"><span class="unseen">${words.ratingWas}: </span><del>${passage(was)}</del> <span aria-hidden="true" class="arrow">→</span> <span class="unseen">${words.ratingNow}: </span><ins>${passage(now)}</ins></p>`;
  return markup`<li>${time(wording.date(date))}<div><p><strong>${wording.words.correctionKinds[kind]}.</strong> ${passage(correction)}</p>${change}
<p class="of"><a href="${relative(path, page.path)}#corrections">${page.title}</a></p></div></li>
`;
}
