import { ResponseError, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namesOf, snapshotKey } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import { parseLock, writeLock } from '../../snapshots/index.ts';
import type { OpenFile } from '../open-file.ts';
import { uriOf } from '../places.ts';
import { entriesFor } from './entries.ts';
import { filesOf, findMentions, namedAt, type Named } from './find-mentions.ts';
import { mentionsIn } from './mentions.ts';

/** The id at an offset that can be renamed, and its place. Throws where it cannot, with the reason. */
export function prepareRename(file: OpenFile, offset: number): { readonly range: Range; readonly placeholder: string } {
  const { mention } = renamable(file, offset);
  const { document } = file;
  return {
    range: { start: document.positionAt(mention.start), end: document.positionAt(mention.end) },
    placeholder: mention.id,
  };
}

/** Renames what the id at an offset names, wherever it is named. Every other character stays as it is. */
export function rename(file: OpenFile, offset: number, newId: string): WorkspaceEdit {
  const { named } = renamable(file, offset);
  const { project, root } = file.live;
  if (newId === named.id) return { changes: {} };
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
  const renamed = named.kind === 'source' ? renamedLock(project, named, newId) : undefined;
  if (lock === undefined || renamed === undefined) return { changes };
  return { changes: { ...changes, [uriOf(root, lock.path)]: [renamed] } };
}

function renamable(file: OpenFile, offset: number): NonNullable<ReturnType<typeof namedAt>> {
  const found = namedAt(file, offset);
  if (found === undefined) throw refusal('There is no id here.');
  const { named } = found;
  if (named.kind === 'factcheck')
    throw refusal(
      'The id of a fact check is the name of its file, under which readers know it: rename the file, and name it under `formerly`.',
    );
  if (named.kind === 'rating' && typeof file.live.project.settings.scale === 'string')
    throw refusal(`The rating \`${named.id}\` belongs to a built-in scale.`);
  return found;
}

/** Why the new id cannot be given; undefined if it can. */
function clash({ text, kind, live: { project } }: OpenFile, named: Named, newId: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(newId) || newId.length > 100)
    return `\`${newId}\` is no id: it has lower-case ASCII letters, digits and single hyphens.`;
  if (named.kind === 'party' && (newId === 'unknown' || newId === 'many'))
    return `\`${newId}\` stands for nobody in particular.`;
  const isTaken = entriesFor(named.kind, { text, kind, project }).some(({ id }) => id === newId);
  const others = filesOf(project, { id: newId, owner: named.owner });
  const isNamed = others.some((file) =>
    mentionsIn(file.kind, file.text).some((one) => one.kind === named.kind && one.id === newId),
  );
  return isTaken || isNamed ? `There is a \`${newId}\` already.` : undefined;
}

/** The lock with what is stored of the source under its new name; undefined if nothing is. */
function renamedLock({ snapshots, checkById }: Project, { id, owner }: Named, newId: string): TextEdit | undefined {
  const { table, receipts, lock } = snapshots;
  // Something may be stored under a former name of the check.
  const names = owner === undefined ? [undefined] : namesOf(owner, checkById.get(owner)?.check?.formerly);
  const renamed = new Map(names.map((name) => [snapshotKey(id, name), snapshotKey(newId, name)]));
  if (lock === undefined || ![...renamed.keys()].some((key) => table.has(key) || receipts.has(key))) return undefined;
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...entries].map(([key, value]) => [renamed.get(key) ?? key, value]));
  const newText = writeLock(moved(table), moved(receipts));
  const { problem, receiptProblems = [] } = parseLock(Buffer.from(newText));
  if (problem !== undefined || receiptProblems.length > 0)
    throw refusal(
      `What is kept of the source \`${id}\` cannot be kept under another name: capture it again afterwards.`,
    );
  const lines = new TextDecoder().decode(lock).split('\n').length;
  return { range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } }, newText };
}

/** The request cannot be met, for a reason that the editor shows. */
const REFUSED = -32803;

function refusal(reason: string): Error {
  return new ResponseError(REFUSED, reason);
}
