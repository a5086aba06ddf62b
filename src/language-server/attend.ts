import { TextDocuments, type Connection, type InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openPrivateFolder } from '../workspace/files/private-folder.ts';
import { UsageError } from '../workspace/usage-error.ts';
import type { LiveIo } from '../workspace/live/live-project.ts';
import { VERSION } from '../version.ts';
import { CAPABILITIES } from './capabilities.ts';
import { followProjects } from './follow-projects.ts';
import { execute } from './commands/execute.ts';
import { openDesk } from './desk.ts';
import { answer } from './features.ts';
import { openPublisher } from './publisher.ts';
import { watchFiles } from './watch-files.ts';

/** What an editor is attended with. */
export interface Attending {
  readonly io: LiveIo;
  /** Whether the rules that projects have written themselves may run. */
  readonly projectCode: boolean;
  /** The address of the page that explains a rule. */
  readonly explanationOf: (rule: string) => string | undefined;
}

/** Follows what the editor at the other end does, and answers what it asks, until it is closed. */
export function attend(connection: Connection, { io, projectCode, explanationOf }: Attending): { close(): void } {
  const { console: log } = connection;
  const documents = new TextDocuments(TextDocument);
  let editor: InitializeParams | undefined;
  const pages = openPrivateFolder();
  const failed = (error: unknown): void => log.error(wordsOf(error));
  const send = (params: Parameters<Connection['sendDiagnostics']>[0]): void => void connection.sendDiagnostics(params);
  const isWatching = (): boolean => editor?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const say = (error: unknown): void => connection.window.showErrorMessage(inWords(error));
  const desk = openDesk(io, followProjects({ projectCode, isWatching, follow: (step) => follow(step), say, failed }));
  const publisher = openPublisher({ desk, explanationOf, send, failed });
  /** What goes wrong with one file is no reason to leave the others alone. */
  const follow = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      failed(error);
    }
    publisher.stir();
  };
  const changed = (uris: readonly string[]): void => follow(() => desk.changed(uris));
  connection.onInitialize((params) => {
    editor = params;
    return { capabilities: CAPABILITIES, serverInfo: { name: 'factwright', version: VERSION } };
  });
  documents.onDidChangeContent(({ document }) => follow(() => desk.write(document)));
  documents.onDidClose(({ document: { uri } }) =>
    follow(() => {
      if (desk.close(uri)) publisher.forget(uri);
    }),
  );
  watchFiles({ connection, documents, isWatching, changed });
  const today = (): string => io.now().toISOString().slice(0, 10);
  answer(connection, { desk, explanationOf, editor: () => editor, today });
  const canShow = (): boolean => editor?.capabilities.window?.showDocument?.support === true;
  const executing = { connection, desk, io, pages, canShow, changed };
  connection.onExecuteCommand(({ command, arguments: args = [] }) => execute(command, args, executing));
  documents.listen(connection);
  return {
    close: () => {
      publisher.close();
      desk.leave();
      pages.remove();
    },
  };
}

/** What the user can do something about, else everything that is known. */
function inWords(error: unknown): string {
  return error instanceof UsageError ? [error.message, ...error.hints].join(' ') : wordsOf(error);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
