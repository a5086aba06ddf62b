import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver-protocol';

/** What the server can do. */
export const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
};
