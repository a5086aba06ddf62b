import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReviews, type Found } from '../../../src/interchange/index.ts';

async function read(...parts: readonly Uint8Array[]): Promise<readonly Found[]> {
  const chunks = (async function* () {
    yield* parts;
  })();
  const found: Found[] = [];
  for await (const each of readReviews({ name: 'file', chunks })) found.push(each);
  return found;
}

const CASES = 'test/interchange/import/cases';
const cases = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('.') && !path.endsWith('.expected.json'))
  .map((path) => readFileSync(`${CASES}/${path}`));

/** A case with a piece that is missing, or is something else. */
const damaged = fc
  .tuple(fc.constantFrom(...cases), fc.nat(), fc.nat({ max: 30 }), fc.uint8Array({ maxLength: 8 }))
  .map(([bytes, at, length, other]) => {
    const start = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, start), other, bytes.subarray(start + length)]);
  });

test('whatever the bytes are, something is said of them, and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: damaged, weight: 4 }, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
      expect((await read(bytes)).length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

test('where the bytes are cut makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.nat(), async (bytes, at) => {
      const cut = at % (bytes.length + 1);
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(await read(bytes));
    }),
    { numRuns: 300 },
  );
});
