import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { compareFolders } from '../../../src/workspace/build/compare-folders.ts';
import { FOLDERS, openFolders } from '../../../src/workspace/build/folders.ts';
import { openOutFolder } from '../../../src/workspace/build/out-folder.ts';
import { scratchProject } from '../../cli/scratch-project.ts';
import { put } from './site-desk.ts';
import { siteIn } from './site-in.ts';

/** A project with the folder of a site in which some folders were noted. */
function noted(): { readonly root: string; readonly site: string; readonly file: string } {
  const root = scratchProject();
  for (const path of ['log/index.html', 'harbour/index.html', FOLDERS]) put(root, `site/${path}`, '');
  const out = openOutFolder({ cwd: root, file: 'site' }, root);
  openFolders(out).keep(() => ['log/index.html', 'harbour/index.html'], []);
  return { root, site: join(root, 'site'), file: join(root, 'site', FOLDERS) };
}

test('what was compared before the site was locked holds as long as nothing else was noted', () => {
  const { root, site, file } = noted();
  const ahead = { ...compareFolders(site, file), disturbed: new Set(['harbour']) };
  const open = (): ReadonlySet<string> | 'all' =>
    openFolders(openOutFolder({ cwd: root, file: 'site' }, root), ahead).disturbed;
  expect(open()).toEqual(new Set(['harbour']));
  // As another build would: the same times, noted later.
  writeFileSync(file, readFileSync(file));
  utimesSync(file, new Date(), new Date('2024-05-04'));
  expect(open()).toEqual(new Set());
});

test('a thread of the program compares as the program does', async () => {
  const { site, file } = noted();
  rmSync(join(site, 'log/index.html'));
  const thread = new Worker(resolve('dist/bin/comparing.js'), { workerData: { site, file } });
  const found = await new Promise((done, fail) => thread.once('message', done).once('error', fail));
  expect(found).toEqual(compareFolders(site, file));
  expect(found).toMatchObject({ disturbed: new Set(['log']) });
});

test('a page that was taken out of a site with very many folders comes back', { timeout: 60_000 }, () => {
  const root = scratchProject();
  const build = (): string =>
    execFileSync(process.execPath, [resolve('bin/factwright.js'), 'build'], { cwd: root, encoding: 'utf8' });
  build();
  const before = siteIn(join(root, 'site'));
  const file = join(root, 'site', FOLDERS);
  const text = readFileSync(file, 'utf8');
  const [time = '', folder = ''] = (/^(\d+(?:\.\d+)?) (.+)$/m.exec(text) ?? []).slice(1);
  // One folder by very many names, so that a thread of its own looks at them.
  writeFileSync(
    file,
    text + Array.from({ length: 3000 }, (_, at) => `${time} ${folder}${'/.'.repeat(at % 100)}\n`).join(''),
  );
  expect(build()).toContain(': 0 files written,');
  rmSync(join(root, 'site/trawlers-in-reserve/index.html'));
  expect(build()).toContain(': 1 file written,');
  expect(siteIn(join(root, 'site'))).toEqual(before);
});
