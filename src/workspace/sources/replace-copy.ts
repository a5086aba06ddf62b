import type { Replaced } from '../../capture/index.ts';
import { listed } from '../../diagnostics/index.ts';
import type { NewSnapshot, Snapshot } from '../../snapshots/index.ts';
import { whyWithoutText } from './read-source.ts';

/** What the stored copy of a source proves, and what of that a new copy would not. */
export interface LostQuotations {
  /** How many quotations the stored copy contains. */
  readonly held: number;
  /** Those that the new one does not contain, by the file that quotes them: what each is, as readers of the file find it. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
}

/** When a stored copy may be replaced by one that proves less. */
export interface Replacing {
  /** Whether it may in any case. */
  readonly replace?: boolean | undefined;
  /** Asks somebody who can answer, after telling them what would be lost. */
  readonly mayReplace?: ((what: string) => Promise<boolean>) | undefined;
}

/** A stored copy, and a file that is to take its place. */
export interface Replacement extends Replacing {
  readonly before: Snapshot;
  readonly made: NewSnapshot;
  /** Where the new one is from, as a sentence names it: `` `courier.html` `` or “what is there now”. */
  readonly from: string;
  /** What to look at first if the stored one is kept, as a sentence. */
  readonly check: string;
  readonly lostIn: (made: NewSnapshot) => LostQuotations;
}

/** Decides whether a copy takes the place of the stored one: what the stored one proves is not given up by accident. */
export async function replaceCopy({
  before,
  made,
  from,
  check,
  lostIn,
  replace,
  mayReplace,
}: Replacement): Promise<Replaced> {
  const { noText } = made.snapshot;
  if (before.text !== undefined && noText !== undefined && !replace)
    return kept(`: it has text, and none can be extracted from ${from}: ${whyWithoutText(noText)}`, hintOf(check));
  const found = lostIn(made);
  const lost = found.lost.size === 0 ? undefined : lostInWords(found, from);
  if (lost !== undefined && !replace) {
    if (mayReplace === undefined) return kept(`. ${lost}`, hintOf(check));
    if (!(await mayReplace(lost))) return kept('.', check);
  }
  return { message: `It replaces the copy of ${before.time.slice(0, 10)}. ${lost ?? keptInWords(found)}`.trimEnd() };
}

function kept(why: string, hint: string): Replaced {
  return { kept: { message: `The stored copy was kept${why}`, hint } };
}

function hintOf(check: string): string {
  return `${check} To replace the copy all the same, add \`--replace\`.`;
}

function lostInWords({ held, lost }: LostQuotations, from: string): string {
  const count = [...lost.values()].reduce((sum, { length }) => sum + length, 0);
  const files = [...lost].map(([path, gone]) => `${listed(gone, { most: MOST })} in ${path}`);
  const which =
    held === 1
      ? 'The quotation that it contains is'
      : `${count} of the ${held} quotations that it contains ${count === 1 ? 'is' : 'are'}`;
  return `${which} not in ${from}: ${listed(files, { most: MOST })}.`;
}

/** More are only counted. */
const MOST = 8;

function keptInWords({ held }: LostQuotations): string {
  if (held === 0) return '';
  return held === 1 ? 'The quotation from it is in the new one.' : `All ${held} quotations from it are in the new one.`;
}
