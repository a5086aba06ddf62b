import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonOrder } from '../../../src/search/same/common-order.ts';

function order(here: string, there: string): ReturnType<typeof commonOrder> {
  return commonOrder(here.split(' '), there.split(' '));
}

test('what stands in both in the same order is shared, and what each has in its place is told', () => {
  expect(order('in 2019 the price of bread doubled', 'in 2021 the price of milk doubled')).toEqual({
    share: 5 / 7,
    gaps: [
      { here: ['2019'], there: ['2021'], isWithin: true },
      { here: ['bread'], there: ['milk'], isWithin: true },
    ],
  });
});

test('what only begins or ends otherwise is not within', () => {
  expect(order('attention the reserve is open', 'the reserve is open they say')).toEqual({
    share: 4 / 5,
    gaps: [
      { here: ['attention'], there: [], isWithin: false },
      { here: [], there: ['they', 'say'], isWithin: false },
    ],
  });
});

test('a list shares all with itself and with any that it is a part of', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.array(fc.constantFrom('a', 'b', 'c')), (one, more) => {
      expect(commonOrder(one, one)).toEqual({ share: one.length === 0 ? 0 : 1, gaps: [] });
      expect(commonOrder(one, [...more, ...one]).share).toBe(one.length === 0 ? 0 : 1);
      const { gaps, share } = commonOrder(one, more);
      const lost = gaps.reduce((sum, { here }) => sum + here.length, 0);
      if (Math.min(one.length, more.length) > 0)
        expect(one.length - lost).toBe(Math.round(share * Math.min(one.length, more.length)));
    }),
  );
});
