import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** The position log is a newspaper's, which does not tell how it knows. */
const HERALD = CHECK.replace('kind: dataset\n    by: harbour-office', 'kind: article\n    by: harbour-office');

test('a chain whose origin is not stated counts nowhere, and table, page and rules say so in the same words', async () => {
  const root = scratchProject({ [FILE]: HERALD, 'factwright.yaml': SETTINGS.replace('[en]', '[en, de]') });
  const table = await factwright(root, 'evidence', FILE);
  expect(table.stdout).toContain('rebuts: 1 independent chain, 2 items');
  expect(table.stdout).toContain(
    '· one chain does not count, as its origin is not stated: origin not stated → Harbour Office of Sel',
  );
  expect(table.stdout).toContain('· origin not stated: 1 of 2 (position-log)');
  const json = await factwright(root, 'evidence', FILE, '--format', 'json');
  expect(JSON.parse(json.stdout).checks['trawlers-in-reserve'].claims['no-entry'].rebuts).toMatchObject({
    independent: 1,
    notStated: 1,
    unattributed: 1,
  });
  const markdown = await factwright(root, 'render', FILE, '--to', 'markdown');
  expect(markdown.stdout).toContain('2 items of evidence; 1 independent chain\n');
  expect(markdown.stdout).toContain(
    '*One chain does not count, as its origin is not stated*: Origin not stated → Harbour Office of Sel',
  );
  const html = await factwright(root, 'render', FILE);
  expect(html.stdout).toContain('<strong>1 independent chain</strong>');
  expect(html.stdout).toContain(
    '<li>One chain does not count, as its origin is not stated: <strong>Origin not stated → Harbour Office of Sel</strong></li>',
  );
  const { stdout } = await factwright(root, 'validate');
  expect(stdout).toContain('is found rebutted on 1 independent chain');
  expect(stdout).toContain('One chain does not count, as its origin is not stated.');
  expect(stdout).toContain('The file does not say where the article `vessel-log` has its facts from');
});

test('where no chain has an origin, all three say that', async () => {
  const root = scratchProject({
    [FILE]: HERALD.replace('kind: record, by: coast-guard', 'kind: book, by: coast-guard'),
  });
  const table = await factwright(root, 'evidence', FILE);
  expect(table.stdout).toContain('rebuts: no chain leads back to an origin, 2 items');
  const markdown = await factwright(root, 'render', FILE, '--to', 'markdown', '--force');
  expect(markdown.stdout).toContain('No chain leads back to an origin.');
  expect((await factwright(root, 'validate')).stdout).toContain('but no chain leads back to an origin.');
});
