import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const PHOTO = readFileSync(new URL('../pictures/files/on-its-side.jpeg', import.meta.url));
const FOLDER = 'site/trawlers-in-reserve';

async function markdownOf(check: string): Promise<{ readonly root: string; readonly page: string }> {
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': check,
    'factchecks/_media/2024/A (grey) trawler.jpeg': PHOTO,
  });
  const { code } = await factwright(root, 'build', '--force');
  expect(code).toBe(0);
  return { root, page: readFileSync(join(root, FOLDER, 'page.md'), 'utf8') };
}

const media = (file: string, more = ''): string =>
  `media:\n  trawler: { file: ${JSON.stringify(file)}, alt: A grey trawler., credit: Harbour Office${more} }\nimage: trawler\narticle: |\n  ![](@trawler) Six hours [@position-log].\n`;

test('the Markdown of a page leads to the picture files of the site, which are there', async () => {
  const { root, page } = await markdownOf(CHECK + media('2024/A (grey) trawler.jpeg'));
  const pictures = [...page.matchAll(/!\[A grey trawler\\?\.\]\(([^)]+)\)|^image: "(.+)"$/gm)].map(
    ([, inText, inHead]) => inText ?? inHead ?? '',
  );
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures) {
    expect(picture).toMatch(/^\.\.\/pictures\/a-grey-trawler-[0-9a-f]{12}\.jpe?g$/);
    expect(existsSync(join(root, FOLDER, picture))).toBe(true);
  }
});

test('a picture that is itself the falsehood is described in words there', async () => {
  const { page } = await markdownOf(CHECK + media('2024/A (grey) trawler.jpeg', ', shownAs: false'));
  expect(page).not.toMatch(/!\[|^image:/m);
  expect(page).toMatch(/A grey trawler/);
});
