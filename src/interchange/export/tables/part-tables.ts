import type {
  ExportedCheck,
  ExportedClaim,
  ExportedEvidence,
  ExportedReply,
  ExportedSource,
} from '../exported-check.ts';
import { column, required, table, type Column, type Table } from './table.ts';

/** A part of a check, with the number of its row among those of the check. */
interface Part<T> {
  readonly check: string;
  readonly number: number;
  readonly part: T;
}

function parts<T>({ id }: ExportedCheck, all: readonly T[]): readonly Part<T>[] {
  return all.map((part, at) => ({ check: id, number: at + 1, part }));
}

function ofCheck<T>(): Column<Part<T>> {
  return required('check_id', 'text', 'The check: an `id` of `checks`.', ({ check }) => check);
}

function numbered<T>(): Column<Part<T>> {
  return required('number', 'integer', 'Its number in the check, from 1.', ({ number }) => number);
}

/** The checkable parts of statements. */
export const CLAIMS_TABLE: Table = table<Part<ExportedClaim>>(
  {
    name: 'claims',
    meaning: 'One row for each claim: a part of the statement that was checked by itself.',
    key: ['check_id', 'id'],
  },
  [
    ofCheck(),
    required('id', 'text', 'The id of the claim in its check.', ({ part }) => part.id),
    numbered(),
    required('text', 'text', 'The claim in one sentence.', ({ part }) => part.text),
    column('quote', 'text', 'The words of the statement that make it.', ({ part }) => part.quote),
    column('implied', 'text', 'Why the statement implies it, where no words make it.', ({ part }) => part.implied),
    column('finding', 'text', '`upheld`, `rebutted`, `mixed` or `unproven`.', ({ part }) => part.finding),
    required('decisive', 'boolean', 'Whether the verdict rests on it.', ({ part }) => part.decisive),
  ],
  (check) => parts(check, check.claims),
);

/** Items of evidence, once for each claim that they bear on. */
export const EVIDENCE_TABLE: Table = table<Part<{ readonly item: ExportedEvidence; readonly at: number }>>(
  {
    name: 'evidence',
    meaning:
      'One row for each item of evidence and each claim that it bears on. To count items, take the rows with `is_first`.',
    key: ['check_id', 'id', 'claim_id'],
  },
  [
    ofCheck(),
    required('id', 'text', 'The id of the item in its check.', ({ part }) => part.item.id),
    required('claim_id', 'text', 'The claim: an `id` of `claims`.', ({ part: { item, at } }) => item.claims[at]?.claim),
    required(
      'stance',
      'text',
      '`rebuts`, `supports` or `context`.',
      ({ part: { item, at } }) => item.claims[at]?.stance,
    ),
    required(
      'is_first',
      'boolean',
      'Whether this is the first of the claims that it bears on.',
      ({ part }) => part.at === 0,
    ),
    required(
      'kind',
      'text',
      '`fact`, `opinion` or `legal-opinion`; the first alone is counted.',
      ({ part }) => part.item.kind,
    ),
    required('shows', 'text', 'What it shows.', ({ part }) => part.item.shows),
    column('quote', 'text', 'The words of the source.', ({ part }) => part.item.quote?.text),
    column(
      'quote_original',
      'text',
      'The words as they were printed or said, where `quote` is a translation.',
      ({ part }) => part.item.quote?.original,
    ),
    column(
      'quote_language',
      'text',
      'The language of `quote_original`, or of `quote` where it is not that of the check.',
      ({ part }) => part.item.quote?.originalLanguage ?? part.item.quote?.language,
    ),
    column(
      'quote_result',
      'text',
      'What came of looking for the words in a copy of the source, such as `exact` or `not-found`.',
      ({ part }) => part.item.quote?.result,
    ),
    column('speaker_id', 'text', 'The party whose words they are.', ({ part }) => part.item.speaker?.id),
    column('speaker', 'text', 'The name of that party.', ({ part }) => part.item.speaker?.name),
    required('source_id', 'text', 'The source: an `id` of `sources`.', ({ part }) => part.item.source),
    required('taken_from', 'list', 'Sources that it was taken from in turn.', ({ part }) => part.item.from),
    column('locator', 'text', 'Where in the source, such as a page.', ({ part }) => part.item.locator),
    column(
      'answer',
      'text',
      'What is said to evidence that speaks against the finding.',
      ({ part }) => part.item.answer,
    ),
  ],
  (check) =>
    parts(
      check,
      check.evidence.flatMap((item) => item.claims.map((_, at) => ({ item, at }))),
    ),
);

