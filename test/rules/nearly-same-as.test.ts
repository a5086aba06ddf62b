import { expect, test } from 'vitest';
import { nearlySameAs } from '../../src/rules/index.ts';

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
  return nearlySameAs({ summary, ...(quote === undefined ? {} : { quote }) }, ARCHIVE).map(({ id }) => id);
}

test('what is in nearly the same words is found, anything else is not', () => {
  expect(found('No vessel of the Ministry of Fisheries has entered the reserve.')).toEqual(['trawlers']);
  expect(found('Anything', 'Not one of our vessels has ever been inside.')).toEqual(['trawlers']);
  expect(found('The price of bread rose by 12 per cent in May.')).toEqual([]);
  expect(found('The ministry says that all is well.')).toEqual([]);
  expect(found('Milk.')).toEqual([]);
});
