import type { FileFinding, Rule, RuleFinding } from '../../rules/index.ts';
import { placeOfError } from '../modules/place-of-error.ts';
import { UsageError } from '../usage-error.ts';
import { isOwnRule, problemOfFinding, problemOfRule } from './rule-shape.ts';

/** A rule as its module has it. */
export interface WrittenRule {
  readonly name: string;
  /** The path of its module in the project. */
  readonly path: string;
  readonly made: unknown;
}

/** What is done where a rule fails: a run ends, and an editor shows it at the file that was judged. */
export type WhenItFails = 'end' | 'find';

/** The rule that a module holds, under its name. What it gives is looked at, since nobody has checked its types. */
export function namedRule(written: WrittenRule, whenItFails: WhenItFails): Rule {
  const { name, path, made } = written;
  const problem = problemOfRule(made);
  if (problem !== undefined || !isOwnRule(made))
    throw new UsageError(`\`${path}\` cannot be a rule: ${problem?.message ?? 'it is none'}.`, problem?.hint);
  const { on, ...norm } = made;
  const guard = guardOf(written, whenItFails);
  const { corpus, sinceBase } = on;
  return {
    why: norm.summary,
    basis: `A rule of this project: \`${path}\`.`,
    ...norm,
    name,
    on: {
      ...(on.check && { check: (...given) => guard.findings(() => on.check?.(...given), given[0].file) }),
      ...(on.source && {
        source: (...given) => guard.findings(() => on.source?.(...given), `the source \`${given[0].id}\``),
      }),
      ...(on.change && { change: (...given) => guard.findings(() => on.change?.(...given), given[0].file) }),
      ...(on.project && { project: (...given) => guard.fileFindings(() => on.project?.(...given)) }),
      ...(corpus && { corpus: guard.corpus(corpus) }),
      ...(sinceBase && { sinceBase: guard.corpus(sinceBase) }),
    },
  };
}

type CorpusJudge = NonNullable<Rule['on']['corpus']>;

interface Guard {
  findings(work: () => Iterable<RuleFinding> | undefined, judged: string): readonly RuleFinding[];
  fileFindings(work: () => Iterable<FileFinding> | undefined): readonly FileFinding[];
  corpus(judge: CorpusJudge): CorpusJudge;
}

function guardOf({ name, path }: WrittenRule, whenItFails: WhenItFails): Guard {
  const failure = (what: string, judged: string | undefined, place: string | undefined): UsageError =>
    new UsageError(
      `The rule \`${name}\` ${what}${judged === undefined ? '' : ` when it judged ${judged}`}.`,
      place ?? `It is in \`${path}\`.`,
    );
  const run = <T>(work: () => T, judged?: string): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const place = placeOfError(error, 'rules');
      throw failure(
        `failed with “${error instanceof Error ? error.message : String(error)}”`,
        judged,
        place?.line === undefined ? undefined : `It fails in \`${place.file}\`, line ${place.line}.`,
      );
    }
  };
  const checked = <T>(work: () => Iterable<T> | undefined, needsFile: boolean, judged?: string): readonly T[] =>
    run(() => {
      const found = [...(work() ?? [])];
      for (const one of found) {
        const problem = one === 'pause' ? undefined : problemOfFinding(one, needsFile);
        if (problem !== undefined) throw failure(problem, judged, undefined);
      }
      return found;
    }, judged);
  const unlessItFails = <T>(work: () => T, instead: (failure: UsageError) => T): T => {
    if (whenItFails === 'end') return work();
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return instead(error);
    }
  };
  return {
    findings: (work, judged) =>
      unlessItFails(
        () => checked(work, false, judged),
        ({ message, hints }) => [{ path: [], message, hint: hints.join(' ') }],
      ),
    fileFindings: (work) =>
      unlessItFails(
        () => checked(work, true),
        () => [],
      ),
    corpus: (judge) => ({
      ...(judge.needsAll && { needsAll: true }),
      collect: (...given) =>
        unlessItFails(
          () => run(() => judge.collect(...given), given[0].file),
          () => undefined,
        ),
      judge: (...given) =>
        unlessItFails(
          () => checked(() => judge.judge(...given), true),
          () => [],
        ),
    }),
  };
}
