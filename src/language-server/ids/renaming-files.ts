import type { FileRename, InitializeParams, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Desk } from '../desk.ts';
import { pathOf, within } from '../places.ts';
import { editsOfRenamedFile } from './rename-check.ts';

/** Whether an editor carries out renamings of files that it is told of. */
export function canRenameFiles(editor: InitializeParams | undefined): boolean {
  const { documentChanges = false, resourceOperations = [] } = editor?.capabilities.workspace?.workspaceEdit ?? {};
  return documentChanges && resourceOperations.includes('rename');
}

/** What is to be edited where the editor is about to rename a file: of several at once, each is the user's to look after. */
export function renamingFiles(files: readonly FileRename[], desk: Desk): WorkspaceEdit | null {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return null;
  for (const [live] of desk.projects()) {
    const [path, newPath] = [file.oldUri, file.newUri].map((uri) => {
      const onDisk = pathOf(uri);
      return onDisk === undefined ? undefined : within(live.root, onDisk);
    });
    if (path === undefined || newPath === undefined) continue;
    return editsOfRenamedFile(live, path, newPath) ?? null;
  }
  return null;
}
