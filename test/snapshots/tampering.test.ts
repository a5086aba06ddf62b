import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSnapshots } from '../../src/snapshots/index.ts';
import { page, PAGE, reader, storeOf } from './store.ts';

/** How many changes are tried: a tenth of what the long tests try. */
const RUNS = process.env['FACTWRIGHT_LONG'] === '1' ? 10_000 : 1_000;

const WHOLE = await storeOf({
  'trawlers-in-reserve/vessel-log': page(),
  'trawlers-in-reserve/press-conference': { ...page(PAGE.replace('noon', 'midnight')), method: 'by-hand' },
  'shared-report': {
    ...page('Row 210: inside.\n\nRow 211: inside.\n'),
    contentType: 'text/plain',
    archived: 'https://archive.example/20240502/log',
    etag: '"33a64"',
  },
  picture: { ...page('\u0089PNG'), contentType: 'image/png' },
});
const EXCERPT = await storeOf({ 'trawlers-in-reserve/vessel-log': page() }, () => new Set([2]));

/** Of all files one byte, by its number, and what it is changed by. */
function changed(files: ReadonlyMap<string, Uint8Array>, at: number, by: number): Map<string, Uint8Array> {
  const all = new Map(files);
  let left = at % [...files.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [path, bytes] of files) {
    if (left < bytes.length) {
      const other = Uint8Array.from(bytes);
      other[left] = (other[left] ?? 0) ^ by;
      return all.set(path, other);
    }
    left -= bytes.length;
  }
  throw new Error('There is no such byte.');
}

test('a store as it was written has no problem', () => {
  for (const files of [WHOLE, EXCERPT]) expect(openSnapshots(reader(files)).problems()).toEqual([]);
});

test.each([
  ['stored bytes, texts and the lock', WHOLE],
  ['excerpts and their lists', EXCERPT],
])('any changed byte of %s is found', (_, files) => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const snapshots = openSnapshots(reader(changed(files, at, by)));
      expect(snapshots.problems().length).toBeGreaterThan(0);
      for (const { message, hint } of snapshots.problems()) expect(`${message} ${hint}`).toMatch(/^[A-Z].*\.$/s);
      for (const key of ['trawlers-in-reserve/vessel-log', 'nothing']) snapshots.textOf(key);
    }),
    { numRuns: RUNS },
  );
});

test('every byte of the lock counts, white space and comment too', () => {
  const lock = [...WHOLE.keys()].at(-1) ?? '';
  const bytes = WHOLE.get(lock) ?? new Uint8Array();
  for (let at = 0; at < bytes.length; at++) {
    const other = Uint8Array.from(bytes);
    other[at] = (other[at] ?? 0) ^ 1;
    expect(openSnapshots(reader(new Map(WHOLE).set(lock, other))).lockProblem, `byte ${at}`).toBeDefined();
  }
});

test('an added or a missing byte, line or file is found', () => {
  for (const [path, bytes] of WHOLE) {
    for (const other of [Buffer.concat([bytes, Buffer.of(10)]), bytes.subarray(0, -1), Buffer.of()])
      expect(openSnapshots(reader(new Map(WHOLE).set(path, other))).problems(), path).not.toEqual([]);
    const without = new Map(WHOLE);
    without.delete(path);
    expect(openSnapshots(reader(without), true).problems(), path).not.toEqual([]);
  }
});

test('a text that was changed, and its digest in the lock with it, is not believed without the digest of the lock', () => {
  const [lock = '', ...paths] = [...WHOLE.keys()].toReversed();
  const text = new TextDecoder().decode(WHOLE.get(lock));
  const path = paths.find((one) => new TextDecoder().decode(WHOLE.get(one)).includes('six hours')) ?? '';
  const forged = text.replace(path.slice('sha256/'.length).replace('/', ''), '0'.repeat(64));
  expect(forged).not.toBe(text);
  const { textOf, lockProblem } = openSnapshots(reader(new Map(WHOLE).set(lock, Buffer.from(forged))));
  expect(lockProblem?.message).toContain('Its digest does not match its content.');
  expect(textOf('trawlers-in-reserve/vessel-log').missing).toBe('tampered');
});

test('no bytes make reading a lock fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const files = new Map([['snapshots.lock.yaml', bytes]]);
      expect(openSnapshots(reader(files)).lockProblem).toBeDefined();
    }),
  );
});
