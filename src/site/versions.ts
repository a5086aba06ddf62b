import type { PageFacts } from '../article/index.ts';
import { inLanguage, type IsoDate, type Status } from '../model/index.ts';
import { section, time } from '../render/html/page.ts';
import { markup, type Html } from '../render/html/markup.ts';
import { languageOf, type Site } from './site.ts';

/** A version of a check as git keeps it: what a reader may want to know of it. */
export interface Version {
  /** The day on which it came to be public, in UTC. */
  readonly date: IsoDate;
  readonly author: string;
  readonly status: Status;
  readonly rating?: string;
}

/** What became of a page, step by step. */
interface Step {
  readonly date: IsoDate;
  readonly author: string;
  readonly what: 'published' | 'verdict' | 'changed' | 'withdrawn' | 'again';
  readonly was?: string;
  readonly now?: string;
}

/** The versions of a page that readers could see, newest first; nothing if there is only one. */
export function versionsHtml(site: Site, page: PageFacts, versions: readonly Version[]): Html | false {
  const steps = stepsOf(versions);
  const kind = site.settings.site?.versions ?? 'dates';
  if (steps.length < 2 || kind === 'none') return false;
  const { words, wording } = languageOf(site, page.lang);
  const label = (id = ''): string => {
    const rating = site.scale.ratings.find((each) => each.id === id);
    return rating === undefined ? id : inLanguage(rating.label, [page.lang, ...site.settings.languages]).text;
  };
  const items = steps.toReversed().map(({ date, author, what, was, now }) => {
    const text = words.versions[what].replace('{was}', label(was)).replace('{now}', label(now));
    const by = kind === 'authors' && markup` <span class="aside">${wording.fill(words.versions.by, author)}</span>`;
    return markup`<li>${time(wording.date(date))}<p>${text}${by}</p></li>\n`;
  });
  return section('versions', words.versions.heading, markup`<ol class="log">\n${items}</ol>`);
}

/** Only what was public counts; changes of one day that changed no verdict are one. */
function stepsOf(versions: readonly Version[]): readonly Step[] {
  const steps: Step[] = [];
  let before: Version | undefined;
  let hasBeenPublic = false;
  for (const version of versions) {
    const step = stepOf(before, version, hasBeenPublic);
    before = version;
    if (step === undefined) continue;
    hasBeenPublic = true;
    const last = steps.at(-1);
    if (step.what === 'changed' && last?.date === step.date && last.author === step.author) continue;
    steps.push(step);
  }
  return steps;
}

function stepOf(before: Version | undefined, now: Version, hasBeenPublic: boolean): Step | undefined {
  const { date, author, status, rating } = now;
  const wasPublic = before?.status === 'published';
  if (status === 'withdrawn') return wasPublic ? { date, author, what: 'withdrawn' } : undefined;
  if (status !== 'published') return undefined;
  if (!wasPublic) return { date, author, what: hasBeenPublic ? 'again' : 'published' };
  if (before.rating !== rating) return { date, author, what: 'verdict', was: before.rating, now: rating };
  return { date, author, what: 'changed' };
}
