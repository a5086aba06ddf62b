import type { Rule } from '../../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { RuleGuard, type WhenItFails } from './rule-guard.ts';
import { isOwnRule, problemOfRule } from './rule-shape.ts';

/** A rule as its module has it. */
export interface WrittenRule {
  readonly name: string;
  /** The path of its module in the project. */
  readonly path: string;
  readonly made: unknown;
}

/** The rule that a module holds, under its name. What it gives is looked at, since nobody has checked its types. */
export function namedRule(written: WrittenRule, whenItFails: WhenItFails): Rule {
  const { name, path, made } = written;
  const problem = problemOfRule(made);
  if (problem !== undefined || !isOwnRule(made))
    throw new UsageError(`\`${path}\` cannot be a rule: ${problem?.message ?? 'it is none'}.`, problem?.hint);
  const { on, ...norm } = made;
  const guard = new RuleGuard(written, whenItFails);
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
