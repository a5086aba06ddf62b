import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { RuleLevel } from '../../model/index.ts';
import { mediaState, type Project } from '../../project/index.ts';
import { storeState } from '../../snapshots/index.ts';
import type { FileOutcome } from '../../validate/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import type { CacheFolder } from './cache-folder.ts';
import { LINK, readState, type FileState } from './file-state.ts';
import type { Memory } from './memory.ts';
import { readEntries, type Entries, type Entry } from './outcome-file.ts';
import { writeEntries } from './write-outcomes.ts';
import { changedNames, sharedState, sharedTexts, type SharedState } from './shared-definitions.ts';

/** What earlier runs found, by path; a wrong or damaged memory is forgotten, never trusted. */
export interface OutcomeCache {
  /** The outcome of a file that was not touched since. */
  untouched(path: string): FileOutcome | undefined;
  /** Whether anything is remembered of a file. */
  knows(path: string): boolean;
  /** The digest of the content of a file as it was judged last. */
  contentOf(path: string): string | undefined;
  /** The outcome of a file with this content, which may have been touched. */
  same(path: string, content: string): FileOutcome | undefined;
  /** Keeps what was found in a file; the findings of rules across files stay known if it gives these rules what it gave before. */
  remember(path: string, content: string, outcome: FileOutcome): void;
  /** The findings of rules across files, if the checks are still the same ones. */
  crossFile(paths: readonly string[]): readonly Diagnostic[] | undefined;
  /** Some check was judged that is not remembered, so the findings of rules across files may have changed. */
  forgetCrossFile(): void;
  /** Writes what is known of `paths`, with the findings of rules across files where these were judged, if anything is new. */
  save(paths: readonly string[], crossFile?: readonly Diagnostic[]): void;
}

/** File systems and clocks are this coarse, in milliseconds. */
const COARSE = 3000;

/** Which files are judged, and by what. */
export interface JudgedBy {
  readonly root: string;
  readonly project: Project;
  /** ISO date. */
  readonly today: string;
  /** Levels that win over those of the settings, by rule. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** A digest of the rules that the project has written itself, where they run. */
  readonly ownRules: string | undefined;
}

/** Opens what earlier runs, or earlier judgements of this one, found under the same rules; undefined if nothing can be kept. */
export function openCache(
  folder: CacheFolder | undefined,
  { root, project, today, levels, ownRules }: JudgedBy,
  memory?: Memory,
): OutcomeCache | undefined {
  if (BUILD === undefined || (folder === undefined && memory === undefined)) return undefined;
  const conditions = conditionsOf(project, [
    // Which days a rule of the project compares with, nobody knows.
    ownRules === undefined ? today.slice(0, 7) : `${today} ${ownRules}`,
    JSON.stringify(levels),
  ]);
  const found = memory?.recall(conditions) ?? readEntries(folder, conditions);
  const known = stillKnown(found, project);
  return new KnownOutcomes(known, {
    root,
    isOutdated: known !== found,
    shared: () => (known === found ? found.shared : undefined) ?? sharedState(project),
    today,
    keep: (news, isSaved) => {
      const kept = { ...news, conditions };
      const write = isSaved || folder === undefined ? undefined : () => writeEntries(folder, kept);
      if (memory === undefined) write?.();
      else memory.keep(kept, write);
    },
  });
}

/** Drops the outcomes that depend on something in the shared files that has changed. */
function stillKnown(known: Entries, project: Project): Entries {
  const { shared, entries, saved, pieces, base } = known;
  if (shared?.texts === sharedTexts(project)) return known;
  const changed = shared === undefined ? undefined : changedNames(shared, project);
  if (changed === undefined) return { entries: new Map(), saved };
  const isTouched = ({ outcome: { takes } }: Entry): boolean =>
    takes === undefined || takes === '*' || takes.split(' ').some((name) => changed.has(name));
  return { entries: new Map([...entries].filter(([, entry]) => !isTouched(entry))), saved, pieces, base };
}

/** The context of a cache, and where its entries go in the end. */
interface Keeping {
  readonly root: string;
  /** Whether the shared files have changed since. */
  readonly isOutdated: boolean;
  shared(): SharedState;
  readonly today: string;
  keep(known: Entries, isSaved: boolean): void;
}

class KnownOutcomes implements OutcomeCache {
  readonly #known: Entries;
  readonly #keeping: Keeping;
  /** The states of files that were touched, as they were before they were read; an archive has too many others. */
  readonly #states = new Map<string, FileState>();
  #isNew: boolean;
  #isCrossFileKnown = true;

