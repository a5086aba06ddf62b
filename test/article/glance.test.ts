import { expect, test } from 'vitest';
import { viewArticle, type GlanceRowView, type SentenceView } from '../../src/article/index.ts';
import { nothingVerified, type FactCheck, type QuotationState, type Verification } from '../../src/model/index.ts';
import { WORDS } from '../../src/words/index.ts';
import { flagshipView } from '../render/flagship.ts';
import { CHECK, inContext } from './veldania.ts';

/** What a reader reads of a row, side by side. */
function saidOf({ sides, weak }: GlanceRowView): readonly string[] {
  const line = (sentences: readonly SentenceView[]): string => sentences.map(({ text }) => text).join(' ');
  return [...sides.map((side) => line([side.sentence, ...side.weak])), line(weak)].filter((text) => text !== '');
}

function rowsOf(check: FactCheck, verification: Verification = nothingVerified(check)): readonly GlanceRowView[] {
  return viewArticle(inContext(check, { verification })).glance.rows;
}

test('the flagship says in sentences who speaks against each claim and for it, and what is weak', () => {
  const { rows, quotations } = flagshipView().glance;
  expect(rows.map(saidOf)).toEqual([
    [
      'Rebutted by four independent sources: Government of the Netherlands, Government of Ireland, Safeguard Defenders and Follow the Money with RTL Nieuws. 4 of 7 items rest on one source. 1 of 7 items without a stated origin.',
      'Speaks for it: the speaker’s own side alone.',
      'All of it second-hand.',
    ],
    [
      'Upheld by two independent sources: Safeguard Defenders and Government of China (the speaker’s side). All of it second-hand.',
      'We found nothing that speaks against it.',
    ],
    [
      'Rebutted by three independent sources: Safeguard Defenders, El Correo and Follow the Money with RTL Nieuws. 15 of 22 items rest on one source. 1 of 22 items from people who are not named. 2 of 22 items without a stated origin.',
      'Speaks for it: the speaker’s own side alone. 1 of 2 items from people who are not named.',
      'All of it second-hand.',
    ],
  ]);
  expect(quotations.map(({ text }) => text)).toEqual([
    'Every quotation was found, in a copy that is not kept here.',
    'Compared on 30 November 2026.',
  ]);
});

test('the numbers are those of the chains that the page draws', () => {
  const { glance, evidence } = flagshipView();
  for (const row of glance.rows) {
    const [side] = row.sides;
    const drawn = evidence?.claims
      .find(({ claim }) => claim === row.claim)
      ?.stances.find(({ stance }) => stance === side?.stance);
    expect(side?.sentence.runs.filter(({ anchor }) => anchor?.startsWith('evidence-'))).toHaveLength(
      drawn?.independent ?? -1,
    );
  }
});

test('each name leads to its first item under the very claim, each weak point to what it speaks of', () => {
  const [first, , third] = flagshipView().glance.rows;
  expect(first?.sides[0]?.sentence.runs).toContainEqual({
    text: 'Government of the Netherlands',
    anchor: 'evidence-dutch-order',
  });
  expect(first?.sides[0]?.weak.map(({ runs }) => runs[0]?.anchor)).toEqual([
    'source-9',
    'evidence-police-news-fox-hunt',
  ]);
  expect(third?.sides[0]?.sentence.runs).toContainEqual({
    text: 'Safeguard Defenders',
    anchor: 'evidence-crime-and-dissent',
  });
});

test('a check of every key: one side, opinions alone, and nothing at all', () => {
  expect(rowsOf(CHECK).map(saidOf)).toEqual([
    [
      'Rebutted by two independent sources: Harbour Office of Sel and Jon Hale. 1 of 2 items second-hand.',
      'Speaks for it: the speaker’s own side alone.',
    ],
    ['We found nothing that speaks against it.', 'We found nothing that speaks for it.'],
    ['We found nothing that speaks against it.', 'We found nothing that speaks for it.'],
    ['Only opinions speak for it, and they are not counted.', 'We found nothing that speaks against it.'],
  ]);
});

test('what is known through others names them in brackets', () => {
  const sources: FactCheck['sources'] = {
    ...CHECK.sources,
    'gazette-interview': { kind: 'article', by: 'oro-venn', basedOn: ['insider-letter'] },
  };
  const [row] = rowsOf({ ...CHECK, sources });
  expect(row && saidOf(row)[0]).toBe(
    'Rebutted by two independent sources: Harbour Office of Sel and an official of the ministry (through Oro Venn). 1 of 2 items from people who are not named.',
  );
});

test('evidence without a stated origin rebuts nothing by itself, and the sentence says so', () => {
  const sources: FactCheck['sources'] = {
    ...CHECK.sources,
    'vessel-log': { kind: 'article', by: 'harbour-office' },
    'gazette-interview': { kind: 'article', by: 'oro-venn' },
  };
  const evidence: FactCheck['evidence'] = Object.fromEntries(
    Object.entries(CHECK.evidence ?? {}).map(([id, item]) => [id, { ...item, from: undefined }]),
  );
  const [row] = rowsOf({ ...CHECK, sources, evidence });
  expect(row && saidOf(row)[0]).toBe(
    'What speaks against it does not say where it comes from. All of it without a stated origin.',
  );
});

