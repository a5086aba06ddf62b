import type { Diagnostic, Related } from '../diagnostics/index.ts';
import type { Status } from '../model/index.ts';
import { reorderFix, replaceFix, type Project } from '../project/index.ts';
import type { RuleFinding, RelatedFinding, Rule } from '../rules/index.ts';
import type { YamlDocument } from '../yaml/index.ts';
import { levelAtMost, levelFor } from './levels.ts';
import { placeOf } from './place.ts';

/** A finding on its way to a diagnostic; `base` leads to what its path begins at. */
export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding;
  readonly file: string;
  readonly status?: Status;
  readonly base?: readonly string[];
}

/** Gives a finding its level and its places; nothing if the project has switched the rule off. */
export function placeFinding(
  { rule, finding, file, status, base = [] }: Found,
  project: Project,
): readonly Diagnostic[] {
  const level = levelFor(rule, project.settings, file, status);
  if (level === 'off') return [];
  const { message, hint, related, reorder, replace, atMost, isConsequence, isReminder } = finding;
  const path = [...base, ...finding.path];
  const placeRelated = (other: RelatedFinding): Related => ({
    message: other.message,
    file: other.file ?? file,
    span: placeOf(
      documentOf(project, other.file ?? file),
      other.file === undefined ? { ...other, path: [...base, ...other.path] } : other,
    ),
  });
  return [
    {
      rule: rule.name,
      level: levelAtMost(level, atMost),
      message,
      hint,
      file,
      // What concerns a file as a whole has no place in it: the file need not be parsed.
      span: finding.span ?? placeOf(path.length === 0 ? undefined : documentOf(project, file), { ...finding, path }),
      keys: path.filter((step) => typeof step === 'string'),
      related: related?.map(placeRelated),
      ...(isConsequence && { isConsequence }),
      ...(isReminder && { isReminder }),
      ...(reorder === undefined ? {} : reorderFix(documentOf(project, file), reorder)),
      ...(replace === undefined ? {} : replaceFix(documentOf(project, file), { path, ...replace })),
    },
  ];
}

function documentOf(
  { settingsFile, parties, sources, lock, checkByPath }: Project,
  path: string,
): YamlDocument | undefined {
  return [settingsFile, parties, sources, lock, checkByPath.get(path)].find((file) => file?.path === path)?.document;
}
