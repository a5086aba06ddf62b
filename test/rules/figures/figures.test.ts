import { describe, expect, test } from 'vitest';
import { wrongFigures } from '../../../src/rules/figures/contradicted.ts';
import { citedSentences } from '../../../src/rules/figures/cited-sentences.ts';
import { readFigures } from '../../../src/rules/figures/read-figures.ts';

/** The phrases of a text that contradict a quotation. */
function against(
  text: string,
  quote: string,
  language = 'en',
  quoteLanguage = language,
  isLoose = false,
): readonly string[] {
  const read = readFigures(text, language);
  const quoted = readFigures(quote, quoteLanguage);
  return [...wrongFigures({ text: read, quoted: [quoted], given: quoted.numbers, isLoose })].map(
    ({ figure: { phrase } }) => phrase,
  );
}

/** Text, quotation, language of both. */
type Pair = readonly [text: string, quote: string, language?: string];

const WRONG: readonly Pair[] = [
  ['99.4 per cent of the trains ran on time.', 'In May 88.4 per cent of all trains ran on time.'],
  ['99.4% of the trains ran on time.', 'In May 88.4 per cent of all trains ran on time.'],
  ['The bulletin counts 309 trains that did not run.', 'They counted 390 trains that did not run.'],
  ['The office found 241 children who waited longer.', 'Of these, 214 children waited longer than six weeks.'],
  ['The longest wait was nine weeks.', 'The longest wait was nineteen weeks.'],
  ['The bridge cost €61 million.', 'In the end the bridge cost €16 million.'],
  ['Two hundred and forty children waited.', 'Two hundred and four children waited.'],
  ['Turnout rose to 71 per cent.', 'Turnout rose to 61 per cent that day.'],
  ['The fleet had 1,200 vessels.', 'The fleet had 12,000 vessels.'],
  ['Unemployment fell by 3 percentage points.', 'Unemployment fell by 2 percentage points.'],
  ['At least 99 per cent of trains ran on time.', '88.4 per cent of all trains ran on time.'],
  ['**99.4** per cent of the trains ran.', '88.4 per cent of all trains ran.'],
  ['51 of 96 families had waited.', 'Of those who answered, 41 of 96 families had waited longer.'],
  ['99,4 Prozent der Züge waren pünktlich.', 'Im Mai waren 88,4 Prozent der Züge pünktlich.', 'de'],
  ['Einundzwanzig Kinder warteten länger.', 'Zwölf Kinder warteten länger als sechs Wochen.', 'de'],
  ['Es fielen 309 Züge aus.', 'Insgesamt fielen 390 Züge aus.', 'de'],
  ['Die Brücke kostete 61 Millionen Euro.', 'Die Brücke kostete 16 Millionen Euro.', 'de'],
  ['Le taux a atteint 99,4 %.', 'Le taux a atteint 88,4 pour cent en mai.', 'fr'],
  ['Quatre-vingt-dix enfants ont attendu.', 'Soixante enfants ont attendu plus de six semaines.', 'fr'],
  ['El 99,4 por ciento de los trenes llegó a tiempo.', 'El 88,4 % de los trenes llegó a tiempo.', 'es'],
  ['Treinta y cinco niños esperaron.', 'Treinta y dos niños esperaron más de seis semanas.', 'es'],
  ['O hospital atendeu 309 crianças.', 'O hospital atendeu 390 crianças em maio.', 'pt'],
  ['Er reden 309 treinen niet.', 'In totaal reden 390 treinen niet.', 'nl'],
  // A row of a table, and numbers that do not say what they count.
  ['725 patients waited longer than a week.', 'All hospitals | 7,001 | 41 | 752'],
  ['The longest wait was 14 days.', 'All hospitals | 7,001 | 41 | 752'],
  ['It counts 7,010 operations.', 'All hospitals | 7,001 | 41 | 752'],
  ['It rose from 3,100 to 3,230.', 'The number of doctors rose from 3,100 to 3,320 [...].'],
  ['The number of doctors rose to 3,420.', 'The number of doctors rose from 3,100 to 3,320 [...].'],
  ['La moyenne est passée à 3 230.', 'La moyenne est passée de 3 100 à 3 320.', 'fr'],
  ['A patient waited 35 days.', 'His hip was operated on 8 April, thirty-six days later.'],
  ['A patient waited sixty-three days.', 'His hip was operated on 8 April, 36 days later.'],
  ['Ein Patient wartete 63 Tage.', 'Sechsunddreißig Tage später wurde er operiert.', 'de'],
  [
    'By the end of September 56 of 312 bridges had not been inspected.',
    'Of the 312 road bridges, 65 had not been inspected.',
  ],
  ['Ende September waren 56 von 312 Brücken nicht geprüft.', 'Von den 312 Brücken waren 65 nicht geprüft.', 'de'],
  // The end of a range that the scale word stands behind, and its beginning.
  ['It rose from 41.5 to 84.3 million crowns.', 'It rose from 41.5 million crowns to 83.4 million crowns.'],
  ['It rose from 45.1 to 83.4 million crowns.', 'It rose from 41.5 million crowns to 83.4 million crowns.'],
  ['Es stieg von 45,1 auf 83,4 Millionen Kronen.', 'Es stieg von 41,5 Millionen auf 83,4 Millionen Kronen.', 'de'],
];

