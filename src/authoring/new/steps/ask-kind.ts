import { PARTY_KINDS, SOURCE_KINDS, type PartyKind, type SourceKind } from '../../../model/index.ts';
import { PARTY_WORDS, SOURCE_WORDS } from '../../../schema/index.ts';
import type { ChoiceQuestion } from '../../questions/question.ts';
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
