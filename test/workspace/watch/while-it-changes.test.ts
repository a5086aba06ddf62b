import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { joinChanges, type Change } from '../../../src/workspace/watch/changes.ts';
import { whileItChanges } from '../../../src/workspace/watch/while-it-changes.ts';
import { CHECK, scratchProject } from '../../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const OTHER = 'factchecks/nets.yaml';

function deferred(): { readonly done: Promise<void>; readonly end: () => void } {
  let end = (): void => {};
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

test('what is written in quick succession is given early each time, and whole once, with all that changed', async () => {
  const root = scratchProject({ [OTHER]: CHECK });
  const save = (path: string, nth: number): void => writeFileSync(join(root, path), `${CHECK}# ${nth}\n`);
  const ended = deferred();
  const early: string[][] = [];
  const whole: string[][] = [];
  const pathsOf = (changes: readonly Change[]): string[] => changes.map(({ path }) => path);
  await whileItChanges(
    { root },
    {
      early: async (changes) => {
        early.push(pathsOf(changes));
        // Whoever writes goes on before the rest begins.
        if (early.length < 3) save(early.length === 1 ? FILE : OTHER, early.length);
      },
      whole: async (changes) => {
        whole.push(pathsOf(changes));
        if (whole.length === 1) save(FILE, 0);
        else ended.end();
      },
    },
    { interrupted: () => ended.done },
  );
  expect(early).toEqual([[FILE], [FILE], [OTHER, FILE]]);
  expect(whole).toEqual([[], [OTHER, FILE]]);
});

test('what changes while the work is done is not missed', async () => {
  const root = scratchProject();
  const ended = deferred();
  let runs = 0;
  await whileItChanges(
    { root },
    {
      early: () => Promise.resolve(),
      whole: async () => {
        runs += 1;
        if (runs === 3) return ended.end();
        writeFileSync(join(root, FILE), `${CHECK}# ${runs}\n`);
        await pause(300);
      },
    },
    { interrupted: () => ended.done },
  );
  expect(runs).toBe(3);
});

test('changes that follow each other are one, seen from before the first', () => {
  const one = (what: Change['what']): readonly Change[] => [{ path: FILE, what }];
  expect(joinChanges(one('is new'), one('changed'))).toEqual(one('is new'));
  expect(joinChanges(one('is gone'), one('is new'))).toEqual(one('changed'));
  expect(joinChanges(one('changed'), one('is gone'))).toEqual(one('is gone'));
  expect(joinChanges(one('changed'), [{ path: OTHER, what: 'changed' }])).toEqual([
    { path: OTHER, what: 'changed' },
    { path: FILE, what: 'changed' },
  ]);
});
