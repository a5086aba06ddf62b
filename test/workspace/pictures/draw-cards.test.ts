import { describe, expect, test } from 'vitest';
import { measurePicture } from '../../../src/pictures/index.ts';
import { cardSvg, type Card } from '../../../src/site/cards/card-svg.ts';
import { openCards } from '../../../src/workspace/pictures/draw-cards.ts';
import { findSharp } from '../../../src/workspace/pictures/load-sharp.ts';
import { pictureProject, sharp } from './picture-project.ts';

const CARD: Card = {
  colours: { paper: '#ffffff', ink: '#17191d', soft: '#555b64', line: '#d9dbde' },
  lang: 'fa',
  dir: 'rtl',
  publisher: 'Harbour desk',
  kind: 'Fact check',
  text: 'هیچ شناوری وارد ذخیره‌گاه دریایی نشد',
  foot: { text: 'Misleading', colour: '#a84300', shape: 'misleading' },
};

/** How many pixels of a part of a card are nearly black: letters. */
async function inkIn(png: Uint8Array, from: number, to: number): Promise<number> {
  const { data, info } = (await sharp?.(png).raw().toBuffer({ resolveWithObject: true })) ?? {};
  let count = 0;
  for (let at = 0; at < (data?.length ?? 0); at += info?.channels ?? 3) {
    const [x, y] = [(at / (info?.channels ?? 3)) % 1200, Math.floor(at / (info?.channels ?? 3) / 1200)];
    if (x >= from && x < to && y > 130 && y < 470 && (data?.[at] ?? 255) < 60) count += 1;
  }
  return count;
}

describe.skipIf(sharp === undefined)('a card', () => {
  test('is drawn as a PNG of its size, with its letters on the side where its language begins', async () => {
    const png = (await openCards({}).draw(cardSvg(CARD))) ?? Buffer.alloc(0);
    expect(measurePicture(png)).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(80_000);
    expect(await inkIn(png, 600, 1200)).toBeGreaterThan(2000);
    expect(await inkIn(png, 0, 72)).toBe(0);
    expect(await inkIn(png, 1128, 1200)).toBe(0);
  });

  test('has the logo in it, drawn, at the side where its language begins', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1" fill="#000000"/></svg>';
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    const card: Card = { ...CARD, publisher: 'x', kind: 'x', logo: { address, ratio: 2 } };
    const png = (await openCards({}).draw(cardSvg(card))) ?? Buffer.alloc(0);
    const { data, info } = (await sharp?.(png).raw().toBuffer({ resolveWithObject: true })) ?? {};
    const dark = (x: number, y: number): boolean => (data?.[(y * 1200 + x) * (info?.channels ?? 3)] ?? 255) < 60;
    expect([dark(1120, 50), dark(1120, 104), dark(1004, 76), dark(990, 76), dark(80, 76)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('is the same in every run, and is not drawn again while it says the same', async () => {
    const { cache } = pictureProject({});
    const svg = cardSvg(CARD);
    const png = await openCards({ cache }).draw(svg);
    expect(await openCards({}).draw(svg)).toEqual(png);
    const load = (): never => {
      throw new Error('nothing is to be drawn');
    };
    const later = openCards({ cache, program: { version: findSharp()?.version ?? '', load } });
    expect(await later.draw(svg)).toEqual(png);
    await expect(later.draw(cardSvg({ ...CARD, text: 'Another.' }))).rejects.toThrow('nothing is to be drawn');
  });

  test('that was cut off in the cache is drawn again', async () => {
    const { cache } = pictureProject({});
    const svg = cardSvg(CARD);
    const png = await openCards({ cache }).draw(svg);
    const folder = cache?.folder('cards');
    const { readdirSync } = await import('node:fs');
    for (const name of readdirSync(folder?.path ?? '')) folder?.write(name, png?.subarray(0, 1000) ?? '');
    expect(await openCards({ cache }).draw(svg)).toEqual(png);
  });
});

test('where nothing draws, there is no card, and that is known before', async () => {
  const cards = openCards({ program: { version: 'without binaries', load: () => Promise.resolve(undefined) } });
  expect(await cards.canDraw()).toBe(false);
  expect(await cards.draw(cardSvg(CARD))).toBeUndefined();
});
