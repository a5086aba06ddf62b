import { partsOfKey, snapshotKey, keptKey, namesOf, formerNames, type FactCheck, type Id } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { Collected, FileFinding } from '../rule.ts';

/** What is kept of the sources of a check, by its key: for sources that it no longer has, and under names that it had formerly. */
export interface KeptOfCheck {
  readonly gone: readonly string[];
  readonly serves: readonly string[];
}

/** What of the store a check answers for, if that is not as plain as a source that it has. */
export function keptOfCheck(
  id: Id,
  { sources = {}, formerly }: FactCheck,
  { snapshots }: Project,
): KeptOfCheck | undefined {
  if (snapshots.keepsNothing) return undefined;
  const names = namesOf(id, formerly);
  const [gone, serves]: [string[], string[]] = [[], []];
  for (const name of names) {
    for (const source of snapshots.sourcesOf(name)) {
      const key = snapshotKey(source, name);
      const isUsed = Object.hasOwn(sources, source) && keptKey((one) => snapshots.isKept(one), source, names) === key;
      if (!isUsed) gone.push(key);
      else if (name !== id) serves.push(key);
    }
  }
  return gone.length + serves.length === 0 ? undefined : { gone, serves };
}

/** The lines of the lock that belong to no check, or to no source of one. */
export function* orphans(facts: readonly Collected<KeptOfCheck>[], project: Project): Iterable<FileFinding> {
  const known = new Set(facts.flatMap(({ fact }) => [...fact.gone, ...fact.serves]));
  for (const { id, fact } of facts) for (const key of fact.gone) yield* ofNoSource(project, id, key);
  const checks = new Map<string, string[]>();
  for (const key of ofNoCheck(project, known)) {
    const { check = '' } = partsOfKey(key);
    checks.set(check, [...(checks.get(check) ?? []), key]);
  }
  const elsewhere = checks.size === 0 ? NONE : misnamed(project);
  for (const [check, keys] of checks) if (!elsewhere.has(check)) yield* nameless(project, check, keys);
}

function keysIn({ snapshots }: Project): ReadonlySet<string> {
  return new Set([...snapshots.table.keys(), ...snapshots.receipts.keys()]);
}

/** A shared file that cannot be read may hold any source. */
function isOfNoSharedSource({ sources }: Project, key: string): boolean {
  const { check, source } = partsOfKey(key);
  const ids = sources === undefined ? NONE : sources.ids;
  return check === undefined && ids?.has(source) === false;
}

const NONE: ReadonlySet<string> = new Set();

/** The lines whose fact check is gone, and that no check may have brought along under a new name. */
function ofNoCheck(project: Project, known: ReadonlySet<string>): readonly string[] {
  const open = [...keysIn(project)].filter((key) => !known.has(key));
  const gone = open.filter((key) => isGone(project, partsOfKey(key).check));
  // Only some of the checks may be judged, and one that has errors is not.
  const former = formerNames(project, new Set(gone.flatMap((key) => partsOfKey(key).check ?? [])));
  return gone.filter((key) => !former.has(partsOfKey(key).check ?? ''));
}

function isGone({ checkById }: Project, check: string | undefined): boolean {
  return check !== undefined && !checkById.has(check);
}

/** Why a line belongs to nothing, and what to do about it. */
interface Belonging {
  readonly why: string;
  readonly hint: string;
}

/** What the ids would be of checks whose names are none, such as `Hospital Closed.yaml`: that has an error of its own. */
function misnamed({ checkById }: Project): ReadonlySet<string> {
  return new Set([...checkById.keys()].filter((id) => !/^[a-z0-9-]+$/.test(id)).map(slugOf));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** What was stored for a check that is gone: one finding, however many sources it had. */
function* nameless(project: Project, check: string, keys: readonly string[]): Iterable<FileFinding> {
  const [first = '', ...others] = keys;
  const of = { why: `there is no fact check \`${check}\``, hint: '' };
  const more =
    others.length === 0 ? '' : ` So ${others.length === 1 ? 'does 1 other' : `do ${others.length} others`} of it.`;
  for (const finding of orphan(project, first, of))
    yield {
      ...finding,
      message: `${finding.message}${more}`,
      hint: `If the fact check has a new name, add \`formerly: [${check}]\` to its file: what is stored counts again. If its file is gone by mistake, restore it. Remove the copies, with \`factwright capture --prune\`, only once it is gone for good.`,
    };
}

/** The lines of shared sources that there are no longer. */
export function* ofNoSharedSource(project: Project): Iterable<FileFinding> {
  for (const key of keysIn(project)) {
    if (!isOfNoSharedSource(project, key)) continue;
    yield* orphan(project, key, { why: `there is no shared source \`${key}\``, hint: RESTORE_SOURCE });
  }
}

const RESTORE_SOURCE =
  'If the source has a new id, give it this one again: what is stored counts again. Otherwise restore it, or remove its copy with `factwright capture --prune`.';

function* ofNoSource(project: Project, id: string, key: string): Iterable<FileFinding> {
  const { check, source } = partsOfKey(key);
  const present = snapshotKey(source, id);
  const { table, receipts } = project.snapshots;
  const isReplaced = check !== id && (table.has(present) || receipts.has(present));
  yield* orphan(
    project,
    key,
    isReplaced
      ? {
          why: `\`${present}\` is stored under the present name`,
          hint: 'Remove it with `factwright capture --prune`.',
        }
      : {
          why: `the fact check \`${id}\`${check === id ? '' : `, formerly \`${check ?? ''}\`,`} has no source \`${source}\``,
          hint: RESTORE_SOURCE,
        },
  );
}

function* orphan({ snapshots, lock }: Project, key: string, { why, hint }: Belonging): Iterable<FileFinding> {
  const rest = {
    file: lock?.path ?? '',
    part: 'key' as const,
    hint,
    atMost: 'warning' as const,
  };
  if (snapshots.table.has(key))
    yield { ...rest, path: ['snapshots', key], message: `The stored copy \`${key}\` belongs to nothing: ${why}.` };
  if (snapshots.receipts.has(key))
    yield { ...rest, path: ['receipts', key], message: `The receipts of \`${key}\` belong to nothing: ${why}.` };
}
