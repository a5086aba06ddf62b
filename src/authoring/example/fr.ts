import type { ExampleWords } from './example-words.ts';

/** The example in French. */
export const fr: ExampleWords = {
  language: 'fr',
  title: '14 ferries pour Aruna ont été annulés en 2024',
  topic: 'ferries',
  summary: 'Aucun ferry pour Aruna n’a été annulé en 2024.',
  quote: 'En 2024, pas un seul ferry pour Aruna n’a été annulé.',
  assertion: 'pas un seul ferry pour Aruna n’a été annulé',
  role: 'Ministre des Transports de Veldanie',
  occasion: 'Conférence de presse du ministère à Port Sel',
  shows: 'L’office du port a enregistré l’annulation de 14 ferries pour Aruna en 2024.',
  count: '14 départs pour Aruna ont été annulés, dont neuf en novembre.',
  office: 'Office du port de Port Sel',
  channel: 'courriel au service de presse du ministère',
  search: {
    where: 'Horaires et avis de la compagnie de ferries pour 2024',
    query: 'des signes que tous les ferries pour Aruna ont circulé',
    result: 'Rien pour novembre.',
  },
  verdict: 'Le registre de l’office du port compte 14 départs annulés pour Aruna en 2024.',
  speech: {
    title: 'Conférence de presse du 11 février 2025',
    paragraphs: [
      'Le ministre, Oren Vask, a répondu à des questions sur les îles.',
      '« {quote} Je suis fier de nos équipages », a-t-il déclaré.',
    ],
  },
  record: {
    title: 'Registre des départs, 2024',
    paragraphs: [
      'Les ferries ont quitté Port Sel 2 190 fois.',
      '{count} Chaque entrée indique le jour, l’heure et le motif.',
    ],
  },
};
