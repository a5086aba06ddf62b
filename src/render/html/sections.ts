import type { Html } from './markup.ts';

/** The sections of an article that the theme of a site can write anew, in the order of the page; each name but the first is the section's id. */
export const SECTIONS = [
  'opening',
  'statement',
  'verdict',
  'glance',
  'evidence',
  'how-we-know',
  'timeline',
  'searches',
  'replies',
  'sources',
  'method',
  'corrections',
  'related',
  'colophon',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Gives a section; `usual` makes the one that stands there without a theme, once however often it is asked. */
export type WriteSection = (name: SectionName, usual: () => Html) => Html;
