import type { FactCheck, Party, Source, Table } from '../../model/index.ts';

/** One text for readers, and where it stands. */
export interface Prose {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

type Path = Prose['path'];

/** Every text of a fact check that readers see: no addresses, ids, dates or notes for the desk. */
export function* proseOf(check: FactCheck): Iterable<Prose> {
  yield* texts(check, ['title', 'standfirst', 'conflicts'], []);
  // A translation may lack what its original has.
  yield* texts(
    check.statement ?? {},
    ['summary', 'quote', 'role', 'place', 'occasion', 'question', 'original', 'locator'],
    ['statement'],
  );
  yield* inTable(check.claims, ['text', 'quote', 'implied'], 'claims');
  yield* inTable(check.evidence, ['shows', 'quote', 'original', 'locator', 'workings', 'answer'], 'evidence');
  for (const [id, source] of Object.entries(check.sources ?? {})) yield* proseOfSource(source, ['sources', id]);
  for (const [id, party] of Object.entries(check.parties ?? {})) yield* proseOfParty(party, ['parties', id]);
  yield* inList(check.replies, ['channel', 'reason', 'text', 'quote', 'original'], 'replies');
  yield* inList(check.searches, ['where', 'query', 'result'], 'searches');
  yield* texts(check.verdict ?? {}, ['summary', 'reasoning'], ['verdict']);
  yield* texts(check, ['article'], []);
  yield* inTable(check.media, ['alt', 'credit', 'caption', 'licence'], 'media');
  yield* inList(check.timeline, ['text'], 'timeline');
  yield* inList(check.corrections, ['text'], 'corrections');
}

/** The texts of a source; `path` leads to it. */
export function proseOfSource(source: Partial<Source>, path: Path): Iterable<Prose> {
  return texts(source, ['title', 'publisher', 'locator', 'ownWork', 'interests'], path);
}

/** The texts of a party; `path` leads to it. */
export function proseOfParty(party: Partial<Party>, path: Path): Iterable<Prose> {
  return texts(party, ['name', 'role', 'why', 'basis'], path);
}

/** The texts of a fact check that are Markdown. */
export function* markdownOf(check: FactCheck): Iterable<Prose> {
  yield* inTable(check.evidence, ['workings'], 'evidence');
  yield* texts(check.verdict ?? {}, ['reasoning'], ['verdict']);
  yield* texts(check, ['article'], []);
}

type Texts<K extends string> = { readonly [key in K]?: string };

function* texts<K extends string>(thing: Texts<K>, keys: readonly K[], path: Path): Iterable<Prose> {
  for (const key of keys) {
    const text = thing[key];
    if (text !== undefined) yield { path: [...path, key], text };
  }
}

function* inTable<K extends string>(
  table: Table<Texts<K>> | undefined,
  keys: readonly K[],
  section: string,
): Iterable<Prose> {
  for (const [id, thing] of Object.entries(table ?? {})) yield* texts(thing, keys, [section, id]);
}

function* inList<K extends string>(
  list: readonly Texts<K>[] | undefined,
  keys: readonly K[],
  section: string,
): Iterable<Prose> {
  for (const [index, thing] of (list ?? []).entries()) yield* texts(thing, keys, [section, index]);
}
