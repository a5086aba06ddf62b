import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in Dutch. */
export const parts: PartWords = {
  atAGlance: 'Waarom, in één oogopslag',
  contents: 'Inhoud',
  theArticle: 'Het artikel',
  aboutStatement: 'Meer over de uitspraak',
  share: 'Delen',
  byMail: 'Per e-mail',
  pageAddress: 'Adres van deze pagina',
  ownWords: 'Rechtstreeks gelezen',
  through: 'Uit de tweede hand, via',
};

/** Why, in sentences, in Dutch. */
export const glance: GlanceWords = {
  numbers: {
    one: 'één',
    two: 'twee',
    three: 'drie',
    four: 'vier',
    five: 'vijf',
    six: 'zes',
    seven: 'zeven',
    eight: 'acht',
    nine: 'negen',
  },
  rebutted: {
    one: 'Weerlegd door één onafhankelijke bron: {names}.',
    other: 'Weerlegd door {n} onafhankelijke bronnen: {names}.',
  },
  upheld: {
    one: 'Bevestigd door één onafhankelijke bron: {names}.',
    other: 'Bevestigd door {n} onafhankelijke bronnen: {names}.',
  },
  against: {
    one: 'Ertegen pleit één onafhankelijke bron: {names}.',
    other: 'Ertegen pleiten {n} onafhankelijke bronnen: {names}.',
  },
  for: {
    one: 'Ervoor pleit één onafhankelijke bron: {names}.',
    other: 'Ervoor pleiten {n} onafhankelijke bronnen: {names}.',
  },
  speakerAgainst: 'Alleen de kant van de spreker zelf pleit ertegen.',
  speakerFor: 'Alleen de kant van de spreker zelf pleit ervoor.',
  originlessAgainst: 'Wat ertegen pleit, vermeldt niet waar het vandaan komt.',
  originlessFor: 'Wat ervoor pleit, vermeldt niet waar het vandaan komt.',
  opinionsAgainst: 'Alleen meningen pleiten ertegen, en die tellen niet mee.',
  opinionsFor: 'Alleen meningen pleiten ervoor, en die tellen niet mee.',
  nothingAgainst: 'We vonden niets dat ertegen pleit.',
  nothingFor: 'We vonden niets dat ervoor pleit.',
  jointly: '{name} met {names}',
  noted: '{name} ({note})',
  through: 'via {names}',
  allSecondHand: 'Alles uit de tweede hand.',
  someSecondHand: '{n} van de {all} bewijsstukken uit de tweede hand.',
  allOneSource: 'Alles berust op één bron.',
  oneSource: '{n} van de {all} bewijsstukken berusten op één bron.',
  allAnonymous: 'Alles van mensen die niet met name worden genoemd.',
  someAnonymous: '{n} van de {all} bewijsstukken van mensen die niet met name worden genoemd.',
  allOriginless: 'Alles zonder vermelde oorsprong.',
  someOriginless: '{n} van de {all} bewijsstukken zonder vermelde oorsprong.',
  notCounted: {
    one: '{n} bewijsstuk telt niet mee, omdat het citaat niet in de bron staat.',
    other: '{n} bewijsstukken tellen niet mee, omdat de citaten niet in de bronnen staan.',
  },
  quotations: {
    allStored: 'Alle citaten zijn gevonden in bewaarde kopieën.',
    someStored: '{n} van de {all} citaten gevonden in bewaarde kopieën.',
    allReceipts: 'Alle citaten zijn gevonden, in kopieën die hier niet worden bewaard.',
    someReceipts: '{n} van de {all} citaten gevonden in kopieën die hier niet worden bewaard.',
    comparedOn: 'Vergeleken op {n}.',
    noneChecked: 'Geen enkel citaat kon met een bewaarde kopie worden vergeleken.',
    someUnchecked: '{n} van de {all} citaten niet vergeleken met een bewaarde kopie.',
    allFailed: 'Geen enkel citaat staat zo in de bron.',
    someFailed: '{n} van de {all} citaten niet zo in de bron.',
  },
  states: {
    exact: 'Woord voor woord',
    edited: 'Met gemarkeerde wijzigingen',
    unchecked: 'Niet vergeleken',
    failed: 'Niet in de bron',
    secondHand: '{n}, uit de tweede hand',
  },
  moreFromSource: { one: 'Nog {n} uit deze bron', other: 'Nog {n} uit deze bron' },
  moreItems: { one: 'Nog {n} bewijsstuk', other: 'Nog {n} bewijsstukken' },
  compared: 'Citaten op {n} vergeleken met een kopie die hier niet wordt bewaard',
};
