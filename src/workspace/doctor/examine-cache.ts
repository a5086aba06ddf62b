import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { openCacheFolder, type OpenedCache } from '../cache/cache-folder.ts';
import { oldCaches } from '../cache/old-caches.ts';
import { isThere } from '../files/is-there.ts';
import { UsageError } from '../usage-error.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

const CACHE = {
  id: 'cache',
  name: 'Cache folder',
  isNeeded: false,
  purpose: 'What one run found out makes the next one fast.',
};

/** Whether results can be kept for later runs, and whether an earlier version left some that nobody uses. */
export function examineCache(patient: Patient): readonly Examined[] {
  const { project } = patient;
  if (project === undefined) return [];
  const old = oldCaches(project.root).map((place): Examined => ({
    id: 'old-cache',
    name: 'Old cache',
    isNeeded: false,
    purpose: 'An earlier version kept its results there.',
    state: 'problem',
    message: `\`${place}\` is a cache that is no longer used.`,
    hint: 'Delete it.',
  }));
  return [cacheOf(patient, project.root), ...old];
}

function cacheOf({ env, cwd, cacheDir }: Patient, root: string): Examined {
  const opened = open(() => openCacheFolder(root, { env, cwd, cacheDir }));
  if ('whyNot' in opened)
    return {
      ...CACHE,
      state: 'problem',
      message: `${opened.whyNot.replace(/\.$/, '')}, so nothing is kept.`,
      hint: 'Set XDG_CACHE_HOME or HOME to a folder of your own outside the project, or name one with --cache-dir.',
    };
  const { path } = opened.folder;
  if (isWritable(path)) return { ...CACHE, state: 'ok', message: `It is ${path}.` };
  return {
    ...CACHE,
    state: 'problem',
    message: `${path} cannot be written to.`,
    hint: 'Change its owner or its permissions.',
  };
}

function open(opening: () => OpenedCache): OpenedCache {
  try {
    return opening();
  } catch (error) {
    if (error instanceof UsageError) return { whyNot: error.message };
    throw error;
  }
}

/** A folder that is not there yet is made in the nearest one that is. */
function isWritable(path: string): boolean {
  let folder = path;
  while (!isThere(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
