import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, scratchProject, SETTINGS, type Outcome } from '../cli/scratch-project.ts';

const GUIDE = readFileSync('docs/publishing/after-publication.md', 'utf8');
const OLD = 'factchecks/trawlers-in-reserve.yaml';
const NEW = 'factchecks/ships-in-reserve.yaml';

/** What the guide shows in the part with this heading. */
function shown(heading: string): Record<string, unknown> {
  const part = GUIDE.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  const [, block = ''] = /^```yaml\n([^]*?)^```/m.exec(part) ?? [];
  expect(block, heading).not.toBe('');
  return parse(block) as Record<string, unknown>;
}

/** What the guide shows last in the part with this heading. */
function shownLast(heading: string): Record<string, unknown> {
  const part = GUIDE.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  const [, block = ''] = [...part.matchAll(/^```yaml\n([^]*?)^```/gm)].at(-1) ?? [];
  return parse(block) as Record<string, unknown>;
}

/** A check about the same harbour that nothing links to. */
const OTHER = CHECK.replace(/^title:.*$/m, 'title: The harbour of Sel did close');

/** A desk whose check is published, in a repository, with its site. */
async function published(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = scratchProject({ [OLD]: CHECK, ...more });
  const git = (...argv: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', ...argv], { cwd: root });
  expect((await factwright(root, 'build', '--no-cards')).code).toBe(0);
  git('init', '-q');
  git('add', 'factwright.yaml', 'factchecks');
  git('commit', '-qm', 'Published');
  return root;
}

/** Lays what the guide shows over a check. */
function lay(root: string, over: Record<string, unknown>, path = OLD): void {
  const check = parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(root, path), stringify(merged(check, over)));
}

/** Maps are merged, whatever else is shown takes the place of what was there. */
function merged(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over;
  const both = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) both.set(key, merged(both.get(key), value));
  return Object.fromEntries(both);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(root: string): Promise<Outcome> {
  return factwright(root, 'validate', '--base', 'HEAD', '--no-cache');
}

function build(root: string): Promise<Outcome> {
  return factwright(root, 'build', '--no-cards');
}

function page(root: string, path: string): string {
  return readFileSync(join(root, 'site', path), 'utf8');
}

test.each(['Correct something', 'Change a verdict', 'Withdraw a check'])(
  'what the guide shows to “%s” passes the comparison with what is public',
  async (heading) => {
    const root = await published();
    const over = shown(heading);
    lay(root, { ...over, corrections: undefined });
    if (heading !== 'Correct something') expect((await compare(root)).code).toBe(1);
    lay(root, over);
    const compared = await compare(root);
    // A note may ask whether the headline still holds.
    expect(compared.stdout).not.toMatch(/(?:error|warning) +change-is-corrected/);
    expect(compared.code, compared.stdout).toBe(0);
  },
);

test('a verdict that becomes milder passes with the finding that the guide changes with it', async () => {
  const root = await published();
  lay(root, shownLast('Change a verdict'));
  const compared = await compare(root);
  expect(compared.code, compared.stdout).toBe(0);
  expect((await build(root)).code).toBe(0);
  expect(page(root, 'trawlers-in-reserve/index.html')).toContain('Verdict changed from False to Mostly false');
});

test('a rating that no check has any longer keeps its page, and no other list is empty', async () => {
  const root = await published();
  lay(root, shown('Change a verdict'));
  expect((await build(root)).stderr).toBe('');
  expect(page(root, 'ratings/false/index.html')).toContain('<p>There are no fact checks here yet.</p>');
  expect(page(root, 'ratings/false/index.html')).not.toContain('0 fact checks');
  expect(page(root, 'ratings/unproven/index.html')).toContain('trawlers');
  expect(page(root, 'index.html')).not.toContain('href="ratings/false/"');
  expect(page(root, 'sitemaps/lists.xml')).not.toContain('ratings/false/');
});

test('a withdrawn check is in no sitemap, is listed as withdrawn once, and is not counted', async () => {
  const root = await published({ 'factchecks/harbour-closed.yaml': OTHER });
  lay(root, shown('Withdraw a check'));
  expect((await build(root)).code).toBe(0);
  expect(page(root, 'sitemaps/2024.xml')).toContain('harbour-closed');
  expect(page(root, 'sitemaps/2024.xml')).not.toContain('trawlers-in-reserve');
  const home = page(root, 'index.html');
  expect(home).toContain('1 fact check<');
  expect(home).toContain('<s>The ministry&#39;s trawlers did enter the marine reserve</s>');
  expect(home.match(/Withdrawn/g)).toHaveLength(1);
});

