import { expect, test } from 'vitest';
import {
  checkTexts,
  digestOf,
  openSnapshots,
  parseLock,
  writeLock,
  type ReadPdf,
  type Snapshot,
  type TextCheck,
} from '../../src/snapshots/index.ts';
import { objectPath } from '../../src/snapshots/digest.ts';
import { isOlder } from '../../src/snapshots/extract/is-older.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';
import { pdfOf } from './pdf.ts';
import { page, PAGE, reader, storeOf } from './store.ts';

const LOCK = 'snapshots.lock.yaml';
const KEY = 'trawlers/log';
const NONE = { excerpts: 0, elsewhere: 0, tampered: 0, receipts: 0 };

/** A store in which somebody rewrote the line of the log, and whatever else. */
async function rewritten(
  change: (snapshot: Snapshot, files: Map<string, Uint8Array>) => Snapshot,
  content = page(),
): Promise<Map<string, Uint8Array>> {
  const files = await storeOf({ [KEY]: content, 'trawlers/other': page(PAGE.replace('six', 'two')) });
  const { snapshots } = parseLock(files.get(LOCK) ?? new Uint8Array());
  const snapshot = snapshots?.get(KEY);
  if (snapshots === undefined || snapshot === undefined) throw new Error('The store is not as it should be.');
  files.set(LOCK, Buffer.from(writeLock(new Map([...snapshots, [KEY, change(snapshot, files)]]))));
  return files;
}

/** Puts another text into a store, and names it in the line. */
function withText(text: string): (snapshot: Snapshot, files: Map<string, Uint8Array>) => Snapshot {
  return (snapshot, files) => {
    const digest = digestOf(text);
    files.set(objectPath(digest), Buffer.from(text));
    return { ...snapshot, text: digest, textBytes: Buffer.byteLength(text), noText: undefined };
  };
}

function check(files: ReadonlyMap<string, Uint8Array>, read: ReadPdf = readPdf): Promise<TextCheck> {
  const snapshots = openSnapshots(reader(files));
  expect(snapshots.problems()).toEqual([]);
  return checkTexts(snapshots, read);
}

test('what nobody changed is the same again: a page, a PDF, a text, a picture', async () => {
  const files = await storeOf({
    page: page(),
    pdf: { ...page(), bytes: pdfOf([[[700, 'The log.']]]), contentType: 'application/pdf' },
    text: { ...page(), bytes: Buffer.from('One\r\ntwo'), contentType: 'text/plain' },
    picture: { ...page(), bytes: Buffer.of(0, 1, 2), contentType: 'image/png' },
  });
  expect(await check(files)).toEqual({ differences: [], unchecked: NONE });
});

test('a text that was rewritten together with its line is found, with the place', async () => {
  const text = 'Log of positions\n\nNo trawler of the ministry was inside the reserve.\n\nIt left at noon.\n';
  const { differences } = await check(await rewritten(withText(text)));
  expect(differences).toEqual([
    {
      key: KEY,
      field: 'text',
      message:
        'The stored text is not the text of the stored bytes. They differ first in line 3: “No trawler of the ministry was inside the reserve.” is stored, and the bytes say “A trawler of the ministry was inside the reserve for six ho…”.',
      hint: expect.stringContaining('git') as string,
    },
  ]);
});

test.each([['html 1 (parse5 7.0.0)'], ['html 0 (parse5 7.0.0)'], ['html 2 (parse5 9.0.0)'], ['plain 1'], ['html']])(
  'an extractor %s, which never gave another text, explains nothing',
  async (extractor) => {
    const forged = await rewritten((snapshot, files) => ({ ...withText('Forged.\n')(snapshot, files), extractor }));
    const [difference] = (await check(forged)).differences;
    expect(difference?.isExplained).toBe(undefined);
  },
);

test('only an older version of the same extractor is taken for a cause', () => {
  expect(isOlder('html 1 (parse5 8.1.1)', 'html 2 (parse5 9.0.0)')).toBe(true);
  for (const other of ['html 2', 'html 3', 'html 0', 'pdf 1', 'html 01', 'html', 'html 1x', ''])
    expect(isOlder(other, 'html 2 (parse5 9.0.0)'), other).toBe(false);
});

test('a text is stored of bytes that have none', async () => {
  const picture = { ...page(), bytes: Buffer.of(0, 1, 2), contentType: 'image/png' };
  const { differences } = await check(await rewritten(withText('Made up.\n'), picture));
  expect(differences.map(({ field, message }) => [field, message])).toEqual([
    ['text', 'A text is stored, but the stored bytes have none (not-text).'],
  ]);
});

test('no text is stored of bytes that have one', async () => {
  const hidden = (noText: Snapshot['noText']) =>
    rewritten((snapshot) => ({ ...snapshot, text: undefined, textBytes: undefined, noText }));
  expect((await check(await hidden('scanned'))).differences).toMatchObject([{ key: KEY, field: 'noText' }]);
  expect((await check(await hidden('timed-out'))).differences).toMatchObject([{ field: 'noText', isExplained: true }]);
});

test('bytes that do not unpack to the content of the line', async () => {
  const files = await rewritten((snapshot) => ({ ...snapshot, content: digestOf('another page') }));
  expect((await check(files)).differences).toMatchObject([{ key: KEY, field: 'content' }]);
});

test('where this machine is too slow, that is said and is no accusation', async () => {
  const pdf = { ...page(), bytes: pdfOf([[[700, 'The log.']]]), contentType: 'application/pdf' };
  const { differences } = await check(await storeOf({ [KEY]: pdf }), async () => 'timed-out');
  expect(differences).toMatchObject([{ key: KEY, isExplained: true }]);
});

test('what cannot be compared is counted', async () => {
  const excerpts = await storeOf({ log: page() }, () => new Set([0]));
  expect((await check(excerpts)).unchecked).toEqual({ ...NONE, excerpts: 1 });
  const files = await storeOf({ log: page() });
  const stored = [...files.keys()].find((path) => path !== LOCK && files.get(path)?.[0] === 0x1f) ?? '';
  const digest = stored.replace('sha256/', '').replace('/', '');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 165\n`;
  const elsewhere = new Map([...files, [stored, Buffer.from(pointer)] as const]);
  expect((await checkTexts(openSnapshots(reader(elsewhere)), readPdf)).unchecked).toEqual({ ...NONE, elsewhere: 1 });
  const tampered = new Map([...files, [stored, Buffer.from('x')] as const]);
  expect((await checkTexts(openSnapshots(reader(tampered)), readPdf)).unchecked).toEqual({ ...NONE, tampered: 1 });
});

test('a text that no capture would have stored is refused, for it could take any amount of memory', async () => {
  const files = await rewritten(withText('x'.repeat(10_000_001)));
  const snapshots = openSnapshots(reader(files));
  const message = 'The stored text is too long: more than 10,000,000 characters.';
  expect(snapshots.problems()).toMatchObject([{ key: KEY, field: 'text', message }]);
  expect(snapshots.textOf(KEY)).toEqual({ missing: 'tampered', message });
});
