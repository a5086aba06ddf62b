import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in Portuguese. */
export const parts: PartWords = {
  atAGlance: 'Por quê, num relance',
  contents: 'Conteúdo',
  theArticle: 'O artigo',
  aboutStatement: 'Mais sobre a declaração',
  share: 'Compartilhar',
  byMail: 'Por e-mail',
  pageAddress: 'Endereço desta página',
  ownWords: 'Lida diretamente',
  through: 'Em segunda mão, por meio de',
};

/** Why, in sentences, in Portuguese. */
export const glance: GlanceWords = {
  numbers: {
    one: 'uma',
    two: 'duas',
    three: 'três',
    four: 'quatro',
    five: 'cinco',
    six: 'seis',
    seven: 'sete',
    eight: 'oito',
    nine: 'nove',
  },
  rebutted: {
    one: 'Refutada por uma fonte independente: {names}.',
    other: 'Refutada por {n} fontes independentes: {names}.',
  },
  upheld: {
    one: 'Confirmada por uma fonte independente: {names}.',
    other: 'Confirmada por {n} fontes independentes: {names}.',
  },
  against: {
    one: 'Contra ela, uma fonte independente: {names}.',
    other: 'Contra ela, {n} fontes independentes: {names}.',
  },
  for: {
    one: 'A favor dela, uma fonte independente: {names}.',
    other: 'A favor dela, {n} fontes independentes: {names}.',
  },
  speakerAgainst: 'Contra ela está apenas o próprio lado de quem falou.',
  speakerFor: 'A favor dela está apenas o próprio lado de quem falou.',
  originlessAgainst: 'O que fala contra ela não diz de onde vem.',
  originlessFor: 'O que fala a favor dela não diz de onde vem.',
  opinionsAgainst: 'Contra ela há apenas opiniões, que não são contadas.',
  opinionsFor: 'A favor dela há apenas opiniões, que não são contadas.',
  nothingAgainst: 'Não encontramos nada contra ela.',
  nothingFor: 'Não encontramos nada a favor dela.',
  jointly: '{name} com {names}',
  noted: '{name} ({note})',
  through: 'por meio de {names}',
  allSecondHand: 'Tudo em segunda mão.',
  someSecondHand: '{n} de {all} provas em segunda mão.',
  allOneSource: 'Tudo se apoia numa única fonte.',
  oneSource: '{n} de {all} provas se apoiam numa única fonte.',
  allAnonymous: 'Tudo vem de pessoas não identificadas.',
  someAnonymous: '{n} de {all} provas de pessoas não identificadas.',
  allOriginless: 'Tudo sem origem indicada.',
  someOriginless: '{n} de {all} provas sem origem indicada.',
  notCounted: {
    one: '{n} prova não é contada, porque a sua citação não está na fonte.',
    other: '{n} provas não são contadas, porque as suas citações não estão nas fontes.',
  },
  quotations: {
    allStored: 'Todas as citações foram encontradas em cópias guardadas.',
    someStored: '{n} de {all} citações encontradas em cópias guardadas.',
    allReceipts: 'Todas as citações foram encontradas, em cópias que não são guardadas aqui.',
    someReceipts: '{n} de {all} citações encontradas em cópias que não são guardadas aqui.',
    comparedOn: 'Conferência em {n}.',
    noneChecked: 'Nenhuma citação pôde ser conferida com uma cópia guardada.',
    someUnchecked: '{n} de {all} citações sem conferir com uma cópia guardada.',
    allFailed: 'Nenhuma citação consta assim na sua fonte.',
    someFailed: '{n} de {all} citações não constam assim nas suas fontes.',
  },
  states: {
    exact: 'Palavra por palavra',
    edited: 'Com alterações assinaladas',
    unchecked: 'Não conferida',
    failed: 'Não está na fonte',
    secondHand: '{n}, em segunda mão',
  },
  moreFromSource: { one: 'Mais {n} desta fonte', other: 'Mais {n} desta fonte' },
  moreItems: { one: 'Mais {n} prova', other: 'Mais {n} provas' },
  compared: 'Citações conferidas em {n} com uma cópia que não é guardada aqui',
};
