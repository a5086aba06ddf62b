import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { scratchProject } from './scratch-project.ts';

/** The built program, which a child can run. */
const PROGRAM = resolve('bin/factwright.js');
const KILLS = process.env['FACTWRIGHT_LONG'] === '1' ? 20 : 4;
const REVIEWS = 250 * KILLS;

/** A feed in which some reviews are of the same claim. */
const FEED = JSON.stringify(
  Array.from({ length: REVIEWS }, (_, number) => ({
    '@type': 'ClaimReview',
    url: `https://desk.example/2019/${number}`,
    claimReviewed: `The ferry to Sel was sold ${number % 997} times in secret.`,
    name: `Ferry of year ${number % 83}`,
    datePublished: `20${10 + (number % 9)}-02-03`,
    reviewRating: { alternateName: 'False', ratingValue: 1 },
    reviewBody: 'The harbour office shows its register to everyone. '.repeat(number % 20),
  })),
);

function begin(root: string) {
  const child = spawn(process.execPath, [PROGRAM, 'import', 'old.json', '--quiet'], { cwd: root, stdio: 'ignore' });
  return { child, ended: new Promise((done) => child.once('exit', done)) };
}

function filesIn(root: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(root, 'factchecks'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]);
}

/** While an import runs, what is listed may be gone before it is read. */
function countIn(root: string): number {
  return readdirSync(join(root, 'factchecks'), { recursive: true }).length;
}

test('an import that is killed again and again ends with the same files', { timeout: 900_000 }, async () => {
  const [whole, killed] = [scratchProject(), scratchProject()];
  for (const root of [whole, killed]) writeFileSync(join(root, 'old.json'), FEED);
  await begin(whole).ended;
  for (let kills = 0; kills < KILLS; kills += 1) {
    const before = countIn(killed);
    const { child, ended } = begin(killed);
    while (child.exitCode === null && countIn(killed) === before) await sleep(5);
    await sleep(Math.random() * 100);
    child.kill('SIGKILL');
    await ended;
  }
  await begin(killed).ended;
  expect(filesIn(whole).length).toBeGreaterThan(REVIEWS);
  expect(filesIn(killed)).toEqual(filesIn(whole));
});
