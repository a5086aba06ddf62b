import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from '../../cli/scratch-project.ts';
import { siteIn } from './site-in.ts';

function desk(files: Readonly<Record<string, string>> = {}): string {
  return scratchProject({ 'factwright.yaml': SETTINGS, 'factchecks/trawlers-in-reserve.yaml': CHECK, ...files });
}

/** What a build keeps for the next one. */
const KEPT = [/^checks-\d+\.txt$/, 'folders.txt', /^links-\d+\.txt$/, 'manifest.json', /^units-\d+\.txt$/].map((name) =>
  typeof name === 'string' ? name : expect.stringMatching(name),
);

const own = (root: string, name: string): string => join(root, 'site/.factwright', name);

describe('two builds', () => {
  test.runIf(process.platform === 'linux')('the second is refused while the first is alive', async () => {
    const root = desk();
    await factwright(root, 'build');
    const born = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const holder = { pid: process.ppid, host: hostname(), born: `${boot} ${born}` };
    writeFileSync(own(root, 'lock.json'), JSON.stringify(holder));
    const { code, stderr } = await factwright(root, 'build');
    expect(code).toBe(2);
    expect(stderr).toContain(`Another build is writing into \`${join(root, 'site')}\`: process ${process.ppid}.`);
    expect(existsSync(own(root, 'lock.json'))).toBe(true);
  });

  test.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), born: '' }],
    ['of an earlier process with the same number', { pid: process.pid, host: hostname(), born: 'before' }],
  ])('a lock %s is taken over', async (_, holder) => {
    const root = desk();
    await factwright(root, 'build');
    writeFileSync(own(root, 'lock.json'), JSON.stringify(holder));
    expect(await factwright(root, 'build')).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, 'site/.factwright'))).toEqual(KEPT);
  });

  test('a lock of another computer is left alone', async () => {
    const root = desk();
    await factwright(root, 'build');
    writeFileSync(own(root, 'lock.json'), JSON.stringify({ pid: 1, host: 'elsewhere.example', born: '' }));
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([2, expect.stringContaining('process 1 of the computer elsewhere.example')]);
  });
});

describe('what a stranger has put into the folder of the site', () => {
  test.each([
    ['journal', { writes: [['0/0', '../stolen.txt']], removals: [], manifest: '0/1' }],
    ['journal', { writes: [['../../../factwright.yaml', 'x.txt']], removals: [], manifest: '0/1' }],
    ['journal', { writes: [], removals: ['../factwright.yaml'], manifest: '0/1' }],
    ['journal', { writes: [], removals: ['/etc/hostname'], manifest: '0/1' }],
    ['manifest', { version: 3, conditions: '', checks: [], units: [['x', '', ['../factwright.yaml', 'd'], '']] }],
    ['manifest', { version: 3, conditions: '', checks: [], units: [['x', '', [7, 'd'], '']] }],
    ['manifest', { version: 3, conditions: '', checks: 3, units: {} }],
  ])('as a %s leads nowhere outside of it: %j', async (name, content) => {
    const root = desk();
    await factwright(root, 'build');
    mkdirSync(own(root, 'staged/0'), { recursive: true });
    writeFileSync(own(root, 'staged/0/0'), 'stolen');
    writeFileSync(own(root, `${name}.json`), JSON.stringify(content));
    const { code } = await factwright(root, 'build');
    expect(code).toBe(0);
    expect(readdirSync(root).toSorted()).toEqual(['factchecks', 'factwright.yaml', 'site']);
    expect(readFileSync(join(root, 'factwright.yaml'), 'utf8')).toBe(SETTINGS);
  });

  test('as a link in place of a page is replaced, and what it leads to stays', async () => {
    const root = desk({ 'mine.txt': 'mine' });
    await factwright(root, 'build');
    const page = join(root, 'site/trawlers-in-reserve/index.html');
    const before = readFileSync(page, 'utf8');
    rmSync(page);
    symlinkSync(join(root, 'mine.txt'), page);
    expect(await factwright(root, 'build')).toMatchObject({ code: 0 });
    expect(lstatSync(page).isSymbolicLink()).toBe(false);
    expect([readFileSync(page, 'utf8'), readFileSync(join(root, 'mine.txt'), 'utf8')]).toEqual([before, 'mine']);
  });

  test('as a folder in place of a page is a fault that is named, and nothing is written', async () => {
    const root = desk();
    await factwright(root, 'build');
    rmSync(join(root, 'site/index.html'));
    mkdirSync(join(root, 'site/index.html'));
    const before = siteIn(join(root, 'site'));
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([1, expect.stringContaining('`index.html` is a folder')]);
    expect(siteIn(join(root, 'site'))).toEqual(before);
  });
});

describe('what was killed', () => {
  test('is finished by the next build, and what it left behind is gone', async () => {
    const root = desk();
    await factwright(root, 'build');
    const site = siteIn(join(root, 'site'));
    mkdirSync(own(root, 'staged/0'), { recursive: true });
    writeFileSync(own(root, 'staged/0/0'), 'half');
    writeFileSync(own(root, '.journal.json.0123456789abcdef01234567.tmp'), '{"writes":');
    writeFileSync(
      own(root, 'journal.json'),
      JSON.stringify({ writes: [['0/0', 'new.html']], removals: ['index.html'] }),
    );
    await factwright(root, 'build', '--clean');
    expect(siteIn(join(root, 'site'))).toEqual({ ...site, 'new.html': 'half' });
    expect(readdirSync(join(root, 'site/.factwright'))).toEqual(KEPT);
  });

  test('a manifest of which nothing can be read is said, and all is written', async () => {
    const root = desk();
    await factwright(root, 'build');
    writeFileSync(own(root, 'manifest.json'), '{"version":');
    const { code, stdout, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([0, expect.stringContaining('What the last build knew cannot be read')]);
    expect(stdout).not.toContain('as before');
  });
});

test('--clean writes again what someone has changed in the folder', async () => {
  const root = desk();
  await factwright(root, 'build');
  const before = siteIn(join(root, 'site'));
  writeFileSync(join(root, 'site/index.html'), 'not ours');
  await factwright(root, 'build', '--clean');
  expect(siteIn(join(root, 'site'))).toEqual(before);
});

test('a related check that has another title changes the page that names it', async () => {
  const root = desk({
    'factchecks/second.yaml': CHECK.replace('title: The', 'related: [trawlers-in-reserve]\ntitle: Again, the'),
  });
  await factwright(root, 'build');
  writeFileSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), CHECK.replace('title: The', 'title: Indeed, the'));
  await factwright(root, 'build');
  expect(readFileSync(join(root, 'site/second/index.html'), 'utf8')).toContain('Indeed, the ministry');
});
