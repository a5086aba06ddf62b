import type { FileFinding, Rule, RuleFinding } from '../../rules/index.ts';
import { placeOfError } from '../modules/place-of-error.ts';
import { UsageError } from '../usage-error.ts';
import { problemOfFinding } from './rule-shape.ts';

/** What is done where a rule fails: a run ends, and an editor shows it at the file that was judged. */
export type WhenItFails = 'end' | 'find';

type CorpusJudge = NonNullable<Rule['on']['corpus']>;

/** Runs the functions of one rule, and says where they fail or give what is no finding. */
export class RuleGuard {
  readonly #rule: { readonly name: string; readonly path: string };
  readonly #whenItFails: WhenItFails;

  constructor(rule: { readonly name: string; readonly path: string }, whenItFails: WhenItFails) {
    this.#rule = rule;
    this.#whenItFails = whenItFails;
  }

  /** What a function found in what is `judged`. */
  findings(work: () => Iterable<RuleFinding> | undefined, judged: string): readonly RuleFinding[] {
    return this.#unlessItFails(
      () => this.#checked(work, { judged }),
      ({ message, hints }) => [{ path: [], message, hint: hints.join(' ') }],
    );
  }

  /** What a function found in several files. */
  fileFindings(work: () => Iterable<FileFinding> | undefined): readonly FileFinding[] {
    return this.#unlessItFails(
      () => this.#checked(work, { needsFile: true }),
      () => [],
    );
  }

  /** The same pair of functions, guarded. */
  corpus(judge: CorpusJudge): CorpusJudge {
    return {
      ...(judge.needsAll && { needsAll: true }),
      collect: (...given) =>
        this.#unlessItFails(
          () => this.#run(() => judge.collect(...given), given[0].file),
          () => undefined,
        ),
      judge: (...given) =>
        this.#unlessItFails(
          () => this.#checked(() => judge.judge(...given), { needsFile: true }),
          () => [],
        ),
    };
  }

  #unlessItFails<T>(work: () => T, instead: (failure: UsageError) => T): T {
    if (this.#whenItFails === 'end') return work();
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return instead(error);
    }
  }

  #checked<T>(
    work: () => Iterable<T> | undefined,
    { judged, needsFile = false }: { readonly judged?: string; readonly needsFile?: boolean },
  ): readonly T[] {
    return this.#run(() => {
      const found = [...(work() ?? [])];
      for (const one of found) {
        const problem = one === 'pause' ? undefined : problemOfFinding(one, needsFile);
        if (problem !== undefined) throw this.#failure(problem, judged);
      }
      return found;
    }, judged);
  }

  #run<T>(work: () => T, judged: string | undefined): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const { file, line } = placeOfError(error, 'rules') ?? {};
      throw this.#failure(
        `failed with “${error instanceof Error ? error.message : String(error)}”`,
        judged,
        line === undefined ? undefined : `It fails in \`${file}\`, line ${line}.`,
      );
    }
  }

  #failure(what: string, judged: string | undefined, place = `It is in \`${this.#rule.path}\`.`): UsageError {
    return new UsageError(
      `The rule \`${this.#rule.name}\` ${what}${judged === undefined ? '' : ` when it judged ${judged}`}.`,
      place,
    );
  }
}
