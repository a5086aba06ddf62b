import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assuranceOf, LOCK_FILE, openSnapshots, parseLock, writeLock } from '../../src/snapshots/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';
import { page, reader, storeOf } from './store.ts';

const KEY = 'trawlers-in-reserve/vessel-log';
const TEXT = `Log of positions

A trawler of the ministry was inside the reserve for six hours.

It left at noon.
`;

test('a stored text is read by its key', async () => {
  const snapshots = openSnapshots(reader(await storeOf({ [KEY]: page() })));
  expect(snapshots.textOf(KEY, 'https://harbour.example/log')).toMatchObject({ text: TEXT, isExcerpt: false });
});

test('what is missing is said for what it is', async () => {
  const files = await storeOf({ [KEY]: page(), picture: { ...page('\u0089PNG'), contentType: 'image/png' } });
  const { textOf } = openSnapshots(reader(files));
  expect(textOf('vessel-log').missing).toBe('no-snapshot');
  expect(textOf(KEY, 'https://harbour.example/other').missing).toBe('other-address');
  expect(textOf('picture')).toEqual({
    missing: 'no-text',
    message: 'The stored copy is not a page, a PDF, a Word or OpenDocument text, an e-mail with a text, or plain text.',
  });
  expect(openSnapshots(reader(new Map())).textOf(KEY).missing).toBe('no-snapshot');
});

test('a pointer of git LFS is known as such, and only where it is of the object', async () => {
  const files = await storeOf({ [KEY]: page() });
  const { text, textBytes = 0 } = openSnapshots(reader(files)).table.get(KEY) ?? {};
  const hex = text?.slice('sha256:'.length) ?? '';
  const path = `sha256/${hex.slice(0, 2)}/${hex.slice(2)}`;
  const pointer = (oid: string): Uint8Array =>
    Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${textBytes}\n`);
  const there = openSnapshots(reader(new Map(files).set(path, pointer(hex))));
  expect(there.textOf(KEY).missing).toBe('elsewhere');
  expect(there.problems()).toMatchObject([
    { key: KEY, field: 'text', isElsewhere: true, hint: 'Fetch it with `git lfs pull`.' },
  ]);
  expect(openSnapshots(reader(new Map(files).set(path, pointer('0'.repeat(64))))).textOf(KEY).missing).toBe('tampered');
});

test('the lock is plain YAML of the published schema, and reads back as it was written', async () => {
  const files = await storeOf({
    [KEY]: { ...page(), finalAddress: 'https://harbour.example/"log"?a=b#c', etag: 'W/"ü\\"' },
    2022: { ...page('x'), method: 'by-hand' },
  });
  const bytes = files.get(LOCK_FILE) ?? new Uint8Array();
  const { document, problems } = parseYaml(bytes);
  expect(problems).toEqual([]);
  const schema: object = JSON.parse(readFileSync('schemas/snapshots.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(document?.data), JSON.stringify(validate.errors)).toBe(true);
  const { snapshots } = parseLock(bytes);
  expect(snapshots === undefined ? '' : writeLock(snapshots)).toBe(new TextDecoder().decode(bytes));
  expect(parseLock(Buffer.from(writeLock(new Map()))).snapshots?.size).toBe(0);
});

test('only the paragraphs that are needed are kept, and verified among the digests of all', async () => {
  const files = await storeOf({ [KEY]: page() }, () => new Set([2]));
  const snapshots = openSnapshots(reader(files));
  expect(snapshots.problems()).toEqual([]);
  expect(snapshots.textOf(KEY)).toMatchObject({ text: '[…]\n\nIt left at noon.\n', isExcerpt: true });
  expect([...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('')).not.toContain('trawler of the');
});

test('a copy by hand proves less than one that was captured, and an archived one more', () => {
  expect(assuranceOf({ method: 'by-hand', archived: 'https://archive.example/1' })).toBe(0);
  expect(assuranceOf({ method: 'imported' })).toBe(0);
  expect(assuranceOf({ method: 'captured' })).toBe(1);
  expect(assuranceOf({ method: 'captured', archived: 'https://archive.example/1' })).toBe(2);
});
