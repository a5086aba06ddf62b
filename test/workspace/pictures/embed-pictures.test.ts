import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { png } from '../../pictures/made-pictures.ts';
import { embedPictures } from '../../../src/workspace/pictures/embed-pictures.ts';
import { viewArticle, type ArticleView } from '../../../src/article/index.ts';
import { measurePicture } from '../../../src/pictures/index.ts';
import { stampOn } from '../../../src/render/stamp-on.ts';
import { findSharp } from '../../../src/workspace/pictures/load-sharp.ts';
import { CHECK, inContext } from '../../article/veldania.ts';
import { photograph, pictureProject, sharp } from './picture-project.ts';

/** The page of a check whose head picture is the falsehood. */
function viewWith(file: string): ArticleView {
  const forged = { file, alt: 'A quay.', credit: 'Harbour Office', shownAs: false } as const;
  return viewArticle(inContext({ ...CHECK, image: 'forged', media: { forged } }));
}

const QUAY = readFileSync('test/pictures/files/upright.jpeg');

/** The bytes of a `data:` address. */
function bytesOf(address = ''): Buffer {
  return Buffer.from(address.replace(/^[^,]*,/, ''), 'base64');
}

test('a picture in a page has no metadata: not where it was taken, nor by whom', async () => {
  const embed = await embedPictures(pictureProject({ 'quay.jpg': QUAY }).load(), () => {})(viewWith('quay.jpg'));
  const address = embed('quay.jpg', undefined);
  expect(address).toMatch(/^data:image\/jpeg;base64,/);
  expect(QUAY.includes('SecretCamera')).toBe(true);
  expect(bytesOf(address).includes('SecretCamera')).toBe(false);
});

test('without sharp, one that is itself the falsehood is in the page only within a drawing that says so across it', async () => {
  const view = viewWith('quay.jpg');
  const none = { version: '0', load: () => Promise.resolve(undefined) };
  const embed = await embedPictures(pictureProject({ 'quay.jpg': QUAY }).load(), () => {}, none)(view);
  const address = embed('quay.jpg', stampOn(view, 'quay.jpg'));
  expect(address).toMatch(/^data:image\/svg\+xml;base64,/);
  const drawing = bytesOf(address).toString();
  expect(drawing).toContain('Wrong · Wrong');
  expect(bytesOf(/href="([^"]*)"/.exec(drawing)?.[1]).includes('SecretCamera')).toBe(false);
});

test.skipIf(sharp === undefined)(
  'with sharp, the stamp is in its pixels, and the bare picture is nowhere',
  async () => {
    const photo = await photograph(600, 400);
    const view = viewWith('quay.jpg');
    const embed = await embedPictures(pictureProject({ 'quay.jpg': photo }).load(), () => {}, findSharp())(view);
    const address = embed('quay.jpg', stampOn(view, 'quay.jpg'));
    expect(address).toMatch(/^data:image\/jpeg;base64,/);
    const bytes = bytesOf(address);
    expect(measurePicture(bytes)).toMatchObject({ width: 600, height: 400 });
    // The band in the colour of the verdict goes from corner to corner.
    const pixels = (await sharp?.(bytes).raw().toBuffer()) ?? Buffer.alloc(0);
    const isRed = (at: number): boolean => (pixels[at] ?? 0) > 120 && (pixels[at + 1] ?? 255) < 80;
    const red = Array.from({ length: pixels.length / 3 }, (_, pixel) => isRed(pixel * 3)).filter(Boolean);
    expect(red.length).toBeGreaterThan(600 * 40);
  },
);

test('what cannot be shown is said once', async () => {
  const { load } = pictureProject({ 'a.svg': '<svg/>', 'b.png': png({ width: 9000, height: 9000 }), 'c.mp3': 'ID3' });
  const notes: string[] = [];
  const embed = await embedPictures(load(), (words) => notes.push(words))(viewWith('none.png'));
  for (const file of ['a.svg', 'a.svg', 'b.png', 'c.mp3', 'none.png', '../factwright.yaml'])
    expect(embed(file, undefined)).toBeUndefined();
  expect(notes).toEqual([
    'factchecks/_media/a.svg is left out: it is an SVG, which can carry programs; export it as PNG.',
    'factchecks/_media/b.png is left out: it has 9000 × 9000 pixels; at most 50 million are shown.',
  ]);
});
