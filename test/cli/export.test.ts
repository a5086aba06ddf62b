import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsBySchema } from '../render/schema-of.ts';
import { DESK, filesOf, pairs } from './desk-of-translations.ts';
import { bytesIn, exported, FOLDERS, FORMS, wordsIn } from './exported.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const LATER = {
  'factchecks/a-draft.yaml': CHECK.replace('status: published', 'status: draft').replace(
    'title: ',
    'title: Unfinished. ',
  ),
};

interface Line {
  readonly id: string;
  readonly status: string;
  readonly [key: string]: unknown;
}

async function linesOf(root: string, ...argv: readonly string[]): Promise<readonly Line[]> {
  const { stdout, code } = await factwright(root, 'export', '--to', 'ndjson', ...argv);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((text): Line => JSON.parse(text));
}

describe('lines of JSON', () => {
  test('hold a check with all that its ids refer to, as their schema says', async () => {
    const [line] = await linesOf(scratchProject());
    expect(problemsBySchema('export', line)).toEqual([]);
    expect(line).toMatchObject({
      id: 'trawlers-in-reserve',
      address: 'https://desk.example/checks/trawlers-in-reserve/',
      claimant: { id: 'minister', name: 'Oren Vask' },
      rating: { id: 'false', label: 'False', class: 'false' },
      verdict: { value: 1, best: 5, worst: 1 },
      claims: [{ id: 'no-entry', number: 1, finding: 'rebutted', decisive: true }],
      evidence: [{ id: 'position-log', claims: [{ claim: 'no-entry', stance: 'rebuts' }], source: 'vessel-log' }, {}],
      replies: [{ to: { name: 'Oren Vask' }, outcome: 'no-answer' }],
    });
  });

  test('hold the flagship as the schema says', async () => {
    const lines = await linesOf('.');
    expect(lines.map(({ id }) => id)).toContain('overseas-police-stations');
    for (const line of lines) expect(problemsBySchema('export', line)).toEqual([]);
  });

  test('are in the order of the ids, whatever the folders are called', async () => {
    const root = scratchProject({
      'factchecks/z/b.yaml': CHECK,
      'factchecks/y/c.yaml': CHECK,
      'factchecks/a.yaml': CHECK,
    });
    expect((await linesOf(root)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'trawlers-in-reserve']);
  });
});

test('a feed holds the ClaimReview of every published check, as the page has it', async () => {
  const root = scratchProject({ 'factchecks/other.yaml': CHECK });
  const page = JSON.parse((await factwright(root, 'render', 'other', '--to', 'claimreview')).stdout);
  const graph = JSON.parse((await factwright(root, 'export', '--to', 'claimreview')).stdout);
  const feed = JSON.parse((await factwright(root, 'export', '--to', 'datafeed')).stdout);
  const { '@context': context, ...review } = page;
  expect(graph['@context']).toBe(context);
  expect(graph['@graph'][0]).toEqual(review);
  expect(graph['@graph']).toHaveLength(2);
  expect(feed).toMatchObject({ '@context': context, '@type': 'DataFeed', name: 'Harbour desk' });
  expect(feed.dataFeedElement[0]).toEqual({
    '@type': 'DataFeedItem',
    dateCreated: '2024-05-04',
    dateModified: '2024-05-04',
    url: review.url,
    item: [review],
  });
});

