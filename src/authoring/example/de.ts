import type { ExampleWords } from './example-words.ts';

/** The example in German. */
export const de: ExampleWords = {
  language: 'de',
  title: '2024 fielen 14 Fähren nach Aruna aus',
  topic: 'Fähren',
  summary: '2024 ist keine Fähre nach Aruna ausgefallen.',
  quote: 'Im Jahr 2024 ist keine einzige Fähre nach Aruna ausgefallen.',
  assertion: 'keine einzige Fähre nach Aruna ausgefallen',
  role: 'Verkehrsminister von Veldania',
  occasion: 'Pressekonferenz des Ministeriums in Port Sel',
  shows: 'Das Hafenamt hat für 2024 den Ausfall von 14 Fähren nach Aruna verzeichnet.',
  count: '14 Abfahrten nach Aruna fielen aus, neun davon im November.',
  office: 'Hafenamt von Port Sel',
  channel: 'E-Mail an die Pressestelle des Ministeriums',
  search: {
    where: 'Fahrpläne und Mitteilungen der Reederei für 2024',
    query: 'Hinweise darauf, dass alle Fähren nach Aruna fuhren',
    result: 'Nichts für November.',
  },
  verdict: 'Im Verzeichnis des Hafenamts stehen für 2024 14 ausgefallene Abfahrten nach Aruna.',
  speech: {
    title: 'Pressekonferenz vom 11. Februar 2025',
    paragraphs: [
      'Der Minister, Oren Vask, beantwortete Fragen zu den Inseln.',
      '„{quote} Ich bin stolz auf unsere Besatzungen“, sagte er.',
    ],
  },
  record: {
    title: 'Verzeichnis der Abfahrten 2024',
    paragraphs: [
      'Fähren legten 2.190-mal in Port Sel ab.',
      '{count} Zu jedem Eintrag sind Tag, Stunde und Grund angegeben.',
    ],
  },
};
