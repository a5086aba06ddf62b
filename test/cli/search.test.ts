import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IndexPart } from '../../src/site/search/entry.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const RESERVE = 'No vessel of the Ministry of Fisheries entered the reserve.';

/** A check with its own title, published in a year. */
function checkOf(title: string, year: string, more: (text: string) => string = (text) => text): string {
  return more(CHECK.replace(/^title: .*/, `title: ${title}`)).replaceAll('2024', year);
}

function partIn(root: string, name: string): IndexPart {
  return JSON.parse(readFileSync(join(root, 'site/search', `${name}.json`), 'utf8'));
}

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const root = scratchProject({ 'factwright.yaml': SETTINGS, ...files });
  const { code, stderr } = await factwright(root, 'build', '--force');
  expect(stderr).not.toContain('links to');
  expect(code).toBe(0);
  return root;
}

describe('the index of a site', () => {
  test('holds what readers search for, and the row that lists show', async () => {
    const root = await built({
      'factchecks/fleet.yaml': checkOf(
        'The fleet was inside',
        '2022',
        (text) => `topics: [Sea]\nplaces: [IS]\n${text}`,
      ),
    });
    const [entry] = partIn(root, '2022').entries;
    expect(entry).toMatchObject({
      title: 'The fleet was inside',
      claim: RESERVE,
      rating: { id: 'false', name: 'False' },
      claimant: { id: 'minister', name: 'Oren Vask' },
      role: 'Minister of Fisheries',
      topics: ['Sea'],
      places: ['Iceland'],
      year: '2022',
    });
    expect(entry?.row).toContain('<a href="../fleet/">The fleet was inside</a>');
    expect(readFileSync(join(root, 'site/search/index.html'), 'utf8')).toContain('[&quot;2024&quot;,&quot;2022&quot;]');
  });

  test('tells nothing of drafts and checks in review, not even in a site that is built with them', async () => {
    const root = scratchProject({
      'factchecks/draft.yaml': checkOf('Secret draft', '2023', (text) => text.replace('published\n', 'draft\n')),
      'factchecks/review.yaml': checkOf('Secret review', '2023', (text) => text.replace('published\n', 'review\n')),
    });
    for (const options of [[], ['--drafts']]) {
      await factwright(root, 'build', '--force', ...options);
      const names = readdirSync(join(root, 'site/search'));
      expect(names.toSorted()).toEqual(['2024.json', 'index.html']);
      const texts = names.map((name) => readFileSync(join(root, 'site/search', name), 'utf8')).join('');
      expect(texts).toContain('marine reserve');
      expect(texts).not.toMatch(/secret/i);
    }
  });

  test('finds a withdrawn check as withdrawn, without what it said of the statement', async () => {
    const root = await built({
      'factchecks/wrong.yaml': checkOf('The fleet was inside', '2022', (text) =>
        text.replace('published\n', 'withdrawn\n'),
      ),
    });
    const [entry] = partIn(root, '2022').entries;
    expect(entry?.title).toContain('The fleet was inside');
    expect(entry?.row).toContain('<span class="withdrawn">Withdrawn</span>');
    expect(Object.keys(entry ?? {})).not.toContain('claim');
    expect(Object.keys(entry ?? {})).not.toContain('rating');
    expect(JSON.stringify(entry)).not.toMatch(/rating-|False/);
  });

  test('after a change of one check is written anew where that check is, and nowhere else', async () => {
    const root = await built({ 'factchecks/fleet.yaml': checkOf('The fleet was inside', '2022') });
    const before = statSync(join(root, 'site/search/2024.json')).mtimeMs;
    writeFileSync(join(root, 'factchecks/fleet.yaml'), checkOf('The fleet stayed inside', '2022'));
    await factwright(root, 'build', '--force');
    expect(partIn(root, '2022').entries[0]?.title).toBe('The fleet stayed inside');
    expect(statSync(join(root, 'site/search/2024.json')).mtimeMs).toBe(before);
  });
});

test('a site without search has neither page nor script nor link for it', async () => {
  const root = await built({ 'factwright.yaml': SETTINGS.replace('checks/ }', 'checks/, search: none }') });
  expect(existsSync(join(root, 'site/search'))).toBe(false);
  expect(readdirSync(join(root, 'site/assets')).filter((name) => name.startsWith('search'))).toEqual([]);
  expect(readFileSync(join(root, 'site/index.html'), 'utf8')).not.toMatch(/search/i);
});
