import type { SiteWords } from '../site-words.ts';

/** English. */
export const en: SiteWords = {
  frame: {
    home: 'Home',
    corrections: 'Corrections',
    method: 'How we work',
    search: 'Search',
    menu: 'Site',
    languages: 'Languages',
    skip: 'Skip to the content',
    feeds: 'Feeds',
  },
  lists: {
    all: 'All fact checks',
    newest: 'Newest',
    ratings: 'Verdicts',
    claimants: 'Claimants',
    topics: 'Topics',
    places: 'Places',
    years: 'Years',
    browse: 'Browse',
    checks: { one: '{n} fact check', other: '{n} fact checks' },
    page: 'Page {n}',
    pages: 'Pages',
    older: 'Older',
    newer: 'Newer',
    none: 'There are no fact checks here yet.',
    withdrawn: 'Withdrawn',
    record: 'The record so far',
    notRandom: 'What we check is not a random choice: the numbers do not say how often somebody is right or wrong.',
    howToRead: 'How to read our verdicts',
  },
  corrections: {
    heading: 'Corrections',
    intro: 'What we changed after publication, newest first.',
    none: 'Nothing has been corrected so far.',
  },
  method: {
    heading: 'How we work',
    ratings: 'The ratings',
    onScale: 'From true to false',
    offScale: 'Beside the scale',
    policies: 'Our policies',
  },
  notFound: {
    heading: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved.',
  },
  related: {
    sameClaimant: 'More about what {n} said',
    sameTopic: 'More on {n}',
  },
  versions: {
    heading: 'Versions',
    published: 'Published',
    verdict: 'Verdict changed from {was} to {now}',
    changed: 'Changed',
    withdrawn: 'Withdrawn',
    again: 'Public again',
    by: 'by {n}',
  },
};
