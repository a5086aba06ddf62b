import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import { storeState } from '../snapshots/index.ts';
import type { FileOutcome } from '../validate/index.ts';
import { BUILD, VERSION } from '../version.ts';
import { cacheFolder, isForeign, makeCacheFolder } from './cache-folder.ts';
import type { RuleLevels } from './rule-levels.ts';
import { writeAtomically } from './write-atomically.ts';

/** What an earlier run found of a file: where the file is the same, it is found again. */
interface Entry {
  /** The file's size, times and inode: while they stay, the content was not touched. */
  readonly state: string;
  /** Milliseconds since 1970 of the last touch; a touch just before saving could hide a later one. */
  readonly touched: number;
  /** Digest of the content. */
  readonly content: string;
  readonly outcome: FileOutcome;
}

/** What earlier runs found, by path; a wrong or damaged memory is forgotten, never trusted. */
export interface OutcomeCache {
  /** The outcome of a file that was not touched since. */
  untouched(path: string): FileOutcome | undefined;
  /** Whether anything is remembered of a file. */
  knows(path: string): boolean;
  /** The outcome of a file with this content, which may have been touched. */
  same(path: string, content: string): FileOutcome | undefined;
  remember(path: string, content: string, outcome: FileOutcome): void;
  /** Writes what is known of `paths`, if anything is new. */
  save(paths: readonly string[]): void;
}

/** File systems and clocks are this coarse, in milliseconds. */
const COARSE = 3000;

/** What is known, and under which conditions it was found. */
interface Known {
  readonly conditions: string;
  readonly entries: Map<string, Entry>;
  /** Milliseconds since 1970. */
  readonly saved: number;
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
  const { entries, saved } = memory?.recall(conditions) ?? readUntracked(root, file, conditions);
  const stateOf = statesIn(root);
  let isNew = false;
  return {
    untouched: (path) => {
      const entry = entries.get(path);
      if (entry === undefined || entry.touched > saved - COARSE) return undefined;
      return entry.state === stateOf(path).state ? entry.outcome : undefined;
    },
    knows: (path) => entries.has(path),
    same: (path, content) => {
      const entry = entries.get(path);
      return entry?.content === content ? entry.outcome : undefined;
    },
    remember: (path, content, outcome) => {
      const before = entries.get(path);
      const state = stateOf(path);
      if (outcome.volatile) isNew = entries.delete(path) || isNew;
      else if (before?.content !== content || before.state !== state.state || before.touched > saved - COARSE) {
        entries.set(path, { ...state, content, outcome });
        isNew = true;
      }
    },
    save: (paths) => {
      const kept = paths.flatMap((path): readonly (readonly [string, Entry])[] => {
        const entry = entries.get(path);
        return entry === undefined ? [] : [[path, entry]];
      });
      const isSaved = !isNew && kept.length === entries.size;
      const now = isSaved ? saved : Date.now();
      memory?.keep({ conditions, entries: new Map(kept), saved: now });
      if (!isSaved) writeEntries(folder, file, { conditions, saved: now, entries: kept });
    },
  };
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

/** Asks for the state of each file once. */
function statesIn(root: string): (path: string) => Pick<Entry, 'state' | 'touched'> {
  const states = new Map<string, Pick<Entry, 'state' | 'touched'>>();
  return (path) => {
    const known = states.get(path) ?? readState(join(root, path));
    states.set(path, known);
    return known;
  };
}

function readState(path: string): Pick<Entry, 'state' | 'touched'> {
  try {
    const own = stateOfStatus(lstatSync(path));
    if (!own.isLink) return own;
    // What a link leads to changes while the link stays the same.
    const target = stateOfStatus(statSync(path));
    return { state: `${own.state} ${target.state}`, touched: Math.max(own.touched, target.touched) };
  } catch {
    return { state: 'gone', touched: Number.POSITIVE_INFINITY };
  }
}

function stateOfStatus(status: Stats): Pick<Entry, 'state' | 'touched'> & { readonly isLink: boolean } {
  const { size, mtimeMs, ctimeMs, ino } = status;
  return {
    state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
    touched: Math.max(mtimeMs, ctimeMs),
    isLink: status.isSymbolicLink(),
  };
}

interface Stored {
  readonly conditions: string;
  readonly saved: number;
  readonly entries: readonly (readonly [string, Entry])[];
}

/** One that came with the checkout could have been written by a stranger, to hide what it should show. */
function readUntracked(root: string, file: string, conditions: string): Known {
  return { conditions, entries: new Map(), saved: 0, ...(isForeign(root, file) ? {} : readEntries(file, conditions)) };
}

/** The first line is the digest of the rest, so that half a file is known as such. */
function readEntries(file: string, conditions: string): Pick<Known, 'entries' | 'saved'> | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (digest(body) === text.slice(0, end)) {
      const stored: Stored = JSON.parse(body);
      if (stored.conditions === conditions && stored.entries.every(isWhole) && Number.isFinite(stored.saved))
        return { entries: new Map(stored.entries), saved: stored.saved };
    }
  } catch {
    // No memory, or one that cannot be read, is no memory.
  }
  return undefined;
}

/** What another program wrote is not what it seems. */
function isWhole([path, { state, touched, content, outcome }]: readonly [string, Entry]): boolean {
  return (
    [state, content].every((text) => typeof text === 'string') &&
    Number.isFinite(touched) &&
    outcome.file === path &&
    Array.isArray(outcome.diagnostics)
  );
}

/** A run that cannot save what it found has still found it. */
function writeEntries(folder: string, file: string, stored: Stored): void {
  try {
    makeCacheFolder(folder);
    const body = JSON.stringify(stored);
    writeAtomically(file, `${digest(body)}\n${body}`);
  } catch {
    // A read-only checkout, a full disk: the next run is as slow as this one.
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
