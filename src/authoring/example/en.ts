import type { ExampleWords } from './example-words.ts';

/** The example in English. */
export const en: ExampleWords = {
  language: 'en',
  title: '14 ferries to Aruna were cancelled in 2024',
  topic: 'ferries',
  summary: 'No ferry to Aruna was cancelled in 2024.',
  quote: 'In 2024, not one ferry to Aruna was cancelled.',
  assertion: 'not one ferry to Aruna was cancelled',
  role: 'Minister of Transport of Veldania',
  occasion: 'Press conference of the ministry in Port Sel',
  shows: 'The harbour office registered 14 cancelled ferries to Aruna in 2024.',
  count: '14 departures to Aruna were cancelled, nine of them in November.',
  office: 'Harbour Office of Port Sel',
  channel: 'e-mail to the press office of the ministry',
  search: {
    where: 'Timetables and notices of the ferry company for 2024',
    query: 'signs that all ferries to Aruna ran',
    result: 'Nothing for November.',
  },
  verdict: 'The register of the harbour office has 14 cancelled departures to Aruna in 2024.',
  speech: {
    title: 'Press conference of 11 February 2025',
    paragraphs: [
      'The minister, Oren Vask, answered questions about the islands.',
      '“{quote} I am proud of our crews,” he said.',
    ],
  },
  record: {
    title: 'Register of departures, 2024',
    paragraphs: ['Ferries left Port Sel 2,190 times.', '{count} Each entry gives the day, the hour and the reason.'],
  },
};
