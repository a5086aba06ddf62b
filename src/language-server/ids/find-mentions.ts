import type { NamedKind } from '../../model/index.ts';
import { idOf, type Project } from '../../project/index.ts';
import type { DocumentKind } from '../../schema/index.ts';
import { nodeAt, readLoosely, scalarText } from '../../yaml/index.ts';
import { kindOf, type OpenFile } from '../open-file.ts';
import { mentionsIn, type Mention } from './mentions.ts';

/** What an id names, and the files in which it names that. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  /** Undefined if it is known in the whole project; else the id of the check that defines it, which its translations share. */
  readonly owner: string | undefined;
}

/** The mentions of something in one file. */
export interface FileMentions {
  readonly path: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What the id at an offset names; undefined if there is none. */
export function namedAt(
  file: OpenFile,
  offset: number,
): { readonly named: Named; readonly mention: Mention } | undefined {
  const mentions = mentionsIn(file.kind, file.text);
  const mention = mentions.find(({ start, end }) => start <= offset && offset <= end);
  if (mention === undefined) return undefined;
  const { kind, id } = mention;
  const isShared =
    file.kind !== 'factcheck' || kind === 'factcheck' || kind === 'rating' || isSharedId(file, mention, mentions);
  const owner = isShared ? undefined : (originalOf(file.text) ?? idOf(file.path));
  return { named: { kind, id, owner }, mention };
}

/** A shared party or source, which neither the file nor its original defines itself. */
function isSharedId(
  { text, live: { project } }: OpenFile,
  { kind, id }: Mention,
  mentions: readonly Mention[],
): boolean {
  const file = kind === 'party' ? project.parties : kind === 'source' ? project.sources : undefined;
  if (file?.text === undefined || !defines('parties', file.text, id)) return false;
  const original = originalOf(text);
  if (original !== undefined) {
    const own = project.checkById.get(original)?.text;
    return own === undefined || !mentionsIn('factcheck', own).some((one) => isDefinition(one, kind, id));
  }
  return !mentions.some((one) => isDefinition(one, kind, id));
}

function defines(kind: 'parties' | 'sources', text: string, id: string): boolean {
  // Both kinds of file are bare maps of ids.
  return mentionsIn(kind, text).some((one) => one.isDefinition && one.id === id);
}

function isDefinition(mention: Mention, kind: NamedKind, id: string): boolean {
  return mention.isDefinition && mention.kind === kind && mention.id === id;
}

/** The id of the check that a text translates. */
function originalOf(text: string): string | undefined {
  const node = text.includes('translationOf') ? nodeAt(readLoosely(text), ['translationOf']) : undefined;
  return node === undefined ? undefined : scalarText(text, node);
}

/** Every mention of something, file by file; of a large archive, only what holds the id is looked at closely. */
export function findMentions(project: Project, named: Named): readonly FileMentions[] {
  return filesOf(project, named).flatMap(({ path, kind, text }): readonly FileMentions[] => {
    const all = mentionsIn(kind, text);
    const isOwn =
      named.owner === undefined && (named.kind === 'party' || named.kind === 'source') && kind === 'factcheck';
    // What a check defines itself is something else.
    if (isOwn && originalOf(text) === undefined && all.some((one) => isDefinition(one, named.kind, named.id)))
      return [];
    const mentions = all.filter((one) => one.kind === named.kind && one.id === named.id);
    return mentions.length === 0 ? [] : [{ path, text, mentions }];
  });
}

interface KnownText {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

/** The files that could mention something, with their texts. */
export function filesOf(project: Project, { id, owner }: Pick<Named, 'id' | 'owner'>): readonly KnownText[] {
  const { settingsFile, parties, sources, checks } = project;
  const found: KnownText[] = [];
  for (const file of owner === undefined ? [settingsFile, parties, sources, ...checks] : checks) {
    const kind = file === undefined ? undefined : kindOf(project, file.path);
    if (file === undefined || kind === undefined) continue;
    const isOwner = owner !== undefined && idOf(file.path) === owner;
    const { text } = file;
    if (text === undefined || !text.includes(id)) continue;
    if (owner === undefined || isOwner || originalOf(text) === owner) found.push({ path: file.path, kind, text });
  }
  return found;
}
