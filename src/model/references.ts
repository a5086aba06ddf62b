import { citationsIn } from './citations.ts';
import type { FactCheck } from './fact-check.ts';
import type { Party } from './party.ts';
import type { Source } from './source.ts';
import type { Id, Markdown, Table } from './text.ts';

/** What an id can name. `speaker` is a party, `unknown` or `many`; `author` is a party or `unknown`. */
export type ReferenceKind =
  | 'party'
  | 'speaker'
  | 'author'
  | 'source'
  | 'claim'
  | 'evidence'
  | 'media'
  | 'factcheck'
  | 'rating';

/** What an id names, in whatever part it is named. */
export type NamedKind = Exclude<ReferenceKind, 'speaker' | 'author'>;

/** What is named where an id of each kind can be. */
export const NAMED_KINDS: Readonly<Record<ReferenceKind, NamedKind>> = {
  party: 'party',
  speaker: 'party',
  author: 'party',
  source: 'source',
  claim: 'claim',
  evidence: 'evidence',
  media: 'media',
  factcheck: 'factcheck',
  rating: 'rating',
};

/** One use of an id; `within` is its text inside a longer value, such as Markdown. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: Id;
  readonly path: readonly (string | number)[];
  readonly within?: string;
  /** Whether the id is the key at `path` and not its value. */
  readonly isKey?: boolean;
}

type Path = readonly (string | number)[];

/** Every use of an id in a fact check, in the order of the format. A test holds this list against the schema. */
export function referencesOf(check: FactCheck): readonly Reference[] {
  return [...allReferences(check)];
}

function* allReferences(check: FactCheck): Iterable<Reference> {
  yield* refer('party', check.authors, ['authors']);
  yield* refer('party', check.editors, ['editors']);
  yield* refer('media', check.image, ['image']);
  yield* refer('source', check.restates, ['restates']);
  const { statement } = check;
  if (statement !== undefined) {
    yield* refer('media', statement.media, ['statement', 'media']);
    yield* refer('speaker', statement.speaker, ['statement', 'speaker']);
    yield* refer('party', statement.translator, ['statement', 'translator']);
    yield* refer('source', statement.source, ['statement', 'source']);
  }
  yield* evidenceReferences(check);
  for (const [id, source] of entries(check.sources)) yield* sourceReferences(source, ['sources', id]);
  for (const [id, party] of entries(check.parties)) yield* partyReferences(party, ['parties', id]);
  for (const [index, reply] of (check.replies ?? []).entries()) {
    yield* refer('party', reply.to, ['replies', index, 'to']);
    yield* refer('source', reply.source, ['replies', index, 'source']);
  }
  for (const [index, search] of (check.searches ?? []).entries()) {
    yield* refer('claim', search.claim, ['searches', index, 'claim']);
  }
  yield* refer('rating', check.verdict?.rating, ['verdict', 'rating']);
  yield* cite(check.verdict?.reasoning, ['verdict', 'reasoning']);
  yield* cite(check.article, ['article']);
  for (const [id, medium] of entries(check.media)) yield* refer('source', medium.source, ['media', id, 'source']);
  for (const [index, event] of (check.timeline ?? []).entries()) {
    yield* refer('evidence', event.evidence, ['timeline', index, 'evidence']);
  }
  for (const [index, correction] of (check.corrections ?? []).entries()) {
    yield* refer('rating', correction.was, ['corrections', index, 'was']);
    yield* refer('rating', correction.now, ['corrections', index, 'now']);
  }
  yield* refer('factcheck', check.related, ['related']);
  yield* refer('factcheck', check.translationOf, ['translationOf']);
}

/** Every use of an id in a source; `path` leads to the source. */
export function* sourceReferences(source: Source, path: Path): Iterable<Reference> {
  yield* refer('author', source.by, [...path, 'by']);
  for (const key of ['basedOn', 'promptedBy', 'jointWith', 'seenIn'] as const) {
    yield* refer('source', source[key], [...path, key]);
  }
}

/** Every use of an id in a party; `path` leads to the party. */
export function* partyReferences(party: Party, path: Path): Iterable<Reference> {
  yield* refer('party', party.controlledBy, [...path, 'controlledBy']);
  yield* refer('media', party.image, [...path, 'image']);
}

function* evidenceReferences(check: FactCheck): Iterable<Reference> {
  for (const [id, item] of entries(check.evidence)) {
    const path = ['evidence', id];
    yield* refer('claim', item.claim, [...path, 'claim']);
    if (typeof item.stance === 'object') {
      for (const claim of Object.keys(item.stance)) {
        yield { kind: 'claim', id: claim, path: [...path, 'stance', claim], isKey: true };
      }
    }
    yield* refer('source', item.source, [...path, 'source']);
    yield* refer('source', item.from, [...path, 'from']);
    yield* refer('party', item.speaker, [...path, 'speaker']);
    yield* cite(item.workings, [...path, 'workings']);
  }
}

function* refer(kind: ReferenceKind, ids: Id | readonly Id[] | undefined, path: Path): Iterable<Reference> {
  if (typeof ids === 'string') yield { kind, id: ids, path };
  else for (const [index, id] of (ids ?? []).entries()) yield { kind, id, path: [...path, index] };
}

function* cite(markdown: Markdown | undefined, path: Path): Iterable<Reference> {
  for (const { kind, id } of citationsIn(markdown ?? '')) yield { kind, id, path, within: `@${id}` };
}

function entries<T>(table: Table<T> | undefined): readonly (readonly [Id, T])[] {
  return Object.entries(table ?? {});
}
