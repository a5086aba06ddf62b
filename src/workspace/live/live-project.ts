import { compareText, type Diagnostic } from '../../diagnostics/index.ts';
import {
  foldersOf,
  isCheckPath,
  loadProject,
  overlaid,
  RULES_FOLDER,
  SETTINGS_FILE,
  withFile,
  type FileOverlay,
  type Project,
  type ProjectFiles,
} from '../../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import { conclude, judgeFile, placedIn, type FileOutcome } from '../../validate/index.ts';
import { listedOnce } from '../files/listed-once.ts';
import { nodeFiles } from '../files/node-files.ts';
import { cacheFor } from '../judge/judge-selection.ts';
import type { Io } from '../io.ts';
import { openCrossFile, type Recall } from './cross-file.ts';

/**
 * A project that somebody is writing in: some files are shown, and hold what is not on disk yet. A session judges whole
 * projects; here a keystroke costs one file, and what all checks say together follows when there is time.
 */
export interface LiveProject {
  readonly root: string;
  /** The project as it is now, what is shown included. */
  readonly project: Project;
  /** What the files are judged by. */
  readonly surroundings: Surroundings;
  /** Lets a file hold this content and shows it, or with `disk` what is there now and shows it no more. */
  show(path: string, content: FileOverlay): void;
  /** Something on disk is new, changed or gone. */
  changed(paths: readonly string[]): void;
  /** Judges everything again, by these rules. */
  judgeBy(rules: readonly Rule[]): void;
  /** The rules that everything is judged by. */
  readonly rules: readonly Rule[];
  /** The findings on the files that are shown, by path. Of rules across files, as far as they have been judged. */
  judge(): ReadonlyMap<string, readonly Diagnostic[]>;
  /** Works on the rules across files until `isOver`; whether something is left to do. */
  work(isOver: () => boolean): boolean;
}

/** What a live project takes of the process. */
export type LiveIo = Pick<Io, 'cwd' | 'env' | 'now'>;

/** Opens the project in the folder `root`; nothing of its checks is read yet. */
export function openLiveProject(root: string, io: LiveIo): LiveProject {
  return new OpenProject(root, io);
}

class OpenProject implements LiveProject {
  readonly root: string;
  readonly #io: LiveIo;
  readonly #crossFile = openCrossFile();
  /** What is shown, by path, and the outcome of judging it, where it is a check that did not change since. */
  readonly #shown = new Map<string, { readonly content: Uint8Array | undefined; outcome?: FileOutcome }>();
  #files: ProjectFiles;
  #project: Project;
  #today: string;
  #rules: readonly Rule[] = RULES;

  constructor(root: string, io: LiveIo) {
    this.root = root;
    this.#io = io;
    this.#today = dayOf(io);
    this.#files = listedOnce(nodeFiles(root));
    this.#project = this.#loaded();
    this.#crossFile.restart(this.#project, this.#recall());
  }

  get project(): Project {
    return this.#project;
  }

  get rules(): readonly Rule[] {
    return this.#rules;
  }

