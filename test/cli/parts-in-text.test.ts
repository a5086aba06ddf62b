import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsFinder } from '../../src/workspace/fix/parts-in-text.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 12 });

test('finds just the parts that the text includes', () => {
  fc.assert(
    fc.property(
      fc.array(
        letters.filter((part) => part !== ''),
        { maxLength: 12 },
      ),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 60 }),
      (parts, text) => {
        expect([...partsFinder(parts)(text)].toSorted()).toEqual(
          [...new Set(parts.filter((part) => text.includes(part)))].toSorted(),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('a part inside another one is found with it', () => {
  expect([...partsFinder(['he', 'she', 'his', 'hers', 'e'])('ushers')].toSorted()).toEqual(['e', 'he', 'hers', 'she']);
});
