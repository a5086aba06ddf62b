import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewArticle, type OriginsView } from '../../src/article/index.ts';
import type { FactCheck, Party } from '../../src/model/index.ts';
import { drawOrigins } from '../../src/render/drawing/draw-origins.ts';
import { fitText, widthOf } from '../../src/render/drawing/fit-text.ts';
import { layOut } from '../../src/render/drawing/lay-out.ts';
import { renderHtml, renderMarkdown, renderSheet } from '../../src/render/index.ts';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from './flagship.ts';

const HOSTILE = '</svg><script>alert(1)</script>]]>&"\u202e\u0000 ‮"><img src=x onerror=alert(1)>';

function renamed(name: string): FactCheck {
  const parties = Object.entries(CHECK.parties ?? {}).map(([id, party]): [string, Party] => [id, { ...party, name }]);
  return { ...CHECK, title: name, parties: Object.fromEntries(parties) };
}

function drawings(check: FactCheck): readonly OriginsView[] {
  return (viewArticle(inContext(check)).evidence?.claims ?? []).flatMap(({ stances }) => stances);
}

test('the sheet and the drawings are as before', async () => {
  await expect(renderSheet([flagshipView()])).toMatchFileSnapshot('./snapshots/flagship.svg');
  await expect(renderSheet([viewArticle(inContext(ARABIC_CHECK))])).toMatchFileSnapshot('./snapshots/arabic.svg');
});

test('the flagship says how we know, in Markdown too', () => {
  const markdown = renderMarkdown(flagshipView());
  const [part = ''] = markdown.slice(markdown.indexOf('## How we know')).split('\n## ', 2).slice(0, 1);
  expect(part).toContain('**Speaks against:** 7 items of evidence; 4 independent chains');
  expect(part).toContain('Follow the Money with RTL Nieuws (1 item of evidence, origin). Based on: Wang Jingyu');
  expect(part).toContain('**Speaks against:** 22 items of evidence; 3 independent chains');
  expect(part).toContain('*Largest share through one source*: 68% ');
  expect(part).toContain('All of it comes from the speaker’s side.');
  expect(markdown).not.toContain('could not be checked');
  expect(markdown.match(/Found word for word on \d+ November 2026 where it was read, second-hand/g)).toHaveLength(26);
});

describe('names', () => {
  const names = [
    'ordinary',
    HOSTILE,
    'x'.repeat(500),
    'وزارة الثروة السمكية في جمهورية فلدانيا '.repeat(9),
    '鱼'.repeat(80),
  ];

  test.each(names)('%j become no markup, and the sheet is XML', (name) => {
    const sheet = renderSheet([viewArticle(inContext(renamed(name)))]);
    const document = XmlDocument.fromString(sheet);
    document.dispose();
    expect(sheet).not.toMatch(/<script|<img|\u202e|\u0000/);
    expect(renderHtml(viewArticle(inContext(renamed(name))))).not.toMatch(/<img|<script>/);
  });

  test.each(names)('%j stay in their rows: no line is too wide, and no row reaches into the next', (name) => {
    for (const origins of drawings(renamed(name))) {
      const { rows, height } = layOut(origins, 'Claim 1');
      for (const [index, row] of rows.entries()) {
        expect(row.name.length).toBeLessThanOrEqual(3);
        expect(row.top + row.name.length * 16 + row.notes.length * 14.5).toBeLessThan(rows[index + 1]?.top ?? height);
      }
    }
  });
});

test('a text is cut to lines that are not too wide, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = fitText(text, width, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('what runs from right to left has its lanes on the right', () => {
  const [origins] = drawings(CHECK);
  if (origins === undefined) throw new Error('The check has no evidence.');
  const drawing = { id: 'd', claim: 'Claim 1', basedOn: 'Based on' };
  const middles = (dir: 'ltr' | 'rtl'): readonly number[] =>
    [...drawOrigins(origins, { ...drawing, dir }).html.matchAll(/cx="([\d.]+)"/g)].map(([, at]) => Number(at));
  const { width } = layOut(origins, 'Claim 1');
  expect(middles('rtl')).toEqual(middles('ltr').map((at) => width - at));
  expect(Math.max(...middles('ltr'))).toBeLessThan(width / 2);
});

test('two lines share a lane only where they lead to the same place, or pass each other by', () => {
  const house = fc.nat(11);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(house, house), { maxLength: 20, selector: String }), (pairs) => {
      const steps = pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ house: a, from: b }));
      const houses = Array.from({ length: 12 }, (_, index) => ({
        index,
        name: 'A',
        notes: [],
        kind: 'house' as const,
      }));
      const { lines } = layOut({ ...emptyOrigins, houses, steps }, 'Claim 1');
      for (const a of lines) {
        for (const b of lines) {
          if (a.lane !== b.lane || a.from === b.from) continue;
          const [low, high] = [
            Math.max(Math.min(a.to, a.from), Math.min(b.to, b.from)),
            Math.min(Math.max(a.to, a.from), Math.max(b.to, b.from)),
          ];
          expect(low).toBeGreaterThan(high);
        }
      }
    }),
  );
});

const emptyOrigins: OriginsView = {
  stance: 'rebuts',
  stanceLabel: 'Speaks against',
  items: 0,
  itemsLabel: '',
  outlets: 0,
  roots: 0,
  independent: 0,
  independentLabel: '',
  chains: [],
  remarks: [],
  houses: [],
  steps: [],
};
