import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { png } from '../../pictures/made-pictures.ts';
import { embedPictures } from '../../../src/workspace/pictures/embed-pictures.ts';
import { pictureProject } from './picture-project.ts';

const STAMP = { text: 'False', colour: '#a3161f', ink: '#ffffff', dir: 'ltr' } as const;
const QUAY = readFileSync('test/pictures/files/upright.jpeg');

/** The bytes of a `data:` address. */
function bytesOf(address = ''): Buffer {
  return Buffer.from(address.replace(/^[^,]*,/, ''), 'base64');
}

test('a picture in a page has no metadata: not where it was taken, nor by whom', () => {
  const embed = embedPictures(pictureProject({ 'quay.jpg': QUAY }).load(), () => {});
  const address = embed('quay.jpg', undefined);
  expect(address).toMatch(/^data:image\/jpeg;base64,/);
  expect(QUAY.includes('SecretCamera')).toBe(true);
  expect(bytesOf(address).includes('SecretCamera')).toBe(false);
});

test('one that is itself the falsehood is in the page only within a drawing that says so across it', () => {
  const embed = embedPictures(pictureProject({ 'quay.jpg': QUAY }).load(), () => {});
  const address = embed('quay.jpg', STAMP);
  expect(address).toMatch(/^data:image\/svg\+xml;base64,/);
  const drawing = bytesOf(address).toString();
  expect(drawing).toContain('False · False');
  expect(bytesOf(/href="([^"]*)"/.exec(drawing)?.[1]).includes('SecretCamera')).toBe(false);
});

test('what cannot be shown is said once', () => {
  const { load } = pictureProject({ 'a.svg': '<svg/>', 'b.png': png({ width: 9000, height: 9000 }), 'c.mp3': 'ID3' });
  const notes: string[] = [];
  const embed = embedPictures(load(), (words) => notes.push(words));
  for (const file of ['a.svg', 'a.svg', 'b.png', 'c.mp3', 'none.png', '../factwright.yaml'])
    expect(embed(file, undefined)).toBeUndefined();
  expect(notes).toEqual([
    'factchecks/_media/a.svg is left out: it is an SVG, which can carry programs; export it as PNG.',
    'factchecks/_media/b.png is left out: it has 9000 × 9000 pixels; at most 50 million are shown.',
  ]);
});
