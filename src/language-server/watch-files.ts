import { DidChangeWatchedFilesNotification, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What says that something on disk may be other than before. */
interface Watched {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** Whether the editor watches files for us. */
  readonly isWatching: () => boolean;
  readonly changed: (uris: readonly string[]) => void;
}

/** Asks the editor to tell what happens on disk; what it saves, it tells in any case. */
export function watchFiles({ connection, documents, isWatching, changed }: Watched): void {
  connection.onInitialized(() => {
    if (!isWatching()) return;
    const watchers = [{ globPattern: '**/*' }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  documents.onDidSave(({ document: { uri } }) => changed([uri]));
}
