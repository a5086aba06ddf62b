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
interface Replacement extends Replacing {
  readonly before: Snapshot;
  readonly made: NewSnapshot;
  /** The name of the file. */
  readonly name: string;
  readonly lostIn: (made: NewSnapshot) => LostQuotations;
}

/** What is replaced, as sentences; or why the stored copy is kept. */
type Replaced =
  | { readonly message: string; readonly kept?: never }
  | { readonly kept: { readonly message: string; readonly hint: string } };

/** Decides whether a copy takes the place of the stored one: what the stored one proves is not given up by accident. */
export async function replaceCopy({ before, made, name, lostIn, replace, mayReplace }: Replacement): Promise<Replaced> {
  const { noText } = made.snapshot;
  if (before.text !== undefined && noText !== undefined && !replace)
    return kept(`: it has text, and none can be extracted from \`${name}\`: ${whyWithoutText(noText)}`);
  const found = lostIn(made);
  const lost = found.lost.size === 0 ? undefined : lostInWords(found, name);
  if (lost !== undefined && !replace) {
    if (mayReplace === undefined) return kept(`. ${lost}`);
    if (!(await mayReplace(lost))) return kept('.', 'Check the file.');
  }
  return { message: `It replaces the copy of ${before.time.slice(0, 10)}. ${lost ?? keptInWords(found)}`.trimEnd() };
}

function kept(why: string, hint: string = HINT): Replaced {
  return { kept: { message: `The stored copy was kept${why}`, hint } };
}

const HINT = 'Check the file. To replace the copy all the same, add `--replace`.';

function lostInWords({ held, lost }: LostQuotations, name: string): string {
  const count = [...lost.values()].reduce((sum, { length }) => sum + length, 0);
  const files = [...lost].map(([path, gone]) => `${listed(gone, { most: MOST })} in ${path}`);
  const which =
    held === 1
      ? 'The quotation that it contains is'
      : `${count} of the ${held} quotations that it contains ${count === 1 ? 'is' : 'are'}`;
  return `${which} not in \`${name}\`: ${listed(files, { most: MOST })}.`;
}

/** More are only counted. */
const MOST = 8;

function keptInWords({ held }: LostQuotations): string {
  if (held === 0) return '';
  return held === 1 ? 'The quotation from it is in the new one.' : `All ${held} quotations from it are in the new one.`;
}
