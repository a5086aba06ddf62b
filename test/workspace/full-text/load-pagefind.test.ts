import { expect, test } from 'vitest';
import { findPagefind } from '../../../src/workspace/full-text/load-pagefind.ts';

const MISSING = '`site.search` is `pagefind`, but package pagefind is not installed';

test('without package pagefind, it is said how to install it', () => {
  const missing = (): string => {
    throw new Error('Cannot find package');
  };
  expect(() => findPagefind(missing)).toThrow(MISSING);
});

test('Node, which keeps in mind what it missed, is not asked for a package that is not there', () => {
  const asked: string[] = [];
  const resolve = (name: string): string => {
    asked.push(name);
    return import.meta.resolve(name);
  };
  expect(() => findPagefind(resolve, () => false)).toThrow(MISSING);
  expect(asked).toEqual([]);
  expect(findPagefind(resolve, () => true).version).toMatch(/^\d+\./);
});
