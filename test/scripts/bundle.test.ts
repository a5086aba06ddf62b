// What `node build.js` has made of the program.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../../src/index.ts';

const FOLDER = resolve('dist/bin');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));

/** The files that are loaded with one whose name begins so. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set<string>();
  const open = FILES.filter((name) => name.startsWith(start));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:import|from)"\.\/([\w-]+\.js)"/g)) open.push(to);
  }
  return [...loaded];
}

function bytesOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
}

test('each file of the program finds in the others what it takes from them', () => {
  const ownThreads = new Set(['thread.js', 'comparing.js']);
  const paths = FILES.filter((name) => !ownThreads.has(name)).map((name) => join(FOLDER, name));
  const load = `for (const path of ${JSON.stringify(paths)}) await import(path); process.stdout.write('all')`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', load], { encoding: 'utf8' })).toBe('all');
});

test('the package exports what its source does', async () => {
  const built: object = await import(join(FOLDER, 'index.js'));
  expect(Object.keys(built).toSorted()).toEqual(Object.keys(api).toSorted());
});

test('what every command loads, and the thread that compares folders, is small', () => {
  expect(bytesOf(loadedWith('program-'))).toBeLessThan(150_000);
  expect(bytesOf(loadedWith('comparing.'))).toBeLessThan(30_000);
});

test.each(['build-', 'validate-'])('with %s few files are loaded', (name) => {
  expect(loadedWith(name).length).toBeLessThan(25);
});
