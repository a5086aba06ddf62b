import type { SiteWords } from '../site-words.ts';

/** French. */
export const fr: SiteWords = {
  frame: {
    home: 'Accueil',
    corrections: 'Corrections',
    method: 'Notre méthode',
    search: 'Recherche',
    menu: 'Site',
    languages: 'Langues',
    skip: 'Aller au contenu',
    feeds: 'Flux',
  },
  lists: {
    all: 'Toutes les vérifications',
    newest: 'Les plus récentes',
    ratings: 'Verdicts',
    claimants: 'Auteurs des déclarations',
    topics: 'Thèmes',
    places: 'Lieux',
    years: 'Années',
    browse: 'Parcourir',
    checks: { one: '{n} vérification', other: '{n} vérifications' },
    page: 'Page {n}',
    pages: 'Pages',
    older: 'Plus anciennes',
    newer: 'Plus récentes',
    none: 'Il n’y a pas encore de vérification ici.',
    withdrawn: 'Retirée',
    record: 'Le bilan à ce jour',
    notRandom:
      'Ce que nous vérifions n’est pas choisi au hasard : ces chiffres ne disent pas à quelle fréquence quelqu’un a raison ou tort.',
    howToRead: 'Comment lire nos verdicts',
  },
  corrections: {
    heading: 'Corrections',
    intro: 'Ce que nous avons modifié après publication, du plus récent au plus ancien.',
    none: 'Rien n’a été corrigé jusqu’ici.',
  },
  method: {
    heading: 'Notre méthode',
    ratings: 'Les verdicts',
    onScale: 'Du vrai au faux',
    offScale: 'Hors de l’échelle',
    policies: 'Nos règles',
  },
  notFound: {
    heading: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être mal écrite, ou la page a été déplacée.',
  },
  related: {
    sameClaimant: 'Autres déclarations de {n}',
    sameTopic: 'Autres vérifications : {n}',
  },
  versions: {
    heading: 'Versions',
    published: 'Publication',
    verdict: 'Verdict changé de {was} à {now}',
    changed: 'Modification',
    withdrawn: 'Retrait',
    again: 'De nouveau publique',
    by: 'par {n}',
  },
};
