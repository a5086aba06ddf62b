import type { Scale } from '../../model/index.ts';

/** The ratings of Verificat in Catalonia, in Spanish, without those that are no verdict. */
export const verificat: Scale = {
  name: 'Verificat',
  source: 'https://verificat.cat/es/nosotros/metodologia-como-funciona-verificat',
  best: 4,
  worst: 1,
  ratings: [
    {
      id: 'verdadero',
      class: 'true',
      value: 4,
      label: { es: 'Verdadero' },
      definition: { es: 'Las fuentes consultadas confirman la afirmación.' },
    },
    {
      id: 'verdad-a-medias',
      class: 'mixed',
      value: 3,
      label: { es: 'Verdad a medias' },
      definition: { es: 'Lo principal es correcto, pero falta un contexto que cambia la manera de entenderlo.' },
    },
    {
      id: 'enganoso',
      class: 'misleading',
      value: 2,
      label: { es: 'Engañoso' },
      definition: { es: 'Hay algo cierto en la afirmación, pero lo que oculta o deforma da una imagen equivocada.' },
    },
    {
      id: 'falso',
      class: 'false',
      value: 1,
      label: { es: 'Falso' },
      definition: { es: 'Las fuentes y los estudios contradicen la afirmación.' },
    },
    {
      id: 'no-comprobable',
      class: 'unproven',
      label: { es: 'No comprobable' },
      definition: { es: 'Los datos y estudios disponibles no permiten decidir.' },
    },
  ],
};
