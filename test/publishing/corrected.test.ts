import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from '../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** The lines of a correction that changes the verdict. */
const CORRECTED = `corrections:
  - date: 2024-05-20
    kind: substantial
    text: The log was that of a buoy.
    was: false
    now: mostly-false
`;
const WITHDRAWN = 'corrections:\n  - { date: 2024-05-21, kind: withdrawal, text: The log was forged. }\n';
const CHANGED = CHECK.replace('rating: false', 'rating: mostly-false');

async function built(check: string, translation?: string): Promise<(path: string) => string> {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    [FILE]: CHECK,
    ...(translation !== undefined && { 'factchecks/kutter.yaml': translation }),
  });
  await factwright(root, 'build', '--no-cards', '--force');
  writeFileSync(join(root, FILE), check);
  expect((await factwright(root, 'build', '--no-cards', '--force')).code).toBe(0);
  return (path) => readFileSync(join(root, 'site', path), 'utf8');
}

/** The box at the head of a page. */
function notices(page: string): readonly string[] {
  return page.match(/<div class="notice[^]*?<\/div>/g) ?? [];
}

test('the box at the head says that the verdict was changed, from which and to which', async () => {
  const page = await built(`${CHANGED}${CORRECTED}`);
  const [notice = ''] = notices(page('trawlers-in-reserve/index.html'));
  expect(notice).toContain('<p>Verdict changed from False to Mostly false</p>');
  expect(notice).toContain('The log was that of a buoy.');
  expect(page('trawlers-in-reserve/page.md')).toContain('Verdict changed from False to Mostly false. The log was');
});

test('feeds name a correction, with what changed and when', async () => {
  const page = await built(`${CHANGED}${CORRECTED}`);
  const words =
    'Correction (20 May 2024). Verdict changed from False to Mostly false. The log was that of a buoy. Mostly';
  expect(page('atom.xml')).toContain(`<summary>${words}`);
  expect(page('atom.xml').split('<entry>')[1]).toContain('<updated>2024-05-20T00:00:00Z</updated>');
  const [, item] = page('rss.xml').split('<item>');
  expect(item).toContain('<title>Correction: The ministry');
  expect(item).toContain(words);
  expect(item).toContain('<atom:updated>2024-05-20T00:00:00Z</atom:updated>');
  expect(JSON.parse(page('feed.json')).items[0]).toMatchObject({
    content_text: expect.stringContaining(words) as string,
    date_modified: '2024-05-20T00:00:00Z',
    _correction: { date: '2024-05-20', kind: 'substantial', was: 'False', now: 'Mostly false' },
  });
});

test('a slip is no news', async () => {
  const page = await built(`${CHECK}corrections:\n  - { date: 2024-05-20, kind: minor, text: A port was misspelt. }\n`);
  for (const feed of ['atom.xml', 'rss.xml', 'feed.json']) expect(page(feed)).not.toContain('misspelt');
});

test('a check that was corrected is in the feeds, however many are newer', async () => {
  const root = scratchProject({ [FILE]: `${CHANGED}${CORRECTED}` });
  for (let at = 0; at < 31; at += 1)
    writeFileSync(join(root, `factchecks/log-${at}.yaml`), CHECK.replace('2024-05-04', '2024-05-10'));
  await factwright(root, 'build', '--no-cards', '--force');
  const items = readFileSync(join(root, 'site/rss.xml'), 'utf8').split('<item>');
  expect(items[1]).toContain('Correction: ');
  expect(items).toHaveLength(31);
});

test('what was corrected in the original stands in the log of its translation, in the words of the original', async () => {
  const page = await built(`${CHANGED}${CORRECTED}`, TRANSLATION);
  for (const path of ['de/corrections/index.html', 'kutter/index.html']) {
    expect(page(path)).toContain('<span lang="en" dir="ltr">The log was that of a buoy.</span>');
    expect(page(path)).toContain('<time datetime="2024-05-20">20. Mai 2024</time>');
    expect(page(path)).not.toContain('Bisher wurde nichts');
  }
  const boxes = notices(page('kutter/index.html'));
  expect(boxes).toHaveLength(1);
  expect(boxes[0]).toContain('Bewertung geändert von Falsch in Überwiegend falsch');
  expect(page('de/rss.xml')).toContain('<title>Korrektur: ');
});

test('what a translation says itself, or was made after, is not said again', async () => {
  const own = TRANSLATION.concat(
    'corrections:\n  - { date: 2024-05-22, kind: substantial, text: Es war eine Boje. }\n',
  );
  expect((await built(`${CHANGED}${CORRECTED}`, own))('kutter/index.html')).not.toContain('a buoy');
  const later = TRANSLATION.replace('2024-05-05', '2024-06-01');
  expect((await built(`${CHANGED}${CORRECTED}`, later))('kutter/index.html')).not.toContain('a buoy');
});

test('a translation of what was withdrawn says why in its log and in the corrections of its language', async () => {
  const page = await built(CHECK.replace('status: published', 'status: withdrawn').concat(WITHDRAWN), TRANSLATION);
  for (const path of ['de/corrections/index.html', 'kutter/index.html'])
    expect(page(path)).toMatch(/Zurückgezogen|Rücknahme|Zurückziehung/);
  for (const path of ['de/corrections/index.html', 'kutter/index.html'])
    expect(page(path)).toMatch(
      /<li><time datetime="2024-05-21">[^]*<span lang="en" dir="ltr">The log was forged\.<\/span>/,
    );
});
