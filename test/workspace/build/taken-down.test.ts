import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factwright, scratchProject } from '../../cli/scratch-project.ts';
import { checkText, put, translationText } from './site-desk.ts';

const TITLE = 'Ada Sel did sell the quay';
const VERDICT = 'The deed of sale bears her name.';
const SAID = 'Nobody sold the quay.';

/** A check whose every text could be found again. */
function sale(status: string): string {
  return checkText({ title: TITLE, status, speaker: { id: 'ada-sel', name: 'Ada Selwyn' } })
    .replace('The log puts a trawler of the ministry inside the reserve.', VERDICT)
    .replace('No vessel of the Ministry of Fisheries entered the reserve.', SAID);
}

/** A site with other checks, so that little of what a build knows is written anew. */
async function published(): Promise<string> {
  const root = scratchProject({ 'factchecks/trawlers-in-reserve.yaml': checkText({ title: 'The log of vessel 0' }) });
  for (let at = 1; at < 9; at += 1)
    put(root, `factchecks/log-${at}.yaml`, checkText({ title: `The log of vessel ${at}` }));
  put(root, 'factchecks/sale-of-the-quay.yaml', sale('published'));
  put(root, 'factchecks/verkauf.yaml', translationText('sale-of-the-quay', 'Sie hat den Kai verkauft'));
  await factwright(root, 'build', '--no-cards', '--force');
  expect(holding(root, TITLE).length).toBeGreaterThan(3);
  return root;
}

/** The files of the site that hold a text, those that are hidden as well. */
function holding(root: string, text: string): readonly string[] {
  const site = join(root, 'site');
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .filter((path) => path.includes(text) || readFileSync(join(site, path), 'utf8').includes(text));
}

test.each([
  ['becomes a draft again', (root: string) => put(root, 'factchecks/sale-of-the-quay.yaml', sale('draft'))],
  ['is deleted', (root: string) => put(root, 'factchecks/sale-of-the-quay.yaml', undefined)],
])('a check that %s leaves nothing in any file of the site, hidden ones included', async (_, take) => {
  const root = await published();
  take(root);
  put(root, 'factchecks/verkauf.yaml', undefined);
  expect((await factwright(root, 'build', '--no-cards', '--force')).code).toBe(0);
  for (const text of [TITLE, VERDICT, SAID, 'Ada Selwyn', 'Kai verkauft', 'sale-of-the-quay'])
    expect(holding(root, text), text).toEqual([]);
  expect((await factwright(root, 'build', '--no-cards', '--force')).stdout).toContain(': 0 files written,');
});

test('what a verdict said before it was changed or withdrawn is in no hidden file', async () => {
  const root = await published();
  put(root, 'factchecks/sale-of-the-quay.yaml', sale('published').replace(VERDICT, 'The deed is a copy.'));
  await factwright(root, 'build', '--no-cards', '--force');
  expect(holding(root, VERDICT)).toEqual([]);
  put(root, 'factchecks/sale-of-the-quay.yaml', sale('withdrawn').replace(VERDICT, 'The deed is a copy.'));
  await factwright(root, 'build', '--no-cards', '--force');
  expect(holding(root, 'The deed is a copy.').filter((path) => path.startsWith('.factwright'))).toEqual([]);
});
