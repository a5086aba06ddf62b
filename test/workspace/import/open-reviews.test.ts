import { mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { isReview, type Found } from '../../../src/interchange/index.ts';
import { openReviews } from '../../../src/workspace/import/open-reviews.ts';

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

function lines(count: number, word: string = 'Trawler'): string {
  const review = (index: number): object => ({
    '@type': 'ClaimReview',
    url: `https://check.veldania.example/${word}/${index}`,
    claimReviewed: `${word} ${index} entered the reserve.`,
    reviewRating: { alternateName: 'False' },
  });
  return Array.from({ length: count }, (_, index) => `${JSON.stringify(review(index + 1))}\n`).join('');
}

async function all(reviews: AsyncIterable<Found>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const each of reviews)
    found.push(
      isReview(each) ? `${each.from.file}:${each.from.number} ${each.claim}` : `${each.noReview}: ${each.why}`,
    );
  return found;
}

test('files are read in the order given, compressed or not, with their own numbers', async () => {
  const cwd = folder({ 'b.json': lines(2), 'a.dat': gzipSync(lines(1, 'Harbour')), 'c.txt': 'nothing' });
  const reviews = openReviews(['b.json', 'a.dat', 'c.txt'], { cwd });
  expect(await all(reviews)).toEqual([
    'b.json:1 Trawler 1 entered the reserve.',
    'b.json:2 Trawler 2 entered the reserve.',
    'a.dat:1 Harbour 1 entered the reserve.',
    'c.txt: The file is neither JSON nor HTML, no feed and no table.',
  ]);
  expect(reviews.read).toBe(reviews.total);
});

test('a run that was stopped goes on after the last review', async () => {
  const cwd = folder({ 'a.json': lines(3), 'b.json.gz': gzipSync(lines(4, 'Harbour')) });
  const files = ['a.json', 'b.json.gz'];
  const whole = await all(openReviews(files, { cwd }));
  expect(await all(openReviews(files, { cwd, after: { file: 'b.json.gz', number: 2 } }))).toEqual(whole.slice(5));
  expect(await all(openReviews(files, { cwd, after: { file: 'a.json', number: 3 } }))).toEqual(whole.slice(3));
});

test('a compressed file that breaks off gives what is in it, and says so', async () => {
  const zipped = gzipSync(lines(2_000));
  const cwd = folder({ 'a.json.gz': zipped.subarray(0, zipped.length / 2) });
  const found = await all(openReviews(['a.json.gz'], { cwd }));
  expect(found[0]).toBe('a.json.gz:1 Trawler 1 entered the reserve.');
  expect(found.at(-1)).toBe('a.json.gz: The compressed file breaks off.');
});

test('a file that is not there is an error before anything is read', () => {
  const cwd = folder({ 'a.json': lines(1) });
  expect(() => openReviews(['a.json', 'b.json'], { cwd })).toThrow('There is no file `b.json`.');
});

test.skipIf(process.platform === 'win32')('a device is no file', () => {
  const cwd = folder({});
  symlinkSync('/dev/zero', join(cwd, 'zero.json'));
  expect(() => openReviews(['zero.json'], { cwd })).toThrow('`zero.json`');
});

test.skipIf(process.platform !== 'linux')('who stops early leaves no file open', async () => {
  const cwd = folder({ 'a.json': lines(50_000), 'b.bin': new Uint8Array(1_000_000) });
  const open = (): readonly string[] =>
    readdirSync('/proc/self/fd').flatMap((each) => {
      try {
        return readlinkSync(`/proc/self/fd/${each}`).startsWith(cwd) ? [readlinkSync(`/proc/self/fd/${each}`)] : [];
      } catch {
        return [];
      }
    });
  for await (const each of openReviews(['b.bin', 'a.json'], { cwd })) if (isReview(each)) break;
  await expect.poll(open).toEqual([]);
});
