import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { loadProject, type Project } from '../../src/project/index.ts';
import { RULES, type BaseRevision } from '../../src/rules/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { baseOf } from './base-revision.ts';
import { isDemanding, FIXTURE_SETTINGS, memoryFiles, readTree, type Tree } from './memory-files.ts';

/** The folder of the rules' fixtures. */
export const FIXTURES = 'test/rules';

const TODAY = '2024-06-15';

/** The files of a fixture, by path in its project: a single file becomes a project. */
export function fixtureTree(rule: string, entry: string): Tree {
  const path = `${FIXTURES}/${rule}/${entry}`;
  return entry.endsWith('.yaml') ? { [`factchecks/${entry}`]: readFileSync(path) } : readTree(path);
}

/** Validates a fixture of a rule: a single file gets the usual settings. */
export function judgeFixture(rule: string, entry: string): readonly Diagnostic[] {
  const tree = fixtureTree(rule, entry);
  const own = Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(BASE)));
  const now = { 'factwright.yaml': FIXTURE_SETTINGS, ...own };
  const project = loadProject(memoryFiles(now));
  const base = baseFrom(tree, project, now);
  const rules = RULES.filter(({ name }) => name === rule || !isDemanding(name));
  return validateProject(project, { today: TODAY, rules, ...(base === undefined ? {} : { base }) }).diagnostics;
}

/** The folder of a fixture that holds the project as it stood at an earlier revision; its settings are those of now, unless it has some. */
const BASE = 'base/';

function baseFrom(tree: Tree, now: Project, nowFiles: Tree): BaseRevision | undefined {
  const paths = Object.keys(tree).filter((path) => path.startsWith(BASE));
  if (paths.length === 0) return undefined;
  const thenFiles = {
    'factwright.yaml': nowFiles['factwright.yaml'] ?? FIXTURE_SETTINGS,
    ...Object.fromEntries(paths.map((path) => [path.slice(BASE.length), tree[path] ?? FIXTURE_SETTINGS])),
  };
  return baseOf({ then: loadProject(memoryFiles(thenFiles)), thenFiles, now, nowFiles });
}
