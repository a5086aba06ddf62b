import { listed, placeInWords } from '../../diagnostics/index.ts';
import { isPublicStatus, type FactCheck } from '../../model/index.ts';
import type { BaseRevision, Departure, FileFinding, FormerCheck, RuleFinding } from '../rule.ts';
import type { Change } from './change.ts';

const STATUSES: ReadonlySet<string> = new Set(['draft', 'review', 'published', 'withdrawn']);

/** The check as it was, if readers could see it; undefined also where that cannot be told: see `isUntold`. */
export function shownThen({ check, departure }: FormerCheck): FactCheck | undefined {
  if (check === undefined || !isPublicStatus(check.status)) return undefined;
  return departure === undefined ? check : completed(check);
}

/** With nothing in place of what the comparison cannot do without, and the format requires. */
function completed({ evidence = {}, corrections = [], ...check }: FactCheck): FactCheck {
  return {
    ...check,
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, item]) => [id, { ...NO_BEARING, ...item }])),
    corrections: corrections.map((correction) => ({ ...NO_TEXT, ...correction })),
  };
}

const NO_BEARING = { claim: [], stance: {} };
const NO_TEXT = { text: '' };

/** Whether nobody can tell what readers were shown of a check then. Any file that is public now may have been so. */
export function isUntold({ check, departure }: FormerCheck, now?: FactCheck): boolean {
  if (departure === undefined || !(departure.maybePublic || isPublicStatus(now?.status))) return false;
  return check?.status === undefined ? check === undefined || departure.maybePublic : !STATUSES.has(check.status);
}

/** Nothing can be said of what changed; better to say that than nothing. */
export function untold({ departure }: FormerCheck, base: string): RuleFinding {
  return {
    path: [],
    message: `What changed in this check since ${base} cannot be judged, because the file was not valid there${inBrackets(departure)}.`,
    hint: `Compare it by eye, or with the last revision in which it was valid: \`factwright validate --base REVISION\`.`,
    atMost: 'warning',
  };
}

/** What could not be read of a check of which the rest was compared, if there is such a thing. */
export function* partlyTold({ departure }: FormerCheck, base: string): Iterable<RuleFinding> {
  if (departure?.unread === undefined || departure.unread.length === 0) return;
  yield {
    path: [],
    message: `Not all that changed in this check since ${base} can be judged: ${unreadIn(departure)} could not be read there${inBrackets(departure)}.`,
    hint: `Compare the rest by eye, or with the last revision in which the file was valid: \`factwright validate --base REVISION\`.`,
    atMost: 'warning',
  };
}

/** The settings and the shared files that could not be read as a whole. */
export function* departedShared({ departures, name }: BaseRevision): Iterable<FileFinding> {
  for (const [file, departure] of departures) {
    if (departure.unread?.length === 0) continue;
    const what = departure.unread === undefined ? 'the file' : unreadIn(departure);
    yield {
      file,
      path: [],
      message: `What changed here since ${name} cannot all be judged, because ${what} could not be read there${inBrackets(departure)}.`,
      hint: 'Compare it by eye: published checks may use it.',
      atMost: 'warning',
    };
  }
}

/** Whether a change is one of something that could be read before. */
export function isTold({ path }: Pick<Change, 'path'>, { departure }: Pick<FormerCheck, 'departure'>): boolean {
  return departure?.unread?.some((gone) => gone.every((step, at) => path[at] === step)) !== true;
}

function unreadIn({ unread = [] }: Departure): string {
  return listed(
    unread.map((path) => placeInWords(path)),
    { most: 3 },
  );
}

function inBrackets(departure: Departure | undefined): string {
  return departure === undefined ? '' : ` (${departure.what.replace(/\.$/, '')})`;
}
