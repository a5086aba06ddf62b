import fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/render/drawing/fit-text.ts';
import { breakLines } from '../../../src/site/cards/break-lines.ts';
import { cardFile } from '../../../src/site/cards/card-file.ts';
import { cardSvg, CARD_SIZE, type Card } from '../../../src/site/cards/card-svg.ts';
import { inkOn } from '../../../src/theme/ink.ts';

const CARD: Card = {
  colours: { paper: '#ffffff', ink: '#17191d', soft: '#555b64', line: '#d9dbde' },
  lang: 'en',
  dir: 'ltr',
  publisher: 'Harbour desk',
  kind: 'Fact check',
  text: 'No vessel of the Ministry of Fisheries entered the reserve.',
  speaker: 'Oren Vask, Minister of Fisheries',
  foot: { text: 'Misleading', colour: '#a84300', shape: 'misleading' },
};

/** The texts of a drawing, one line each. */
function textsOf(svg: string): readonly string[] {
  const document = XmlDocument.fromString(svg);
  const texts = document.find('//*[local-name()="text"]').map((node) => node.content);
  document.dispose();
  return texts;
}

describe('a card', () => {
  test('says who publishes it, what was said by whom, and the verdict in word, shape and colour', () => {
    const svg = cardSvg(CARD);
    expect(textsOf(svg)).toEqual([
      'Harbour desk',
      'Fact check',
      'No vessel of the Ministry of',
      'Fisheries entered the reserve.',
      'Oren Vask, Minister of Fisheries',
      'Misleading',
    ]);
    expect(svg).toContain('fill="&#35;a84300"');
    expect(svg).toMatch(/<path transform="[^"]*" d="M12 3 22.5 21h-21Z/);
  });

  test.each([
    [5, ['Fact check', 'Short.']],
    [undefined, ['Fact check', 'Short.']],
    [1, ['Harbour desk', 'Fact check', 'Short.']],
  ])('has the logo, and beside one of the ratio %s what it does not say', (ratio, texts) => {
    const logo = { address: 'data:image/png;base64,AAAA', ratio };
    const svg = cardSvg({ ...CARD, text: 'Short.', speaker: undefined, foot: undefined, logo });
    expect(textsOf(svg)).toEqual(texts);
    expect(svg).toContain(
      '<image x="72" y="44" width="640" height="64" preserveAspectRatio="xMinYMid meet" href="data:',
    );
    if (ratio === 1) expect(svg).toMatch(/<text x="158" y="92" [^>]*>Harbour desk</);
    expect(cardSvg({ ...CARD, dir: 'rtl', logo })).toContain(
      '<image x="488" y="44" width="640" height="64" preserveAspectRatio="xMaxYMid',
    );
  });

  test('of a language that is written from the right begins there', () => {
    const svg = cardSvg({
      ...CARD,
      lang: 'ar',
      dir: 'rtl',
      text: 'لم تدخل أي سفينة المحمية.',
      foot: { text: 'Misleading', lang: 'en', dir: 'ltr', colour: '#a84300', shape: 'misleading' },
    });
    expect(svg).toMatch(/<text x="1128" [^>]*direction="rtl"[^>]*text-anchor="start"[^>]*>لم تدخل/);
    // A verdict in another language stands there as well, in its own direction.
    expect(svg).toMatch(/<text x="1020" [^>]*direction="ltr"[^>]*text-anchor="end"[^>]*xml:lang="en">Misleading/);
  });

  test('of a long text has smaller letters, and in the end is cut at a word', () => {
    const sizeOf = (text: string): number =>
      Number(/font-size="(\d+)" font-weight="600"/.exec(cardSvg({ ...CARD, text }))?.[1]);
    expect(sizeOf('Short.')).toBeGreaterThan(sizeOf(`${CARD.text} `.repeat(3)));
    const lines = textsOf(cardSvg({ ...CARD, text: 'The vessel was inside the marine reserve. '.repeat(20) }));
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
    expect(lines.join(' ')).toMatch(/ (?:The|vessel|was|inside|the|marine|reserve)…/);
  });

  test('keeps a verdict of any length, and any colour, readable', () => {
    const foot = {
      text: 'A rating that has a name which is far too long for a card '.repeat(3),
      colour: 'url(//x)',
      shape: 'constructor',
    };
    const svg = cardSvg({ ...CARD, foot });
    expect(svg).not.toContain('url(');
    expect(textsOf(svg).at(-1)).toMatch(/^A rating .*…$/);
  });

  test('stays within its frame and is sound XML, whatever its texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('<script>alert(1)</script>', ']]>', '&lt;', '\u202egnirts', '\ud800', '\0'),
    );
    fc.assert(
      fc.property(text, text, text, fc.constantFrom('ltr', 'rtl'), (one, two, three, dir) => {
        const svg = cardSvg({
          ...CARD,
          dir,
          publisher: three,
          text: one,
          speaker: two,
          foot: { text: three, colour: '#ffffff', shape: one },
        });
        expect(svg).not.toMatch(/<script|<!|href|style=|\son\w+=/i);
        const document = XmlDocument.fromString(svg);
        const names = new Set(document.find('//*').map((node) => (node instanceof XmlElement ? node.name : '')));
        const heights = document.find('//*[local-name()="text"]/@y').map(({ content }) => Number(content));
        document.dispose();
        expect([...names].toSorted()).toEqual(['path', 'rect', 'svg', 'text'].filter((name) => names.has(name)));
        expect(Math.max(...heights)).toBeLessThan(CARD_SIZE.height);
      }),
      { numRuns: 300 },
    );
  });

  test('has another name when it says something else', () => {
    const [one, other] = [CARD, { ...CARD, text: 'Another.' }].map((card) => cardFile(cardSvg(card), 'png'));
    expect(one).toMatch(/^cards\/[0-9a-f]{16}\.png$/);
    expect(other).not.toBe(one);
    expect(cardFile(cardSvg(CARD), 'png')).toBe(one);
  });
});

