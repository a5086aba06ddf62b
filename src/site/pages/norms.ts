import type { Norm } from '../../words/site.ts';

/** What readers are told that a program checks, with the rules that must all be kept for that to be true. */
export const NORMS: readonly (readonly [Norm, ...rules: string[]])[] = [
  ['quotes', 'quote-in-source', 'quote-checked'],
  ['evidence', 'claim-has-evidence', 'locator-given'],
  ['independence', 'origin-stated', 'sources-independent'],
  ['contrary', 'both-sides-sought', 'contrary-answered'],
  ['verdict', 'verdict-follows'],
  ['figures', 'figure-in-evidence'],
  ['archive', 'source-archived'],
  ['replies', 'reply-sought', 'reply-shown'],
  ['interests', 'conflicts-declared', 'interest-disclosed', 'anonymity-justified'],
  ['privacy', 'private-data-absent'],
  ['review', 'second-reader'],
  ['corrections', 'change-is-corrected', 'corrections-sound'],
  ['translations', 'translation-in-step', 'translation-whole'],
];
