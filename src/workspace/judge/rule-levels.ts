import type { RuleLevel } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import { RULES } from '../../rules/index.ts';
import { ruleNames } from '../../validate/index.ts';
import { UsageError } from '../usage-error.ts';

/** The levels that the command line gives to rules, by rule. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** Refuses a level for a rule that does not exist: it would be silently ignored. */
export function requireRules(levels: RuleLevels, project: Pick<Project, 'ownRules'>): void {
  const names = ruleNames(RULES, project);
  for (const name of Object.keys(levels)) {
    if (names.has(name)) continue;
    const near = names.nearest(name);
    throw new UsageError(
      `There is no rule \`${name}\`, so its level means nothing.`,
      near === undefined ? undefined : `Did you mean \`${near}\`?`,
    );
  }
}

/** The project with levels that win over those of its settings. */
export function withLevels(project: Project, levels: RuleLevels): Project {
  if (Object.keys(levels).length === 0) return project;
  const overrides = [...(project.settings.overrides ?? []), { files: ['**'], rules: levels }];
  return { ...project, settings: { ...project.settings, overrides } };
}
