import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../rules/memory-files.ts';
import { siteIn } from '../workspace/build/site-in.ts';
import { factwright, scratchProject } from './scratch-project.ts';

/** As bytes, which is how a site is read here. */
const NOTICE = Buffer.from('Das Original wurde nach dieser Übersetzung geändert').toString('latin1');

/** The site of a fixture of `translation-current`, with its files. */
async function siteOf(fixture: string): Promise<Readonly<Record<string, string>>> {
  const tree = readTree(`test/rules/translation-current/${fixture}`);
  const files = Object.entries(tree).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const);
  const root = scratchProject(Object.fromEntries(files));
  const { code, stderr } = await factwright(root, 'build', '--force', '--no-cards');
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return siteIn(join(root, 'site'));
}

function lastChange(site: Readonly<Record<string, string>>, id: string): string | undefined {
  const sitemap = site['sitemaps/2024.xml'] ?? '';
  return new RegExp(`/${id}/</loc><lastmod>([^<]*)`).exec(sitemap)?.[1];
}

test('the page of a translation says when its original changed later, and so do sitemap and feed', async () => {
  const site = await siteOf('invalid-corrected');
  expect(site['bruecke/index.html']).toMatch(
    new RegExp(`class="notice is-outdated"[^]*${NOTICE}[^]*<time datetime="2024-05-20">20. Mai 2024</time>`),
  );
  expect(site['bruecke/page.md']).toContain(`> **${NOTICE}, 20. Mai 2024**`);
  // What changed is said in the words of the original.
  expect(site['bruecke/index.html']).toMatch(/is-outdated"[^]*?<p lang="en" dir="ltr">We had counted/);
  expect(lastChange(site, 'bruecke')).toBe('2024-05-20');
  expect(site['de/atom.xml']).toContain('<updated>2024-05-20T00:00:00Z</updated>');
  expect(site['bridge/index.html']).not.toContain('is-outdated');
});

test.each(['invalid-updated-alone', 'valid-correction-translated', 'invalid-minor'])(
  '%s: a page that keeps up, or lacks a slip alone, has no such notice',
  async (fixture) => {
    const site = await siteOf(fixture);
    expect(site['bruecke/index.html']).not.toContain(NOTICE);
  },
);

test('a withdrawn check names no claim for what a generator makes of its page', async () => {
  const site = await siteOf('valid-withdrawn');
  for (const page of ['bridge/page.md', 'bruecke/page.md']) expect(site[page]).not.toMatch(/^claim:/m);
  expect(site['sitemaps/2024.xml'] ?? '').not.toContain('/bruecke/');
});
