import { join } from 'node:path';
import { githubWorkflow, gitlabJob, HOOK_COMMAND, hookFile, type Ci } from '../../authoring/index.ts';
import { isThere } from '../files/is-there.ts';
import { hooksPath } from '../git/git-settings.ts';
import type { WantedFile } from './planned-file.ts';
import { pathInTop, textOf, type StartingPoint } from './starting-point.ts';

/** Files for the whole repository, and what only a person can do there. */
export interface RepositoryFiles {
  readonly files: readonly WantedFile[];
  readonly notes: readonly string[];
}

/** A folder whose name needs no quoting, in YAML or in a shell. */
const PLAIN_FOLDER = /^(?:[\w@+][\w.@+-]*(?:\/[\w@+][\w.@+-]*)*)?$/;

/** What runs for every change that is sent in. */
export function ciFiles(start: StartingPoint, ci: Ci): RepositoryFiles {
  const { root, top, manifest = root, branch } = start;
  const places = { project: pathInTop(start, root), manifest: pathInTop(start, manifest), branch };
  if (!PLAIN_FOLDER.test(places.project) || !PLAIN_FOLDER.test(places.manifest))
    return {
      files: [],
      notes: [
        `The path ${places.project} has characters that a workflow would have to quote, so none was written. Docs: docs/ci.md.`,
      ],
    };
  if (ci === 'github')
    return {
      files: [{ path: join(top, '.github/workflows/factchecks.yml'), content: githubWorkflow(places) }],
      notes: [],
    };
  const main = join(top, '.gitlab-ci.yml');
  const content = gitlabJob(places);
  if (!isThere(main)) return { files: [{ path: main, content }], notes: [] };
  const own = '.gitlab/factchecks.yml';
  return {
    files: [{ path: join(top, own), content }],
    notes: [`.gitlab-ci.yml is there and stays. Add to it: include: [{ local: ${own} }]`],
  };
}

/** What runs before each commit; where something else does already, a person adds a line to that. */
export function hookFiles(start: StartingPoint): RepositoryFiles {
  const { root, top, gitConfig, isInGit } = start;
  const project = pathInTop(start, root);
  const other = otherHook(top, gitConfig);
  if (other?.isOurs) return { files: [], notes: [] };
  if (other !== undefined)
    return {
      files: [],
      notes: [`${other.words} is there and stays. To validate before each commit, add to that hook: ${HOOK_COMMAND}`],
    };
  if (!PLAIN_FOLDER.test(project)) return { files: [], notes: [] };
  const switchOn = 'git config core.hooksPath .githooks';
  const isOn = hooksPath(gitConfig) === '.githooks';
  return {
    files: [{ path: join(top, '.githooks/pre-commit'), content: hookFile(project), mode: 0o755 }],
    notes: isOn
      ? []
      : [
          `To validate before each commit, run once in each clone: ${isInGit ? switchOn : `git init -b main && ${switchOn}`}`,
        ],
  };
}

const HOOKS = [
  '.githooks/pre-commit',
  '.husky/pre-commit',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  '.git/hooks/pre-commit',
];

/** A hook, or a tool that has hooks of its own, and whether it validates already. */
interface OtherHook {
  readonly words: string;
  readonly isOurs?: boolean;
}

function otherHook(top: string, gitConfig: string): OtherHook | undefined {
  const there = HOOKS.filter((path) => isThere(join(top, path)));
  const ours = there.find((path) => /\bfactwright\b/.test(textOf(join(top, path))));
  const folder = hooksPath(gitConfig);
  const [first] = there;
  if (ours !== undefined) return { words: ours, isOurs: true };
  if (folder !== undefined && folder !== '.githooks') return { words: `core.hooksPath = ${folder}` };
  return first === undefined ? undefined : { words: first };
}

/** The system that a repository is for, by what is in it. */
export function likelyCi({ top, gitConfig }: StartingPoint): Ci {
  return isThere(join(top, '.gitlab-ci.yml')) || /^[ \t]*url[ \t]*=.*gitlab/im.test(gitConfig) ? 'gitlab' : 'github';
}
