import type { Scale } from '../../model/index.ts';

/** The ratings of Demagog in Poland. */
export const demagog: Scale = {
  name: 'Demagog',
  best: 4,
  worst: 1,
  ratings: [
    {
      id: 'prawda',
      class: 'true',
      value: 4,
      label: { pl: 'Prawda' },
      definition: {
        pl: 'Wiarygodne i niezależne źródła potwierdzają wypowiedź, a dane są użyte we właściwym kontekście.',
      },
    },
    {
      id: 'czesciowa-prawda',
      class: 'mixed',
      value: 3,
      label: { pl: 'Częściowa prawda' },
      definition: { pl: 'Część wypowiedzi jest zgodna z danymi, a część nie.' },
    },
    {
      id: 'manipulacja',
      class: 'misleading',
      value: 2,
      label: { pl: 'Manipulacja' },
      definition: {
        pl: 'Wypowiedź wprowadza w błąd: pomija kontekst, dobiera dane albo wyciąga z nich wniosek, którego nie uzasadniają.',
      },
    },
    {
      id: 'falsz',
      class: 'false',
      value: 1,
      label: { pl: 'Fałsz' },
      definition: { pl: 'Wypowiedzi przeczą wiarygodne dane.' },
    },
    {
      id: 'nieweryfikowalne',
      class: 'unproven',
      label: { pl: 'Nieweryfikowalne' },
      definition: { pl: 'Nie ma źródeł, które pozwoliłyby wypowiedź potwierdzić lub obalić.' },
    },
  ],
};
