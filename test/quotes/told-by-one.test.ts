import { expect, test } from 'vitest';
import { indexText, matchQuote } from '../../src/quotes/index.ts';

const REPORT =
  'On Thursday evening the last train left Ostrel. Some forty people were on board. “The line is closed for good, and nobody has told us when the bus will come,” said Anton Weil, the mayor of Ostrel. On Friday the rails at the level crossing were already covered with asphalt.';
const BERICHT =
  'Am Donnerstag verließ der letzte Zug Ostrel. „Die Strecke ist für immer zu, und niemand sagt uns, wann der Bus kommt“, sagte Bürgermeister Anton Weil. Am Freitag waren die Gleise schon mit Asphalt bedeckt.';

test.each([
  [
    REPORT,
    'the last train left Ostrel […] On Friday the rails at the level crossing were already covered with asphalt.',
  ],
  [REPORT, 'Some forty people were on board. […] On Friday the rails at the level crossing were already covered'],
  [BERICHT, 'Am Donnerstag verließ der letzte Zug Ostrel. […] Am Freitag waren die Gleise schon mit Asphalt bedeckt.'],
])('a whole sentence in which another is quoted may go between two of the reporter: %#', (text, quote) => {
  expect(matchQuote(indexText(text), quote)).toMatchObject({ result: 'edited', warnings: [] });
});

test.each([
  'Some forty people were on board. […] nobody has told us when the bus will come',
  'The line is closed for good […] On Friday the rails at the level crossing were already covered',
])('no gap leads from the reporter to the quoted, or back: %s', (quote) => {
  expect(matchQuote(indexText(REPORT), quote).result).toBe('altered');
});
