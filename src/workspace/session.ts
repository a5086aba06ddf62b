import type { Report } from '../diagnostics/index.ts';
import { foldersOf, isCheckPath, withFile, type CheckFile, type FileOverlay, type Project } from '../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../rules/index.ts';
import { judgeFile, reportShare } from '../validate/index.ts';
import { openMemory } from './cache/memory.ts';
import type { OutcomeCache } from './cache/outcome-cache.ts';
import { joinReports } from './judge/join-reports.ts';
import { inputsOf, type CheckInputs } from './judge/check-inputs.ts';
import { cacheFor, judgeAlone, judgeWhole, type Found } from './judge/judge-selection.ts';
import type { JudgedProject } from './judge/judged-projects.ts';
import {
  loadSelection,
  selectionsOf,
  type LoadedSelection,
  type Opening,
  type OpenSelection,
} from './judge/open-selection.ts';
import { scopeTest } from './judge/scope.ts';
import type { SelectionOptions } from './judge/selection-options.ts';
import { prepare } from './judge/prepare.ts';

/** What was judged: a project, the checks that were asked about, and the report on them. */
export interface Judgement {
  readonly root: string;
  readonly project: Project;
  /** Put together when it is asked for. */
  readonly report: Report;
  /** Whether the report holds an error, which is known sooner. */
  readonly hasErrors: () => boolean;
  readonly selected: readonly CheckFile[];
  /** What was asked for by name, files and folders, as paths in the project. */
  readonly named: readonly string[];
  /** Whether a file, shared ones and the settings included, is among what was asked for. */
  readonly wanted: (file: string) => boolean;
  /** What the files were judged by. */
  readonly surroundings: Surroundings;
  readonly rules: readonly Rule[];
  /** What each check is made of, by path; worked out when it is asked for. */
  readonly inputs: () => ReadonlyMap<string, CheckInputs>;
}

/** The project as it is now, and what is wrong with some of its checks; what all of them say together is not known. */
export interface Glance {
  readonly project: Project;
  readonly report: Report;
}

/** A project on disk that stays open: files are replaced, and what is asked is judged, as often as one likes. */
export interface Session {
  readonly root: string;
  /** What was asked for by name, as paths in the project. */
  readonly asked: readonly string[];
  /** Lets a file hold other bytes than on disk, as in an editor; undefined if it is not there, `disk` as it is there now. */
  replace(path: string, content: FileOverlay): void;
  /** Judges what was asked for; with `isAlone` without the rules that need all the others. */
  judge(how?: { readonly isAlone?: boolean }): Promise<Judgement>;
  /** Judges these checks by themselves and at once, and no other. */
  glance(paths: readonly string[]): Glance;
  /** Keeps what was found for later runs. */
  close(): void;
}

/** Opens the project around `paths`, of which these are asked about; shared files and settings always count. */
export function openSession(io: Opening, paths: readonly string[], options: SelectionOptions = {}): Session {
  return new OpenSession(io, paths, options);
}

/** Opens a project, judges once what was asked for, and closes it. */
export async function judgeOnce(
  io: Opening,
  paths: readonly string[],
  { isAlone, ...options }: SelectionOptions & { readonly isAlone?: boolean } = {},
): Promise<Judgement> {
  const session = openSession(io, paths, options);
  const judgement = await session.judge({ isAlone });
  session.close();
  return judgement;
}

class OpenSession implements Session {
  readonly #io: Opening;
  readonly #paths: readonly string[];
  readonly #options: SelectionOptions;
  readonly #memory = openMemory();
  #loaded: LoadedSelection;
  /** Those of the last judgement: a glance waits for nothing. */
  #rules: readonly Rule[] = RULES;

  constructor(io: Opening, paths: readonly string[], options: SelectionOptions) {
    this.#io = io;
    this.#paths = paths;
    this.#options = options;
    this.#loaded = loadSelection(io, paths, options);
  }

  get root(): string {
    return this.#loaded.root;
  }

  get asked(): readonly string[] {
    return this.#loaded.wanted;
  }

  replace(path: string, content: FileOverlay): void {
    const overlays = new Map(this.#loaded.overlays);
    if (content === 'disk') overlays.delete(path);
    else overlays.set(path, content);
    const { main, moved, against } = this.#loaded;
    // What was held otherwise when the project was loaded is part of it.
    const isLetGo = content === 'disk' && this.#loaded.overlays.has(path);
    const isCheck = [main, moved].every((one) => one === undefined || isCheckOf(one.project, path));
    // What git compares may have moved on, and settings and shared files change everything.
    if (against.git !== undefined || isLetGo || !isCheck) {
      this.#loaded = loadSelection(this.#io, this.#paths, this.#options, overlays);
      return;
    }
    const replaced = (one: JudgedProject): JudgedProject => ({ ...one, project: withFile(one.project, path, content) });
    this.#loaded = { ...this.#loaded, main: replaced(main), moved: moved && replaced(moved), overlays };
  }

  async judge({ isAlone = false }: { readonly isAlone?: boolean } = {}): Promise<Judgement> {
    const selections = selectionsOf(this.#loaded, { io: this.#io, paths: this.#paths, options: this.#options });
    const [first] = selections;
    const found: (Found & { readonly open: OpenSelection; readonly cache: OutcomeCache | undefined })[] = [];
    for (const open of selections) {
      // A cache holds one project.
      const prepared = await prepare(open, this.#options);
      const cache = open === first ? cacheFor(prepared, this.#options, this.#io, this.#memory) : undefined;
      const judge = isAlone ? judgeAlone : judgeWhole;
      found.push({ ...(await judge(prepared, cache)), open: prepared, cache });
    }
    this.#rules = found[0]?.open.ownRules?.all ?? RULES;
    const { root, project, selected, scope, validation } = first;
    const report = once(() => joinReports(found.map((one) => one.report())));
    return {
      root,
      project,
      get report() {
        return report();
      },
      hasErrors: () => found.some((one) => one.hasErrors()),
      selected,
      named: this.asked,
      wanted: scopeTest(scope),
      surroundings: { project, ...validation },
      rules: this.#rules,
      inputs: () =>
        new Map(found.slice(0, 1).flatMap(({ open, outcomes, cache }) => [...inputsOf(outcomes, open.files, cache)])),
    };
  }

  glance(paths: readonly string[]): Glance {
    const { project } = this.#loaded.main;
    const today = this.#io.now().toISOString().slice(0, 10);
    const files = paths.flatMap((path) => project.checkByPath.get(path) ?? []);
    const outcomes = files.map((file) => judgeFile(file, this.#rules, { project, today }));
    return {
      project,
      report: reportShare(project, outcomes, { today, rules: this.#rules, reports: (file) => paths.includes(file) }),
    };
  }

  close(): void {
    this.#memory.save();
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function isCheckOf({ settings }: Project, path: string): boolean {
  return isCheckPath(path, foldersOf(settings).factchecks);
}
