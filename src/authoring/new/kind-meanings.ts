import type { PartyKind, SourceKind } from '../../model/index.ts';

/** What each kind of source is, in a few words; the page on kinds has more. */
export const SOURCE_MEANINGS: Readonly<Record<SourceKind, string>> = {
  act: 'a decision that does something: a decree, a permit, a contract, a vote',
  record: 'kept because it is a duty to keep it: a register, a log, minutes',
  statement: 'words that somebody says of themselves or for their office',
  testimony: 'what somebody saw or lived through, told by them',
  observation: 'what you or another reporter saw on the spot',
  analysis: 'an argument or calculation from other people’s material',
  video: 'moving pictures',
  photo: 'a picture',
  audio: 'a sound',
  dataset: 'figures to calculate with: a table, a database, a series',
  report: 'an account of its work by a body: an annual report, an inquiry',
  article: 'an account for the public by a newsroom',
  transcript: 'words taken down as they were spoken',
  law: 'a law or regulation, as it is in force',
  'court-document': 'a judgment, an indictment, a brief',
  book: 'a book',
  'social-post': 'what somebody wrote on a network under their own account',
  correspondence: 'a letter, an e-mail, a chat that was sent to somebody',
};

/** The same for parties. */
export const PARTY_MEANINGS: Readonly<Record<PartyKind, string>> = {
  person: 'a human being who is named',
  organisation: 'a body of another kind than those below',
  state: 'a government, ministry, agency, court or parliament',
  'state-media': 'a newsroom that a state controls',
  news: 'a newsroom or news agency',
  ngo: 'an association that is neither state nor business',
  company: 'a business',
  anonymous: 'somebody whom you know and may not name',
  unknown: 'somebody whom nobody knows',
};
