import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLIND_SETS, isMiss, judgeBlind } from './judge-blind.ts';

test.each(BLIND_SETS)('of the %s blind set just the known quotations are misjudged', (set) => {
  const misses = judgeBlind(set)
    .filter(isMiss)
    .map(({ label, outcome, id, kind, quote, why }) => `${label} ${outcome}: ${id} (${kind}) ${quote}\n    ${why}\n`);
  const known = `test/quotes/blind/${set}.misses.txt`;
  if (process.env['UPDATE'] === '1') writeFileSync(known, misses.join(''));
  expect(misses.join('')).toBe(readFileSync(known, 'utf8'));
});