describe('lines', () => {
  test.each([
    ['at spaces', 'The trawler was inside', 7.2, ['The trawler', 'was inside']],
    [
      'between Chinese words, and not before a comma',
      '渔业部的任何船只，都没有进入',
      8.5,
      ['渔业部的任何船', '只，都没有进入'],
    ],
    ['not after an opening bracket', '部长说「我们的船」', 4.5, ['部长说', '「我们的', '船」']],
    ['within a word that is wider than a line', 'abcdefghij', 3.2, ['abcde', 'fghi', 'j']],
  ])('break %s', (_how, text, width, lines) => {
    const broken = breakLines(text, width, 5);
    expect(broken.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(broken.filter((line) => /^[，。」]|「$/.test(line))).toEqual([]);
    if (_how === 'at spaces') expect(broken).toEqual(lines);
  });

  test('that do not fit are cut, with an ellipsis in place of the last words', () => {
    expect(breakLines('The trawler was inside, the reserve', 8.2, 1)).toEqual(['The trawler…']);
    expect(breakLines('渔业部的任何船只都没有进入过海洋保护区', 6, 1)[0]).toMatch(/^渔业部.*…$/);
    expect(breakLines('word '.repeat(1000), 500, 50).at(-1)).toMatch(/word…$/);
  });

  test('of any text are no wider than asked, and take no longer than their length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        for (const line of breakLines(text, width, 4)) expect(widthOf(line)).toBeLessThanOrEqual(width + 1);
        expect(breakLines(text, width, 4).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 300 },
    );
  });
});

test('letters on any colour have a contrast that WCAG asks of them', () => {
  expect(['#ffffff', '#f4c542', '#000000', '#a3161f', '#1b6e3c'].map(inkOn)).toEqual([
    '#17191d',
    '#17191d',
    '#ffffff',
    '#ffffff',
    '#ffffff',
  ]);
});
