import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LOCK_FILE,
  makeReceipts,
  makeSnapshot,
  openSnapshots,
  parseLock,
  quotationDigest,
  writeLock,
  type Receipt,
  type ReceiptTable,
} from '../../src/snapshots/index.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';
import { page, reader } from './store.ts';

const FOUND: Receipt = {
  time: '2024-05-02T09:30:00Z',
  grammar: 1,
  result: 'edited',
  notes: { gap: 2, letters: 1 },
  warnings: { context: 1 },
  start: 17,
  end: 40,
  occurrences: 1,
};
const WORDS = ['inside the reserve', 'for six […] hours', 'it left at noon'];

async function receipts(of: Receipt = FOUND): Promise<ReceiptTable> {
  const made = await makeSnapshot(page(), { readPdf });
  const quotations = new Map(WORDS.map((words) => [quotationDigest(words, 'en'), of]));
  const kept = makeReceipts(made, { quotations, before: undefined, salt: () => 'ab'.repeat(16) });
  if (kept === undefined) throw new Error('There are no receipts.');
  return new Map(['harbour', 'log/one'].map((key) => [key, kept.receipts]));
}

const lock = async (): Promise<string> => writeLock(new Map(), await receipts());

test('receipts are read as they were written, and a lock without any is as it always was', async () => {
  const parsed = parseLock(Buffer.from(await lock()));
  expect(parsed.receipts).toEqual(await receipts());
  expect(parsed.receiptProblems).toEqual([]);
  expect(writeLock(new Map())).not.toContain('receipts');
});

test('whatever character is changed, no receipt says anything else: it is gone, and named', async () => {
  const text = await lock();
  const start = text.indexOf('receipts:');
  const before = await receipts();
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: text.length - 1 }),
      fc.constantFrom('', '0', '9', 'x', '"', '\n', ' ', ':', '}', 'edited'),
      (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        if (changed === text) return;
        const { receipts: now = new Map(), receiptProblems = [], problem } = parseLock(Buffer.from(changed));
        expect(receiptProblems.length + (problem === undefined ? 0 : 1)).toBeGreaterThan(0);
        for (const [key, { text: of, quotations }] of now) {
          expect(of).toEqual(before.get(key)?.text);
          for (const [digest, receipt] of quotations) expect(receipt).toEqual(before.get(key)?.quotations.get(digest));
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('whatever stands in the part of the receipts, reading it throws nothing and leaves the copies alone', async () => {
  const head = writeLock(new Map());
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^( {2}"a": ?\n| {4}\w+: .*\n| {6}"sha256:.*\n)*$/)),
      (rest) => {
        const parsed = parseLock(Buffer.from(`${head}receipts:\n${rest}`));
        expect(parsed.problem ?? parsed.receiptProblems?.length).toBeTruthy();
      },
    ),
  );
});

test.each([
  ['words in place of a kind', { ...FOUND, notes: { 'inside the reserve': 1 } }],
  ['a kind that is longer than any', { ...FOUND, notes: { ['a'.repeat(30)]: 1 } }],
  [
    'more kinds than there are',
    {
      ...FOUND,
      notes: Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `k${'a'.repeat(1 + (at % 15))}-${'b'.repeat(1 + Math.floor(at / 15))}`,
          1,
        ]),
      ),
    },
  ],
  ['an end before its start', { ...FOUND, start: 50 }],
  ['a place beyond the end of any text', { ...FOUND, end: 1e9 }],
  ['a result that there is not', { ...FOUND, result: 'unchecked' }],
  ['no version of the grammar', { ...FOUND, grammar: 0 }],
  ['a time that is none', { ...FOUND, time: 'yesterday' }],
])('a receipt with %s is none, however well it is sealed', async (_what, receipt) => {
  const forged = writeLock(new Map(), await receipts(receipt as Receipt));
  const { receipts: now, receiptProblems = [] } = parseLock(Buffer.from(forged));
  expect(now?.size).toBe(0);
  expect(receiptProblems.map(({ key }) => key)).toEqual(['harbour', 'log/one']);
});

test('an order that is not the order, and the same words twice, are named', async () => {
  const text = await lock();
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('      "'));
  const swapped = lines.with(first, lines[first + 1] ?? '').with(first + 1, lines[first] ?? '');
  expect(parseLock(Buffer.from(swapped.join('\n'))).receiptProblems).toMatchObject([{ key: 'harbour' }]);
  const twice = lines.toSpliced(first, 0, lines[first] ?? '');
  expect(parseLock(Buffer.from(twice.join('\n'))).receiptProblems).toMatchObject([{ key: 'harbour' }]);
});

test('receipts of one source say nothing of another', async () => {
  const text = await lock();
  const { receiptProblems } = parseLock(Buffer.from(text.replace('"log/one"', '"log/two"')));
  expect(receiptProblems).toMatchObject([{ key: 'log/two' }]);
});

test('receipts with a hundred thousand lines are refused without being read', async () => {
  const text = await lock();
  const line = text.split('\n').find((each) => each.startsWith('      "')) ?? '';
  const many = Buffer.from(`${text}${`${line}\n`.repeat(50_000)}`);
  const start = performance.now();
  expect(parseLock(many).receiptProblems).toMatchObject([{ key: 'log/one' }]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('without the text nothing but digests and numbers is in the store', async () => {
  const made = await makeSnapshot(page(), { readPdf });
  const kept = makeReceipts(made, {
    quotations: new Map([[quotationDigest('inside', 'en'), FOUND]]),
    before: undefined,
    salt: () => 'ab'.repeat(16),
  });
  const [list] = kept?.objects.values() ?? [];
  expect(new TextDecoder().decode(list)).toMatch(/^(?:[0-9a-f]{64}\n){3}$/);
  const files = new Map([
    ...(kept?.objects ?? []),
    [LOCK_FILE, Buffer.from(writeLock(new Map(), new Map([['log', kept?.receipts ?? never()]])))],
  ]);
  const snapshots = openSnapshots(reader(files));
  expect(snapshots.receiptProblems()).toEqual([]);
  expect(snapshots.textOf('log')).toMatchObject({ missing: 'no-snapshot' });
  expect(snapshots.receiptsOf('log', 'https://harbour.example/log')).toEqual(kept?.receipts);
  expect(snapshots.receiptsOf('log', 'https://harbour.example/other')).toBe('other-address');
});

function never(): never {
  throw new Error('There are no receipts.');
}
