import type { ExampleWords } from './example-words.ts';

/** The example in Spanish. */
export const es: ExampleWords = {
  language: 'es',
  title: 'En 2024 se cancelaron 14 ferris a Aruna',
  topic: 'ferris',
  summary: 'En 2024 no se canceló ningún ferri a Aruna.',
  quote: 'En 2024 no se canceló ni un solo ferri a Aruna.',
  assertion: 'no se canceló ni un solo ferri a Aruna',
  role: 'Ministro de Transporte de Veldania',
  occasion: 'Rueda de prensa del ministerio en Port Sel',
  shows: 'La oficina del puerto registró la cancelación de 14 ferris a Aruna en 2024.',
  count: 'Se cancelaron 14 salidas a Aruna, nueve de ellas en noviembre.',
  office: 'Oficina del puerto de Port Sel',
  channel: 'correo electrónico al gabinete de prensa del ministerio',
  search: {
    where: 'Horarios y avisos de la compañía de ferris de 2024',
    query: 'indicios de que salieron todos los ferris a Aruna',
    result: 'Nada sobre noviembre.',
  },
  verdict: 'En el registro de la oficina del puerto constan 14 salidas canceladas a Aruna en 2024.',
  speech: {
    title: 'Rueda de prensa del 11 de febrero de 2025',
    paragraphs: [
      'El ministro, Oren Vask, respondió a preguntas sobre las islas.',
      '«{quote} Estoy orgulloso de nuestras tripulaciones», dijo.',
    ],
  },
  record: {
    title: 'Registro de salidas de 2024',
    paragraphs: [
      'Los ferris salieron de Port Sel 2190 veces.',
      '{count} Cada entrada indica el día, la hora y el motivo.',
    ],
  },
};
