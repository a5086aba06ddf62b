import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The server, which knows by itself to which project a file belongs. */
let client;

/** Starts a server, if a folder of the window has a copy of Factwright, and offers the commands. */
export async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('factwright.page', () => attempt(() => showPage(context))),
    vscode.commands.registerCommand('factwright.store', () => attempt(storeSource)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => attempt(serve)),
  );
  await attempt(serve);
}

/** Ends the server. */
export async function deactivate() {
  await client?.stop();
}

async function serve() {
  const [found] = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
    const module = programOf(folder);
    return module === undefined ? [] : [{ module, cwd: folder.uri.fsPath }];
  });
  if (found === undefined || client !== undefined) return;
  const { module, cwd } = found;
  const server = { module, args: ['lsp', '--project-code'], transport: TransportKind.stdio, options: { cwd } };
  const documentSelector = [{ scheme: 'file', language: 'yaml' }];
  client = new LanguageClient('factwright', 'Factwright', server, { documentSelector });
  await client.start();
  await vscode.commands.executeCommand('setContext', 'factwright.isServing', true);
}

/** The program that is set, else the one that is installed in the folder or above it. */
function programOf({ uri }) {
  const set = vscode.workspace.getConfiguration('factwright', uri).get('program');
  if (set) return resolve(uri.fsPath, set);
  for (let folder = uri.fsPath; ; folder = dirname(folder)) {
    const program = join(folder, 'node_modules/factwright/bin/factwright.js');
    if (existsSync(program)) return program;
    if (dirname(folder) === folder) return undefined;
  }
}

/** What keeps something from being done is said, and nothing more. */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    void vscode.window.showWarningMessage(error.message);
  }
}

/** The document in front, if there is a server for it. */
function inFront() {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || client === undefined)
    throw new Error('Open a fact check in a folder in which Factwright is installed.');
  return document;
}

function ask(command, ...args) {
  return client.sendRequest('workspace/executeCommand', { command, arguments: args });
}

/** Shows the page of the check in front, and shows it again whenever the text has rested for a moment. */
async function showPage(context) {
  const document = inFront();
  const address = document.uri.toString();
  const pageOf = async () => {
    const { uri } = await ask('factwright.showPage', address);
    return readFileSync(fileURLToPath(uri), 'utf8');
  };
  const html = await pageOf();
  const panel = vscode.window.createWebviewPanel(
    'factwright.page',
    document.uri.path.split('/').at(-1) ?? 'Page',
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    // The page needs no script, and none runs.
    { enableScripts: false, localResourceRoots: [] },
  );
  panel.webview.html = html;
  const showAgain = async () => {
    // A file with errors has no page: the last good one stays.
    panel.webview.html = await pageOf().catch(() => panel.webview.html);
  };
  let waiting;
  const changes = vscode.workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void showAgain(), 300);
  });
  panel.onDidDispose(() => {
    clearTimeout(waiting);
    changes.dispose();
  });
  context.subscriptions.push(panel);
}

/** Asks which source of the saved file is meant, and stores it. */
async function storeSource() {
  const document = inFront();
  const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  const section = symbols?.find(({ name }) => name === 'sources');
  const sources = (section?.children ?? []).map(({ name, detail }) => ({ label: name, description: detail }));
  if (sources.length === 0) throw new Error('This file defines no source.');
  const chosen = await vscode.window.showQuickPick(sources, { placeHolder: 'The source to fetch and store' });
  if (chosen === undefined) return;
  await document.save();
  const title = `Storing ${chosen.label}`;
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
    ask('factwright.storeSource', document.uri.toString(), chosen.label),
  );
}
