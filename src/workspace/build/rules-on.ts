import type { Project } from '../../project/index.ts';
import { RULES } from '../../rules/index.ts';
import { levelFor } from '../../validate/index.ts';

/** The names of the rules whose breach is told at least as a warning, in no folder of their own. */
export function rulesOn({ settings }: Project): ReadonlySet<string> {
  const names = RULES.filter((rule) => {
    const level = levelFor(rule, settings, '');
    return level === 'warning' || level === 'error';
  }).map(({ name }) => name);
  return new Set(names);
}
