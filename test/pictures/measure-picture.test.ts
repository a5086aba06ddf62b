import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measurePicture } from '../../src/pictures/index.ts';
import { gif, jpeg, png, riff } from './made-pictures.ts';

/** Pictures of 48 × 32 pixels, made with sharp; those on their side say in Exif data that they are to be turned. */
function made(name: string): Uint8Array {
  return readFileSync(`test/pictures/files/${name}`);
}

describe('the size of a picture', () => {
  test.each([
    'upright.jpeg',
    'upright.png',
    'upright.gif',
    'upright.webp',
    'upright.avif',
    'plain.webp',
    'lossless.webp',
  ])('%s', (name) => {
    const format = name.split('.')[1];
    expect(measurePicture(made(name))).toEqual({ format, width: 48, height: 32, orientation: 1, isAnimated: false });
  });

  test.each(['on-its-side.jpeg', 'on-its-side.png'])('of %s is as readers see it', (name) => {
    expect(measurePicture(made(name))).toMatchObject({ width: 32, height: 48, orientation: 6 });
  });

  test('of a WebP is as stored, since browsers do not turn it', () => {
    expect(measurePicture(made('on-its-side.webp'))).toMatchObject({ width: 48, height: 32, orientation: 1 });
  });

  test('of an AVIF on its side is as readers see it', () => {
    expect(measurePicture(turnedAvif())).toMatchObject({ width: 32, height: 48 });
  });

  test.each(['moving.gif', 'moving.webp'])('%s has several frames', (name) => {
    expect(measurePicture(made(name))).toMatchObject({ width: 48, height: 32, isAnimated: true });
  });

  test('an animated PNG is known by its control chunk before the pixels', () => {
    expect(measurePicture(png({ width: 3, height: 4, extra: [['acTL', '\0\0\0\x02\0\0\0\0']] }))).toMatchObject({
      width: 3,
      height: 4,
      isAnimated: true,
    });
  });

  test('is read from headers alone, however large it is', () => {
    expect(measurePicture(png({ width: 2_000_000_000, height: 2_000_000_000 }))).toMatchObject({
      width: 2_000_000_000,
      height: 2_000_000_000,
    });
    expect(measurePicture(jpeg({ width: 65_535, height: 65_500 }))).toMatchObject({ width: 65_535, height: 65_500 });
  });
});

describe('what is no picture says why', () => {
  test.each([
    ['a text', Buffer.from('Ministry of Fisheries'), 'it is not a PNG, JPEG, GIF, WebP or AVIF'],
    ['nothing', Buffer.alloc(0), 'it is not a PNG, JPEG, GIF, WebP or AVIF'],
    ['an SVG', Buffer.from('<svg onload="alert(1)"/>'), 'it is an SVG, which can carry programs; export it as PNG'],
    [
      'an SVG behind a prologue',
      Buffer.from(
        '\ufeff<?xml version="1.0"?><!-- <b> --><!DOCTYPE svg>\n<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
      ),
      'it is an SVG, which can carry programs; export it as PNG',
    ],
    ['a PNG of no width', png({ width: 0, height: 4 }), 'it has no pixels'],
    ['half a PNG', png({ width: 3, height: 4 }).subarray(0, 40), 'it is cut off or damaged'],
    ['a JPEG without a frame', Buffer.from('ffd8ffd9', 'hex'), 'it is a JPEG without a size'],
    ['a GIF without a frame', gif({ width: 3, height: 4, frames: 0 }), 'it is a GIF without a picture'],
    ['a WebP without pixels', riff([['ICCP', 'x']]), 'it is a WebP without a size'],
    ['an AVIF without a description', Buffer.from('\0\0\0\x10ftypavif\0\0\0\0'), 'it is cut off or damaged'],
    [
      'an AVIF of several frames',
      Buffer.concat([made('upright.avif'), Buffer.from('\0\0\0\x08moov')]),
      'it is an AVIF of several frames, which is not supported',
    ],
  ])('%s', (_what, bytes, problem) => {
    expect(measurePicture(bytes)).toEqual({ problem });
  });
});

/** The upright AVIF with one of its properties, which says how pixels are coded, made into a quarter turn. */
function turnedAvif(): Uint8Array {
  const bytes = Buffer.from(made('upright.avif'));
  const at = bytes.indexOf('pixi');
  bytes.write('irot', at, 'latin1');
  bytes[at + 4] = 1;
  return bytes;
}
