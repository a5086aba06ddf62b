import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseColumns } from '../../../src/interchange/index.ts';
import { readReviews, type ReadOptions } from '../../../src/interchange/index.ts';

const CASES = 'test/interchange/import/cases';

/** The files to read; next to each is what is found in it, and sometimes how it is to be read. */
const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('.') && !/\.(?:expected|options)\.json$/.test(path))
  .toSorted();

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function found(path: string, size: number): Promise<unknown> {
  const all = [];
  const source = { name: path.replace(/^.*\//, ''), chunks: inChunks(readFileSync(`${CASES}/${path}`), size) };
  for await (const each of readReviews(source, optionsOf(path))) all.push(each);
  return JSON.parse(JSON.stringify(all));
}

function optionsOf(path: string): ReadOptions {
  const options = `${CASES}/${path.replace(/\.\w+$/, '.options.json')}`;
  if (!existsSync(options)) return {};
  const { columns } = JSON.parse(readFileSync(options, 'utf8'));
  const parsed = parseColumns(columns);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return { columns: parsed };
}

test.each(files)('%s is read as expected, wherever its bytes are cut', async (path) => {
  const expected = `${CASES}/${path.replace(/\.\w+$/, '.expected.json')}`;
  const read = await found(path, 65_536);
  if (process.env['UPDATE'] !== undefined) writeFileSync(expected, `${JSON.stringify(read, undefined, 2)}\n`);
  expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  expect(await found(path, 7)).toEqual(read);
});
