import type { WordLists } from './word-lists.ts';

/**
 * French. Ratings: own compilation from the published scales of fact-checkers in France and Belgium. Numbers: the
 * published rules of the French NIR and of the French numbering plan.
 */
export const fr: WordLists = {
  ratings: [
    ['faux', 'fausse', 'fausses', 'faussement'],
    ['trompeur', 'trompeuse', 'trompeurs', 'trompeuses'],
    [
      'mensonge',
      'mensonges',
      'mensonger',
      'mensongère',
      'mensongers',
      'mensongères',
      'ment',
      'menti',
      'menteur',
      'menteuse',
    ],
    ['plutôt vrai', 'plutôt faux', 'demi vérité'],
    ['infondé', 'infondée', 'infondés', 'infondées', 'sans fondement'],
    ['inexact', 'inexacte', 'inexacts', 'inexactes', 'erroné', 'erronée', 'erronés', 'erronées'],
    ['intox', 'infox', 'fake news'],
    ['canular', 'canulars'],
    ['désinformation'],
    ['démenti', 'démentie'],
    ['hors contexte', 'sorti de son contexte', 'sortie de son contexte'],
    ['sans preuve', 'sans preuves'],
  ],
  placeholders: [
    'n/a',
    'aucun',
    'aucune',
    'non',
    'néant',
    'sans objet',
    'inconnu',
    'inconnue',
    'à définir',
    'à compléter',
    'à venir',
    'anonyme',
    'confidentiel',
    'oui',
  ],
  telephone: ['tél', 'tel', 'téléphone', 'portable', 'mobile', 'whatsapp', 'numéro de téléphone'],
  telephoneForms: ['0[1-79](?:[ .]\\d{2}){4}'],
  mailboxes: [
    'presse',
    'redaction',
    'rédaction',
    'bureau',
    'accueil',
    'secretariat',
    'communication',
    'corrections',
    'aide',
  ],
  identityNumbers: [
    {
      name: 'a French social security number',
      form: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
      check: 'nir',
    },
  ],
};