const STATE: QuotationState = { result: 'exact', secondHand: false, notes: [] };

test('an item whose quotation is not in its source is not counted, and the row says so', () => {
  const quotations = new Map<string, QuotationState>([['position-log', { ...STATE, result: 'altered' }]]);
  const [row] = rowsOf(CHECK, { ...nothingVerified(CHECK), quotations });
  expect(row && saidOf(row)[0]).toBe(
    'Rebutted by one independent source: Jon Hale. All of it second-hand. 1 item is not counted, as its quotation is not in its source.',
  );
  const both = new Map<string, QuotationState>([...quotations, ['harbour-master-saw', { ...STATE, result: 'absent' }]]);
  const [none] = rowsOf(CHECK, { ...nothingVerified(CHECK), quotations: both });
  expect(none && saidOf(none)[0]).toBe('2 items are not counted, as their quotations are not in their sources.');
});

test('what became of the quotations is said as it is: stored, by receipt, unchecked, or not there', () => {
  const said = (states: readonly QuotationState[]): readonly string[] => {
    const quotations = new Map(states.map((state, index) => [String(index), state]));
    const verification: Verification = { quotations, heldSources: new Map() };
    return viewArticle(inContext(CHECK, { verification })).glance.quotations.map(({ text }) => text);
  };
  const receipt: QuotationState = { ...STATE, receipt: { date: '2024-05-02' } };
  const unchecked: QuotationState = { ...STATE, result: 'unchecked', reason: 'no-snapshot' };
  expect(said([])).toEqual([]);
  expect(said([STATE, STATE])).toEqual(['Every quotation was found in a stored copy.']);
  expect(said([unchecked])).toEqual(['No quotation could be checked against a stored copy.']);
  expect(said([STATE, receipt, unchecked, { ...STATE, result: 'absent' }])).toEqual([
    '1 of 4 quotations found in stored copies.',
    '1 of 4 quotations found in copies that are not kept here.',
    'Compared on 2 May 2024.',
    '1 of 4 quotations could not be checked against a stored copy.',
    '1 of 4 quotations not in their sources as quoted.',
  ]);
});

test.each([
  ['es', 'Refutada por dos fuentes independientes: Harbour Office of Sel y Jon Hale.'],
  ['fr', 'Réfutée par deux sources indépendantes\u00a0: Harbour Office of Sel et Jon Hale.'],
  ['de', 'Widerlegt durch zwei unabhängige Quellen: Harbour Office of Sel und Jon Hale.'],
  ['nl', 'Weerlegd door twee onafhankelijke bronnen: Harbour Office of Sel en Jon Hale.'],
  ['pt', 'Refutada por duas fontes independentes: Harbour Office of Sel e Jon Hale.'],
  ['ar', 'يدحضه مصدران مستقلان: Harbour Office of Sel و\u200fJon Hale.'],
  ['fa', 'دو منبع مستقل آن را رد می‌کنند: Harbour Office of Sel و \u200fJon Hale.'],
  ['zh', '两个独立来源予以否定：Harbour Office of Sel和Jon Hale。'],
  ['hi', 'दो स्वतंत्र स्रोतों ने इसे ग़लत बताया: Harbour Office of Sel और Jon Hale।'],
])('in %s the sentence follows the rules of the language', (language, expected) => {
  const [row] = viewArticle(inContext(CHECK, { language })).glance.rows;
  expect(row?.sides[0]?.sentence.text).toBe(expected);
});

test('where a language has one form for all numbers, one source is said in a word, too', () => {
  const { 'harbour-master-saw': seen, ...rest } = CHECK.evidence ?? {};
  const [row] = viewArticle(inContext({ ...CHECK, evidence: rest }, { language: 'zh' })).glance.rows;
  expect(seen).toBeDefined();
  expect(row?.sides[0]?.sentence.text).toBe('一个独立来源予以否定：Harbour Office of Sel。');
});

test('no sentence of any language keeps a placeholder', () => {
  for (const { language } of WORDS) {
    const { glance, claims } = viewArticle(inContext(CHECK, { language }));
    expect(JSON.stringify([glance, claims]), language).not.toMatch(/\{\w+\}/);
  }
});

test('many chains are named up to a limit, and counted to the end', () => {
  const names = Array.from({ length: 40 }, (_, index) => `witness-${index}`);
  const check: FactCheck = {
    ...CHECK,
    parties: {
      ...CHECK.parties,
      ...Object.fromEntries(names.map((id) => [id, { name: id, kind: 'person' as const }])),
    },
    sources: {
      ...CHECK.sources,
      ...Object.fromEntries(names.map((id) => [id, { kind: 'testimony' as const, by: id }])),
    },
    evidence: Object.fromEntries(
      names.map((id) => [id, { claim: 'no-entry', stance: 'rebuts' as const, shows: 'It was there.', source: id }]),
    ),
  };
  const [row] = viewArticle(inContext(check)).glance.rows;
  expect(row?.sides[0]?.sentence.text).toMatch(/^Rebutted by 40 independent sources: .* and 32 more\.$/);
});
