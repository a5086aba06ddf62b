import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in English. */
export const parts: PartWords = {
  atAGlance: 'Why, at a glance',
  contents: 'Contents',
  theArticle: 'The article',
  aboutStatement: 'More about the statement',
  share: 'Share',
  byMail: 'By e-mail',
  pageAddress: 'Address of this page',
  ownWords: 'Read in its own words',
  through: 'Second-hand, through',
};

/** Why, in sentences, in English. */
export const glance: GlanceWords = {
  numbers: {
    one: 'one',
    two: 'two',
    three: 'three',
    four: 'four',
    five: 'five',
    six: 'six',
    seven: 'seven',
    eight: 'eight',
    nine: 'nine',
  },
  rebutted: {
    one: 'Rebutted by one independent source: {names}.',
    other: 'Rebutted by {n} independent sources: {names}.',
  },
  upheld: {
    one: 'Upheld by one independent source: {names}.',
    other: 'Upheld by {n} independent sources: {names}.',
  },
  against: {
    one: 'Contradicted by one independent source: {names}.',
    other: 'Contradicted by {n} independent sources: {names}.',
  },
  for: {
    one: 'Supported by one independent source: {names}.',
    other: 'Supported by {n} independent sources: {names}.',
  },
  speakerAgainst: 'Speaks against it: the speaker’s own side alone.',
  speakerFor: 'Speaks for it: the speaker’s own side alone.',
  originlessAgainst: 'What speaks against it does not say where it comes from.',
  originlessFor: 'What speaks for it does not say where it comes from.',
  opinionsAgainst: 'Only opinions speak against it, and they are not counted.',
  opinionsFor: 'Only opinions speak for it, and they are not counted.',
  nothingAgainst: 'We found nothing that speaks against it.',
  nothingFor: 'We found nothing that speaks for it.',
  jointly: '{name} with {names}',
  noted: '{name} ({note})',
  through: 'through {names}',
  allSecondHand: 'All of it second-hand.',
  someSecondHand: '{n} of {all} items second-hand.',
  allOneSource: 'All of it rests on one source.',
  oneSource: '{n} of {all} items rest on one source.',
  allAnonymous: 'All of it from people who are not named.',
  someAnonymous: '{n} of {all} items from people who are not named.',
  allOriginless: 'All of it without a stated origin.',
  someOriginless: '{n} of {all} items without a stated origin.',
  notCounted: {
    one: '{n} item is not counted, as its quotation is not in its source.',
    other: '{n} items are not counted, as their quotations are not in their sources.',
  },
  quotations: {
    allStored: 'Every quotation was found in a stored copy.',
    someStored: '{n} of {all} quotations found in stored copies.',
    allReceipts: 'Every quotation was found, in a copy that is not kept here.',
    someReceipts: '{n} of {all} quotations found in copies that are not kept here.',
    comparedOn: 'Compared on {n}.',
    noneChecked: 'No quotation could be checked against a stored copy.',
    someUnchecked: '{n} of {all} quotations could not be checked against a stored copy.',
    allFailed: 'No quotation is in its source as quoted.',
    someFailed: '{n} of {all} quotations not in their sources as quoted.',
  },
  states: {
    exact: 'Word for word',
    edited: 'With marked edits',
    unchecked: 'Not checked',
    failed: 'Not in the source',
    secondHand: '{n}, second-hand',
  },
  moreFromSource: { one: '{n} more from this source', other: '{n} more from this source' },
  moreItems: { one: '{n} more item of evidence', other: '{n} more items of evidence' },
  compared: 'Quotations compared on {n} with a copy that is not kept here',
};
