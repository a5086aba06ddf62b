import type { ExampleWords } from './example-words.ts';

/** The example in Dutch. */
export const nl: ExampleWords = {
  language: 'nl',
  title: 'In 2024 vielen 14 veerboten naar Aruna uit',
  topic: 'veerboten',
  summary: 'In 2024 viel geen veerboot naar Aruna uit.',
  quote: 'In 2024 is geen enkele veerboot naar Aruna uitgevallen.',
  assertion: 'geen enkele veerboot naar Aruna uitgevallen',
  role: 'Minister van Verkeer van Veldania',
  occasion: 'Persconferentie van het ministerie in Port Sel',
  shows: 'Het havenkantoor noteerde voor 2024 het uitvallen van 14 veerboten naar Aruna.',
  count: '14 afvaarten naar Aruna vielen uit, waarvan negen in november.',
  office: 'Havenkantoor van Port Sel',
  channel: 'e-mail aan de persdienst van het ministerie',
  search: {
    where: 'Dienstregelingen en berichten van de rederij voor 2024',
    query: 'aanwijzingen dat alle veerboten naar Aruna voeren',
    result: 'Niets voor november.',
  },
  verdict: 'In het register van het havenkantoor staan voor 2024 14 uitgevallen afvaarten naar Aruna.',
  speech: {
    title: 'Persconferentie van 11 februari 2025',
    paragraphs: [
      'De minister, Oren Vask, beantwoordde vragen over de eilanden.',
      '“{quote} Ik ben trots op onze bemanningen”, zei hij.',
    ],
  },
  record: {
    title: 'Register van afvaarten, 2024',
    paragraphs: [
      'Veerboten vertrokken 2.190 keer uit Port Sel.',
      '{count} Bij elke vermelding staan de dag, het uur en de reden.',
    ],
  },
};
