import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { linksOf } from '../../../src/site/index.ts';
import { factwright, scratchProject } from '../../cli/scratch-project.ts';
import { checkText, put, random } from './site-desk.ts';
import { siteIn } from './site-in.ts';

/** The built program, which a child can run. */
const PROGRAM = resolve('bin/factwright.js');
const MOMENTS = process.env['FACTWRIGHT_LONG'] === '1' ? 30 : 4;
const CHECKS = 60;
const SEED = Number(process.env['FACTWRIGHT_SEED'] ?? 1);

type Files = Readonly<Record<string, string>>;

/** One of two issues of a site: in the second, checks are gone, new, renamed and listed elsewhere, and the style sheet is another. */
function writeIssue(root: string, issue: number): void {
  put(root, 'theme/style.css', `p { margin-block: ${issue}px }\n`);
  for (let at = 0; at < CHECKS; at += 1) {
    const isThere = at % 5 !== issue;
    const title = `The log of vessel ${at}, issue ${issue}`;
    const topics = [`Topic ${(at + issue) % 7}`];
    const related = at % 5 < 2 ? [] : [`log-${at - (at % 5) + 2}`];
    put(root, `factchecks/log-${at}.yaml`, isThere ? checkText({ title, topics, related }) : undefined);
  }
}

/** Starts a build, and kills it: at any moment, or at one while files go to their places. */
async function killBuild(root: string, next: () => number, longest: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, 'build', '--force', '--quiet', '--no-cards'], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('exit', done));
  if (next() < 0.3) await sleep(next() * longest);
  else {
    while (child.exitCode === null && !existsSync(join(root, 'site/.factwright/journal.json'))) await sleep(1);
    await sleep(next() * 40);
  }
  child.kill('SIGKILL');
  await ended;
}

/** What is wrong with a site that a reader walks through from its home page. */
function faultsOf(now: Files, issues: readonly Files[]): readonly string[] {
  const faults = Object.entries(now)
    .filter(([path, text]) => issues.every((issue) => issue[path] !== text))
    .map(([path]) => `${path} is neither the old one nor the new one`);
  const seen = new Set(['index.html']);
  for (const path of seen) {
    const text = now[path];
    if (text === undefined) faults.push(`${path} is linked to, and not there`);
    else if (path.endsWith('.html'))
      for (const link of linksOf(path, Buffer.from(text, 'latin1').toString('utf8')))
        seen.add(link.split('#', 1)[0] ?? '');
  }
  return faults;
}

test(
  'a build that is killed leaves a site that is whole, and the next one finishes it',
  { timeout: 900_000 },
  async () => {
    const root = scratchProject();
    put(root, 'factchecks/trawlers-in-reserve.yaml', undefined);
    put(root, 'factchecks/_parties.yaml', 'tomas-reyl: { name: Tomas Reyl, kind: person }\n');
    const issues: Files[] = [];
    let longest = 0;
    for (const issue of [0, 1]) {
      writeIssue(root, issue);
      const start = performance.now();
      await factwright(root, 'build', '--force', '--no-cards', '--out', `issue-${issue}`);
      longest = performance.now() - start;
      issues.push(siteIn(join(root, `issue-${issue}`)));
    }
    await factwright(root, 'build', '--force', '--no-cards');
    const next = random(SEED);
    let unfinished = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const issue = (moment + 1) % 2;
      writeIssue(root, issue);
      await killBuild(root, next, 2 * longest + 1000);
      const left = siteIn(join(root, 'site'));
      expect(faultsOf(left, issues)).toEqual([]);
      if (existsSync(join(root, 'site/.factwright/journal.json'))) unfinished += 1;
      expect(await factwright(root, 'build', '--force', '--no-cards')).toMatchObject({ code: 0 });
      expect(siteIn(join(root, 'site'))).toEqual(issues[issue]);
      expect(existsSync(join(root, 'site/.factwright/lock.json'))).toBe(false);
    }
    // Otherwise nothing was shown.
    expect(unfinished).toBeGreaterThan(0);
  },
);
