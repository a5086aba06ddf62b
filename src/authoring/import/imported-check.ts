import type { FoundReview } from '../../interchange/index.ts';
import {
  primaryLanguage,
  type Id,
  type ImportedCheck,
  type ImportedStatement,
  type UnknownKey,
} from '../../model/index.ts';
import { schemaAt } from '../../schema/index.ts';
import { claimedParty, type PartyIndex } from './claimed-party.ts';
import { markdownOf } from './markdown-of.ts';

/** What an import is made with. */
export interface ImportContext {
  /** The languages of the project, the usual one first. */
  readonly languages: readonly string[];
  readonly parties: PartyIndex;
  /** The day, as `2026-11-30`. */
  readonly today: string;
  /** The rating of the scale that the label of a review means. */
  readonly ratingOf: (review: FoundReview, language: string) => Id | undefined;
}

/** A review as a check, or why it is none. */
export type AsCheck =
  | { readonly check: ImportedCheck; readonly why?: never }
  | { readonly check?: never; readonly why: string };

/** Makes a check of a review, with what is known and no more. */
export function importedCheck(review: FoundReview, context: ImportContext): AsCheck {
  const { claim, label, published, modified, url, explanation, body, rating } = review;
  if (claim === undefined) return { why: 'It does not say which claim was checked.' };
  if (label === undefined) return { why: 'It has no label for its verdict.' };
  const language = languageFor(review.language, context.languages);
  if (language === undefined)
    return { why: `It is in a language that the project does not have: ${review.language ?? ''}.` };
  const party = claimedParty(review, context.parties, language);
  const verdict = { rating: context.ratingOf(review, language), summary: explanation };
  const notes = notesOf(review, { language, isKnown: party !== undefined && party.own === undefined });
  const check: Omit<ImportedCheck, 'imported'> = {
    title: review.title ?? titleOf(claim, label),
    language: language === context.languages[0] ? undefined : language,
    status: published === undefined ? 'draft' : 'published',
    published,
    updated: modified,
    topics: review.keywords.length === 0 ? undefined : [...new Set(review.keywords)],
    statement: statementOf(review, claim, party?.id),
    parties: party?.own && { [party.id]: party.own },
    verdict: verdict.rating === undefined && verdict.summary === undefined ? undefined : verdict,
    article: body === undefined ? undefined : markdownOf(body),
    notes: notes === '' ? undefined : notes,
  };
  const numbers = rating !== undefined && Object.values(rating).some((value) => value !== undefined);
  return {
    check: {
      ...check,
      imported: {
        from: url ?? `${review.from.file}, number ${review.from.number}`,
        at: context.today,
        label,
        rating: numbers ? { value: rating.value, best: rating.best, worst: rating.worst } : undefined,
        unknown: unknownIn(check, review.title !== undefined),
      },
    },
  };
}

/** The language of the project that a review is in; one that says none is in the usual one. */
export function languageFor(said: string | undefined, languages: readonly string[]): string | undefined {
  if (said === undefined) return languages[0];
  const folded = said.toLowerCase();
  return (
    languages.find((tag) => tag.toLowerCase() === folded) ??
    languages.find((tag) => primaryLanguage(tag) === primaryLanguage(said))
  );
}

/** A claim is no title by itself: with the verdict before it, it is not repeated bare. */
function titleOf(claim: string, label: string): string {
  return label.length > LONGEST_LABEL ? claim : `${label}: ${claim}`;
}

/** In UTF-16 units. */
const LONGEST_LABEL = 40;

function statementOf(review: FoundReview, claim: string, speaker: Id | undefined): ImportedStatement {
  const appearances = [...new Set(review.appearances)].filter(isAddress);
  return {
    summary: claim,
    speaker,
    role: review.claimant?.jobTitle,
    date: review.claimDate,
    appearances: appearances.length === 0 ? undefined : appearances,
    firstAppearance: isAddress(review.firstAppearance ?? '') ? review.firstAppearance : undefined,
  };
}

const ADDRESS = new RegExp(schemaAt('factcheck', ['statement', 'firstAppearance'])?.pattern ?? '', 'u');

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

const LONGEST_ADDRESS = 2000;

function unknownIn(
  { published, statement, verdict }: Omit<ImportedCheck, 'imported'>,
  isTitled: boolean,
): readonly UnknownKey[] {
  const parts: readonly (readonly [UnknownKey, boolean])[] = [
    ['title', isTitled],
    ['published', published !== undefined],
    ['authors', false],
    ['claims', false],
    ['evidence', false],
    ['statement.quote', false],
    ['statement.speaker', statement.speaker !== undefined],
    ['statement.date', statement.date !== undefined],
    ['statement.source', false],
    ['verdict.rating', verdict?.rating !== undefined],
    ['verdict.summary', verdict?.summary !== undefined],
  ];
  return parts.flatMap(([key, isKnown]) => (isKnown ? [] : [key]));
}

/** What a review says and no key holds, for the desk: a line each. */
function notesOf(
  { language: said, reviewer, claimant, image, rest, problems, ...review }: FoundReview,
  { language, isKnown }: { readonly language: string; readonly isKnown: boolean },
): string {
  const addresses = [...review.appearances, ...(review.firstAppearance === undefined ? [] : [review.firstAppearance])];
  const kept: readonly (readonly [string, string | undefined])[] = [
    ['inLanguage', said === undefined || said.toLowerCase() === language.toLowerCase() ? undefined : said],
    ['author', reviewer?.type === 'person' ? [reviewer.name, reviewer.url].filter(Boolean).join(', ') : undefined],
    ...(isKnown ? (claimant?.sameAs ?? []).map((address) => ['claimant', address] as const) : []),
    ['image', image],
    ...addresses.filter((address) => !isAddress(address)).map((address) => ['appearance', address] as const),
    ...rest.map(({ path, value }) => [path, value] as const),
    ...problems.map(({ path, value, message }) => [path, `${value} (${message})`] as const),
  ];
  return kept
    .flatMap(([path, value]) => (value === undefined || value === '' ? [] : [`${path}: ${inLine(value)}`]))
    .join('\n');
}

function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