  constructor(known: Entries, keeping: Keeping) {
    this.#known = known;
    this.#keeping = keeping;
    this.#isNew = keeping.isOutdated;
  }

  untouched(path: string): FileOutcome | undefined {
    const entry = this.#entryOf(path);
    if (entry === undefined || entry.state === LINK || this.#isRecent(entry)) return undefined;
    const now = this.#stateOf(path);
    if (entry.state !== now.state) this.#states.set(path, now);
    return entry.state === now.state ? entry.outcome : undefined;
  }

  knows(path: string): boolean {
    return this.#entryOf(path) !== undefined;
  }

  contentOf(path: string): string | undefined {
    return this.#entryOf(path)?.content;
  }

  same(path: string, content: string): FileOutcome | undefined {
    const entry = this.#entryOf(path);
    return entry?.content === content ? entry.outcome : undefined;
  }

  remember(path: string, content: string, outcome: FileOutcome): void {
    const { entries } = this.#known;
    const before = this.#entryOf(path);
    const state = this.#stateOf(path);
    if (!this.#givesTheSame(before?.outcome, outcome)) this.#isCrossFileKnown = false;
    if (outcome.volatile) this.#isNew = entries.delete(path) || this.#isNew;
    else if (
      before?.content !== content ||
      before.outcome.isPartial ||
      before.state !== state.state ||
      this.#isRecent(before)
    ) {
      entries.set(path, { ...state, content, outcome });
      this.#isNew = true;
    }
  }

  crossFile(paths: readonly string[]): readonly Diagnostic[] | undefined {
    const { entries, crossFile } = this.#known;
    const isWhole = paths.length === entries.size && paths.every((path) => entries.has(path));
    return this.#isCrossFileKnown && isWhole ? crossFile : undefined;
  }

  forgetCrossFile(): void {
    this.#isCrossFileKnown = false;
  }

  save(paths: readonly string[], found?: readonly Diagnostic[]): void {
    const { entries, crossFile, pieces, base } = this.#known;
    const kept = paths.reduce((count, path) => count + (entries.has(path) ? 1 : 0), 0);
    const isSame = !this.#isNew && kept === entries.size;
    if (kept < entries.size) forgetOthers(entries, paths);
    const known = found ?? (isSame ? crossFile : undefined);
    const together = known === undefined || kept < paths.length ? {} : { crossFile: known };
    const isSaved = isSame && (together.crossFile === undefined) === (crossFile === undefined);
    this.#keeping.keep(
      isSaved ? this.#known : { entries, saved: Date.now(), shared: this.#keeping.shared(), pieces, base, ...together },
      isSaved,
    );
  }

  /** Whether rules across files find in a check what they found before, and at the same places. */
  #givesTheSame(before: FileOutcome | undefined, now: FileOutcome): boolean {
    if (before === now) return true;
    const isNamed = (file: string | undefined): boolean => file === now.file;
    return (
      before !== undefined &&
      before.status === now.status &&
      JSON.stringify(before.facts) === JSON.stringify(now.facts) &&
      this.#known.crossFile?.some(({ file, related }) => isNamed(file) || related?.some((one) => isNamed(one.file))) ===
        false
    );
  }

  /** An outcome that holds for another day only does not count today. */
  #entryOf(path: string): Entry | undefined {
    const entry = this.#known.entries.get(path);
    const day = entry?.outcome.day;
    return day === undefined || day === this.#keeping.today ? entry : undefined;
  }

  #stateOf(path: string): FileState {
    return this.#states.get(path) ?? readState(`${this.#keeping.root}/${path}`);
  }

  /** Touched so shortly before it was saved that a later touch could have gone unseen. */
  #isRecent({ touched }: FileState): boolean {
    return touched > this.#known.saved - COARSE;
  }
}

function forgetOthers(entries: Map<string, Entry>, paths: readonly string[]): void {
  const wanted = new Set(paths);
  for (const path of entries.keys()) if (!wanted.has(path)) entries.delete(path);
}

/** Everything but the file itself that its outcome depends on. */
function conditionsOf(project: Project, others: readonly [month: string, levels: string]): string {
  const { settingsFile, snapshots } = project;
  const parts = [
    ...others,
    VERSION,
    BUILD ?? '',
    settingsFile.text ?? '',
    ...mediaState(project),
    storeState(snapshots),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
