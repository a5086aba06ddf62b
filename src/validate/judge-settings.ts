import type { Diagnostic } from '../diagnostics/index.ts';
import type { LoadedSettings, Project } from '../project/index.ts';
import type { Rule, Surroundings } from '../rules/index.ts';
import { judgeLevels, judgeProject } from './judge-project.ts';
import { ruleNames } from './rule-names.ts';

/** The project with its own settings file in place of the one that it is judged by. */
export function withOwnFile(project: Project, { settingsFile, problems }: LoadedSettings): Project {
  const others = project.problems.filter(({ file }) => file !== settingsFile.path);
  return { ...project, settingsFile, problems: [...problems, ...others] };
}

/** Judges a settings file by the levels of the settings that count, if these are in another file. */
export function judgeSettings(
  own: LoadedSettings,
  rules: readonly Rule[],
  surroundings: Surroundings,
): readonly Diagnostic[] {
  const { project } = surroundings;
  const { rules: levels = {}, overrides = [], extends: preset = 'recommended' } = project.settings;
  const alone: Project = {
    ...withOwnFile(project, own),
    settings: { ...own.settings, rules: levels, overrides, extends: preset },
    scale: own.scale,
    // The other files are judged with the project.
    lock: undefined,
    checks: [],
    checkById: new Map(),
    checkByPath: new Map(),
  };
  const { path } = own.settingsFile;
  return [
    ...judgeProject(rules, { ...surroundings, project: alone }).filter(({ file }) => file === path),
    ...judgeLevels(own, ruleNames(rules, project)),
  ];
}
