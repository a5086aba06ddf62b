import type { Location } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { idOf } from '../../project/index.ts';
import type { OpenFile } from '../open-file.ts';
import { uriOf } from '../places.ts';
import { findMentions, namedAt, type FileMentions } from './find-mentions.ts';

/** Where the id at an offset is defined; for a fact check, its file. */
export function definition(file: OpenFile, offset: number): readonly Location[] {
  const { project, root } = file.live;
  const { named } = namedAt(file, offset) ?? {};
  if (named === undefined) return [];
  if (named.kind === 'factcheck') {
    const path = project.checkById.get(named.id)?.path;
    const start = { line: 0, character: 0 };
    return path === undefined ? [] : [{ uri: uriOf(root, path), range: { start, end: start } }];
  }
  const found = findMentions(project, named);
  const own = found.filter(({ path }) => named.owner === undefined || idOf(path) === named.owner);
  return (own.length > 0 ? own : found).flatMap((one) => locations(root, one, (mention) => mention.isDefinition));
}

/** Every place that names what the id at an offset names. */
export function references(file: OpenFile, offset: number, withDefinition: boolean): readonly Location[] {
  const { project, root } = file.live;
  const { named } = namedAt(file, offset) ?? {};
  if (named === undefined) return [];
  return findMentions(project, named).flatMap((one) =>
    locations(root, one, ({ isDefinition }) => withDefinition || !isDefinition),
  );
}

function locations(
  root: string,
  { path, text, mentions }: FileMentions,
  isWanted: (mention: FileMentions['mentions'][number]) => boolean,
): readonly Location[] {
  const uri = uriOf(root, path);
  const document = TextDocument.create(uri, 'yaml', 0, text);
  return mentions.filter(isWanted).map(({ start, end }) => ({
    uri,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  }));
}
