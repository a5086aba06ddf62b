import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GRAMMAR, indexText, matchQuote } from '../../src/quotes/index.ts';
import { receiptOfMatch } from '../../src/verification/index.ts';
import { readCases } from './read-cases.ts';

const SETS = ['development', 'held-out', ...[2, 3, 4, 5, 6, 7].map((number) => `held-out-${number}`)];
const KNOWN = 'test/quotes/grammar-version.txt';

/** What receipts would say of every hand-made case. */
function behaviour(): string {
  const hash = createHash('sha256');
  for (const set of SETS)
    for (const { text, language, quote } of readCases(`test/quotes/cases/${set}.txt`))
      hash.update(
        JSON.stringify({ ...receiptOfMatch(matchQuote(indexText(text, { language }), quote), ''), grammar: 0 }),
      );
  return hash.digest('hex');
}

test('whoever changes what matching finds raises the version of the grammar, so that older receipts end', () => {
  const now = behaviour();
  const [version, digest] = readFileSync(KNOWN, 'utf8').trim().split(' ');
  if (process.env['UPDATE'] === '1' && (digest === now || Number(version) < GRAMMAR))
    writeFileSync(KNOWN, `${GRAMMAR} ${now}\n`);
  else
    expect(
      { version: Number(version), digest },
      'Raise GRAMMAR in src/quotes/grammar-version.ts, run this test with UPDATE=1, and renew the receipts of the example (docs/snapshots.md).',
    ).toEqual({ version: GRAMMAR, digest: now });
});
