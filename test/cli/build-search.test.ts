import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

test('the search page forgets lists that are gone with the last verdict', async () => {
  const root = scratchProject();
  const page = (): string => readFileSync(join(root, 'site/search/index.html'), 'utf8');
  await factwright(root, 'build');
  expect(page()).toContain('href="../ratings/"');
  const correction = 'corrections: [{ date: 2024-07-01, kind: withdrawal, text: The log was of another year. }]\n';
  const withdrawn = CHECK.replace('status: published', 'status: withdrawn') + correction;
  writeFileSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), withdrawn);
  const { code, stderr } = await factwright(root, 'build', '--force');
  expect([code, stderr.includes('not in the site')]).toEqual([0, false]);
  expect(page()).not.toContain('href="../ratings/"');
});
