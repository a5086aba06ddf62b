import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS } from './scratch-project.ts';

/** The files of a site with their contents; not what the next build needs. */
function siteIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(
    names
      .filter((name) => !name.startsWith('.factwright'))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function desk(files: Readonly<Record<string, string>> = {}): string {
  return scratchProject({
    'factwright.yaml': SETTINGS,
    'factchecks/trawlers-in-reserve.yaml': CHECK,
    'factchecks/second.yaml': CHECK.replace('title: The', 'topics: [Fisheries]\ntitle: Again, the'),
    ...files,
  });
}

describe('a site', () => {
  test('has a page for each public check, and lists that lead to it', async () => {
    const root = desk({ 'factchecks/draft.yaml': CHECK.replace('status: published', 'status: draft') });
    const { code, stdout } = await factwright(root, 'build');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Built 2 fact checks in site: /);
    const site = siteIn(join(root, 'site'));
    expect(Object.keys(site)).toContain('trawlers-in-reserve/index.html');
    expect(site['index.html']).toContain('<a href="second/">Again, the ministry&#39;s trawlers');
    expect(site['topics/fisheries/index.html']).toContain('<a href="../../second/">');
    expect(Object.entries(site).filter(([name, text]) => `${name}${text}`.includes('draft/'))).toEqual([]);
  });

  test('is written once: what stays the same is not written again', async () => {
    const root = desk();
    await factwright(root, 'build');
    const { stdout } = await factwright(root, 'build');
    expect(stdout).toContain(': 0 files written,');
  });

  test('after an edit, a new file and one that is gone, is the same as one that is built anew', async () => {
    const root = desk();
    await factwright(root, 'build');
    writeFileSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), CHECK.replace('marine reserve', 'reserve of Sel'));
    writeFileSync(join(root, 'factchecks/third.yaml'), CHECK.replace('title: The', 'topics: [Sea]\ntitle: Yes, the'));
    rmSync(join(root, 'factchecks/second.yaml'));
    const { stdout } = await factwright(root, 'build');
    expect(stdout).toMatch(/ 1?\d removed\.\n$/);
    await factwright(root, 'build', '--out', 'fresh');
    expect(siteIn(join(root, 'site'))).toEqual(siteIn(join(root, 'fresh')));
    expect(Object.keys(siteIn(join(root, 'site')))).not.toContain('second/index.html');
  });

  test('with errors stays as it was', async () => {
    const root = desk();
    await factwright(root, 'build');
    const before = siteIn(join(root, 'site'));
    writeFileSync(
      join(root, 'factchecks/trawlers-in-reserve.yaml'),
      CHECK.replace('finding: rebutted', 'finding: upheld'),
    );
    const { code, stderr } = await factwright(root, 'build');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was built.');
    expect(siteIn(join(root, 'site'))).toEqual(before);
  });
});

describe('where a site is written', () => {
  test('a folder with other files is not taken', async () => {
    const root = desk({ 'public/mine.txt': 'mine\n' });
    const { code, stderr } = await factwright(root, 'build', '--out', 'public');
    expect(code).toBe(2);
    expect(stderr).toContain('`public` holds files that Factwright did not write.');
    expect(readdirSync(join(root, 'public'))).toEqual(['mine.txt']);
  });

  test.each([['.'], ['factchecks/site']])('%s is refused', async (out) => {
    const { code } = await factwright(desk(), 'build', '--out', out);
    expect(code).toBe(2);
  });

  test('nothing is written through a link that lies in the site', async () => {
    const root = desk();
    await factwright(root, 'build');
    mkdirSync(join(root, 'elsewhere'));
    rmSync(join(root, 'site/trawlers-in-reserve'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(root, 'site/trawlers-in-reserve'));
    const { code, stderr } = await factwright(root, 'build');
    expect(code).toBe(2);
    expect(stderr).toContain('is not a folder, but the site needs one of this name');
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });
});

describe('how a site is built', () => {
  test('--base-url is the address instead of that in the settings', async () => {
    const root = desk();
    await factwright(root, 'build', '--base-url', 'https://stage.example/facts');
    const page = siteIn(join(root, 'site'))['second/index.html'];
    expect(page).toContain('<link rel="canonical" href="https://stage.example/facts/second/">');
    expect(page).not.toContain('https://desk.example/checks/second/');
  });

  test.each(['desk.example', 'ftp://desk.example/', 'https://desk.example/?page=1'])(
    '%s is no address',
    async (url) => {
      expect(await factwright(desk(), 'build', '--base-url', url)).toMatchObject({ code: 2 });
    },
  );

  test('--quiet says nothing where nothing is wrong, not even that there is no address', async () => {
    const root = desk({ 'factwright.yaml': SETTINGS.replace(/^site:.*\n/m, '') });
    const loud = await factwright(root, 'build');
    expect(loud.stderr).toContain('Without `site.url` in factwright.yaml, the site has no');
    expect(await factwright(root, 'build', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--stats says what took how long', async () => {
    const { stderr } = await factwright(desk(), 'build', '--stats');
    for (const words of ['load and judge the project', '.html', 'slowest to make']) expect(stderr).toContain(words);
  });

  test('SOURCE_DATE_EPOCH must be a number of seconds', async () => {
    const { code, stderr } = await factwrightWith({ env: { SOURCE_DATE_EPOCH: 'today' } }, desk(), 'build');
    expect([code, stderr]).toEqual([2, expect.stringContaining('SOURCE_DATE_EPOCH is `today`')]);
  });
});
