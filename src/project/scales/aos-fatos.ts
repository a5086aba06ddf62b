import type { Scale } from '../../model/index.ts';

/** The ratings of Aos Fatos in Brazil. */
export const aosFatos: Scale = {
  name: 'Aos Fatos',
  best: 3,
  worst: 1,
  ratings: [
    {
      id: 'verdadeiro',
      class: 'true',
      value: 3,
      label: { pt: 'Verdadeiro' },
      definition: { pt: 'A declaração é condizente com os fatos e não precisa de contexto para ser entendida.' },
    },
    {
      id: 'nao-e-bem-assim',
      class: 'mixed',
      value: 2,
      label: { pt: 'Não é bem assim' },
      definition: { pt: 'Há algo de certo na declaração, mas ela exagera, distorce ou omite o que importa.' },
    },
    {
      id: 'falso',
      class: 'false',
      value: 1,
      label: { pt: 'Falso' },
      definition: { pt: 'Os fatos mostram o contrário do que foi dito.' },
    },
  ],
};
