import type { ProjectFiles } from './project-files.ts';

/** The folder of a project that holds its own rules. */
export const RULES_FOLDER = 'rules';

/** The names of a project's own rules begin so: whoever reads one knows where it comes from. */
export const OWN = 'own/';

/** The names of the rules that a project has written itself, by the names of their files: nothing of them is read. */
export function ownRuleNames(files: Pick<ProjectFiles, 'list'>): ReadonlySet<string> {
  return new Set(files.list(RULES_FOLDER).flatMap((path) => ownRuleName(path) ?? []));
}

/** The name of the rule in a file, by its path in the project; undefined if it holds none. */
export function ownRuleName(path: string): string | undefined {
  const name = /^rules\/([a-z][a-z0-9-]{0,60})\.m?js$/.exec(path)?.[1];
  return name === undefined ? undefined : `${OWN}${name}`;
}
