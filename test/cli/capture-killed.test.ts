import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/workspace/files/node-files.ts';
import { loadProject } from '../../src/project/index.ts';
import { factwright, scratchProject } from './scratch-project.ts';

/** The built program, which a child can run. */
const CLI = resolve('dist/bin/cli.js');
const MOMENTS = process.env['FACTWRIGHT_LONG'] === '1' ? 50 : 5;
const KEY = 'trawlers-in-reserve/vessel-log';

/** A page of some size, so that writing it takes a while. */
function page(word: string): string {
  const rows = Array.from({ length: 20_000 }, (_, row) => `<p>Row ${row} of the ${word} log.</p>`);
  return `<h1>The ${word} log</h1>${rows.join('')}`;
}

/** Stores the one page, then the other, and so on for ever. */
const CHILD = `
const { run, processIo } = await import(${JSON.stringify(`file://${CLI}`)});
const io = { ...processIo(), stdout: { write: () => undefined, isTTY: false } };
process.stdout.write('ready');
for (let turn = 0; ; turn++) {
  const file = turn % 2 === 0 ? 'first.html' : 'second.html';
  await run(['capture', '--source', 'vessel-log', '--from', file], io);
}
`;

test(
  'a capture that is killed at any moment leaves the store whole, with the one copy or the other',
  { timeout: 600_000 },
  async () => {
    const root = scratchProject({ 'first.html': page('first'), 'second.html': page('second') });
    const found = new Set<string>();
    // On a busy machine the first moments can all come before anything is stored.
    for (let moment = 0; moment < MOMENTS || (found.size === 0 && moment < 20 * MOMENTS); moment++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((done) => child.once('exit', done));
      await Promise.race([ended, new Promise((ready) => child.stdout.once('data', ready))]);
      expect(child.exitCode).toBe(null);
      await sleep(Math.random() * 1500);
      child.kill('SIGKILL');
      await ended;
      const { snapshots } = loadProject(nodeFiles(root));
      expect(snapshots.problems()).toEqual([]);
      if (!snapshots.table.has(KEY)) continue;
      const { text = '' } = snapshots.textOf(KEY);
      const [, word = ''] = /^The (\w+) log\n/.exec(text) ?? [];
      expect(text.match(/^Row \d+ of the (?:first|second) log\.$/gm)).toHaveLength(20_000);
      found.add(word);
    }
    expect(found.size).toBeGreaterThan(0);
    expect((await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'first.html')).code).toBe(0);
    expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
    expect(readFileSync(join(root, 'factchecks/_snapshots/snapshots.lock.yaml'), 'utf8')).toContain(KEY);
  },
);
