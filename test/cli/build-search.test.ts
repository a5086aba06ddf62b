import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IndexPart } from '../../src/site/search/entry.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

test('the search page forgets lists that are gone with the last topic', async () => {
  const file = 'factchecks/trawlers-in-reserve.yaml';
  const root = scratchProject({ [file]: `${CHECK}topics: [Fisheries]\n` });
  const page = (): string => readFileSync(join(root, 'site/search/index.html'), 'utf8');
  await factwright(root, 'build');
  expect(page()).toContain('href="../topics/"');
  writeFileSync(join(root, file), CHECK);
  const { code, stderr } = await factwright(root, 'build', '--force');
  expect([code, stderr.includes('not in the site')]).toEqual([0, false]);
  expect(page()).not.toContain('href="../topics/"');
});

test('the search page comes with the newest checks, as its script shows them first', async () => {
  const file = 'factchecks/trawlers-in-reserve.yaml';
  const root = scratchProject({
    [file]: CHECK,
    'factchecks/quay.yaml': CHECK.replace(/^title: .*/, 'title: The quay'),
  });
  const rows = (): string =>
    /<ol class="rows" id="results">(.*?)<\/ol>/s.exec(
      readFileSync(join(root, 'site/search/index.html'), 'utf8'),
    )?.[1] ?? '';
  await factwright(root, 'build', '--force');
  const { entries }: IndexPart = JSON.parse(readFileSync(join(root, 'site/search/2024.json'), 'utf8'));
  expect(rows()).toBe(entries.map(({ row }) => row).join(''));
  writeFileSync(join(root, 'factchecks/quay.yaml'), CHECK.replace(/^title: .*/, 'title: The old quay'));
  await factwright(root, 'build', '--force');
  expect(rows()).toContain('The old quay');
});
