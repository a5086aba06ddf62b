import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import type { FileOutcome } from '../validate/index.ts';
import { BUILD, VERSION } from '../version.ts';
import { openGit } from './git.ts';
import type { RuleLevels } from './rule-levels.ts';
import { readEntries, writeEntries, type Entry } from './outcome-file.ts';

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

/** Opens what earlier runs left for a project that is judged under the same rules; undefined where nothing can be kept. */
export function openCache(
  root: string,
  { project, today, levels }: Pick<Surroundings, 'project' | 'today'> & { readonly levels: RuleLevels },
): OutcomeCache | undefined {
  if (BUILD === undefined) return undefined;
  const folder = join(
    root,
    existsSync(join(root, 'node_modules')) ? 'node_modules/.cache/factwright' : '.factwright-cache',
  );
  const file = join(folder, 'outcomes.json');
  const conditions = conditionsOf(project, [today.slice(0, 7), JSON.stringify(levels)]);
  // One that came with the checkout could have been written by a stranger, to hide what it should show.
  const isForeign = existsSync(file) && openGit(root)?.tracks(file) === true;
  const { entries, saved } = readEntries(isForeign ? undefined : file, conditions);
  // The states of files that were touched, as they were before they were read; an archive has too many others.
  const states = new Map<string, FileState>();
  const stateOf = (path: string): FileState => states.get(path) ?? readState(join(root, path));
  let isNew = false;
  return {
    untouched: (path) => {
      const entry = entries.get(path);
      if (entry === undefined || entry.touched > saved - COARSE) return undefined;
      const now = stateOf(path);
      if (entry.state !== now.state) states.set(path, now);
      return entry.state === now.state ? entry.outcome : undefined;
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
      const kept = paths.filter((path) => entries.has(path));
      if (!isNew && kept.length === entries.size) return;
      writeEntries(folder, file, { conditions, saved: Date.now(), entries: entriesOf(kept, entries) });
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
  { settingsFile, parties, sources, mediaFiles }: Project,
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
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

type FileState = Pick<Entry, 'state' | 'touched'>;

function readState(path: string): FileState {
  try {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    return { state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, touched: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return { state: 'gone', touched: Number.POSITIVE_INFINITY };
  }
}
