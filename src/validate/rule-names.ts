import { suggesterOf, type Suggest } from '../diagnostics/index.ts';
import { OWN, type Project } from '../project/index.ts';
import type { Rule } from '../rules/index.ts';

/** The rules that people can name: those of the tool, and those of the project, also where its code does not run. */
export interface RuleNames {
  readonly has: (name: string) => boolean;
  /** The rule that a misspelt name most likely means. */
  readonly nearest: Suggest;
}

/** The names of rules, and of the project's own ones, whose folder is looked at only if one of them is named. */
export function ruleNames(rules: Iterable<Pick<Rule, 'name'>>, { ownRules }: Pick<Project, 'ownRules'>): RuleNames {
  const names = new Set(Array.from(rules, ({ name }) => name));
  const suggest = suggesterOf(names);
  return {
    has: (name) => names.has(name) || (name.startsWith(OWN) && ownRules().has(name)),
    nearest: (name) => (name.startsWith(OWN) ? suggesterOf(ownRules())(name) : suggest(name)),
  };
}
