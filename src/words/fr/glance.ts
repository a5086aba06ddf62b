import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in French. */
export const parts: PartWords = {
  atAGlance: 'Pourquoi, en un coup d’œil',
  contents: 'Sommaire',
  theArticle: 'L’article',
  aboutStatement: 'En savoir plus sur la déclaration',
  share: 'Partager',
  byMail: 'Par courriel',
  pageAddress: 'Adresse de cette page',
  ownWords: 'Lue directement',
  through: 'De seconde main, par',
};

/** Why, in sentences, in French. */
export const glance: GlanceWords = {
  numbers: {
    one: 'une',
    two: 'deux',
    three: 'trois',
    four: 'quatre',
    five: 'cinq',
    six: 'six',
    seven: 'sept',
    eight: 'huit',
    nine: 'neuf',
  },
  rebutted: {
    one: 'Réfutée par une source indépendante\u00a0: {names}.',
    other: 'Réfutée par {n} sources indépendantes\u00a0: {names}.',
  },
  upheld: {
    one: 'Confirmée par une source indépendante\u00a0: {names}.',
    other: 'Confirmée par {n} sources indépendantes\u00a0: {names}.',
  },
  against: {
    one: 'À son encontre, une source indépendante\u00a0: {names}.',
    other: 'À son encontre, {n} sources indépendantes\u00a0: {names}.',
  },
  for: {
    one: 'À son appui, une source indépendante\u00a0: {names}.',
    other: 'À son appui, {n} sources indépendantes\u00a0: {names}.',
  },
  speakerAgainst: 'Seul le camp de la personne qui parle la contredit.',
  speakerFor: 'Seul le camp de la personne qui parle l’appuie.',
  originlessAgainst: 'Ce qui la contredit n’indique pas son origine.',
  originlessFor: 'Ce qui l’appuie n’indique pas son origine.',
  opinionsAgainst: 'Seuls des avis la contredisent, et ils ne comptent pas.',
  opinionsFor: 'Seuls des avis l’appuient, et ils ne comptent pas.',
  nothingAgainst: 'Nous n’avons rien trouvé qui la contredise.',
  nothingFor: 'Nous n’avons rien trouvé qui l’appuie.',
  jointly: '{name} avec {names}',
  noted: '{name} ({note})',
  through: 'par {names}',
  allSecondHand: 'Tout est de seconde main.',
  someSecondHand: 'De seconde main\u00a0: {n} sur {all}.',
  allOneSource: 'Tout repose sur une seule source.',
  oneSource: 'Sur une seule source\u00a0: {n} sur {all}.',
  allAnonymous: 'Tout vient de personnes non nommées.',
  someAnonymous: 'De personnes non nommées\u00a0: {n} sur {all}.',
  allOriginless: 'Aucune origine n’est indiquée.',
  someOriginless: 'Sans origine indiquée\u00a0: {n} sur {all}.',
  notCounted: {
    one: '{n} élément n’est pas compté, sa citation n’étant pas dans la source.',
    other: '{n} éléments ne sont pas comptés, leurs citations n’étant pas dans les sources.',
  },
  quotations: {
    allStored: 'Toutes les citations ont été retrouvées dans des copies conservées.',
    someStored: 'Citations retrouvées dans des copies conservées\u00a0: {n} sur {all}.',
    allReceipts: 'Toutes les citations ont été retrouvées, dans des copies qui ne sont pas conservées ici.',
    someReceipts: 'Citations retrouvées dans des copies qui ne sont pas conservées ici\u00a0: {n} sur {all}.',
    comparedOn: 'Vérification du {n}.',
    noneChecked: 'Aucune citation n’a pu être vérifiée sur une copie conservée.',
    someUnchecked: 'Citations impossibles à vérifier sur une copie conservée\u00a0: {n} sur {all}.',
    allFailed: 'Aucune citation ne figure ainsi dans sa source.',
    someFailed: 'Citations qui ne figurent pas ainsi dans leur source\u00a0: {n} sur {all}.',
  },
  states: {
    exact: 'Mot pour mot',
    edited: 'Modifications signalées',
    unchecked: 'Non vérifiée',
    failed: 'Absente de la source',
    secondHand: '{n}, de seconde main',
  },
  moreFromSource: { one: '{n} autre de cette source', other: '{n} autres de cette source' },
  moreItems: { one: '{n} autre élément de preuve', other: '{n} autres éléments de preuve' },
  compared: 'Citations vérifiées le {n} sur une copie qui n’est pas conservée ici',
};
