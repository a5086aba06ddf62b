import { dirname } from 'node:path/posix';
import type { RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formerNames, partsOfKey, snapshotKey } from '../../model/index.ts';
import { idOf, type CheckFile, type Project } from '../../project/index.ts';
import { insertEntry, nodeAt, parseYaml, readLoosely, scalarText } from '../../yaml/index.ts';
import type { LiveProject } from '../../workspace/live/live-project.ts';
import { uriOf } from '../places.ts';
import { findMentions } from './find-mentions.ts';
import { lockWith } from './renamed-lock.ts';
import { isId, noId, refusal } from './refusal.ts';

type Renaming = Pick<LiveProject, 'project' | 'root'>;

/**
 * Renames a fact check: its file, wherever other checks name it, and what is stored of its sources. One that readers know
 * keeps its former name under `formerly`, so that its old address leads to the new one.
 */
export function renameCheck(live: Renaming, id: string, newId: string): WorkspaceEdit {
  const { project, root } = live;
  const file = project.checkById.get(id);
  if (file === undefined) throw refusal(`There is no fact check \`${id}\`.`);
  const reason = clash(project, id, newId);
  if (reason !== undefined) throw refusal(reason);
  const texts = Object.entries(editsFor(live, file, newId)).map(([uri, edits]): TextDocumentEdit => {
    return { textDocument: { uri, version: null }, edits: [...edits] };
  });
  const ending = /\.ya?ml$/.exec(file.path)?.[0] ?? '.yaml';
  const renamed: RenameFile = {
    kind: 'rename',
    oldUri: uriOf(root, file.path),
    newUri: uriOf(root, `${dirname(file.path)}/${newId}${ending}`),
  };
  return { documentChanges: [...texts, renamed] };
}

/** What is to be edited where the file of a check is about to be renamed; undefined where nothing is, or the name is no id. */
export function editsOfRenamedFile(live: Renaming, path: string, newPath: string): WorkspaceEdit | undefined {
  const { project } = live;
  const file = project.checkByPath.get(path);
  const newId = idOf(newPath);
  if (file === undefined || newId === file.id || clash(project, file.id, newId) !== undefined) return undefined;
  const changes = editsFor(live, file, newId);
  return Object.keys(changes).length === 0 ? undefined : { changes };
}

/** All but the new name of the file itself, by address. */
function editsFor({ project, root }: Renaming, file: CheckFile, newId: string): Record<string, TextEdit[]> {
  const { id, path } = file;
  const changes = new Map<string, TextEdit[]>();
  for (const { path: other, text, mentions } of findMentions(project, { kind: 'factcheck', id, owner: undefined })) {
    const document = TextDocument.create('', 'yaml', 0, text);
    const edits = mentions.map(({ start, end }): TextEdit => {
      return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: newId };
    });
    changes.set(uriOf(root, other), edits);
  }
  const own = file.text === undefined ? undefined : withFormerName(file.text, id, newId);
  if (own !== undefined) changes.set(uriOf(root, path), [...(changes.get(uriOf(root, path)) ?? []), own]);
  const { lock } = project;
  const stored = lockWith(project, (key) => {
    const { check, source } = partsOfKey(key);
    return check === id ? snapshotKey(source, newId) : undefined;
  });
  if (lock !== undefined && stored !== undefined) changes.set(uriOf(root, lock.path), [stored]);
  return Object.fromEntries(changes);
}

/** The former name of a check that is or was public, at the end of those that it had. */
function withFormerName(text: string, id: string, newId: string): TextEdit | undefined {
  const root = readLoosely(text);
  const said = nodeAt(root, ['status']);
  const status = said && scalarText(text, said);
  if (status !== 'published' && status !== 'withdrawn') return undefined;
  const document = TextDocument.create('', 'yaml', 0, text);
  const list = nodeAt(root, ['formerly']);
  if (list !== undefined) {
    const names = list.children.flatMap((item) => scalarText(text, item) ?? []).filter((name) => name !== newId);
    const range = { start: document.positionAt(list.start), end: document.positionAt(list.end) };
    return { range, newText: `formerly: [${[...names, id].join(', ')}]` };
  }
  const parsed = parseYaml(text).document;
  const after = parsed && insertEntry(parsed, { key: 'formerly', lines: [`formerly: [${id}]`] });
  return after === undefined ? undefined : insertion(document, after);
}

/** What was put into a text at one place, as an edit. */
function insertion(document: TextDocument, after: string): TextEdit {
  const before = document.getText();
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const newText = after.slice(start, start + after.length - before.length);
  // Line ends of several kinds become one.
  const isWhole = before.slice(0, start) + newText + before.slice(start) !== after;
  const [from, to] = isWhole ? [0, before.length] : [start, start];
  return {
    range: { start: document.positionAt(from), end: document.positionAt(to) },
    newText: isWhole ? after : newText,
  };
}

/** Why a check cannot be called so; undefined if it can. */
function clash(project: Project, id: string, newId: string): string | undefined {
  if (!isId(newId)) return noId(newId);
  if (project.checkById.has(newId)) return `There is a fact check \`${newId}\` already.`;
  const [former] = formerNames(project, new Set([newId])).get(newId) ?? [];
  if (former === undefined || former.id === id) return undefined;
  return `The fact check \`${former.id}\` was called \`${newId}\`: that address leads to it.`;
}
