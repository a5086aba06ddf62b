import type { Scale } from '../../model/index.ts';

/** The ratings of Polígrafo in Portugal. */
export const poligrafo: Scale = {
  name: 'Polígrafo',
  source: 'https://poligrafo.sapo.pt/institucional/o-nosso-metodo/',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'verdadeiro',
      class: 'true',
      value: 5,
      label: { pt: 'Verdadeiro' },
      definition: { pt: 'A declaração está certa por inteiro.' },
    },
    {
      id: 'verdadeiro-mas',
      class: 'mostly-true',
      value: 4,
      label: { pt: 'Verdadeiro, mas…' },
      definition: { pt: 'O essencial da declaração está certo, mas sem contexto não se entende bem.' },
    },
    {
      id: 'impreciso',
      class: 'mixed',
      value: 3,
      label: { pt: 'Impreciso' },
      definition: { pt: 'Alguma coisa na declaração deforma a realidade, ainda que pouco.' },
    },
    {
      id: 'falso',
      class: 'false',
      value: 2,
      label: { pt: 'Falso' },
      definition: { pt: 'Está provado que a declaração está errada.' },
    },
    {
      id: 'pimenta-na-lingua',
      class: 'false',
      value: 1,
      label: { pt: 'Pimenta na Língua' },
      definition: { pt: 'A declaração está errada de forma escandalosa.' },
    },
  ],
};
