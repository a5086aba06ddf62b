import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import type { Project } from '../../project/index.ts';
import { collectFacts, findCrossFile, type CrossFileFinding, type FileOutcome } from '../../validate/index.ts';

/** What all checks of a project say together, kept up to date a little at a time. */
export interface CrossFile {
  /** What was found last; undefined until everything has been collected once. */
  readonly found: readonly CrossFileFinding[] | undefined;
  /** Forgets everything that was collected; `recall` tells what an earlier run knows of files that nobody touched. */
  restart(project: Project, recall?: Recall): void;
  /** Other rules count from now on; everything is collected again. */
  judgeBy(rules: readonly Rule[], project: Project): void;
  /** What checks say together may differ, though none of them does. */
  outdate(): void;
  /** Another content is at a path, or none. */
  touch(path: string): void;
  /** A check was judged, so its facts are known; a translation depends on its original. */
  learn(outcome: FileOutcome, translationOf: string | undefined): void;
  /** Works until `isOver`; whether something is left to do. */
  work(surroundings: Surroundings, isOver: () => boolean): boolean;
}

/** What an earlier run knows of a file that was not touched since. */
export type Recall = (path: string) => FileOutcome | undefined;

/** Collects nothing until it is asked to work. */
export function openCrossFile(): CrossFile {
  return new CollectedFacts();
}

class CollectedFacts implements CrossFile {
  /** Of each check what rules across files need of it, and no more. */
  readonly #outcomes = new Map<string, FileOutcome>();
  readonly #digests = new Map<string, string>();
  /** Translations by their originals: what is collected of one depends on the other. */
  readonly #originals = new Map<string, string | undefined>();
  #open = new Set<string>();
  /** What may be other than on disk when the work began. */
  readonly #touched = new Set<string>();
  #found: readonly CrossFileFinding[] | undefined;
  /** Whether what was found, or is being found, is of facts that have changed since. */
  #isOutdated = true;
  #judging: ReturnType<typeof findCrossFile> | undefined;
  #recall: Recall | undefined;
  #rules: readonly Rule[] = RULES;
  #together = togetherIn(RULES);

  get found(): readonly CrossFileFinding[] | undefined {
    return this.#found;
  }

  restart({ checks }: Project, recall?: Recall): void {
    this.#recall = recall;
    this.#touched.clear();
    this.#outcomes.clear();
    this.#digests.clear();
    this.#originals.clear();
    this.#open = new Set(checks.map(({ path }) => path));
    this.#isOutdated = true;
  }

  judgeBy(rules: readonly Rule[], project: Project): void {
    this.#rules = rules;
    this.#together = togetherIn(rules);
    this.restart(project);
  }

  outdate(): void {
    this.#isOutdated = true;
  }

  touch(path: string): void {
    this.#touched.add(path);
    this.#open.add(path);
    for (const [translation, original] of this.#originals)
      if (original === undefined || path.endsWith(`/${original}.yaml`) || path.endsWith(`/${original}.yml`))
        this.#open.add(translation);
  }

  learn({ file, id, status, facts = {}, volatile }: FileOutcome, translationOf: string | undefined): void {
    if (volatile) this.#originals.set(file, translationOf);
    else this.#originals.delete(file);
    const together = Object.fromEntries(this.#together.flatMap((name) => (name in facts ? [[name, facts[name]]] : [])));
    const digest = JSON.stringify([status, together]);
    this.#open.delete(file);
    if (this.#digests.get(file) === digest) return;
    this.#digests.set(file, digest);
    this.#outcomes.set(file, { file, id, status, facts: together, volatile, diagnostics: [] });
    this.#isOutdated = true;
  }

  work(surroundings: Surroundings, isOver: () => boolean): boolean {
    const { project } = surroundings;
    for (const path of this.#open) {
      if (isOver()) return true;
      this.#collect(path, surroundings);
    }
    // What earlier runs knew is a large part of what this process would hold.
    this.#recall = undefined;
    if (this.#isOutdated) {
      const outcomes = project.checks.flatMap(({ path }) => this.#outcomes.get(path) ?? []);
      this.#judging = findCrossFile(outcomes, surroundings, this.#rules);
      this.#isOutdated = false;
    }
    while (this.#judging !== undefined) {
      if (isOver()) return true;
      const { done, value } = this.#judging.next();
      if (done !== true) continue;
      this.#found = value;
      this.#judging = undefined;
    }
    return false;
  }

  #collect(path: string, surroundings: Surroundings): void {
    const file = surroundings.project.checkByPath.get(path);
    this.#open.delete(path);
    if (file === undefined) {
      // Other checks may have named it.
      this.#isOutdated = true;
      this.#outcomes.delete(path);
      this.#digests.delete(path);
      this.#originals.delete(path);
      return;
    }
    const known = this.#touched.has(path) ? undefined : this.#recall?.(path);
    const outcome = known ?? collectFacts(file, this.#rules, surroundings);
    this.learn(outcome, outcome.volatile ? file.check?.translationOf : undefined);
  }
}

/** The names of the rules that judge checks against each other. */
function togetherIn(rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ on }) => on.corpus !== undefined).map(({ name }) => name);
}
