import type { Outline } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { keysAt, schemaAt } from './schema-at.ts';

const known = new Map<DocumentKind, Outline | undefined>();

/** The keys of a kind of file and where they are; undefined if an author chooses those that begin at the margin. */
export function outlineOf(kind: DocumentKind): Outline | undefined {
  if (!known.has(kind)) known.set(kind, makeOutline(kind));
  return known.get(kind);
}

function makeOutline(kind: DocumentKind): Outline | undefined {
  const top = keysAt(kind, []);
  if (top.length === 0) return undefined;
  const below = top.flatMap((key) => [...keysAt(kind, [key]), ...keysAt(kind, [key, 'id']), ...keysAt(kind, [key, 0])]);
  return {
    top: new Set(top),
    lists: new Set(top.filter((key) => schemaAt(kind, [key])?.items !== undefined)),
    keys: new Set([...top, ...below]),
  };
}
