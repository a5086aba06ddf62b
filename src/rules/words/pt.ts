import type { WordLists } from './word-lists.ts';

/**
 * Portuguese. Ratings: own compilation from the published scales of fact-checkers in Brazil and Portugal. Numbers: the
 * published rules of the Brazilian CPF and of the Brazilian numbering plan.
 */
export const pt: WordLists = {
  ratings: [
    ['falso', 'falsa', 'falsos', 'falsas', 'falsamente', 'falsidade'],
    ['enganoso', 'enganosa', 'enganosos', 'enganosas', 'enganador', 'enganadora'],
    ['mentira', 'mentiras', 'mente', 'mentiu', 'mentiroso', 'mentirosa'],
    ['boato', 'boatos'],
    ['quase verdadeiro', 'meia verdade', 'meias verdades', 'verdadeiro mas'],
    ['infundado', 'infundada', 'infundados', 'infundadas', 'sem fundamento'],
    ['desinformação', 'fake news'],
    ['inexato', 'inexata', 'errôneo', 'errónea', 'erróneo', 'errônea'],
    ['desmentido', 'desmentida'],
    ['distorcido', 'distorcida', 'fora de contexto', 'tirado de contexto', 'tirada de contexto'],
    ['sem provas', 'sem comprovação', 'insustentável'],
  ],
  placeholders: [
    'n/a',
    'nenhum',
    'nenhuma',
    'não',
    'não se aplica',
    'não aplicável',
    'desconhecido',
    'desconhecida',
    'a definir',
    'a confirmar',
    'pendente',
    'anônimo',
    'anónimo',
    'anônima',
    'anónima',
    'confidencial',
    'sim',
  ],
  telephone: ['tel', 'telefone', 'telemóvel', 'celular', 'whatsapp', 'zap', 'número de telefone'],
  telephoneForms: ['\\(\\d{2}\\) ?9?[2-9]\\d{3}-\\d{4}'],
  mailboxes: [
    'imprensa',
    'contato',
    'contacto',
    'redacao',
    'comunicacao',
    'assessoria',
    'ouvidoria',
    'atendimento',
    'secretaria',
    'correcoes',
  ],
  identityNumbers: [
    { name: 'a Brazilian CPF', form: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', check: 'cpf' },
    { name: 'a Brazilian CPF', form: '\\d{11}', check: 'cpf', announcedBy: ['cpf'] },
  ],
};