describe('what is not public', () => {
  test.each(FORMS)('is in no form: %s', async (to) => {
    const all = pairs(60);
    const root = scratchProject({ 'factwright.yaml': DESK, ...filesOf(all) });
    const { stderr } = await exported(root, to, '--force');
    const words = await wordsIn(root, to);
    const expected = new Set(
      all.flatMap(({ number, shown }) => [
        ...(shown.original === 'published' ? [`MO${number}`] : []),
        ...(shown.translation === 'published' ? [`MT${number}`] : []),
      ]),
    );
    const isReview = to === 'claimreview' || to === 'datafeed';
    const withdrawn = all.flatMap(({ number, shown }) => [
      ...(shown.original === 'withdrawn' ? [`MO${number}`] : []),
      ...(shown.translation === 'withdrawn' ? [`MT${number}`] : []),
    ]);
    for (const word of isReview ? [] : withdrawn) expected.add(word);
    expect(new Set(words.match(/M[OT]\d{4}/g))).toEqual(expected);
    // No part of a file that no table shows, such as an index, holds more.
    for (const bytes of bytesIn(join(root, 'out')).values())
      for (const [word] of String(bytes).matchAll(/M[OT]\d{4}/gi)) expect(expected).toContain(word.toUpperCase());
    // Of a withdrawn check, its headline alone, which says so.
    for (const word of isReview ? [] : withdrawn) {
      const titles = words.match(new RegExp(`[^",]*${word}`, 'g')) ?? [];
      expect(titles).toEqual([expect.stringMatching(/^(Withdrawn|Retirada): (Trawlers did|Los arrastreros)/)]);
    }
    expect(stderr).toMatch(/^Left out \d+ checks/m);
  });

  test('comes along with --drafts, and is told apart by its status', async () => {
    const root = scratchProject(LATER);
    expect((await linesOf(root)).map(({ id }) => id)).toEqual(['trawlers-in-reserve']);
    expect((await linesOf(root, '--drafts')).map(({ id, status }) => [id, status])).toEqual([
      ['a-draft', 'draft'],
      ['trawlers-in-reserve', 'published'],
    ]);
  });

  test('is no ClaimReview: --drafts is refused there', async () => {
    const { code, stderr } = await factwright(scratchProject(LATER), 'export', '--to', 'datafeed', '--drafts');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Only a published check has a ClaimReview')]);
  });
});

describe('errors', () => {
  const BROKEN = { 'factchecks/broken.yaml': CHECK.replace('source: vessel-log', 'source: vesel-log') };

  test.each(FORMS)('stop the export before anything is written: %s', async (to) => {
    const root = scratchProject(BROKEN);
    const { code, stderr } = await factwright(root, 'export', '--to', to, '--out', 'out');
    expect([code, existsSync(join(root, 'out'))]).toEqual([1, false]);
    expect(stderr).toContain('Nothing was exported. Fix the errors, or export in spite of them with --force.');
    expect((await factwright(root, 'export', '--to', to, '--out', 'out', '--force')).code).toBe(0);
  });

  test('in drafts that are not exported do not', async () => {
    const root = scratchProject({
      'factchecks/a.yaml': BROKEN['factchecks/broken.yaml'].replace('status: published', 'status: draft'),
    });
    expect((await factwright(root, 'export', '--to', 'ndjson')).code).toBe(0);
    expect((await factwright(root, 'export', '--to', 'ndjson', '--drafts')).code).toBe(1);
  });

  test('a file that does not follow the format is missed even with --force', async () => {
    const root = scratchProject({ 'factchecks/a.yaml': 'title: [\n' });
    const { code, stdout } = await factwright(root, 'export', '--to', 'ndjson', '--force');
    expect([code, stdout.split('\n')]).toEqual([1, [expect.stringContaining('trawlers-in-reserve'), '']]);
  });
});

