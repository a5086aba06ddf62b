import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { isThere } from '../files/is-there.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

/** Whether the project may be written to. */
export function examineWriting({ project }: Patient): readonly Examined[] {
  if (project === undefined) return [];
  const { root, factchecks } = project;
  const closed = [root, join(root, factchecks)].find((folder) => isThere(folder) && !isWritable(folder));
  const thing = {
    id: 'write-access',
    name: 'Write access',
    isNeeded: true,
    purpose: 'New checks, stored copies and the site are written into the project.',
  };
  if (closed === undefined) return [{ ...thing, state: 'ok', message: 'The project can be written to.' }];
  return [
    {
      ...thing,
      state: 'problem',
      message: `${closed} cannot be written to.`,
      hint: 'Change its owner or its permissions, or work in a clone of your own.',
    },
  ];
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
