import { createHash } from 'node:crypto';
import { partyReferences, sourceReferences, type Party, type Source } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';

/** What the shared files held. */
export interface SharedState {
  /** A digest of their texts. */
  readonly texts: string;
  /** Digests of what they define, by name such as `party:minister`; under the empty name, of files that define nothing readable. */
  readonly definitions: Readonly<Record<string, string>>;
}

/** A digest of the texts of the shared files. */
export function sharedTexts({ parties, sources }: Project): string {
  return digest([parties?.text, sources?.text]);
}

/** What the shared files of a project hold now. */
export function sharedState(project: Project): SharedState {
  return { texts: sharedTexts(project), definitions: definitionsOf(project) };
}

function definitionsOf({ parties, sources }: Project): SharedState['definitions'] {
  const found: Record<string, string> = Object.create(null);
  for (const [kind, file] of [
    ['party', parties],
    ['source', sources],
  ] as const) {
    if (file === undefined) continue;
    if (file.ids === undefined) found[''] = digest([found[''], file.text]);
    for (const id of file.ids ?? [])
      found[`${kind}:${id}`] = digest(Object.hasOwn(file.entries, id) ? file.entries[id] : null);
  }
  return found;
}

function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64')
    .slice(0, 22);
}

/**
 * The names whose definition changed, came or went, and those that rest on one of them; undefined if a file could not
 * be read, so that anything may have changed.
 */
export function changedNames({ definitions: before }: SharedState, project: Project): ReadonlySet<string> | undefined {
  const now = definitionsOf(project);
  if (before[''] !== now['']) return undefined;
  const changed = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => before[name] !== now[name]));
  if (changed.size === 0) return changed;
  const neighbours = dependents(project);
  for (const name of changed) for (const other of neighbours.get(name) ?? []) changed.add(other);
  return changed;
}

/** For each name, those that are judged otherwise when it changes; control and joint work bind both ways. */
function dependents({ parties, sources }: Project): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => void found.set(from, [...(found.get(from) ?? []), to]);
  const both = (one: string, other: string): void => {
    add(one, other);
    add(other, one);
  };
  for (const [id, party] of entries<Party>(parties?.entries))
    for (const { kind, id: other } of partyReferences(party, []))
      if (kind === 'party') both(`party:${id}`, `party:${other}`);
  for (const [id, source] of entries<Source>(sources?.entries))
    for (const { kind, id: other, path } of sourceReferences(source, [])) {
      const name = `${kind === 'source' ? 'source' : 'party'}:${other}`;
      if (path[0] === 'jointWith') both(`source:${id}`, name);
      else add(name, `source:${id}`);
    }
  return found;
}

function entries<T>(table: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return Object.entries(table ?? {});
}
