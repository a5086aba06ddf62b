import type { WordLists } from './word-lists.ts';

/**
 * Dutch. Ratings: own compilation from the published scales of fact-checkers in the Netherlands and Flanders. Numbers:
 * the published rules of the Dutch BSN and of the Dutch numbering plan.
 */
export const nl: WordLists = {
  ratings: [
    ['onwaar', 'onware', 'onwaarheid', 'onwaarheden'],
    ['onjuist', 'onjuiste', 'ten onrechte'],
    ['misleidend', 'misleidende'],
    ['leugen', 'leugens', 'liegt', 'liegen', 'loog', 'gelogen', 'leugenaar'],
    ['grotendeels waar', 'grotendeels onwaar', 'half waar', 'halve waarheid', 'halve waarheden'],
    ['onbewezen', 'onbewijsbaar'],
    ['ongegrond', 'ongegronde', 'ongefundeerd', 'ongefundeerde'],
    ['verzonnen', 'verzinsel', 'verzinsels'],
    ['nepnieuws', 'fake', 'desinformatie', 'misinformatie'],
    ['weerlegd', 'ontkracht'],
    ['uit de context gerukt', 'uit zijn verband gerukt'],
  ],
  placeholders: [
    'n/a',
    'n.v.t',
    'nvt',
    'niet van toepassing',
    'geen',
    'nee',
    'onbekend',
    'niet bekend',
    'volgt',
    'nader te bepalen',
    'ntb',
    'anoniem',
    'vertrouwelijk',
    'ja',
  ],
  telephone: ['tel', 'telefoon', 'telefoonnummer', 'mobiel', 'gsm', 'whatsapp', '06-nummer'],
  telephoneForms: [
    '06[ -]?\\d{8}',
    '06[ -]\\d{2} \\d{2} \\d{2} \\d{2}',
    '0[1-57]\\d-\\d{3} ?\\d{4}',
    '0[1-57]\\d{2}-\\d{6}',
  ],
  mailboxes: [
    'pers',
    'persdienst',
    'contact',
    'redactie',
    'voorlichting',
    'woordvoering',
    'secretariaat',
    'klantenservice',
    'correcties',
  ],
  identityNumbers: [
    {
      name: 'a Dutch citizen service number',
      form: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}|\\d{4}[ .]\\d{2}[ .]\\d{3}',
      check: 'elfproef',
      announcedBy: ['bsn', 'burgerservicenummer', 'sofinummer', 'citizen service number'],
    },
  ],
};