const RISE = 'Spending on repairs rose from 41.5 million crowns in 2023 to 83.4 million crowns in 2025.';

/** What rose, in all languages whose words are read, and the same as a range. */
const RANGES: readonly Pair[] = [
  ['Spending on repairs rose from 41.5 to 83.4 million crowns from 2023 to 2025.', RISE],
  ['Spending was between 41.5 and 83.4 million crowns.', RISE],
  ['Spending was 41.5–83.4 million crowns.', RISE],
  ['Spending was 41.5, then 83.4 million crowns.', RISE],
  ['Spending rose from €41.5 to €83.4 million.', 'Spending rose from €41.5 million in 2023 to €83.4 million in 2025.'],
  ['Three to five million crowns were spent.', 'They spent 3 million crowns, and then 5 million crowns.'],
  ['It spent 2, 3 and 5 million crowns.', 'It spent 2 million crowns, 3 million crowns and 5 million crowns.'],
  ['From 200 to 3 million crowns were paid.', 'They paid 200 crowns to some, and 3 million crowns to others.'],
  [
    'Die Ausgaben stiegen von 41,5 auf 83,4 Millionen Kronen.',
    'Die Ausgaben stiegen von 41,5 Millionen Kronen im Jahr 2023 auf 83,4 Millionen Kronen im Jahr 2025.',
    'de',
  ],
  ['Es waren 41,5 bis 83,4 Mio. Euro.', 'Es waren erst 41,5 Mio. Euro und dann 83,4 Mio. Euro.', 'de'],
  [
    'Les dépenses sont passées de 41,5 à 83,4 millions de couronnes.',
    'Les dépenses sont passées de 41,5 millions de couronnes en 2023 à 83,4 millions de couronnes en 2025.',
    'fr',
  ],
  ['Entre 41,5 et 83,4 millions d’euros.', '41,5 millions d’euros en 2023, 83,4 millions d’euros en 2025.', 'fr'],
  [
    'El gasto pasó de 41,5 a 83,4 millones de coronas.',
    'El gasto pasó de 41,5 millones de coronas en 2023 a 83,4 millones de coronas en 2025.',
    'es',
  ],
  [
    'A despesa passou de 41,5 para 83,4 milhões de coroas.',
    'A despesa passou de 41,5 milhões de coroas em 2023 para 83,4 milhões de coroas em 2025.',
    'pt',
  ],
  [
    'La spesa è passata da 41,5 a 83,4 milioni di corone.',
    'La spesa è passata da 41,5 milioni di corone nel 2023 a 83,4 milioni di corone nel 2025.',
    'it',
  ],
  [
    'De uitgaven stegen van 41,5 naar 83,4 miljoen kronen.',
    'De uitgaven stegen van 41,5 miljoen kronen in 2023 naar 83,4 miljoen kronen in 2025.',
    'nl',
  ],
  ['Tussen 41,5 en 83,4 miljoen euro.', '41,5 miljoen euro in 2023, 83,4 miljoen euro in 2025.', 'nl'],
];

