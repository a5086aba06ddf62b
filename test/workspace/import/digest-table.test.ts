import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DigestTable } from '../../../src/workspace/import/digest-table.ts';

test('a table of digests answers as a map does, however much it has grown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat(1e6)), { maxLength: 3000 }), (entries) => {
      const table = new DigestTable();
      const map = new Map(entries);
      for (const [text, value] of entries) table.set(text, value);
      for (const [text, value] of map) expect(table.get(text)).toBe(value);
      expect(table.has('not one of them')).toBe(false);
    }),
    { numRuns: 30 },
  );
  const large = new DigestTable();
  for (let count = 0; count < 20_000; count++) large.set(`claim ${count}`, count);
  for (let count = 0; count < 20_000; count += 7) expect(large.get(`claim ${count}`)).toBe(count);
});
