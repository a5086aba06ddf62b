import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS, TRANSLATION } from './scratch-project.ts';

const BRIDGE = CHECK.replace(/^title: .*/, 'title: The bridge is open')
  .replace(/^published: .*$/m, 'published: 2022-05-03')
  .replace('rating: false', 'rating: "true"');
const CORRECTED = `${CHECK}corrections:
  - { date: 2024-06-01, kind: substantial, text: The log had been misread., was: mostly-false, now: false }
reviewBy: 2025-01-01
`;
const DESK = {
  'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
  'factchecks/bridge-open.yaml': BRIDGE,
  'factchecks/reserve-corrected.yaml': CORRECTED,
  'factchecks/reserve-draft.yaml': CHECK.replace('status: published', 'status: draft'),
  'factchecks/reserve-gone.yaml': `${CHECK.replace('status: published', 'status: withdrawn')}corrections:\n  - { date: 2024-06-01, kind: withdrawal, text: It rested on a forged log. }\n`,
  'factchecks/trawlers-in-reserve-de.yaml': TRANSLATION,
};

async function figures(root: string, ...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await factwright(root, 'stats', '--format', 'json', ...argv);
  const read: Record<string, unknown> = JSON.parse(stdout);
  expect(problemsBySchema('statistics', read)).toEqual([]);
  return read;
}

test('verdicts are counted by when they were published, by speaker and by topic; a translation is none of its own', async () => {
  expect(await figures(scratchProject(DESK))).toMatchObject({
    checks: {
      total: 4,
      translations: 1,
      byStatus: [
        { status: 'published', checks: 3 },
        { status: 'withdrawn', checks: 1 },
      ],
      byLanguage: [
        { language: 'en', checks: 4 },
        { language: 'de', checks: 1 },
      ],
      published: { first: '2022-05-03' },
    },
    verdicts: [
      { rating: 'true', checks: 1 },
      { rating: 'false', label: 'False', checks: 2 },
    ],
    speakers: [{ name: 'Oren Vask', checks: 3 }],
    overTime: { by: 'year' },
  });
});

test('what was withdrawn or is not public adds to no figure but that it is', async () => {
  const root = scratchProject(DESK);
  const { stdout } = await factwright(root, 'stats');
  expect(stdout).toContain('4 fact checks: 3 published, 1 withdrawn\n');
  expect(stdout).toMatch(/^Verdicts\n {2}True +1 +█+\n {2}False +2 +█+\n/m);
  expect((await factwright(root, 'stats', '--drafts')).stdout).toContain('3 published, 1 draft, 1 withdrawn');
});

test('corrections, replies and reviews that are overdue are counted', async () => {
  const read = await figures(scratchProject(DESK));
  expect(read).toMatchObject({
    corrections: {
      total: 2,
      checks: 2,
      byKind: [
        { kind: 'substantial', corrections: 1 },
        { kind: 'withdrawal', corrections: 1 },
      ],
      ofRating: 1,
    },
    reviews: { overdue: [{ id: 'reserve-corrected', reviewBy: '2025-01-01' }], coming: [] },
  });
  const early = await factwrightWith({ now: () => new Date('2024-12-31') }, scratchProject(DESK), 'stats');
  expect(early.stdout).toContain('0 overdue, 1 to come');
});

test('sources of which there is no copy are listed, and one that has an archived copy is not', async () => {
  const { sources } = (await figures(scratchProject())) as {
    sources: { withoutCopy: { source: string }[]; onTheWeb: number };
  };
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replaceAll(/ archived: [^,\n}]+,?/g, ''),
  });
  const then = (await figures(root)) as { sources: { withoutCopy: { source: string }[]; onTheWeb: number } };
  expect(then.sources.onTheWeb).toBe(sources.onTheWeb);
  expect(then.sources.withoutCopy.length).toBeGreaterThan(sources.withoutCopy.length);
});

test('months without a check are there too, and a wrong century makes no endless list', async () => {
  const dated = (date: string): string => CHECK.replace(/^published: .*$/m, `published: ${date}`);
  const desk = (first: string): string =>
    scratchProject({
      'factchecks/trawlers-in-reserve.yaml': dated('2024-05-02'),
      'factchecks/earlier.yaml': dated(first),
    });
  const periods = async (root: string, ...argv: readonly string[]): Promise<readonly string[]> => {
    const { overTime } = (await figures(root, ...argv)) as { overTime: { periods: { period: string }[] } };
    return overTime.periods.map(({ period }) => period);
  };
  expect(await periods(desk('2024-02-28'))).toEqual(['2024-02', '2024-03', '2024-04', '2024-05']);
  expect(await periods(desk('2021-02-28'), '--by', 'month')).toHaveLength(40);
  expect(await periods(desk('2021-02-28'))).toEqual(['2021', '2022', '2023', '2024']);
  expect((await periods(desk('2000-02-28'), '--by', 'month')).length).toBeLessThan(700);
});

test('every form says that claims are not chosen at random', async () => {
  for (const format of ['text', 'json', 'html'])
    expect((await factwright(scratchProject(), 'stats', '--format', format)).stdout).toContain('not chosen at random');
});

test('the report is one page that loads nothing, and names in it are text', async () => {
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace('name: Oren Vask', 'name: "<img src=x onerror=alert(1)>"'),
  });
  const { code } = await factwright(root, 'stats', '--format', 'html', '--out', 'figures.html');
  expect(code).toBe(0);
  const page = readFileSync(join(root, 'figures.html'), 'utf8');
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toMatch(/<(?:img|script|link|iframe)\b/);
  expect(page).toContain("default-src 'none'");
});

test('a name cannot command a terminal, and a broken file is not left out without a word', async () => {
  const root = scratchProject({
    'factchecks/broken.yaml': 'title: [',
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace('name: Oren Vask', 'name: "\\e[2JOren"'),
  });
  const { code, stdout, stderr } = await factwright(root, 'stats');
  expect([code, stdout.includes('\u001B')]).toEqual([1, false]);
  expect(stderr).toBe(
    'One file is not counted, since what it holds is no fact check: `factwright validate` says why.\n',
  );
});

test('an imported check whose label has no class is counted, without a rating', async () => {
  const imported = `title: The reserve was closed
status: published
published: 2024-05-20
imported: { from: https://desk.example/old/reserve, at: 2024-06-01, label: Not so }
statement: { summary: The reserve is open. }
`;
  const root = scratchProject({ 'factchecks/imported.yaml': imported });
  expect(await figures(root)).toMatchObject({
    checks: { total: 2, imported: 1 },
    verdicts: [{ rating: 'false', checks: 1 }],
  });
  expect((await factwright(root, 'stats')).stdout).toContain('1 of them imported, without evidence as data\n');
});

test('an archive without a check says so', async () => {
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace('status: published', 'status: draft'),
  });
  expect((await factwright(root, 'stats')).stdout).toBe('There is no fact check to count.\n');
});
