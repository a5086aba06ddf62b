import { expect, test } from 'vitest';
import { followLinks } from '../../../src/workspace/git/follow-links.ts';
import type { Entry } from '../../../src/workspace/git/listings.ts';

/** Links by path, whose ids are what they lead to. */
function tree(links: Readonly<Record<string, string>>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const path of ['texts/x.yaml', 'y.yaml']) entries.set(path, { mode: '100644', oid: path });
  for (const [path, oid] of Object.entries(links)) entries.set(path, { mode: '120000', oid });
  return entries;
}

test.each([
  ['../y.yaml', { path: 'y.yaml' }],
  ['.././y.yaml', { path: 'y.yaml' }],
  ['../texts//x.yaml', { path: 'texts/x.yaml' }],
  ['../texts/../y.yaml', { path: 'y.yaml' }],
  ['../short/x.yaml', { path: 'texts/x.yaml' }],
  ['../short/../y.yaml', { path: 'y.yaml' }],
  ['../module/x.yaml', { problem: 'missing' }],
  ['../module', { problem: 'missing' }],
  ['../texts', { problem: 'missing' }],
  ['../../y.yaml', { problem: 'leaves-project' }],
  ['/y.yaml', { problem: 'leaves-project' }],
  ['a.yaml', { problem: 'linked' }],
  ['b.yaml', { problem: 'linked' }],
])('a link to %j', (target, expected) => {
  const entries = tree({ 'checks/a.yaml': target, 'checks/b.yaml': 'a.yaml', short: 'texts' });
  entries.set('module', { mode: '160000', oid: 'module' });
  expect(followLinks(entries, 'checks/a.yaml', (oid) => oid)).toEqual(expected);
});

test('links that multiply end', () => {
  const links = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`l${index}`, `${`l${index + 1}/../`.repeat(1000)}l${index + 1}`]),
  );
  const start = performance.now();
  expect(followLinks(tree(links), 'l0', (oid) => oid)).toEqual({ problem: 'linked' });
  expect(performance.now() - start).toBeLessThan(2_000);
});
