import { passage, time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import type { CorrectionFacts, PageFacts } from '../../article/index.ts';
import { relative } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** All corrections of the checks of a language as a diary, the newest first. */
export function correctionsPage(site: Site, place: Place, pages: readonly PageFacts[]): SiteFile {
  const { words } = place.language;
  const entries = pages
    .flatMap((page) => page.corrections.map((correction) => ({ page, correction })))
    .toSorted(({ correction: one }, { correction: other }) =>
      one.date === other.date ? 0 : one.date < other.date ? 1 : -1,
    );
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
    name: words.corrections.heading,
    description: words.corrections.intro,
    content: markup`<p>${words.corrections.intro}</p>\n${entries.length === 0 ? markup`<p>${words.corrections.none}</p>\n` : diary}`,
  });
}

interface Entry {
  readonly page: PageFacts;
  readonly correction: CorrectionFacts;
}

function yearOf({ correction }: Entry): string {
  return correction.date.slice(0, 4);
}

function entryHtml({ page, correction }: Entry, { path, language: { wording } }: Place): Html {
  const { date, kind, text, was, now } = correction;
  const { page: words } = wording.words;
  const change =
    was &&
    now &&
    markup`\n<p class="change"><span class="unseen">${words.ratingWas}: </span><del>${passage(was)}</del> <span aria-hidden="true" class="arrow">→</span> <span class="unseen">${words.ratingNow}: </span><ins>${passage(now)}</ins></p>`;
  return markup`<li>${time(wording.date(date))}<div><p><strong>${wording.words.correctionKinds[kind]}.</strong> ${text}</p>${change}
<p class="of"><a href="${relative(path, page.path)}#corrections">${page.title}</a></p></div></li>
`;
}
