import type { Scale } from '../../model/index.ts';

/** The ratings of Newtral in Spain. */
export const newtral: Scale = {
  name: 'Newtral',
  best: 4,
  worst: 1,
  ratings: [
    {
      id: 'verdadero',
      class: 'true',
      value: 4,
      label: { es: 'Verdadero' },
      definition: { es: 'La afirmación es correcta y no le falta contexto.' },
    },
    {
      id: 'verdad-a-medias',
      class: 'mixed',
      value: 3,
      label: { es: 'Verdad a medias' },
      definition: { es: 'La afirmación es correcta en parte, pero necesita una aclaración o más contexto.' },
    },
    {
      id: 'enganoso',
      class: 'misleading',
      value: 2,
      label: { es: 'Engañoso' },
      definition: { es: 'La afirmación contiene algo correcto, pero lo usa de un modo que confunde.' },
    },
    {
      id: 'falso',
      class: 'false',
      value: 1,
      label: { es: 'Falso' },
      definition: { es: 'La afirmación no es correcta.' },
    },
  ],
};
