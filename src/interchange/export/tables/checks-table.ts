import type { ExportedCheck } from '../exported-check.ts';
import { column, required, table, type Column, type Table } from './table.ts';

const COLUMNS: readonly Column<ExportedCheck>[] = [
  required('id', 'text', 'The id of the fact check: the name of its file.', ({ id }) => id),
  column('address', 'text', 'Its page. Empty if the project has no `site.url`.', ({ address }) => address),
  required('language', 'text', 'The language of the check, as a BCP 47 tag.', ({ language }) => language),
  required(
    'status',
    'text',
    '`published` or `withdrawn`; with `--drafts` also `draft` and `review`.',
    ({ status }) => status,
  ),
  required('title', 'text', 'The headline; that of a withdrawn check says so.', ({ title }) => title),
  required('description', 'text', 'One or two sentences on the check.', ({ description }) => description),
  column('claim', 'text', 'The statement in one sentence: `statement.summary`.', ({ claim }) => claim),
  column(
    'quote',
    'text',
    'The words that were checked, in the language of the check.',
    (check) => check.statement?.quote,
  ),
  column(
    'original',
    'text',
    'The words as they were said, where `quote` is a translation.',
    (check) => check.statement?.original,
  ),
  column('original_language', 'text', 'The language of `original`.', (check) => check.statement?.originalLanguage),
  column(
    'claimant_id',
    'text',
    'The party that made the statement. Empty if it is not known, or many made it.',
    (check) => check.claimant?.id,
  ),
  column('claimant', 'text', 'The name of that party.', (check) => check.claimant?.name),
  column('claimant_kind', 'text', 'Its kind, such as `person` or `state`.', (check) => check.claimant?.kind),
  column('role', 'text', 'Its role when it made the statement.', (check) => check.claimant?.role),
  column('said', 'date', 'When the statement was made.', ({ said }) => said),
  column('place', 'text', 'Where it was made.', (check) => check.statement?.place),
  column('occasion', 'text', 'On what occasion.', (check) => check.statement?.occasion),
  column(
    'statement_source',
    'text',
    'The source of the statement: an `id` of `sources`.',
    (check) => check.statement?.source,
  ),
  column('appearances', 'list', 'Addresses where the statement can be found.', (check) => check.statement?.appearances),
  column(
    'first_appearance',
    'text',
    'The address where it appeared first.',
    (check) => check.statement?.firstAppearance,
  ),
  column(
    'rating',
    'text',
    'The rating, an id of the scale. Empty without a verdict, and of a withdrawn check.',
    (check) => check.rating?.id,
  ),
  column(
    'rating_label',
    'text',
    'The rating in the words of the publisher; of an imported check, the label it came with.',
    (check) => check.rating?.label,
  ),
  column(
    'rating_class',
    'text',
    'What kind of rating it is, on any scale: `false`, `mixed`, `true` and others.',
    (check) => check.rating?.class,
  ),
  column('rating_value', 'number', 'Its value, for a rating on the scale.', (check) => check.verdict?.value),
  column('rating_best', 'number', 'The value of the best rating.', (check) => check.verdict?.best),
  column('rating_worst', 'number', 'The value of the worst rating.', (check) => check.verdict?.worst),
  column('verdict_summary', 'text', 'The verdict in a sentence or two.', (check) => check.verdict?.summary),
  column('published', 'date', 'When the check was published.', ({ published }) => published),
  column('updated', 'date', 'When it was last changed.', ({ updated }) => updated),
  required('authors', 'list', 'The names of its authors.', ({ authors }) => authors),
  required('topics', 'list', 'Its topics.', ({ topics }) => topics),
  required('places', 'list', 'The countries that it is about, as ISO 3166-1 alpha-2 codes.', ({ places }) => places),
  required(
    'corrections',
    'integer',
    'How many corrections it had: rows in `corrections`.',
    ({ corrections }) => corrections.length,
  ),
  column('translation_of', 'text', 'Of a translation: the check that it translates.', (check) => check.translationOf),
  column(
    'imported_from',
    'text',
    'Of a check that was made elsewhere and imported: the address of its page there, or the name of what had it.',
    (check) => check.imported?.from,
  ),
  column('imported_at', 'date', 'When it was imported.', (check) => check.imported?.at),
];

/** One row for each check. */
export const CHECKS_TABLE: Table = table(
  {
    name: 'checks',
    meaning:
      'One row for each fact check. Of a withdrawn one there is that it is withdrawn, and none of its words on the claim; the other tables hold its corrections alone.',
    key: ['id'],
  },
  COLUMNS,
  (check) => [check],
);
