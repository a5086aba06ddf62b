import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in German. */
export const parts: PartWords = {
  atAGlance: 'Warum, auf einen Blick',
  contents: 'Inhalt',
  theArticle: 'Der Artikel',
  aboutStatement: 'Mehr zur Aussage',
  share: 'Teilen',
  byMail: 'Per E-Mail',
  pageAddress: 'Adresse dieser Seite',
  ownWords: 'Im Wortlaut gelesen',
  through: 'Aus zweiter Hand, über',
};

/** Why, in sentences, in German. */
export const glance: GlanceWords = {
  numbers: {
    one: 'eine',
    two: 'zwei',
    three: 'drei',
    four: 'vier',
    five: 'fünf',
    six: 'sechs',
    seven: 'sieben',
    eight: 'acht',
    nine: 'neun',
  },
  rebutted: {
    one: 'Widerlegt durch eine unabhängige Quelle: {names}.',
    other: 'Widerlegt durch {n} unabhängige Quellen: {names}.',
  },
  upheld: {
    one: 'Bestätigt durch eine unabhängige Quelle: {names}.',
    other: 'Bestätigt durch {n} unabhängige Quellen: {names}.',
  },
  against: {
    one: 'Dagegen spricht eine unabhängige Quelle: {names}.',
    other: 'Dagegen sprechen {n} unabhängige Quellen: {names}.',
  },
  for: {
    one: 'Dafür spricht eine unabhängige Quelle: {names}.',
    other: 'Dafür sprechen {n} unabhängige Quellen: {names}.',
  },
  speakerAgainst: 'Dagegen spricht nur die Seite, von der die Aussage stammt.',
  speakerFor: 'Dafür spricht nur die Seite, von der die Aussage stammt.',
  originlessAgainst: 'Was dagegen spricht, lässt offen, woher es stammt.',
  originlessFor: 'Was dafür spricht, lässt offen, woher es stammt.',
  opinionsAgainst: 'Dagegen sprechen nur Meinungen, und die zählen nicht.',
  opinionsFor: 'Dafür sprechen nur Meinungen, und die zählen nicht.',
  nothingAgainst: 'Wir haben nichts gefunden, was dagegen spricht.',
  nothingFor: 'Wir haben nichts gefunden, was dafür spricht.',
  jointly: '{name} mit {names}',
  noted: '{name} ({note})',
  through: 'über {names}',
  allSecondHand: 'Alles aus zweiter Hand.',
  someSecondHand: '{n} von {all} Belegen aus zweiter Hand.',
  allOneSource: 'Alles beruht auf einer einzigen Quelle.',
  oneSource: '{n} von {all} Belegen beruhen auf einer einzigen Quelle.',
  allAnonymous: 'Alles von nicht genannten Personen.',
  someAnonymous: '{n} von {all} Belegen von nicht genannten Personen.',
  allOriginless: 'Alles ohne Angabe des Ursprungs.',
  someOriginless: '{n} von {all} Belegen ohne Angabe des Ursprungs.',
  notCounted: {
    one: '{n} Beleg zählt nicht, weil sein Zitat nicht in der Quelle steht.',
    other: '{n} Belege zählen nicht, weil ihre Zitate nicht in den Quellen stehen.',
  },
  quotations: {
    allStored: 'Alle Zitate wurden in gespeicherten Kopien gefunden.',
    someStored: '{n} von {all} Zitaten in gespeicherten Kopien gefunden.',
    allReceipts: 'Alle Zitate wurden gefunden, in Kopien, die hier nicht aufbewahrt werden.',
    someReceipts: '{n} von {all} Zitaten in Kopien gefunden, die hier nicht aufbewahrt werden.',
    comparedOn: 'Verglichen am {n}.',
    noneChecked: 'Kein Zitat konnte an einer gespeicherten Kopie geprüft werden.',
    someUnchecked: '{n} von {all} Zitaten nicht an einer gespeicherten Kopie geprüft.',
    allFailed: 'Kein Zitat steht so in seiner Quelle.',
    someFailed: '{n} von {all} Zitaten nicht so in der Quelle.',
  },
  states: {
    exact: 'Wort für Wort',
    edited: 'Mit markierten Änderungen',
    unchecked: 'Nicht geprüft',
    failed: 'Nicht in der Quelle',
    secondHand: '{n}, aus zweiter Hand',
  },
  moreFromSource: { one: '{n} weiterer aus dieser Quelle', other: '{n} weitere aus dieser Quelle' },
  moreItems: { one: '{n} weiterer Beleg', other: '{n} weitere Belege' },
  compared: 'Zitate am {n} mit einer Kopie verglichen, die hier nicht aufbewahrt wird',
};
