import type { SiteWords } from '../site-words.ts';

/** German. */
export const de: SiteWords = {
  frame: {
    home: 'Startseite',
    corrections: 'Korrekturen',
    method: 'So arbeiten wir',
    search: 'Suche',
    menu: 'Website',
    languages: 'Sprachen',
    skip: 'Zum Inhalt springen',
    feeds: 'Feeds',
  },
  lists: {
    all: 'Alle Faktenchecks',
    newest: 'Neueste',
    ratings: 'Bewertungen',
    claimants: 'Wer es gesagt hat',
    topics: 'Themen',
    places: 'Orte',
    years: 'Jahre',
    browse: 'Stöbern',
    checks: { one: '{n} Faktencheck', other: '{n} Faktenchecks' },
    page: 'Seite {n}',
    pages: 'Seiten',
    older: 'Ältere',
    newer: 'Neuere',
    none: 'Hier gibt es noch keine Faktenchecks.',
    withdrawn: 'Zurückgezogen',
    record: 'Die bisherigen Ergebnisse',
    notRandom:
      'Was wir prüfen, ist keine Zufallsauswahl: Die Zahlen sagen nicht, wie oft jemand recht oder unrecht hat.',
    howToRead: 'So lesen Sie unsere Bewertungen',
  },
  corrections: {
    heading: 'Korrekturen',
    intro: 'Was wir nach der Veröffentlichung geändert haben, das Neueste zuerst.',
    none: 'Bisher wurde nichts korrigiert.',
  },
  method: {
    heading: 'So arbeiten wir',
    ratings: 'Die Bewertungen',
    onScale: 'Von wahr bis falsch',
    offScale: 'Außerhalb der Skala',
    policies: 'Unsere Richtlinien',
  },
  notFound: {
    heading: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  },
  related: {
    sameClaimant: 'Mehr zu Aussagen von {n}',
    sameTopic: 'Mehr zum Thema {n}',
  },
  versions: {
    heading: 'Fassungen',
    published: 'Veröffentlicht',
    verdict: 'Bewertung geändert von {was} in {now}',
    changed: 'Geändert',
    withdrawn: 'Zurückgezogen',
    again: 'Wieder öffentlich',
    by: 'von {n}',
  },
};
