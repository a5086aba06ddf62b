import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteIn } from '../workspace/build/site-in.ts';
import { DESK, filesOf, pairs, type Pair } from './desk-of-translations.ts';
import { factwright, scratchProject } from './scratch-project.ts';

const COUNT = process.env['FACTWRIGHT_LONG'] === '1' ? 5_000 : 60;
const PATIENCE = COUNT * 1_000;

/** What is public of the checks of a pair, by the words that stand in all their texts. */
function shownOf(all: readonly Pair[]): ReadonlyMap<string, Pair['shown']['original']> {
  return new Map(
    all.flatMap(({ number, shown }) => [
      [`MO${number}`, shown.original] as const,
      [`MT${number}`, shown.translation] as const,
    ]),
  );
}

/** Files that speak of many checks: all but the pages of single ones. */
const isShared = (path: string): boolean => !/^(?:embed\/|oembed\/)?[ot]\d{4}[/.]/.test(path);

describe('originals and translations in every combination of statuses', () => {
  test(
    `of ${COUNT} pairs, no list, feed, sitemap or export says what is not public, or what was withdrawn as if it stood`,
    { timeout: PATIENCE },
    async () => {
      const all = pairs(COUNT);
      const root = scratchProject({ 'factwright.yaml': DESK, ...filesOf(all) });
      const { code, stderr } = await factwright(root, 'build', '--force');
      expect([code, stderr.includes('not in the site')]).toEqual([0, false]);
      const shown = shownOf(all);
      const site = siteIn(join(root, 'site'));
      const hidden = all.flatMap(({ number, shown: { original, translation } }) => [
        ...(original === 'hidden' ? [`o${number}`] : []),
        ...(translation === 'hidden' ? [`t${number}`] : []),
      ]);
      const isHidden = new Set(hidden);
      for (const [path, text] of Object.entries(site)) {
        expect([path, isHidden.has(/[ot]\d{4}/.exec(path)?.[0] ?? '')]).toEqual([path, false]);
        const ids = text.match(/\b[ot]\d{4}(?=[/".,])/g) ?? [];
        expect([path, ids.filter((id) => isHidden.has(id))]).toEqual([path, []]);
        for (const [context, words = ''] of text.matchAll(/(?:[^\n<>"]*)(M[OT]\d{4})/g)) {
          const own = path.includes(words.slice(2));
          if (!own) expect([path, words, shown.get(words)]).not.toContain('hidden');
          if (isShared(path) && shown.get(words) === 'withdrawn')
            expect([path, context]).toEqual([path, expect.stringMatching(/(Withdrawn|Retirada): /)]);
        }
      }
    },
  );
});
