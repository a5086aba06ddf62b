import { describe, expect, test } from 'vitest';
import { nearestFirst } from '../../src/diagnostics/index.ts';

describe('nearestFirst', () => {
  test('puts first what shares a part or letters with the word', () => {
    const ids = ['speech', 'annual-report', 'table-7-2', 'tables'];
    expect(nearestFirst('table-7-3', ids, 3)).toEqual(['table-7-2', 'tables', 'speech']);
  });

  test('of very many, lists those alone that share a part', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `party-${index}`);
    expect(nearestFirst('ministry', [...ids, 'ministry-of-roads'], 6)).toEqual(['ministry-of-roads']);
  });
});
