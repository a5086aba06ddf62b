import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