describe('every form', () => {
  test.each(FORMS)('of no check is a whole file: %s', async (to) => {
    const root = scratchProject({ 'factchecks/trawlers-in-reserve.yaml': LATER['factchecks/a-draft.yaml'] });
    await exported(root, to);
    const files = bytesIn(join(root, 'out'));
    const texts = [...files.values()].map(String);
    for (const text of texts)
      if (to === 'csv') expect(text).toMatch(/^(check_)?id,.*\r\n$/);
      else if (to === 'ndjson') expect(text).toBe('');
      else if (to === 'sqlite') expect(text).toMatch(/^SQLite format 3/);
      else if (to === 'parquet') expect(text).toMatch(/^PAR1[^]*PAR1$/);
      else expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    expect(files.size).toBe(FOLDERS.has(to) ? 6 : 1);
  });

  test.each(FORMS)('is the same bytes twice, and over what was there: %s', async (to) => {
    const root = scratchProject({ 'factchecks/other.yaml': CHECK });
    await exported(root, to);
    const first = bytesIn(join(root, 'out'));
    await exported(root, to);
    expect(bytesIn(join(root, 'out'))).toEqual(first);
    await factwright(root, 'export', '--to', to, '--out', 'again');
    expect(bytesIn(join(root, 'again'))).toEqual(first);
  });

  test('one file goes into a folder under its usual name', async () => {
    const root = scratchProject();
    mkdirSync(join(root, 'out'));
    for (const to of FORMS.filter((form) => !FOLDERS.has(form))) await exported(root, to);
    expect(readdirSync(join(root, 'out'))).toEqual([
      'checks.ndjson',
      'checks.sqlite',
      'claimreview.json',
      'datafeed.json',
    ]);
  });

  test.each(['csv', 'sqlite', 'parquet'])('tables go to no terminal: %s', async (to) => {
    const { code, stderr } = await factwright(scratchProject(), 'export', '--to', to);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Name where it goes with --out.')]);
  });

  test.each(['csv', 'parquet'])(
    'a folder of tables that cannot be written leaves the old ones, and nothing half: %s',
    async (to) => {
      const root = scratchProject();
      await exported(root, to);
      const before = bytesIn(join(root, 'out'));
      writeFileSync(join(root, 'factchecks/other.yaml'), CHECK);
      // In the place of the last table lies a folder.
      rmSync(join(root, `out/replies.${to}`));
      mkdirSync(join(root, `out/replies.${to}`));
      const { code, stderr } = await factwright(root, 'export', '--to', to, '--out', 'out');
      expect([code, stderr]).toEqual([2, expect.stringContaining('is not a regular file')]);
      const after = bytesIn(join(root, 'out'));
      expect([...after.keys()]).toEqual([...before.keys()].filter((name) => name !== `replies.${to}`));
      for (const [name, bytes] of after) expect(bytes).toEqual(before.get(name));
    },
  );

  test.each(['ndjson', 'csv', 'sqlite'] as const)(
    'what an export that was killed left half written goes after a day, and what another writes now stays: %s',
    async (to) => {
      const root = scratchProject({ 'there/of-others.tmp': 'mine' });
      const out = join(root, 'there');
      const name = to === 'csv' ? 'checks.csv' : `checks.${to}`;
      const left = (digit: string): string => join(out, `.${name}.${digit.repeat(24)}.tmp`);
      for (const file of [left('a'), left('b')]) writeFileSync(file, 'half');
      mkdirSync(`${left('a')}.lock`);
      const longAgo = new Date(Date.now() - 90_000_000);
      for (const old of [left('a'), `${left('a')}.lock`, join(out, 'of-others.tmp')]) utimesSync(old, longAgo, longAgo);
      await factwright(root, 'export', '--to', to, '--out', to === 'csv' ? 'there' : join('there', name));
      const found = readdirSync(out).filter((file) => file.endsWith('.tmp') || file.endsWith('.lock'));
      expect(found).toEqual([basename(left('b')), 'of-others.tmp']);
    },
  );

  test('says on stderr what was exported, unless it is to be quiet', async () => {
    const root = scratchProject(LATER);
    const { stderr } = await exported(root, 'ndjson');
    expect(stderr).toBe(
      `Left out 1 check that is not public: a-draft. With --drafts, they are exported as well.\nExported 1 fact check to ${join(root, 'out')}.\n`,
    );
    expect((await factwright(root, 'export', '--to', 'ndjson', '--quiet', '--out', 'out')).stderr).toBe('');
  });

  test('needs no address of a site', async () => {
    const root = scratchProject({ 'factwright.yaml': SETTINGS.replace(/^site: .*\n/m, '') });
    const { stdout } = await factwright(root, 'export', '--to', 'datafeed');
    const [element] = JSON.parse(stdout).dataFeedElement;
    expect([element.url, element.item[0].url, element.item[0].reviewRating.alternateName]).toEqual([
      undefined,
      undefined,
      'False',
    ]);
    const [line] = await linesOf(root);
    expect([line?.id, line?.['address']]).toEqual(['trawlers-in-reserve', undefined]);
  });
});
