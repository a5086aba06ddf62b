import type { WordLists } from './word-lists.ts';

/**
 * Spanish. Ratings: own compilation from the published scales of fact-checkers in Spain and Latin America. Numbers: the
 * published rules of the Spanish DNI and NIE and of the Spanish numbering plan.
 */
export const es: WordLists = {
  ratings: [
    ['falso', 'falsa', 'falsos', 'falsas', 'falsamente', 'falsedad', 'falsedades'],
    ['engañoso', 'engañosa', 'engañosos', 'engañosas'],
    ['verdadero a medias', 'verdad a medias', 'verdades a medias'],
    ['mentira', 'mentiras', 'miente', 'mienten', 'mintió', 'mentiroso', 'mentirosa'],
    ['bulo', 'bulos'],
    ['desmentido', 'desmentida'],
    ['infundado', 'infundada', 'infundados', 'infundadas'],
    ['desinformación'],
    ['inexacto', 'inexacta', 'erróneo', 'errónea', 'erróneamente'],
    ['fuera de contexto', 'sacado de contexto', 'sacada de contexto'],
    ['sin pruebas', 'sin fundamento'],
  ],
  placeholders: [
    'n/a',
    'ninguno',
    'ninguna',
    'no',
    'no aplica',
    'no procede',
    'desconocido',
    'desconocida',
    'se desconoce',
    'pendiente',
    'por definir',
    'por determinar',
    'anónimo',
    'anónima',
    'confidencial',
    'sí',
  ],
  telephone: ['tel', 'tlf', 'tfno', 'teléfono', 'móvil', 'celular', 'whatsapp', 'número de teléfono'],
  telephoneForms: ['[67]\\d{2} \\d{2} \\d{2} \\d{2}'],
  mailboxes: ['prensa', 'contacto', 'redaccion', 'comunicacion', 'oficina', 'ayuda', 'atencion', 'correcciones'],
  identityNumbers: [
    { name: 'a Spanish DNI', form: '\\d{8}[- ]?[A-HJ-NP-TV-Z]', check: 'dni' },
    { name: 'a Spanish NIE', form: '[XYZ][- ]?\\d{7}[- ]?[A-HJ-NP-TV-Z]', check: 'dni' },
  ],
};
