import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in Spanish. */
export const parts: PartWords = {
  atAGlance: 'Por qué, de un vistazo',
  contents: 'Contenido',
  theArticle: 'El artículo',
  aboutStatement: 'Más sobre la declaración',
  share: 'Compartir',
  byMail: 'Por correo electrónico',
  pageAddress: 'Dirección de esta página',
  ownWords: 'Leída directamente',
  through: 'De segunda mano, a través de',
};

/** Why, in sentences, in Spanish. */
export const glance: GlanceWords = {
  numbers: {
    one: 'una',
    two: 'dos',
    three: 'tres',
    four: 'cuatro',
    five: 'cinco',
    six: 'seis',
    seven: 'siete',
    eight: 'ocho',
    nine: 'nueve',
  },
  rebutted: {
    one: 'Refutada por una fuente independiente: {names}.',
    other: 'Refutada por {n} fuentes independientes: {names}.',
  },
  upheld: {
    one: 'Confirmada por una fuente independiente: {names}.',
    other: 'Confirmada por {n} fuentes independientes: {names}.',
  },
  against: {
    one: 'En contra, una fuente independiente: {names}.',
    other: 'En contra, {n} fuentes independientes: {names}.',
  },
  for: {
    one: 'A favor, una fuente independiente: {names}.',
    other: 'A favor, {n} fuentes independientes: {names}.',
  },
  speakerAgainst: 'En contra solo está el propio lado de quien habla.',
  speakerFor: 'A favor solo está el propio lado de quien habla.',
  originlessAgainst: 'Lo que habla en contra no dice de dónde procede.',
  originlessFor: 'Lo que habla a favor no dice de dónde procede.',
  opinionsAgainst: 'En contra solo hay opiniones, que no se cuentan.',
  opinionsFor: 'A favor solo hay opiniones, que no se cuentan.',
  nothingAgainst: 'No encontramos nada en contra.',
  nothingFor: 'No encontramos nada a favor.',
  jointly: '{name} con {names}',
  noted: '{name} ({note})',
  through: 'a través de {names}',
  allSecondHand: 'Todo es de segunda mano.',
  someSecondHand: '{n} de {all} pruebas, de segunda mano.',
  allOneSource: 'Todo se apoya en una sola fuente.',
  oneSource: '{n} de {all} pruebas se apoyan en una sola fuente.',
  allAnonymous: 'Todo procede de personas sin nombrar.',
  someAnonymous: '{n} de {all} pruebas, de personas sin nombrar.',
  allOriginless: 'De nada se indica el origen.',
  someOriginless: '{n} de {all} pruebas, sin origen indicado.',
  notCounted: {
    one: '{n} prueba no se cuenta, porque su cita no está en la fuente.',
    other: '{n} pruebas no se cuentan, porque sus citas no están en las fuentes.',
  },
  quotations: {
    allStored: 'Todas las citas se encontraron en copias guardadas.',
    someStored: '{n} de {all} citas, encontradas en copias guardadas.',
    allReceipts: 'Todas las citas se encontraron, en copias que no se conservan aquí.',
    someReceipts: '{n} de {all} citas, encontradas en copias que no se conservan aquí.',
    comparedOn: 'Cotejo del {n}.',
    noneChecked: 'Ninguna cita se pudo cotejar con una copia guardada.',
    someUnchecked: '{n} de {all} citas, sin cotejar con una copia guardada.',
    allFailed: 'Ninguna cita figura así en su fuente.',
    someFailed: '{n} de {all} citas no figuran así en sus fuentes.',
  },
  states: {
    exact: 'Palabra por palabra',
    edited: 'Con cambios señalados',
    unchecked: 'Sin cotejar',
    failed: 'No está en la fuente',
    secondHand: '{n}, de segunda mano',
  },
  moreFromSource: { one: '{n} más de esta fuente', other: '{n} más de esta fuente' },
  moreItems: { one: '{n} prueba más', other: '{n} pruebas más' },
  compared: 'Citas cotejadas el {n} con una copia que no se conserva aquí',
};
