import type { SiteWords } from '../site-words.ts';

/** Dutch. */
export const nl: SiteWords = {
  frame: {
    home: 'Home',
    corrections: 'Correcties',
    method: 'Hoe wij werken',
    search: 'Zoeken',
    menu: 'Site',
    languages: 'Talen',
    skip: 'Naar de inhoud',
    feeds: 'Feeds',
  },
  lists: {
    all: 'Alle factchecks',
    newest: 'Nieuwste',
    ratings: 'Oordelen',
    claimants: 'Wie het zei',
    topics: 'Onderwerpen',
    places: 'Plaatsen',
    years: 'Jaren',
    browse: 'Bladeren',
    checks: { one: '{n} factcheck', other: '{n} factchecks' },
    page: 'Pagina {n}',
    pages: 'Pagina’s',
    older: 'Ouder',
    newer: 'Nieuwer',
    none: 'Hier staan nog geen factchecks.',
    withdrawn: 'Ingetrokken',
    record: 'De resultaten tot nu toe',
    notRandom:
      'Wat wij controleren is geen willekeurige keuze: de cijfers zeggen niet hoe vaak iemand gelijk of ongelijk heeft.',
    howToRead: 'Zo leest u onze oordelen',
  },
  corrections: {
    heading: 'Correcties',
    intro: 'Wat wij na publicatie hebben gewijzigd, het nieuwste eerst.',
    none: 'Er is nog niets gecorrigeerd.',
  },
  method: {
    heading: 'Hoe wij werken',
    ratings: 'De oordelen',
    onScale: 'Van waar naar onwaar',
    offScale: 'Buiten de schaal',
    policies: 'Onze regels',
  },
  notFound: {
    heading: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres verkeerd getypt, of is de pagina verplaatst.',
  },
  related: {
    sameClaimant: 'Meer over wat {n} zei',
    sameTopic: 'Meer over {n}',
  },
  versions: {
    heading: 'Versies',
    published: 'Gepubliceerd',
    verdict: 'Oordeel gewijzigd van {was} naar {now}',
    changed: 'Gewijzigd',
    withdrawn: 'Ingetrokken',
    again: 'Weer openbaar',
    by: 'door {n}',
  },
};
