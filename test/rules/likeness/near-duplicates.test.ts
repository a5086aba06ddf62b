import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicates, type WordedText } from '../../../src/rules/likeness/near-duplicates.ts';
import { wordSet } from '../../../src/rules/likeness/word-set.ts';

const words = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 3, maxLength: 12 });

function textsOf(sets: readonly (readonly string[])[]): readonly WordedText[] {
  return sets.map((set, owner) => ({ owner, path: [], words: set.join(' ') }));
}

function areNear(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= 0.8 * (a.length + b.length - shared);
}

/** The pairs alone, without the pauses. */
function* pairs<T extends WordedText>(
  ...given: Parameters<typeof nearDuplicates<T>>
): Iterable<readonly [later: T, earlier: T]> {
  for (const pair of nearDuplicates(...given)) if (pair !== 'pause') yield pair;
}

test('finds a pair just where comparing all with all finds one', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect([...pairs(textsOf([a, b]), [])].length).toBe(areNear(a, b) ? 1 : 0);
    }),
    { numRuns: 1_000 },
  );
});

test('afterwards all near-duplicates are linked, each family with no link too many', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (sets) => {
      const found = [...pairs(textsOf(sets), [])].map(([later, earlier]) => ({
        from: later.owner,
        to: earlier.owner,
      }));
      for (const { from, to } of found) expect(areNear(sets[from] ?? [], sets[to] ?? [])).toBe(true);
      // With what was found as links, nothing is left; without any one of them, something is.
      expect([...pairs(textsOf(sets), found)]).toEqual([]);
      expect(countFamilies(sets.length, found)).toBe(countFamilies(sets.length, allPairs(sets)));
      expect(found.length).toBe(sets.length - countFamilies(sets.length, found));
    }),
    { numRuns: 300 },
  );
});

interface Link {
  readonly from: number;
  readonly to: number;
}

function allPairs(sets: readonly (readonly string[])[]): readonly Link[] {
  return sets.flatMap((a, from) => sets.slice(0, from).flatMap((b, to) => (areNear(a, b) ? [{ from, to }] : [])));
}

function countFamilies(size: number, links: readonly Link[]): number {
  const family = Array.from({ length: size }, (_, index) => index);
  for (const { from, to } of links) {
    const [old, kept] = [family[from], family[to]];
    for (const [index, one] of family.entries()) if (one === old) family[index] = kept ?? index;
  }
  return new Set(family).size;
}

test('texts of one owner and too few words are not compared', () => {
  const same = { path: [], words: 'a b c' };
  expect([
    ...pairs(
      [
        { owner: 0, ...same },
        { owner: 0, ...same },
      ],
      [],
    ),
  ]).toEqual([]);
  expect([
    ...pairs(
      textsOf([
        ['a', 'b'],
        ['a', 'b'],
      ]),
      [],
    ),
  ]).toEqual([]);
});

test('words are compared without case, punctuation and Unicode form, signs of Chinese by two', () => {
  expect(wordSet('The Bridge – the BRIDGE, I say!')).toEqual(['the', 'bridge', 'i', 'say']);
  expect(wordSet('Cafe\u0301')).toEqual(wordSet('CAFÉ'));
  expect(wordSet('大桥完工 ok')).toEqual(['大桥', '桥完', '完工', 'ok']);
  expect(wordSet('桥')).toEqual(['桥']);
  expect(wordSet(Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')).length).toBe(32);
  expect(wordSet('')).toEqual([]);
});
