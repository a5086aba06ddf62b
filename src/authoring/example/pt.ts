import type { ExampleWords } from './example-words.ts';

/** The example in Portuguese. */
export const pt: ExampleWords = {
  language: 'pt',
  title: '14 ferries para Aruna foram cancelados em 2024',
  topic: 'ferries',
  summary: 'Em 2024, nenhum ferry para Aruna foi cancelado.',
  quote: 'Em 2024, nem um único ferry para Aruna foi cancelado.',
  assertion: 'nem um único ferry para Aruna foi cancelado',
  role: 'Ministro dos Transportes da Veldânia',
  occasion: 'Conferência de imprensa do ministério em Port Sel',
  shows: 'A autoridade do porto registou o cancelamento de 14 ferries para Aruna em 2024.',
  count: '14 partidas para Aruna foram canceladas, nove delas em novembro.',
  office: 'Autoridade do porto de Port Sel',
  channel: 'e-mail para a assessoria de imprensa do ministério',
  search: {
    where: 'Horários e avisos da companhia de ferries de 2024',
    query: 'sinais de que todos os ferries para Aruna partiram',
    result: 'Nada para novembro.',
  },
  verdict: 'O registo da autoridade do porto tem 14 partidas canceladas para Aruna em 2024.',
  speech: {
    title: 'Conferência de imprensa de 11 de fevereiro de 2025',
    paragraphs: [
      'O ministro, Oren Vask, respondeu a perguntas sobre as ilhas.',
      '“{quote} Tenho orgulho das nossas tripulações”, disse.',
    ],
  },
  record: {
    title: 'Registo de partidas, 2024',
    paragraphs: [
      'Os ferries partiram de Port Sel 2190 vezes.',
      '{count} Cada entrada indica o dia, a hora e o motivo.',
    ],
  },
};
