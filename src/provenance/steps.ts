import { asList, type Evidence, type Id, type Source, type SourceKind, type Table } from '../model/index.ts';

/** How a chain goes on from a source: to any of `next`, or it ends there, with an origin or with none that is stated. */
export interface Steps {
  readonly next: readonly Id[];
  readonly end?: 'root' | 'not-stated';
}

/** Kinds that pass on what others know, so that without a word on it their origin is not stated. */
const PASSES_ON: ReadonlySet<SourceKind> = new Set<SourceKind>(['article', 'book', 'transcript']);

/** How a chain goes on from a source that it has reached. */
export function stepsOf(source: Source | undefined): Steps {
  const next = source?.basedOn ?? [];
  if (source === undefined || source.ownWork !== undefined) return { next, end: 'root' };
  if (next.length > 0) return { next };
  return { next, end: PASSES_ON.has(source.kind) ? 'not-stated' : 'root' };
}

/** How a chain goes on from the source of an item: its `from` wins, where its own id means the source's own work. */
export function stepsOfItem({ source, from }: Evidence, sources: Table<Source>): Steps {
  if (from === undefined || from.length === 0) return stepsOf(sources[source]);
  const next = from.filter((id) => id !== source);
  return next.length === from.length ? { next } : { next, end: 'root' };
}

/** The source of an item, after those through which alone it is known, the outermost first; the restated article is left out. */
export function entryOf(item: Evidence, sources: Table<Source>, restates: Id | undefined): readonly Id[] {
  const entry = [item.source];
  const seen = new Set(entry);
  let at = sources[item.source]?.seenIn;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    if (at !== restates) entry.push(at);
    at = sources[at]?.seenIn;
  }
  return entry.toReversed();
}

/** Whose words or knowledge a source is. */
export function authorsOf(source: Source | undefined): readonly Id[] {
  const authors = asList(source?.by);
  return authors.length === 0 ? ['unknown'] : authors;
}
