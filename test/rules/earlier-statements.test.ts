import { expect, test } from 'vitest';
import { earlierStatements, type EarlierStatement } from '../../src/rules/index.ts';

const ARCHIVE = [
  {
    id: 'trawlers',
    summary: 'No vessel of the Ministry of Fisheries entered the reserve.',
    quote: 'Not one of our vessels has been inside.',
  },
  { id: 'bread', summary: 'Bread has become cheaper since May.' },
  { id: 'bread-10', summary: 'The price of bread rose by 10 per cent in May.' },
  { id: 'ferries', summary: 'The ministry says that no ferry was late.' },
];

function found(summary: string, quote?: string): readonly string[] {
  const all: readonly EarlierStatement<{ readonly id: string }>[] = earlierStatements(
    { summary, ...(quote === undefined ? {} : { quote }) },
    ARCHIVE,
  );
  return all.map(({ of, isNearlySame }) => `${of.id}${isNearlySame ? ' (same)' : ''}`);
}

test('what is nearly the same comes first, what shares most words after it, anything else not at all', () => {
  expect(found('No vessel of the Ministry of Fisheries has entered the reserve.')).toEqual(['trawlers (same)']);
  expect(found('Anything', 'Not one of our vessels has ever been inside.')).toEqual(['trawlers (same)']);
  expect(found('The price of bread rose by 12 per cent in May.')).toEqual(['bread-10']);
  expect(found('The ministry says that all is well.')).toEqual([]);
  expect(found('Milk.')).toEqual([]);
});
