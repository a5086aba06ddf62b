import type { Evidence, FactCheck, Id, Reply } from '../../model/index.ts';

/** The words that each source is said to contain, in its own language. */
export function quotationsBySource(
  { statement, evidence = {}, replies = [] }: FactCheck,
  language: string,
): ReadonlyMap<Id, readonly string[]> {
  const quoted = new Map<string, string[]>();
  const add = (source: string | undefined, words: string | undefined): void => {
    if (source !== undefined && words !== undefined) quoted.set(source, [...(quoted.get(source) ?? []), words]);
  };
  const isTranslated = (statement.language ?? language) !== language;
  add(statement.source, statement.original ?? (isTranslated ? undefined : statement.quote));
  for (const item of [...Object.values(evidence), ...replies]) add(item.source, wordsOf(item));
  return quoted;
}

/** A translation without its original cannot be in the source. */
function wordsOf({ quote, original, originalLanguage }: Evidence | Reply): string | undefined {
  return original ?? (originalLanguage === undefined ? quote : undefined);
}
