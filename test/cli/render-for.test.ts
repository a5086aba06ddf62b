import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from './scratch-project.ts';

const PHOTO = readFileSync(new URL('../pictures/files/on-its-side.jpeg', import.meta.url));
const ILLUSTRATED = `${CHECK}image: trawler
media:
  trawler: { file: "2024/A (grey) trawler.jpeg", alt: A grey trawler at a quay., credit: Harbour Office of Sel }
article: |
  ![](@trawler) Six hours [@position-log].
`;
const GERMAN = `${TRANSLATION}article: |
  Sechs Stunden [@position-log].
`;

function desk(): string {
  return scratchProject({
    'factwright.yaml': SETTINGS.replace('languages: [en]', 'languages: [en, de]'),
    'factchecks/trawlers-in-reserve.yaml': ILLUSTRATED,
    'factchecks/kutter-im-reservat.yaml': GERMAN,
    'factchecks/_media/2024/A (grey) trawler.jpeg': PHOTO,
  });
}

async function rendered(...options: readonly string[]): Promise<string> {
  const root = desk();
  const { code, stderr } = await factwright(root, 'render', 'factchecks', '--force', '--to', 'markdown', ...options);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Wrote ')]);
  return root;
}

test.each([
  ['eleventy', 'kutter-im-reservat/index.md'],
  ['astro', 'kutter-im-reservat/index.md'],
  ['hugo', 'kutter-im-reservat/index.de.md'],
])('for %s, each check has a folder with its pictures, whose links lead to files', async (generator, translation) => {
  const root = await rendered('--for', generator, '--out', 'content');
  const folder = join(root, 'content/trawlers-in-reserve');
  const page = readFileSync(join(folder, 'index.md'), 'utf8');
  const [, picture = ''] = /!\[A grey trawler at a quay\\?\.\]\(([^)]+)\)/.exec(page) ?? [];
  expect(picture).toMatch(/^pictures\/a-grey-trawler-[0-9a-f]{12}\.jpeg$|^pictures\/a-grey-trawler-[0-9a-f]{12}\.jpg$/);
  expect(page).toContain(`image: "${picture}"`);
  const copy = readFileSync(join(folder, picture));
  expect(copy.length).toBeLessThanOrEqual(PHOTO.length);
  expect(copy.includes('Exif') && copy.includes('GPS')).toBe(false);
  expect(existsSync(join(root, 'content', translation))).toBe(true);
});

test('in a plain folder, pages lie next to each other and share their pictures', async () => {
  const root = await rendered('--out', 'pages');
  expect(readdirSync(join(root, 'pages')).toSorted()).toEqual([
    'kutter-im-reservat.md',
    'pictures',
    'trawlers-in-reserve.md',
  ]);
  expect(readdirSync(join(root, 'pages/pictures'))).toHaveLength(1);
});

test('on stdout a picture is named by its place in the media folder', async () => {
  const { stdout } = await factwright(
    desk(),
    'render',
    'factchecks/trawlers-in-reserve.yaml',
    '--to',
    'markdown',
    '--force',
  );
  expect(stdout).toContain('](2024/A%20%28grey%29%20trawler.jpeg)');
});

test('a picture that is itself the falsehood is neither copied nor named as the image of the page', async () => {
  const root = desk();
  const file = join(root, 'factchecks/trawlers-in-reserve.yaml');
  writeFileSync(file, ILLUSTRATED.replace('{ file:', '{ shownAs: false, file:'));
  await factwright(root, 'render', 'factchecks', '--force', '--to', 'markdown', '--for', 'hugo', '--out', 'content');
  const page = readFileSync(join(root, 'content/trawlers-in-reserve/index.md'), 'utf8');
  expect(page).toContain('A grey trawler');
  expect(page).not.toMatch(/^image|\.jpe?g/m);
  expect(readdirSync(join(root, 'content/trawlers-in-reserve'))).toEqual(['index.md']);
});
