import { expect, test } from 'vitest';
import { findPagefind } from '../../../src/workspace/full-text/load-pagefind.ts';

test('without package pagefind, it is said how to install it', () => {
  const missing = (): string => {
    throw new Error('Cannot find package');
  };
  expect(() => findPagefind(missing)).toThrow('`site.search` is `pagefind`, but package pagefind is not installed');
});