  judgeBy(rules: readonly Rule[]): void {
    this.#rules = rules;
    for (const shown of this.#shown.values()) shown.outcome = undefined;
    this.#crossFile.judgeBy(rules, this.#project);
  }

  get surroundings(): Surroundings {
    return this.#surroundings();
  }

  show(path: string, content: FileOverlay): void {
    if (content === 'disk') this.#shown.delete(path);
    else this.#shown.set(path, { content });
    if (this.#matters(path)) this.#replace(path, content);
  }

  changed(paths: readonly string[]): void {
    const known = paths.filter((path) => this.#matters(path));
    if (known.length === 0) return;
    // Also what is shown may be gone: it is missed when it is closed.
    this.#files = listedOnce(nodeFiles(this.root));
    const others = known.filter((path) => !this.#shown.has(path));
    const apart = others.filter((path) => !this.#isCheck(path));
    if (apart.length > 0) this.#reload(apart);
    for (const path of others) if (this.#isCheck(path)) this.#replace(path, 'disk');
  }

  judge(): ReadonlyMap<string, readonly Diagnostic[]> {
    const surroundings = this.#surroundings();
    const outcomes = [...this.#shown.keys()].flatMap((path) => this.#outcomeOf(path, surroundings) ?? []);
    const { found } = this.#crossFile;
    const isShown = (file: string): boolean => this.#shown.has(file);
    const { diagnostics } = conclude(
      this.#project,
      outcomes.toSorted((a, b) => compareText(a.file, b.file)),
      {
        today: this.#today,
        rules: this.#rules,
        reports: isShown,
        crossFile: placedIn(this.#project, found?.filter(({ file }) => isShown(file)) ?? []),
      },
    );
    const byFile = new Map<string, Diagnostic[]>([...this.#shown.keys()].map((path) => [path, []]));
    for (const diagnostic of diagnostics) {
      // What a comment excuses across files is not known at first.
      if (found === undefined && diagnostic.rule === 'suppression-used') continue;
      byFile.get(diagnostic.file)?.push(diagnostic);
    }
    return byFile;
  }

  work(isOver: () => boolean): boolean {
    return this.#crossFile.work(this.#surroundings(), isOver);
  }

  #outcomeOf(path: string, surroundings: Surroundings): FileOutcome | undefined {
    const shown = this.#shown.get(path);
    const file = this.#project.checkByPath.get(path);
    if (shown === undefined || file === undefined) return undefined;
    if (shown.outcome === undefined) {
      shown.outcome = judgeFile(file, this.#rules, surroundings);
      this.#crossFile.learn(shown.outcome, shown.outcome.volatile ? file.check?.translationOf : undefined);
    }
    return shown.outcome;
  }

  #replace(path: string, content: FileOverlay): void {
    if (!this.#isCheck(path)) {
      this.#reload([path]);
      return;
    }
    this.#project = withFile(this.#project, path, content);
    this.#crossFile.touch(path);
    for (const [name, shown] of this.#shown)
      if (name === path || shown.outcome?.volatile === true) shown.outcome = undefined;
  }

  /** Settings, shared files, pictures and stored copies are part of what every check is judged by. */
  #reload(paths: readonly string[]): void {
    const before = this.#project;
    const folder = foldersOf(before.settings).factchecks;
    // What has no ending may be a folder, or something that is stored.
    const isStored = (path: string): boolean => path.startsWith(`${folder}/_snapshots`) || !/\.\w+$/.test(path);
    const loaded = this.#loaded();
    const isStoreKept = !paths.some(isStored) && foldersOf(loaded.settings).factchecks === folder;
    const { snapshots, indexOf, lock } = before;
    this.#project = isStoreKept ? { ...loaded, snapshots, indexOf, lock } : loaded;
    for (const shown of this.#shown.values()) shown.outcome = undefined;
    // What is shared, and pictures, change nothing of what checks say together.
    if (isStoreKept && paths.includes(SETTINGS_FILE)) this.#crossFile.outdate();
    else if (!isStoreKept) this.#crossFile.restart(this.#project);
  }

  #loaded(): Project {
    const overlays = new Map([...this.#shown].map(([path, { content }]) => [path, content]));
    return loadProject(overlaid(this.#files, overlays));
  }

  /** What earlier runs of the command line found. */
  #recall(): Recall | undefined {
    const judged = { root: this.root, project: this.#project, levels: {}, validation: { today: this.#today } };
    const cache = cacheFor(judged, {}, this.#io);
    return cache === undefined ? undefined : (path) => cache.untouched(path);
  }

  #surroundings(): Surroundings {
    const today = dayOf(this.#io);
    if (today !== this.#today) for (const shown of this.#shown.values()) shown.outcome = undefined;
    this.#today = today;
    return { project: this.#project, today };
  }

  /** Whether anything of the project depends on what is at a path; it may be a folder. */
  #matters(path: string): boolean {
    const { factchecks, media } = foldersOf(this.#project.settings);
    return (
      path === SETTINGS_FILE ||
      [factchecks, media, RULES_FOLDER].some((folder) => isAround(folder, path) || isAround(path, folder))
    );
  }

  #isCheck(path: string): boolean {
    return path !== SETTINGS_FILE && isCheckPath(path, foldersOf(this.#project.settings).factchecks);
  }
}

/** Whether a path is that of a folder, or of something in it. */
function isAround(folder: string, path: string): boolean {
  return folder === path || path.startsWith(`${folder}/`);
}

function dayOf({ now }: LiveIo): string {
  return now().toISOString().slice(0, 10);
}
