import { join } from 'node:path';
import { textOf } from '../authoring/starting-point.ts';
import { gitSettings } from '../git/git-settings.ts';
import { findProgram } from '../processes/find-program.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

/** Whether large files that git LFS keeps can be fetched and stored; nothing where the project has none. */
export function examineLfs({ project, repository, strange, env }: Patient): readonly Examined[] {
  if (project === undefined) return [];
  const { root, factchecks, settings } = project;
  const folders = [strange, root, join(root, factchecks), join(root, factchecks, '_snapshots')];
  const attributes = folders.map((folder) => join(folder, '.gitattributes'));
  const user = attributes.find((path) => /^[^#\n]*\bfilter=lfs\b/m.test(textOf(path)));
  const above = settings.limits?.lfsAbove;
  if (user === undefined && above === undefined) return [];
  const thing = {
    id: 'lfs',
    name: 'Git LFS',
    isNeeded: true,
    purpose: `It keeps large files: ${user ?? '`limits.lfsAbove` in the settings'} asks for it.`,
  };
  if (findProgram('git-lfs', strange, env['PATH'] ?? '') === undefined)
    return [
      {
        ...thing,
        state: 'missing',
        message: 'The program git-lfs was not found.',
        hint: 'Install it (on Debian and Ubuntu: `apt install git-lfs`), and run `git lfs install` once.',
      },
    ];
  const isSetUp =
    repository === undefined || gitSettings(repository, env).some((text) => /^[ \t]*\[filter "lfs"\]/m.test(text));
  if (isSetUp) return [{ ...thing, state: 'ok', message: 'It is installed.' }];
  return [
    {
      ...thing,
      state: 'problem',
      message: 'It is installed, but git does not know it yet.',
      hint: 'Run `git lfs install` once, and `git lfs pull` in this clone.',
    },
  ];
}
