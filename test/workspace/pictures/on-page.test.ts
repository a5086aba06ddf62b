import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { viewArticle } from '../../../src/article/index.ts';
import { renderHtml } from '../../../src/render/index.ts';
import { onPage } from '../../../src/workspace/pictures/on-page.ts';
import { CHECK, inContext } from '../../article/veldania.ts';
import { photograph, pictureProject, sharp } from './picture-project.ts';

/** How a page shows the first picture of a project. */
async function imageOf(content: Uint8Array, choice = {}): Promise<string | undefined> {
  const prepared = await pictureProject({ 'trawler.jpg': content }).open(choice).prepare('trawler.jpg');
  if (prepared === undefined || 'problem' in prepared) throw new Error(prepared?.problem);
  const picture = onPage(prepared, (name) => `/checks/${name}`);
  const html = renderHtml(viewArticle(inContext(CHECK)), { pictures: () => picture });
  return /<picture>.*?<\/picture>|<img[^>]*>/.exec(html)?.[0];
}

test('a page says how large a picture is, so that nothing jumps when it has come', async () => {
  expect(await imageOf(readFileSync('test/pictures/files/on-its-side.jpeg'), { program: undefined })).toMatch(
    /^<img src="\/checks\/pictures\/trawler-[0-9a-f]{12}\.jpg" width="32" height="48" alt="[^"]+" fetchpriority="high">$/,
  );
});

test.skipIf(sharp === undefined)(
  'a page offers a picture in several widths, and as it is to old browsers',
  async () => {
    const address = String.raw`/checks/pictures/trawler-[0-9a-f]{12}`;
    expect(await imageOf(await photograph(600, 400))).toMatch(
      new RegExp(
        `^<picture><source type="image/webp" srcset="${address}\\.webp 480w, ${address}\\.webp 600w" sizes="[^"]+"><img src="${address}\\.jpg" width="600" height="400" [^>]*></picture>$`,
      ),
    );
  },
);