const RIGHT: readonly Pair[] = [
  ['88 per cent of the trains ran on time.', 'In May 88.4 per cent of all trains ran on time.'],
  ['Nearly 90 per cent of the trains ran on time.', 'In May 88.4 per cent of all trains ran on time.'],
  ['More than 80 per cent of the trains ran on time.', 'In May 88.4 per cent of all trains ran on time.'],
  ['More than 200 children waited too long.', 'Of these, 214 children waited longer than six weeks.'],
  ['11.6 per cent of the trains were late.', 'In May 88.4 per cent of all trains ran on time.'],
  ['Nineteen weeks was the longest wait.', 'The longest wait was 19 weeks.'],
  ['19 weeks was the longest wait.', 'The longest wait was nineteen weeks.'],
  [
    '214 of 3,912 children waited: 5.5 per cent.',
    'Of the 3,912 children, 214 children waited. A year before it was 4 per cent.',
  ],
  ['The number rose by 50 trains.', '390 trains failed, after 340 trains the year before.'],
  ['Two years later, 214 children waited.', 'Over the past five years, 214 children waited longer.'],
  ['On 3 May, 390 trains failed.', 'On 12 May, 390 trains failed.'],
  ['By September 12 of 312 bridges were open.', 'Of the 312 road bridges, 21 had not been inspected.'],
  ['In 2023, 390 trains failed.', 'In 2022 and 2023, 390 trains failed.'],
  ['Page 12 of the report counts them.', 'See page 14.'],
  ['Article 5 provides for it.', 'Article 7 provides for it.'],
  ['COVID-19 patients were counted.', '214 patients were counted.'],
  ['The bridge cost €61 million.', 'In the end the bridge cost 61,000,000 euros.'],
  ['One child waited.', '214 children waited.'],
  ['Between 10 and 12 per cent failed.', 'From 10 to 12 per cent failed.'],
  ['Two dozen trains failed.', '24 trains failed.'],
  ['1.2 million people came.', '1,200,000 people came.'],
  ['Three inspectors counted 390 trains.', '390 trains did not run.'],
  ['The record is of three ministries.', 'Some 214 children waited.'],
  ['88,4 Prozent der Züge waren pünktlich.', 'Im Mai waren 88,4 % der Züge pünktlich.', 'de'],
  ['1.000 Kinder warteten.', '1000 Kinder warteten.', 'de'],
  ['Einundzwanzig Kinder warteten.', '21 Kinder warteten.', 'de'],
  ['Zweihundert Kinder warteten.', '214 Kinder warteten.', 'de'],
  ['Am 3. Mai fielen 390 Züge aus.', 'Am 12. Mai fielen 390 Züge aus.', 'de'],
  ['Le taux a atteint 88,4 %.', 'Le taux a atteint 88,4 pour cent.', 'fr'],
  ['Quatre-vingt-dix enfants ont attendu.', '90 enfants ont attendu.', 'fr'],
  ['12 300 trains ont circulé.', '12300 trains ont circulé.', 'fr'],
  ['Treinta y cinco niños esperaron.', '35 niños esperaron.', 'es'],
  ['Trinta e cinco crianças esperaram.', '35 crianças esperaram.', 'pt'],
  ['Eenentwintig kinderen wachtten.', '21 kinderen wachtten.', 'nl'],
  ['752 patients waited longer than a week, one of them 41 days.', 'All hospitals | 7,001 | 41 | 752'],
  ['Of 7,001 patients, 752 waited: 10.7 per cent.', 'All hospitals | 7,001 | 41 | 752'],
  ['About 750 patients waited.', 'All hospitals | 7,001 | 41 | 752'],
  ['It rose by 220, to 3,320.', 'The number of doctors rose from 3,100 to 3,320 [...].'],
  ['In 2024 it was 3,320.', 'In 2042 it shall be 5,000; it rose to 3,320.'],
  ['It cost 41.5 million crowns.', 'Bridges | 41.5 | 12'],
  ['It cost 41,500 crowns and 12 lives.', 'Bridges (thousands) | 41.5 | 12'],
  ['Row 14 of the table.', 'All hospitals | 7,001 | 41 | 752'],
  ['A patient waited longer than the 30 days of the law.', 'Thirty-six days later he was operated on.'],
  ['He waited for more than five weeks.', 'Thirty-six days later he was operated on.'],
  ['A patient waited more than 35 days.', 'Thirty-six days later he was operated on.'],
  ['Three thousand two hundred doctors.', '3,200 doctors work there.'],
  ['Dreihundertzweiundvierzig Züge fielen aus.', '342 Züge fielen aus.', 'de'],
  ['Trentasei giorni dopo.', '36 giorni dopo.', 'it'],
];

