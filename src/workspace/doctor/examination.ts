import { realpathSync } from 'node:fs';
import { foldersOf, loadSettings, SETTINGS_FILE } from '../../project/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { nearestProject } from '../find-project.ts';
import { findRepository } from '../git/repository.ts';
import type { Io } from '../io.ts';
import type { Examined } from './examined.ts';
import { examineCache } from './examine-cache.ts';
import { examineFonts } from './examine-fonts.ts';
import { examineGit } from './examine-git.ts';
import { examineHook } from './examine-hook.ts';
import { examineLastBuild } from './examine-last-build.ts';
import { examineLfs } from './examine-lfs.ts';
import { examineNode } from './examine-node.ts';
import { examineBrowser, examinePagefind, examineSharp } from './examine-programs.ts';
import { examineWriting } from './examine-writing.ts';
import type { ExaminedProject, Patient } from './patient.ts';

/** Looks at everything that Factwright needs of this machine; nothing is changed, and nothing reaches the network. */
export async function examine(
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  { cacheDir, out }: Pick<Patient, 'cacheDir' | 'out'>,
): Promise<readonly Examined[]> {
  const root = nearestProject(cwd);
  const project = root === undefined ? undefined : projectIn(root);
  const real = realpathSync(root ?? cwd);
  const repository = findRepository(real);
  const patient: Patient = { cwd, env, cacheDir, out, project, repository, strange: repository?.workTree ?? real };
  return [
    examineNode(),
    examineProject(patient),
    ...examineWriting(patient),
    ...examineGit(patient),
    ...examineHook(patient),
    ...examineLfs(patient),
    examineBrowser(patient),
    await examineSharp(),
    ...examinePagefind(patient),
    ...(await examineFonts(patient)),
    ...examineCache(patient),
    ...examineLastBuild(patient),
  ];
}

function projectIn(root: string): ExaminedProject {
  const { isValid, settings } = loadSettings(nodeFiles(root));
  return { root, hasValidSettings: isValid, settings, factchecks: foldersOf(settings).factchecks };
}

function examineProject({ project }: Patient): Examined {
  const thing = {
    id: 'project',
    name: 'Project',
    isNeeded: project !== undefined,
    purpose: `${SETTINGS_FILE} makes a folder a project.`,
  };
  if (project === undefined)
    return {
      ...thing,
      state: 'missing',
      message: 'This folder is in no project.',
      hint: 'Begin one with `factwright init`, or run this command in one.',
    };
  const { root, hasValidSettings } = project;
  if (hasValidSettings) return { ...thing, state: 'ok', message: `It is in ${root}.` };
  return {
    ...thing,
    state: 'problem',
    message: `${SETTINGS_FILE} in ${root} is not valid, so what the project needs is not known.`,
    hint: '`factwright validate` says what is wrong with it.',
  };
}
