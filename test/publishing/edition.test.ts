import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from '../cli/scratch-project.ts';

const FILES = { 'factchecks/trawlers-in-reserve.yaml': CHECK, 'factchecks/kutter.yaml': TRANSLATION };

/** A site in two languages, with what the settings say of it. */
async function built(
  site: string,
  files: Readonly<Record<string, string>> = FILES,
): Promise<{ readonly page: (path: string) => string; readonly stderr: string }> {
  const settings = SETTINGS.replace('[en]', '[en, de]').replace('site: {', `site: { ${site}`);
  const root = scratchProject({ 'factwright.yaml': settings, ...files });
  const { stderr } = await factwright(root, 'build', '--no-cards', '--force');
  return { page: (path) => readFileSync(join(root, 'site', path), 'utf8'), stderr };
}

test('a site has a name in each of its languages', async () => {
  const { page } = await built('title: { en: Harbour checks, de: Hafenredaktion },');
  expect(page('index.html')).toContain('<title>Harbour checks</title>');
  expect(page('de/index.html')).toContain('<title>Hafenredaktion</title>');
  for (const path of ['kutter/index.html', 'de/corrections/index.html']) {
    expect(page(path)).toMatch(/<p class="brand"><a [^>]*>Hafenredaktion<\/a>/);
    expect(page(path)).toContain('<meta property="og:site_name" content="Hafenredaktion">');
    expect(page(path)).not.toContain('Harbour checks');
  }
  expect(page('de/atom.xml')).toContain('<title>Hafenredaktion</title>');
  expect(page('atom.xml')).toContain('<title>Harbour checks</title>');
});

test('the home page is described as the publisher wishes, and lists by what they are', async () => {
  const { page } = await built("description: { en: 'We check what is said about the sea.' },");
  const described = (path: string): string | undefined => /name="description" content="([^"]*)"/.exec(page(path))?.[1];
  expect(described('index.html')).toBe('We check what is said about the sea.');
  expect(page('index.html')).toContain('property="og:description" content="We check what is said about the sea."');
  expect(described('de/index.html')).toBe('Harbour desk: 1 Faktencheck');
  expect(described('ratings/false/index.html')).toBe(
    'False: The evidence shows the opposite of what the statement says.',
  );
  expect(described('claimants/index.html')).toBe('Claimants – Harbour desk: Oren Vask');
  expect(described('years/2024/index.html')).toBe('2024 – Harbour desk: 1 fact check');
});

test('a topic leads to the same topic in other words where all checks of both are the same, and else home', async () => {
  const topics = (words: string, check: string): string => `topics: [${words}]\n${check}`;
  const { page } = await built('', {
    'factchecks/trawlers-in-reserve.yaml': topics('Fishing', CHECK),
    'factchecks/kutter.yaml': topics('Fischerei', TRANSLATION),
    'factchecks/second.yaml': topics('Reserves, Harbours', CHECK),
    'factchecks/zweiter.yaml': topics('Schutzgebiete', TRANSLATION.replace('trawlers-in-reserve', 'second')),
  });
  const fishing = page('topics/fishing/index.html');
  expect(fishing).toContain(
    '<link rel="alternate" hreflang="de" href="https://desk.example/checks/de/topics/fischerei/">',
  );
  expect(fishing).toMatch(
    /<nav class="languages"[^]*href="\.\.\/\.\.\/de\/topics\/fischerei\/"[^>]* rel="alternate">Deutsch/,
  );
  const german = page('de/topics/fischerei/index.html');
  expect(german).toContain('hreflang="en" href="https://desk.example/checks/topics/fishing/"');
  expect(german).toContain('hreflang="x-default" href="https://desk.example/checks/topics/fishing/"');
  // Two topics hold the second check: nobody can tell which of them is meant.
  for (const path of ['topics/reserves/index.html', 'topics/harbours/index.html']) {
    expect(page(path)).not.toContain('<link rel="alternate" hreflang');
    expect(page(path)).toContain('<a href="../../de/" lang="de" dir="ltr" hreflang="de">Deutsch</a>');
  }
  expect(page('404.html')).toContain('<a href="/checks/de/" lang="de" dir="ltr" hreflang="de">Deutsch</a>');
});

test('a name whose checks are all withdrawn is not among those of its kind', async () => {
  const withdrawn = CHECK.replace(
    'status: published',
    'status: withdrawn\ncorrections: [{ date: 2024-06-01, kind: withdrawal, text: The log was of another year. }]',
  )
    .replace('Oren Vask', 'Ada Sel')
    .replaceAll(/\bminister\b/g, 'envoy');
  const { page } = await built('', { ...FILES, 'factchecks/second.yaml': withdrawn });
  expect(page('second/index.html')).toContain('../claimants/envoy/');
  expect(page('claimants/envoy/index.html')).toContain('Ada Sel');
  expect(page('claimants/index.html')).toContain('Oren Vask');
  expect(page('claimants/index.html')).not.toContain('Ada Sel');
});

test('the navigation may lead home: to that of the reader, or to the one at the top', async () => {
  const { page, stderr } = await built("navigation: [{ label: Ours, to: './' }, { label: Top, to: / }],");
  expect(stderr).not.toContain('navigation');
  expect(page('de/corrections/index.html')).toMatch(/<a href="\.\.\/"[^>]*>Ours<[^]*<a href="\.\.\/\.\.\/"[^>]*>Top</);
});

test('a page that lacks in a language is named with the way to the one that is there', async () => {
  const { stderr } = await built('footer: { links: [{ label: Imprint, to: imprint/ }] },', {
    ...FILES,
    'theme/pages/imprint.md': '# Imprint\n\nSel.\n',
  });
  expect(stderr).toContain('leads to `de/imprint/index.html`, which is not in the site. `/imprint/` leads to the one');
  expect(stderr).toContain('`theme/pages/de/imprint.md`');
});

test('a row of a list says whose claim it is, so that nobody takes the name for that of an author', async () => {
  const { page } = await built('');
  expect(page('index.html')).toContain('4 May 2024</time> · Claim by <bdi>Oren Vask</bdi>');
  expect(page('de/index.html')).toContain(' · Behauptung von <bdi>Oren Vask</bdi>');
});

test('the list of a rating says what the rating means', async () => {
  const { page } = await built('');
  expect(page('ratings/false/index.html')).toMatch(/<h1>False<\/h1>\n<p class="role">[^<]{20,}<\/p>/);
});

test('what is withdrawn leaves no name with the number 0 on the home page', async () => {
  const withdrawn = CHECK.replace('status: published', 'status: withdrawn');
  const { page } = await built('', {
    'factchecks/trawlers-in-reserve.yaml': `${withdrawn}corrections:\n  - { date: 2024-05-21, kind: withdrawal, text: Forged. }\n`,
  });
  expect(page('index.html')).not.toMatch(/<span class="count">0<\/span>/);
});