/** Sources, once for each check that uses them. */
export const SOURCES_TABLE: Table = table<Part<ExportedSource>>(
  {
    name: 'sources',
    meaning:
      'One row for each source of each check. A source that several checks share is in it once for each; its `id` or its `address` tells that it is the same.',
    key: ['check_id', 'id'],
  },
  [
    ofCheck(),
    required('id', 'text', 'The id of the source.', ({ part }) => part.id),
    required('number', 'integer', 'Its number on the page of the check.', ({ part }) => part.number),
    column('kind', 'text', 'Its kind, such as `record` or `article`.', ({ part }) => part.kind),
    required('title', 'text', 'Its title; without one, its kind and its authors.', ({ part }) => part.title),
    column(
      'title_translated',
      'text',
      'The title in the language of the check, where a translation gives it.',
      ({ part }) => part.translatedTitle,
    ),
    required('author_ids', 'list', 'The parties that it is by.', ({ part }) => part.authors.map(({ id }) => id)),
    required('authors', 'list', 'The names of these parties.', ({ part }) => part.authors.map(({ name }) => name)),
    column('publisher', 'text', 'Who published it.', ({ part }) => part.publisher),
    column('published', 'date', 'When it was published.', ({ part }) => part.published),
    column('accessed', 'date', 'When it was read.', ({ part }) => part.accessed),
    column('source_language', 'text', 'Its language.', ({ part }) => part.language),
    column('address', 'text', 'Its address in the web.', ({ part }) => part.address),
    column('archived', 'text', 'The address of a public copy.', ({ part }) => part.archived),
    column('locator', 'text', 'Where it is found otherwise, or where in it to look.', ({ part }) => part.locator),
    column('own_work', 'text', 'What its authors did themselves.', ({ part }) => part.ownWork),
    column('interests', 'text', 'What interest its authors have in the matter.', ({ part }) => part.interests),
    required('based_on', 'list', 'Sources that it is based on.', ({ part }) => part.basedOn),
    required('joint_with', 'list', 'Sources that it was made together with.', ({ part }) => part.jointWith),
    required('prompted_by', 'list', 'Sources that prompted it.', ({ part }) => part.promptedBy),
    column('seen_in', 'text', 'The source through which alone it is known.', ({ part }) => part.seenIn),
  ],
  (check) => parts(check, check.sources),
);

/** What was changed after publication. */
export const CORRECTIONS_TABLE: Table = table<Part<ExportedCheck['corrections'][number]>>(
  {
    name: 'corrections',
    meaning: 'One row for each correction, the newest of a check first.',
    key: ['check_id', 'number'],
  },
  [
    ofCheck(),
    numbered(),
    required('date', 'date', 'When it was corrected.', ({ part }) => part.date),
    required('kind', 'text', '`minor`, `update`, `substantial` or `withdrawal`.', ({ part }) => part.kind),
    required('text', 'text', 'What was changed, and why.', ({ part }) => part.text),
    column('was', 'text', 'The rating before, in the words of the publisher.', ({ part }) => part.was),
    column('now', 'text', 'The rating since.', ({ part }) => part.now),
  ],
  (check) => parts(check, check.corrections),
);

/** Requests for comment. */
export const REPLIES_TABLE: Table = table<Part<ExportedReply>>(
  {
    name: 'replies',
    meaning: 'One row for each request for comment, and what came of it.',
    key: ['check_id', 'number'],
  },
  [
    ofCheck(),
    numbered(),
    required('party_id', 'text', 'The party that was asked.', ({ part }) => part.to.id),
    required('party', 'text', 'The name of that party.', ({ part }) => part.to.name),
    required('outcome', 'text', '`answered`, `declined`, `no-answer` or `not-feasible`.', ({ part }) => part.outcome),
    column('asked', 'date', 'When it was asked.', ({ part }) => part.asked),
    column('answered', 'date', 'When it answered.', ({ part }) => part.answered),
    column('channel', 'text', 'How it was asked, such as by e-mail.', ({ part }) => part.channel),
    column('reason', 'text', 'Why it could not be asked.', ({ part }) => part.reason),
    column('text', 'text', 'The answer in the words of the checkers.', ({ part }) => part.text),
    column('quote', 'text', 'The answer in its own words.', ({ part }) => part.quote?.text),
    column(
      'quote_original',
      'text',
      'The same as it was given, where `quote` is a translation.',
      ({ part }) => part.quote?.original,
    ),
    column('source_id', 'text', 'Where the answer can be read: an `id` of `sources`.', ({ part }) => part.source),
  ],
  (check) => parts(check, check.replies),
);
