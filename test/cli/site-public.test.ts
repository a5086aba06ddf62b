import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteIn } from '../workspace/build/site-in.ts';
import { DESK, filesOf, pairs, type Pair } from './desk-of-translations.ts';
import { factwright, scratchProject } from './scratch-project.ts';

const COUNT = process.env['FACTWRIGHT_LONG'] === '1' ? 5_000 : 60;
const PATIENCE = COUNT * 1_000;
/** Pictures of cards are named by their checks; to draw thousands takes hours. */
const OPTIONS = COUNT > 1_000 ? ['--no-cards'] : [];

type Shown = Pair['shown']['original'];
type Site = Readonly<Record<string, string>>;

/** What is public of the checks of a pair, by the words that stand in all their texts. */
function shownOf(all: readonly Pair[]): ReadonlyMap<string, Shown> {
  return new Map(
    all.flatMap(({ number, shown }) => [
      [`MO${number}`, shown.original] as const,
      [`MT${number}`, shown.translation] as const,
    ]),
  );
}

/** Files that speak of many checks: all but the pages of single ones. */
const isShared = (path: string): boolean => !/^(?:embed\/|oembed\/)?[ot]\d{4}[/.]/.test(path);

/** Fails where a site says what is not public, or what was withdrawn as if it stood. */
function expectSilence(site: Site, all: readonly Pair[]): void {
  const shown = shownOf(all);
  const isHidden = new Set(
    all.flatMap(({ number, shown: { original, translation } }) => [
      ...(original === 'hidden' ? [`o${number}`] : []),
      ...(translation === 'hidden' ? [`t${number}`] : []),
    ]),
  );
  for (const [path, text] of Object.entries(site)) {
    expect([path, isHidden.has(/[ot]\d{4}/.exec(path)?.[0] ?? '')]).toEqual([path, false]);
    const ids = text.match(/\b[ot]\d{4}(?=[/".,])/g) ?? [];
    expect([path, ids.filter((id) => isHidden.has(id))]).toEqual([path, []]);
    // Lists strike out the title of what they call withdrawn.
    const unstruck = text.replaceAll(/<s>([^<]*)<\/s>/g, 'Withdrawn: $1');
    for (const [context, words = ''] of unstruck.matchAll(/(?:[^\n<>"]*)(M[OT]\d{4})/g)) {
      const own = path.includes(words.slice(2));
      if (!own) expect([path, words, shown.get(words)]).not.toContain('hidden');
      if (isShared(path) && shown.get(words) === 'withdrawn')
        expect([path, context]).toEqual([path, expect.stringMatching(/(Withdrawn|Retirada): /)]);
    }
  }
}

/** All numbers that a site gives of its checks, in both languages. */
function countsIn(site: Site): unknown {
  const text = (path: string): string => Buffer.from(site[path] ?? '', 'latin1').toString('utf8');
  const numbers = (path: string, pattern: RegExp): readonly number[] =>
    [...text(path).matchAll(pattern)].map(([, number = '']) => Number(number.replaceAll(/\D/g, '')));
  const all = /class="count">([\d.,\u202f\u00a0]+)/g;
  const entries = (folder: string): number =>
    Object.keys(site)
      .filter((path) => path.startsWith(`${folder}search/`) && path.endsWith('.json'))
      .reduce((sum, path) => sum + (JSON.parse(text(path)) as { entries: unknown[] }).entries.length, 0);
  const maps = Object.keys(site).filter((path) => /^sitemaps\/(?:2024(?:-\d+)?|news)\.xml$/.test(path));
  return {
    home: [...new Set(numbers('index.html', all))].toSorted((a, b) => a - b),
    hogar: [...new Set(numbers('es/index.html', all))].toSorted((a, b) => a - b),
    claimant: numbers('claimants/minister/index.html', all),
    declarante: numbers('es/claimants/minister/index.html', all),
    verdicts: numbers('ratings/index.html', all).filter((number) => number > 0),
    search: [entries(''), entries('es/')],
    archive: (JSON.parse(text('data/checks.json')) as { checks: unknown[] }).checks.length,
    table: text('data/checks.csv').trimEnd().split('\r\n').length - 1,
    claimReviews: (JSON.parse(text('data/claimreview.json')) as { dataFeedElement: unknown[] }).dataFeedElement.length,
    sitemap: maps.reduce((sum, path) => sum + (text(path).match(/<loc>/g) ?? []).length, 0),
  };
}

/** The same, from what is known to be public. */
function expectedCounts(all: readonly Pair[]): unknown {
  const count = (key: 'original' | 'translation', shown: readonly Shown[]): number =>
    all.filter((pair) => shown.includes(pair.shown[key])).length;
  const [originals, translations] = [
    count('original', ['published', 'withdrawn']),
    count('translation', ['published', 'withdrawn']),
  ];
  const [standing, inSpanish] = [count('original', ['published']), count('translation', ['published'])];
  const different = (...numbers: readonly number[]): readonly number[] =>
    [...new Set(numbers)].toSorted((a, b) => a - b);
  return {
    home: different(standing, inSpanish),
    hogar: different(standing, inSpanish),
    claimant: [standing, standing],
    declarante: [inSpanish, inSpanish],
    verdicts: [standing],
    search: [originals, translations],
    archive: originals + translations,
    table: originals + translations,
    claimReviews: standing + inSpanish,
    sitemap: standing + inSpanish,
  };
}

/** The same pairs, all of them published. */
function published(all: readonly Pair[]): readonly Pair[] {
  const shown = { original: 'published', translation: 'published' } as const;
  return all.map(({ number }) => ({ number, original: 'published', translation: 'published', shown }));
}

describe('originals and translations in every combination of statuses', () => {
  test(
    `of ${COUNT} pairs, all published and then withdrawn, taken back to drafts or left, nothing says or counts what is not public, or what was withdrawn as if it stood`,
    { timeout: PATIENCE },
    async () => {
      const all = pairs(COUNT);
      const before = published(all);
      const root = scratchProject({
        'factwright.yaml': DESK,
        'factchecks/trawlers-in-reserve.yaml': '',
        ...filesOf(before),
      });
      const build = async (): Promise<Site> => {
        const { code, stderr } = await factwright(root, 'build', '--force', ...OPTIONS);
        expect([code, stderr.includes('not in the site')]).toEqual([0, false]);
        return siteIn(join(root, 'site'));
      };
      expect(countsIn(await build())).toEqual(expectedCounts(before));
      for (const [path, text] of Object.entries(filesOf(all))) writeFileSync(join(root, path), text);
      const site = await build();
      expectSilence(site, all);
      expect(countsIn(site)).toEqual(expectedCounts(all));
    },
  );
});
