import { citationsIn, NAMED_KINDS, type NamedKind } from '../../model/index.ts';
import { refersTo, schemaAt, type DocumentKind } from '../../schema/index.ts';
import { nodesBelow, pathOf, readLoosely, scalarText, type DataPath, type LooseNode } from '../../yaml/index.ts';

/** An id in a text, where it is defined or used; offsets of the id alone, without quotes. */
export interface Mention {
  readonly kind: NamedKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isDefinition: boolean;
}

/** The sections of a check that define something under ids. */
export const SECTIONS: Readonly<Record<string, NamedKind>> = {
  parties: 'party',
  sources: 'source',
  claims: 'claim',
  evidence: 'evidence',
  media: 'media',
};

const KINDS: Readonly<Record<string, NamedKind>> = NAMED_KINDS;

/** Words that stand where an id could. */
const NO_IDS: ReadonlySet<string> = new Set(['unknown', 'many']);

/** The kind of thing that an id at a path names; undefined if none is wanted there. */
export function kindAt(kind: DocumentKind, path: DataPath): NamedKind | undefined {
  return KINDS[refersTo(kind, path) ?? ''];
}

/** Every id that a file defines or uses, also where the file is not valid yet. */
export function mentionsIn(kind: DocumentKind, text: string, root: LooseNode = readLoosely(text)): readonly Mention[] {
  const found: Mention[] = [];
  for (const node of nodesBelow(root)) {
    if (node.isBare) continue;
    const path = pathOf(node);
    const defined = definedAt(kind, path);
    const isStance = path.length === 4 && path[0] === 'evidence' && path[2] === 'stance';
    if (defined !== undefined && typeof node.key === 'string')
      found.push({ kind: defined, id: node.key, ...keyOf(text, node), isDefinition: true });
    else if (isStance && typeof node.key === 'string')
      found.push({ kind: 'claim', id: node.key, ...keyOf(text, node), isDefinition: false });
    else found.push(...mentionsInValue(kind, path, text, node));
  }
  return found;
}

/** What a key at a path defines. */
function definedAt(kind: DocumentKind, path: DataPath): NamedKind | undefined {
  if (kind === 'factcheck') return path.length === 2 ? SECTIONS[String(path[0])] : undefined;
  if (path.length !== 1) return undefined;
  return kind === 'parties' ? 'party' : kind === 'sources' ? 'source' : undefined;
}

function mentionsInValue(kind: DocumentKind, path: DataPath, text: string, node: LooseNode): readonly Mention[] {
  const { value } = node;
  if (value === undefined || value.style === 'map' || value.style === 'list') return [];
  if (schemaAt(kind, path)?.contentMediaType === 'text/markdown') return citations(text, node);
  const isRating = kind === 'project' && path.length === 4 && path[1] === 'ratings' && path[3] === 'id';
  const named = isRating ? 'rating' : kindAt(kind, path);
  const id = named === undefined ? undefined : scalarText(text, node);
  if (named === undefined || id === undefined || id === '' || (named === 'party' && NO_IDS.has(id))) return [];
  const start = text.indexOf(id, value.start);
  if (start < 0 || start + id.length > value.end) return [];
  return [{ kind: named, id, start, end: start + id.length, isDefinition: isRating }];
}

const CITED = /@([a-z0-9-]{1,100})/g;

/** Each place in a Markdown text where evidence or a picture is named. */
function citations(text: string, node: LooseNode): readonly Mention[] {
  const { start = 0, end = 0 } = node.value ?? {};
  const source = text.slice(start, end);
  const known = new Map(citationsIn(source).map(({ kind, id }) => [id, kind]));
  return [...source.matchAll(CITED)].flatMap(({ index, 0: sign, 1: id = '' }): readonly Mention[] => {
    const kind = known.get(id);
    if (kind === undefined) return [];
    const at = start + index + 1;
    return [{ kind, id, start: at, end: at + sign.length - 1, isDefinition: false }];
  });
}

function keyOf(text: string, { start, keyEnd }: LooseNode): { readonly start: number; readonly end: number } {
  const isQuoted = text[start] === '"' || text[start] === "'";
  return isQuoted ? { start: start + 1, end: keyEnd - 1 } : { start, end: keyEnd };
}
