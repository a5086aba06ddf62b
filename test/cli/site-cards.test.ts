import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factwright, scratchProject, SETTINGS } from './scratch-project.ts';

/** The cards that pages name, by the paths of the pages. */
async function cardsOf(settings: string, ...options: readonly string[]): Promise<(path: string) => string | undefined> {
  const root = scratchProject({ 'factwright.yaml': settings, 'theme/pages/imprint.md': '# Imprint\n' });
  const { code } = await factwright(root, 'build', '--force', ...options);
  expect(code).toBe(0);
  return (path) => {
    const html = readFileSync(join(root, 'site', path), 'utf8');
    const file = /<meta property="og:image" content="https:\/\/desk\.example\/checks\/([^"]+)">/.exec(html)?.[1];
    if (file === undefined) return undefined;
    expect(existsSync(join(root, 'site', file))).toBe(true);
    expect(readdirSync(join(root, 'site/cards')).length).toBeGreaterThan(0);
    return file;
  };
}

test('the home page and lists have a card of their language, and a check has its own', async () => {
  const card = await cardsOf(SETTINGS.replace('[en]', '[en, ar]'));
  const home = card('index.html');
  expect(home).toMatch(/^cards\/[0-9a-f]{16}\.png$/);
  for (const path of ['claimants/', 'method/', 'corrections/', 'search/', 'imprint/'])
    expect(card(`${path}index.html`)).toBe(home);
  expect(card('ar/index.html')).toMatch(/^cards\//);
  expect(card('ar/index.html')).not.toBe(home);
  expect(card('trawlers-in-reserve/index.html')).toMatch(/^cards\//);
  expect(card('trawlers-in-reserve/index.html')).not.toBe(home);
  expect(card('404.html')).toBeUndefined();
});

test('without cards, no page names one', async () => {
  const card = await cardsOf(SETTINGS, '--no-cards');
  expect([card('index.html'), card('trawlers-in-reserve/index.html')]).toEqual([undefined, undefined]);
});
