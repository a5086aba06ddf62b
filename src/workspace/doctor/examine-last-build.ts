import { resolve } from 'node:path';
import { hasJournal } from '../build/journal.ts';
import { lockOf } from '../build/lock.ts';
import { OWN } from '../build/out-folder.ts';
import { isThere } from '../files/is-there.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

/** Whether the last build came to its end; nothing where none was begun. */
export function examineLastBuild({ project, cwd, out }: Patient): readonly Examined[] {
  const folder = resolve(cwd, out);
  if (project === undefined || !isThere(resolve(folder, OWN))) return [];
  const thing = { id: 'last-build', name: 'Last build', isNeeded: false, purpose: `It made the site in ${folder}.` };
  const lock = lockOf(folder);
  if (lock.state === 'unknown')
    return [
      {
        ...thing,
        state: 'problem',
        message: `Its folder is locked by ${lock.holder}, so no other build begins.`,
        hint: `Wait until that build is done. If there is none, remove ${lock.path}.`,
      },
    ];
  if (lock.state === 'held') return [{ ...thing, state: 'ok', message: `A build is writing into it: ${lock.holder}.` }];
  if (lock.state === 'dead' || hasJournal(folder))
    return [
      {
        ...thing,
        state: 'problem',
        message: 'It was ended before it was done.',
        hint: 'Run `factwright build`, which finishes it.',
      },
    ];
  return [{ ...thing, state: 'ok', message: 'It is whole.' }];
}
