import type { Scale } from '../../model/index.ts';

/** The ratings of Chequeado in Argentina. */
export const chequeado: Scale = {
  name: 'Chequeado',
  source: 'https://chequeado.com/metodo/',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'verdadero',
      class: 'true',
      value: 5,
      label: { es: 'Verdadero' },
      definition: { es: 'Los datos confirman la frase y no falta nada importante.' },
    },
    {
      id: 'verdadero-pero',
      class: 'mostly-true',
      value: 4,
      label: { es: 'Verdadero pero…' },
      definition: { es: 'La frase es correcta, pero omite un dato o un contexto que conviene conocer.' },
    },
    {
      id: 'discutible',
      class: 'mixed',
      value: 3,
      label: { es: 'Discutible' },
      definition: { es: 'Según los datos o el método que se elijan, la conclusión cambia.' },
    },
    {
      id: 'exagerado',
      class: 'misleading',
      value: 2,
      label: { es: 'Exagerado' },
      definition: { es: 'La frase parte de algo cierto y lo agranda o lo achica más de lo que los datos permiten.' },
    },
    {
      id: 'enganoso',
      class: 'misleading',
      value: 2,
      label: { es: 'Engañoso' },
      definition: { es: 'La frase usa datos ciertos de un modo que lleva a una conclusión equivocada.' },
    },
    {
      id: 'insostenible',
      class: 'mostly-false',
      value: 2,
      label: { es: 'Insostenible' },
      definition: { es: 'La frase se apoya en datos o estudios que no sirven para sostenerla.' },
    },
    {
      id: 'falso',
      class: 'false',
      value: 1,
      label: { es: 'Falso' },
      definition: { es: 'Los datos muestran lo contrario de lo que dice la frase.' },
    },
    {
      id: 'apresurado',
      class: 'unproven',
      label: { es: 'Apresurado' },
      definition: { es: 'La frase puede llegar a ser cierta, pero todavía no hay datos suficientes para afirmarla.' },
    },
    {
      id: 'inchequeable',
      class: 'not-checkable',
      label: { es: 'Inchequeable' },
      definition: { es: 'No hay en el texto ninguna afirmación que se pueda contrastar con datos.' },
    },
  ],
};
