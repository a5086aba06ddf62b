import type { Rule } from '../../rules/index.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The same rule, whose work is timed under its name. */
export function timedRule(rule: Rule, watch: Stopwatch): Rule {
  const { on, name } = rule;
  // Rules that yield have only begun when they return.
  const all = <T>(work: () => Iterable<T> | undefined): Iterable<T> => watch.time(name, () => [...(work() ?? [])]);
  const { corpus } = on;
  return {
    ...rule,
    on: {
      ...(on.check && { check: (...given) => all(() => on.check?.(...given)) }),
      ...(on.source && { source: (...given) => all(() => on.source?.(...given)) }),
      ...(on.change && { change: (...given) => all(() => on.change?.(...given)) }),
      ...(on.project && { project: (...given) => all(() => on.project?.(...given)) }),
      ...(corpus && {
        corpus: {
          collect: (...given) => watch.time(name, () => corpus.collect(...given)),
          judge: (...given) => all(() => corpus.judge(...given)),
        },
      }),
    },
  };
}
