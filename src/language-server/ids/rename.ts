import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namesOf, snapshotKey } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { OpenFile } from '../open-file.ts';
import { uriOf } from '../places.ts';
import { entriesFor } from './entries.ts';
import { filesOf, findMentions, namedAt, type Named } from './find-mentions.ts';
import { mentionsIn } from './mentions.ts';
import { isId, noId, refusal } from './refusal.ts';
import { renameCheck } from './rename-check.ts';
import { lockWith } from './renamed-lock.ts';

/** The id at an offset that can be renamed, and its place; that of a fact check only where the editor can rename files. Throws where it cannot, with the reason. */
export function prepareRename(
  file: OpenFile,
  offset: number,
  canRename: boolean,
): { readonly range: Range; readonly placeholder: string } {
  const { mention } = renamable(file, offset, canRename);
  const { document } = file;
  return {
    range: { start: document.positionAt(mention.start), end: document.positionAt(mention.end) },
    placeholder: mention.id,
  };
}

/** Renames what the id at an offset names, wherever it is named. Every other character stays as it is. */
export function rename(file: OpenFile, offset: number, newId: string, canRename: boolean): WorkspaceEdit {
  const { named } = renamable(file, offset, canRename);
  const { project, root } = file.live;
  if (newId === named.id) return { changes: {} };
  if (named.kind === 'factcheck') return renameCheck(file.live, named.id, newId);
  const reason = clash(file, named, newId);
  if (reason !== undefined) throw refusal(reason);
  const changes = Object.fromEntries(
    findMentions(project, named).map(({ path, text, mentions }) => {
      const document = TextDocument.create('', 'yaml', 0, text);
      const edits = mentions.map(({ start, end }): TextEdit => {
        const range = { start: document.positionAt(start), end: document.positionAt(end) };
        return { range, newText: newId };
      });
      return [uriOf(root, path), edits];
    }),
  );
  const { lock } = project;
  const keys = named.kind === 'source' ? renamedKeys(project, named, newId) : undefined;
  const renamed = keys && lockWith(project, (key) => keys.get(key));
  if (lock === undefined || renamed === undefined) return { changes };
  return { changes: { ...changes, [uriOf(root, lock.path)]: [renamed] } };
}

function renamable(file: OpenFile, offset: number, canRename: boolean): NonNullable<ReturnType<typeof namedAt>> {
  const found = namedAt(file, offset);
  if (found === undefined) throw refusal('There is no id here.');
  const { named } = found;
  if (named.kind === 'factcheck' && !canRename)
    throw refusal(
      'The id of a fact check is the name of its file, under which readers know it: rename the file, and name it under `formerly`.',
    );
  if (named.kind === 'rating' && typeof file.live.project.settings.scale === 'string')
    throw refusal(`The rating \`${named.id}\` belongs to a built-in scale.`);
  return found;
}

/** Why the new id cannot be given; undefined if it can. */
function clash({ text, kind, live: { project } }: OpenFile, named: Named, newId: string): string | undefined {
  if (!isId(newId)) return noId(newId);
  if (named.kind === 'party' && (newId === 'unknown' || newId === 'many'))
    return `\`${newId}\` stands for nobody in particular.`;
  const isTaken = entriesFor(named.kind, { text, kind, project }).some(({ id }) => id === newId);
  const others = filesOf(project, { id: newId, owner: named.owner });
  const isNamed = others.some((file) =>
    mentionsIn(file.kind, file.text).some((one) => one.kind === named.kind && one.id === newId),
  );
  return isTaken || isNamed ? `There is a \`${newId}\` already.` : undefined;
}

/** The keys under which something may be stored of a source, each with its new one. */
function renamedKeys({ checkById }: Project, { id, owner }: Named, newId: string): ReadonlyMap<string, string> {
  // Something may be stored under a former name of the check.
  const names = owner === undefined ? [undefined] : namesOf(owner, checkById.get(owner)?.check?.formerly);
  return new Map(names.map((name) => [snapshotKey(id, name), snapshotKey(newId, name)]));
}
