import { passage, time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import type { CorrectionFacts, PageFacts } from '../../article/index.ts';
import { relative } from '../addresses.ts';
import type { Place } from '../frame/site-frame.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** All corrections of the checks of a language, newest first. */
export function correctionsPage(site: Site, place: Place, pages: readonly PageFacts[]): SiteFile {
  const { words } = place.language;
  const entries = pages
    .flatMap((page) => page.corrections.map((correction) => ({ page, correction })))
    .toSorted((one, other) => (one.correction.date < other.correction.date ? 1 : -1));
  const log = markup`<ol class="log">\n${entries.map((entry) => entryHtml(entry, place))}</ol>\n`;
  return plainPage(site, {
    place,
    name: words.corrections.heading,
    description: words.corrections.intro,
    content: markup`<p>${words.corrections.intro}</p>\n${entries.length === 0 ? markup`<p>${words.corrections.none}</p>\n` : log}`,
  });
}

interface Entry {
  readonly page: PageFacts;
  readonly correction: CorrectionFacts;
}

function entryHtml({ page, correction }: Entry, { path, language: { wording } }: Place): Html {
  const { date, kind, text, was, now } = correction;
  const change =
    was &&
    now &&
    markup`\n<p class="change"><del>${passage(was)}</del> <span aria-hidden="true" class="arrow">→</span> <ins>${passage(now)}</ins></p>`;
  return markup`<li>${time(wording.date(date))}<div><p><a href="${relative(path, page.path)}">${page.title}</a></p>
<p><strong>${wording.words.correctionKinds[kind]}.</strong> ${text}</p>${change}
</div></li>
`;
}
