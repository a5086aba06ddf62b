import type { Diagnostic } from '../diagnostics/index.ts';
import type { Project } from '../project/index.ts';
import type { Rule, Surroundings } from '../rules/index.ts';
import { judgeSources } from './judge-sources.ts';
import { limitFindings } from './limit-findings.ts';
import { unknownRules } from './levels.ts';
import { placeFinding, type Found } from './place-finding.ts';
import { placeOf } from './place.ts';
import type { RuleNames } from './rule-names.ts';

/** Judges the settings, the shared files and the names of the checks; the levels in the settings apart. */
export function judgeProject(rules: readonly Rule[], surroundings: Surroundings): readonly Diagnostic[] {
  const found = rules.flatMap((rule) => limitFindings([...findings(rule, surroundings)]));
  return found.flatMap((one) => placeFinding(one, surroundings.project));
}

function* findings(rule: Rule, surroundings: Surroundings): Iterable<Found> {
  for (const finding of rule.on.project?.(surroundings) ?? []) yield { rule, finding, file: finding.file };
  const shared = surroundings.project.sources;
  if (shared === undefined) return;
  for (const found of judgeSources(rule, shared.entries, surroundings)) yield { rule, file: shared.path, ...found };
}

/** Judges the levels of rules in settings. Where these are not valid, they stand for defaults, which name no rule. */
export function judgeLevels(
  { settings, settingsFile: { path, document } }: Pick<Project, 'settings' | 'settingsFile'>,
  names: RuleNames,
): readonly Diagnostic[] {
  return [...unknownRules(settings, names)].map(({ message, hint, ...finding }) => ({
    rule: 'schema',
    level: 'error',
    message,
    hint,
    file: path,
    span: placeOf(document, finding),
  }));
}