describe('a figure that the quotation contradicts', () => {
  test.each(WRONG)('%s | %s', (text = '', quote = '', language = 'en') => {
    expect(against(text, quote, language)).toHaveLength(1);
  });
});

describe('a figure that is no contradiction', () => {
  test.each(RIGHT)('%s | %s', (text = '', quote = '', language = 'en') => {
    expect(against(text, quote, language)).toEqual([]);
  });
});

describe('the scale word behind a range is that of both numbers', () => {
  test.each(RANGES)('%s | %s', (text = '', quote = '', language = 'en') => {
    expect(against(text, quote, language)).toEqual([]);
    expect(against(quote, text, language)).toEqual([]);
  });
});

test('formats of two languages are the same figure, and another number is another', () => {
  expect(against('88.4 per cent ran on time.', '88,4 Prozent waren pünktlich.', 'en', 'de')).toEqual([]);
  expect(against('99.4 per cent ran on time.', '88,4 Prozent waren pünktlich.', 'en', 'de')).toEqual(['99.4 per cent']);
  expect(against('1,000 euros were paid.', '1.000 Euro wurden gezahlt.', 'en', 'de')).toEqual([]);
});

test('a text that cites nothing must be about the same', () => {
  const quote = '88.4 per cent of all trains ran on time.';
  expect(against('Three per cent of the voters stayed away.', quote, 'en', 'en', true)).toEqual([]);
  expect(against('99.4 per cent of trains were on time, it shows.', quote, 'en', 'en', true)).toEqual([
    '99.4 per cent',
  ]);
});

test('a summary that cites nothing is compared with the cells of a table, where the digits are mixed up', () => {
  const row = 'All hospitals | 7,001 | 41 | 752';
  const read = (text: string): readonly string[] => against(text, row, 'en', 'en', true);
  expect(read('The statistics office counts 725 patients.')).toEqual(['725 patients']);
  expect(read('The statistics office counts 752 patients, 14 of them children.')).toEqual([]);
});

test('a sentence cites what stands in it or right behind it', () => {
  const article =
    'The log counts 12 trains [@log]. It was May 3. [@a; @b] Then, approx. 4 trains ran.\n\nNothing more.\n\n- one [@c]\n- two\n';
  expect(citedSentences(article).map(({ text, evidence }) => [text.trim(), evidence.join()])).toEqual([
    ['The log counts 12 trains [@log].', 'log'],
    ['It was May 3. [@a; @b]', 'a,b'],
    ['- one [@c]', 'c'],
  ]);
});
