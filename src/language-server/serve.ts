import { createConnection, TextDocuments } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LiveIo } from '../workspace/live/live-project.ts';
import { VERSION } from '../version.ts';
import { CAPABILITIES } from './capabilities.ts';
import { openDesk } from './desk.ts';
import { openPublisher } from './publisher.ts';
import { watchFiles } from './watch-files.ts';

/** What the server is given: two streams, and what it may ask of the process. */
export interface Serving {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly io: LiveIo;
  /** The address of the page that explains a rule. */
  readonly explanationOf: (rule: string) => string | undefined;
}

/** Serves one editor until it goes away; resolves to the exit code that the protocol asks for. */
export function serveEditor({ input, output, io, explanationOf }: Serving): Promise<number> {
  return new Promise((resolve) => {
    const ending = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => end(code) };
    const connection = createConnection((logger) => createProtocolConnection(input, output, logger), ending);
    const { console: log } = connection;
    const documents = new TextDocuments(TextDocument);
    const desk = openDesk(io);
    const publisher = openPublisher({
      desk,
      explanationOf,
      send: (params) => void connection.sendDiagnostics(params),
      failed: (error) => log.error(wordsOf(error)),
    });
    let isOver = false;
    const end = (code: number): void => {
      if (isOver) return;
      isOver = true;
      publisher.close();
      connection.dispose();
      resolve(code);
    };
    input.on('end', () => end(ending.shutdownReceived ? 0 : 1));
    input.on('close', () => end(ending.shutdownReceived ? 0 : 1));
    let canWatch = false;
    connection.onInitialize(({ capabilities: { workspace } }) => {
      canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      return { capabilities: CAPABILITIES, serverInfo: { name: 'factwright', version: VERSION } };
    });
    documents.onDidChangeContent(({ document }) => {
      desk.write(document);
      publisher.stir();
    });
    documents.onDidClose(({ document: { uri } }) => {
      if (desk.close(uri)) publisher.forget(uri);
      publisher.stir();
    });
    watchFiles({
      connection,
      documents,
      isWatching: () => canWatch,
      changed: (uris) => {
        desk.changed(uris);
        publisher.stir();
      },
    });
    documents.listen(connection);
    connection.listen();
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
