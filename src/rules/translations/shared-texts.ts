import { asList, primaryLanguage, type Id, type Source } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import { proseOfParty, proseOfSource, type Prose } from '../prose/prose.ts';

/** The texts of shared definitions that the page of a translation shows, where they are written in another language than its own. */
export function sharedTexts(subject: CheckSubject): readonly Prose[] {
  const { translates, language, settings, sources, parties } = subject;
  const [shared = language] = settings.languages;
  if (translates === undefined || primaryLanguage(shared) === primaryLanguage(language)) return [];
  const { check: original } = translates;
  const read = [...sourcesOnPage(subject)];
  return [
    ...read
      .filter((id) => !Object.hasOwn(original.sources ?? {}, id))
      .flatMap((id) => [...proseOfSource(sources[id] ?? NO_SOURCE, ['sources', id])]),
    ...[...partiesOnPage(subject, read)]
      .filter(([id]) => !Object.hasOwn(original.parties ?? {}, id))
      .flatMap(([id, keys]) =>
        [...proseOfParty(parties[id] ?? {}, ['parties', id])].filter(({ path }) => keys.has(String(path.at(-1)))),
      ),
  ];
}

/** Stands for a source that is not defined; a rule says so. */
const NO_SOURCE: Partial<Source> = {};

/** What is cited, and what that depends on. */
function sourcesOnPage({ allReferences, sources }: CheckSubject): ReadonlySet<Id> {
  const ids = new Set(allReferences.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  // A set grows while it is walked.
  for (const id of ids) {
    const { seenIn, basedOn = [], jointWith = [], promptedBy = [] } = sources[id] ?? NO_SOURCE;
    for (const next of [...asList(seenIn), ...basedOn, ...jointWith, ...promptedBy]) ids.add(next);
  }
  return ids;
}

/** Those of whom the page says more than their names, and what. */
function partiesOnPage({ check, sources }: CheckSubject, read: readonly Id[]): ReadonlyMap<Id, ReadonlySet<string>> {
  const { statement, replies = [], evidence = {} } = check;
  const withRole = [
    ...(statement.role === undefined && statement.speaker !== undefined ? [statement.speaker] : []),
    ...replies.map(({ to }) => to),
    ...Object.values(evidence).flatMap(({ speaker }) => asList(speaker)),
  ];
  const authors = read.flatMap((id) => asList(sources[id]?.by));
  const all = new Map<Id, Set<string>>();
  const say = (ids: readonly Id[], keys: readonly string[]): void => {
    for (const id of ids) all.set(id, new Set([...(all.get(id) ?? []), ...keys]));
  };
  // The name is a text only where it describes somebody who is not named.
  say(withRole, ['name', 'role']);
  say(authors, ['name', 'why', 'basis']);
  return all;
}
