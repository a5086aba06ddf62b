import type { Connection, InitializeParams } from 'vscode-languageserver';
import { codeActions } from './actions/code-actions.ts';
import { elsewhere, fixAll } from './actions/fix-all.ts';
import { complete, resolveChoice } from './completion/complete.ts';
import type { Desk } from './desk.ts';
import { hover } from './hover/hover.ts';
import { definition, references } from './ids/locations.ts';
import { prepareRename, rename } from './ids/rename.ts';
import { canRenameFiles, renamingFiles } from './ids/renaming-files.ts';
import type { OpenFile } from './open-file.ts';
import { foldingRanges } from './outline/folding.ts';
import { documentLinks } from './outline/links.ts';
import { documentSymbols } from './outline/symbols.ts';
import { workspaceSymbols } from './outline/workspace-symbols.ts';

/** What answers are made of. */
export interface Answering {
  readonly desk: Desk;
  readonly explanationOf: (rule: string) => string | undefined;
  /** What the editor said of itself. */
  readonly editor: () => InitializeParams | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A question about a file. */
interface About {
  readonly textDocument: { readonly uri: string };
}

/** A question about a place in a file. */
interface At extends About {
  readonly position: { readonly line: number; readonly character: number };
}

/** Answers what an editor asks about open files; about others there is nothing to say. */
export function answer(connection: Connection, { desk, explanationOf, editor, today }: Answering): void {
  const of =
    <P extends About, R>(feature: (file: OpenFile, params: P) => R) =>
    (params: P): R | undefined => {
      const file = desk.fileOf(params.textDocument.uri);
      return file === undefined ? undefined : feature(file, params);
    };
  const at = <P extends At, R>(
    feature: (file: OpenFile, offset: number, params: P) => R,
  ): ((params: P) => R | undefined) =>
    of((file, params: P) => feature(file, file.document.offsetAt(params.position), params));
  const asking = (): Parameters<typeof complete>[2] => {
    const { locale = 'en', capabilities } = editor() ?? {};
    const hasSnippets = capabilities?.textDocument?.completion?.completionItem?.snippetSupport === true;
    return { locale, hasSnippets, today: today() };
  };
  connection.onCompletion(at((file, offset) => complete(file, offset, asking())));
  connection.onCompletionResolve((item) => resolveChoice(item, (uri) => desk.fileOf(uri)));
  connection.onHover(at(hover));
  connection.onDefinition(at((file, offset) => [...definition(file, offset)]));
  connection.onReferences(at((file, offset, { context }) => [...references(file, offset, context.includeDeclaration)]));
  const canRename = (): boolean => canRenameFiles(editor());
  connection.onPrepareRename(at((file, offset) => prepareRename(file, offset, canRename())));
  connection.onRenameRequest(at((file, offset, { newName }) => rename(file, offset, newName, canRename())));
  connection.workspace.onWillRenameFiles(({ files }) => renamingFiles(files, desk));
  connection.onFoldingRanges(of((file) => [...foldingRanges(file)]));
  connection.onDocumentSymbol(of((file) => [...documentSymbols(file)]));
  connection.onWorkspaceSymbol(({ query }) => [...desk.projects()].flatMap(([live]) => workspaceSymbols(live, query)));
  connection.onDocumentLinks(of((file) => [...documentLinks(file)]));
  connection.onCodeAction(
    of((file, { range, context }) => {
      const found = file.live.judge().get(file.path) ?? [];
      const isNamed = elsewhere(file, found);
      return [
        ...codeActions(
          {
            file,
            found,
            root: file.live.root,
            explanationOf,
            isNamedElsewhere: (word) => isNamed(file.path, word),
            fixAll: () => fixAll(file, found, isNamed),
          },
          range,
          context.only,
        ),
      ];
    }),
  );
}