test('the data of a withdrawn check have no verdict that could be taken for one that stands', async () => {
  const root = await published();
  lay(root, shown('Withdraw a check'));
  await build(root);
  for (const json of [
    page(root, 'trawlers-in-reserve/page.json'),
    (await factwright(root, 'render', OLD, '--to', 'json')).stdout,
  ]) {
    const view = JSON.parse(json);
    expect(problemsBySchema('article', view)).toEqual([]);
    expect(view.verdict).toBeUndefined();
    expect(view.withdrawnVerdict).toMatchObject({ rating: 'false', withdrawn: expect.any(String) as string });
  }
});

test('after a rename other checks are led to the new id, which is written for them', async () => {
  const translation = `translationOf: trawlers-in-reserve\nlanguage: de\nstatus: draft\ntitle: Die Kutter\n`;
  const root = await published({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    'factchecks/harbour-closed.yaml': `${OTHER}related:\n  - trawlers-in-reserve\n`,
    'factchecks/kutter.yaml': translation,
  });
  renameSync(join(root, OLD), join(root, NEW));
  expect((await compare(root)).stdout).toContain('There is no fact check `trawlers-in-reserve`');
  lay(root, shown('Rename a check'), NEW);
  const { stdout, code } = await compare(root);
  expect(code).toBe(1);
  expect(stdout).toContain('The fact check `trawlers-in-reserve` is now called `ships-in-reserve`.');
  expect(stdout).toContain('Did you mean `ships-in-reserve`?');
  const fixed = await factwright(root, 'validate', '--fix', '--no-cache');
  expect(fixed.stderr).toBe('2 findings in 2 files fixed.\n');
  expect(readFileSync(join(root, 'factchecks/harbour-closed.yaml'), 'utf8')).toContain(
    'related:\n  - ships-in-reserve',
  );
  expect(readFileSync(join(root, 'factchecks/kutter.yaml'), 'utf8')).toContain('translationOf: ships-in-reserve');
  expect((await compare(root)).stdout).not.toContain('now called');
});

test('readers of feeds know a renamed check by its first address', async () => {
  const root = await published();
  renameSync(join(root, OLD), join(root, NEW));
  lay(root, { formerly: ['trawlers-in-reserve', 'boats-in-reserve'] }, NEW);
  expect((await build(root)).stderr).toBe('');
  const [first, now] = ['trawlers', 'ships'].map((name) => `https://desk.example/checks/${name}-in-reserve/`);
  expect(page(root, 'atom.xml')).toContain(`<id>${first}</id>\n<link rel="alternate" type="text/html" href="${now}"/>`);
  expect(page(root, 'rss.xml')).toContain(`<link>${now}</link>\n<guid isPermaLink="false">${first}</guid>`);
  expect(JSON.parse(page(root, 'feed.json')).items[0]).toMatchObject({ id: first, url: now });
  expect(page(root, 'trawlers-in-reserve/index.html')).toContain('http-equiv="refresh"');
});

test('a build says once which public pages of the last one are gone', async () => {
  const root = await published();
  renameSync(join(root, OLD), join(root, NEW));
  const { stderr, code } = await build(root);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^The public page `trawlers-in-reserve\/` of the last build is gone, .*add `formerly`/);
  expect((await build(root)).stderr).toBe('');
  lay(root, shown('Rename a check'), NEW);
  expect((await build(root)).stderr).toBe('');
});

test('what the guide shows to take a check down lets it go, and nothing of it stays in the site', async () => {
  for (const take of [(root: string) => lay(root, { status: 'draft' }), (root: string) => rmSync(join(root, OLD))]) {
    const root = await published({ 'factchecks/harbour-closed.yaml': OTHER });
    take(root);
    expect((await compare(root)).code).toBe(1);
    const { overrides } = shown('Take a check down') as { overrides: readonly string[] };
    const settings = parse(readFileSync(join(root, 'factwright.yaml'), 'utf8')) as { overrides: readonly string[] };
    const all = { ...settings, overrides: [...settings.overrides, ...overrides] };
    writeFileSync(join(root, 'factwright.yaml'), stringify(all));
    const compared = await compare(root);
    expect(compared.code, compared.stdout).toBe(0);
    expect((await build(root)).code).toBe(0);
    for (const path of ['trawlers-in-reserve', 'embed/trawlers-in-reserve', 'oembed/trawlers-in-reserve.json'])
      expect(existsSync(join(root, 'site', path))).toBe(false);
    expect(page(root, 'atom.xml')).not.toContain('trawlers');
  }
});

test('a build that is refused shows what stops it, and counts the rest', async () => {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace(/^overrides:.*$/m, ''),
    [OLD]: CHECK.replace('source: vessel-log', 'source: vessel-lug'),
  });
  const { code, stderr } = await build(root);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no source `vessel-lug`');
  expect(stderr).not.toMatch(/ warning [a-z]+-/);
  expect(stderr).toMatch(/1 error\. 1 warning or note is not shown\. /);
});
