import { createHash } from 'node:crypto';
import { lstatSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Project } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import { storeState } from '../snapshots/index.ts';
import type { FileOutcome } from '../validate/index.ts';
import { BUILD, VERSION } from '../version.ts';
import { cacheFolder, isForeign } from './cache-folder.ts';
import { readEntries, writeEntries, type Entries, type Entry } from './outcome-file.ts';
import type { RuleLevels } from './rule-levels.ts';

/** What earlier runs found, by path; a wrong or damaged memory is forgotten, never trusted. */
export interface OutcomeCache {
  /** The outcome of a file that was not touched since. */
  untouched(path: string): FileOutcome | undefined;
  /** Whether anything is remembered of a file. */
  knows(path: string): boolean;
  /** The outcome of a file with this content, which may have been touched. */
  same(path: string, content: string): FileOutcome | undefined;
  remember(path: string, content: string, outcome: FileOutcome): void;
  /** What all checks beside each other gave, if these are still the same ones. */
  beside(paths: readonly string[]): readonly Diagnostic[] | undefined;
  /** Some check was judged anew: what all gave together may be otherwise now. */
  forgetBeside(): void;
  /** Writes what is known of `paths`, and what they gave beside each other where that was judged, if anything is new. */
  save(paths: readonly string[], beside?: readonly Diagnostic[]): void;
}

/** File systems and clocks are this coarse, in milliseconds. */
const COARSE = 3000;

/** What is known, and under which conditions it was found. */
interface Known extends Entries {
  readonly conditions: string;
}

/** Keeps what is known from one judgement of a process to its next, so that it need not be read from disk again. */
export interface Memory {
  recall(conditions: string): Known | undefined;
  keep(known: Known): void;
}

/** Remembers nothing yet. */
export function openMemory(): Memory {
  let kept: Known | undefined;
  return {
    recall: (conditions) => (kept?.conditions === conditions ? kept : undefined),
    keep: (known) => {
      kept = known;
    },
  };
}

/** Opens what earlier runs left for a project that is judged under the same rules; undefined where nothing can be kept. */
export function openCache(
  root: string,
  { project, today, levels }: Pick<Surroundings, 'project' | 'today'> & { readonly levels: RuleLevels },
  memory?: Memory,
): OutcomeCache | undefined {
  if (BUILD === undefined) return undefined;
  const folder = cacheFolder(root);
  const file = join(folder, 'outcomes.json');
  const conditions = conditionsOf(project, [today.slice(0, 7), JSON.stringify(levels)]);
  // One that came with the checkout could have been written by a stranger, to hide what it should show.
  const { entries, saved, beside } =
    memory?.recall(conditions) ?? readEntries(isForeign(root, file) ? undefined : file, conditions);
  // The states of files that were touched, as they were before they were read; an archive has too many others.
  const states = new Map<string, FileState>();
  const stateOf = (path: string): FileState => states.get(path) ?? readState(join(root, path));
  const entryOf = (path: string): Entry | undefined => {
    const entry = entries.get(path);
    return entry?.outcome.day === undefined || entry.outcome.day === today ? entry : undefined;
  };
  let isNew = false;
  let isBesideKnown = true;
  return {
    untouched: (path) => {
      const entry = entryOf(path);
      if (entry === undefined || entry.touched > saved - COARSE) return undefined;
      const now = stateOf(path);
      if (entry.state !== now.state) states.set(path, now);
      return entry.state === now.state ? entry.outcome : undefined;
    },
    knows: (path) => entryOf(path) !== undefined,
    same: (path, content) => {
      const entry = entryOf(path);
      return entry?.content === content ? entry.outcome : undefined;
    },
    remember: (path, content, outcome) => {
      const before = entryOf(path);
      const state = stateOf(path);
      if (outcome.volatile) isNew = entries.delete(path) || isNew;
      else if (before?.content !== content || before.state !== state.state || before.touched > saved - COARSE) {
        entries.set(path, { ...state, content, outcome });
        isNew = true;
      }
    },
    beside: (paths) =>
      isBesideKnown && paths.length === entries.size && paths.every((path) => entries.has(path))
        ? beside
        : undefined,
    forgetBeside: () => {
      isBesideKnown = false;
    },
    save: (paths, found) => {
      const kept = paths.filter((path) => entries.has(path));
      const isSame = !isNew && kept.length === entries.size;
      const known = found ?? (isSame ? beside : undefined);
      const together = known === undefined || kept.length < paths.length ? {} : { beside: known };
      const isSaved = isSame && (together.beside === undefined) === (beside === undefined);
      const now = isSaved ? saved : Date.now();
      const left = isSaved ? [] : entriesOf(kept, entries);
      memory?.keep({ conditions, entries: isSaved ? entries : new Map(left), saved: now, ...together });
      if (!isSaved) writeEntries(folder, file, { conditions, saved: now, ...together, entries: left });
    },
  };
}

function entriesOf(
  paths: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): readonly (readonly [string, Entry])[] {
  return paths.flatMap((path): readonly (readonly [string, Entry])[] => {
    const entry = entries.get(path);
    return entry === undefined ? [] : [[path, entry]];
  });
}

/** Everything but the file itself that its outcome depends on. */
function conditionsOf(
  { settingsFile, parties, sources, mediaFiles, snapshots }: Project,
  others: readonly [month: string, levels: string],
): string {
  const parts = [
    ...others,
    VERSION,
    BUILD ?? '',
    settingsFile.text ?? '',
    parties?.text ?? '',
    sources?.text ?? '',
    ...[...mediaFiles].toSorted(),
    storeState(snapshots),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

type FileState = Pick<Entry, 'state' | 'touched'>;

function readState(path: string): FileState {
  try {
    const status = lstatSync(path);
    const own = stateOfStatus(status);
    if (!status.isSymbolicLink()) return own;
    // What a link leads to changes while the link stays the same.
    const target = stateOfStatus(statSync(path));
    return { state: `${own.state} ${target.state}`, touched: Math.max(own.touched, target.touched) };
  } catch {
    return { state: 'gone', touched: Number.POSITIVE_INFINITY };
  }
}

function stateOfStatus({ size, mtimeMs, ctimeMs, ino }: Stats): FileState {
  return { state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, touched: Math.max(mtimeMs, ctimeMs) };
}
