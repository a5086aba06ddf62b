import { join, resolve } from 'node:path';
import { HOOK_COMMAND } from '../../authoring/index.ts';
import { isThere } from '../files/is-there.ts';
import { commonFolder, gitSettings, hooksPath } from '../git/git-settings.ts';
import { isProgram } from '../processes/find-program.ts';
import { textOf } from '../authoring/starting-point.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

const HOOK = {
  id: 'hook',
  name: 'Pre-commit hook',
  isNeeded: false,
  purpose: 'It validates the checks that are about to be committed.',
};

/** What tools that run hooks are told, in the work tree. */
const TOOLS = ['.husky/pre-commit', '.pre-commit-config.yaml', 'lefthook.yml'];

/** Whether git validates before each commit. */
export function examineHook({ project, repository, env }: Patient): readonly Examined[] {
  if (project === undefined || repository === undefined) return [];
  const { workTree } = repository;
  const set = gitSettings(repository, env)
    .map(hooksPath)
    .find((path) => path !== undefined);
  const folder =
    set === undefined
      ? join(commonFolder(repository), 'hooks')
      : resolve(workTree, set.replace(/^~(?=\/)/, env['HOME'] ?? '~'));
  const active = join(folder, 'pre-commit');
  if (isThere(active)) return [ofActive(active, workTree)];
  const ready = isOurs(join(workTree, '.githooks/pre-commit'));
  const [message, hint] = ready
    ? [
        '.githooks/pre-commit is there, but git does not run it in this clone.',
        'Run `git config core.hooksPath .githooks`.',
      ]
    : [`Git runs none: there is no ${active}.`, '`factwright init` writes one, and says how to switch it on.'];
  return [{ ...HOOK, state: 'missing', message, hint }];
}

function ofActive(active: string, workTree: string): Examined {
  const validates = [active, ...TOOLS.map((path) => join(workTree, path))].some(isOurs);
  if (validates && (process.platform === 'win32' || isProgram(active)))
    return { ...HOOK, state: 'ok', message: `Git runs ${active}.` };
  if (validates)
    return {
      ...HOOK,
      state: 'problem',
      message: `Git passes over ${active}: it may not be run.`,
      hint: 'Make it executable, with `chmod +x`.',
    };
  return {
    ...HOOK,
    state: 'missing',
    message: `${active} does not name factwright.`,
    hint: `Add to it: ${HOOK_COMMAND}`,
  };
}

function isOurs(hook: string): boolean {
  return /\bfactwright\b/.test(textOf(hook));
}
