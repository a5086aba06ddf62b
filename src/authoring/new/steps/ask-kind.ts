import { PARTY_KINDS, SOURCE_KINDS, type PartyKind, type SourceKind } from '../../../model/index.ts';
import { PARTY_WORDS, SOURCE_WORDS } from '../../../schema/index.ts';
import type { Choice, ChoiceQuestion } from '../../questions/question.ts';
import { PARTY_MEANINGS, SOURCE_MEANINGS } from '../kind-meanings.ts';

/** Asks what sort of actor a party is. */
export function askPartyKind(message: string, kinds: readonly PartyKind[] = PARTY_KINDS): ChoiceQuestion {
  return {
    form: 'choice',
    message,
    choices: kinds.map((value) => ({ value, meaning: PARTY_MEANINGS[value], also: PARTY_WORDS[value] })),
    findBy: 'ministry or newspaper',
  };
}

/** Asks what a source is. */
export function askSourceKind(message: string): ChoiceQuestion {
  const choices = SOURCE_KINDS.map((value) => ({ value, meaning: SOURCE_MEANINGS[value], also: SOURCE_WORDS[value] }));
  return { form: 'choice', message, choices, findBy: 'letter or table' };
}

/** Asks what a page is on which somebody's words can be read; none is usual, since a newspaper is easily taken for the words themselves. */
export function askPageKind(): ChoiceQuestion {
  const choices = PAGES_WITH_WORDS.map((choice) => ({ ...choice, also: SOURCE_WORDS[choice.value] }));
  return { form: 'choice', message: 'What is that page?', choices, findBy: 'newspaper or speech' };
}

/** Other kinds can be given as an option; few are pages with the words of a speaker. */
const PAGES_WITH_WORDS: readonly (Choice & { readonly value: SourceKind })[] = [
  { value: 'statement', meaning: 'the speaker’s own words: a press release, a speech, an answer' },
  { value: 'transcript', meaning: 'a transcript or minutes: the words, taken down as they were spoken' },
  { value: 'social-post', meaning: 'a post on a network, under the speaker’s own account' },
  { value: 'video', meaning: 'moving pictures of it' },
  { value: 'audio', meaning: 'a recording of the sound' },
  { value: 'article', meaning: 'a report by somebody else, such as a newspaper or an agency' },
  { value: 'report', meaning: 'a report by a body, such as an annual report or an inquiry' },
  { value: 'book', meaning: 'a book' },
];

/** What somebody can be who has a name. */
export const NAMED_KINDS: readonly PartyKind[] = PARTY_KINDS.filter(
  (kind) => kind !== 'anonymous' && kind !== 'unknown',
);

/** What somebody can be whom we know, named or not. */
export const KNOWN_KINDS: readonly PartyKind[] = PARTY_KINDS.filter((kind) => kind !== 'unknown');

/** Whether an answer is a kind of party. */
export function isPartyKind(answer: string): answer is PartyKind {
  return PARTY_KINDS.some((kind) => kind === answer);
}

/** Whether an answer is a kind of source. */
export function isSourceKind(answer: string): answer is SourceKind {
  return SOURCE_KINDS.some((kind) => kind === answer);
}
