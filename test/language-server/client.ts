import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { serveEditor } from '../../src/language-server/serve.ts';

/** An editor that speaks the protocol, with a server of its own. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Of the built program. */
  readonly pid: number | undefined;
  /** How often the server has sent diagnostics of a file. */
  published(path: string): number;
  uri(path: string): string;
  /** Opens a file with its text on disk, or with another. */
  open(path: string, text?: string): void;
  /** Replaces the whole text. */
  write(path: string, text: string): void;
  /** Replaces a stretch, as a keystroke does. */
  type(path: string, at: Position, text: string): void;
  close(path: string): void;
  /** Resolves once the diagnostics of a file are as wanted. */
  diagnostics(path: string, isWanted?: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  /** The position of some words in the text of an open file, or of an offset behind their beginning. */
  at(path: string, words: string, offset?: number): Position;
  text(path: string): string;
  end(): Promise<number>;
}

interface Setting {
  readonly capabilities?: ClientCapabilities;
  /** Whether the built program is started, and not the sources in this process. */
  readonly isBuilt?: boolean;
  readonly now?: () => Date;
}

const NOW = (): Date => new Date('2026-11-23T12:00:00Z');

/** Connects an editor to a server for the project in `root`. */
export async function connect(root: string, { capabilities = {}, isBuilt, now = NOW }: Setting = {}): Promise<Client> {
  const { input, output, ended, pid } = isBuilt ? program(root) : inProcess(root, now);
  const connection = createProtocolConnection(output, input);
  const texts = new Map<string, string>();
  const versions = new Map<string, number>();
  const shown = new Map<string, readonly Diagnostic[]>();
  const counts = new Map<string, number>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    shown.set(uri, diagnostics);
    counts.set(uri, (counts.get(uri) ?? 0) + 1);
    for (const look of waiting) look();
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri,
    capabilities,
    workspaceFolders: [{ uri: rootUri, name: 'desk' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = (path: string): string => pathToFileURL(join(root, path)).href;
  const next = (path: string): number => {
    versions.set(path, (versions.get(path) ?? 0) + 1);
    return versions.get(path) ?? 0;
  };
  const change = (path: string, content: { readonly text: string }): void =>
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(path), version: next(path) },
      contentChanges: [content],
    });
  let isEnded = false;
  const end = async (): Promise<number> => {
    if (isEnded) return 0;
    isEnded = true;
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    const code = await ended;
    connection.dispose();
    return code;
  };
  onTestFinished(async () => void (await end()));
  return {
    connection,
    initialized,
    pid,
    published: (path) => counts.get(uri(path)) ?? 0,
    uri,
    open: (path, text = readFileSync(join(root, path), 'utf8')) => {
      texts.set(path, text);
      shown.delete(uri(path));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(path), languageId: 'yaml', version: next(path), text },
      });
    },
    write: (path, text) => {
      texts.set(path, text);
      shown.delete(uri(path));
      change(path, { text });
    },
    type: (path, at, text) => {
      const before = texts.get(path) ?? '';
      const start = before.split('\n').slice(0, at.line).join('\n').length + (at.line === 0 ? 0 : 1) + at.character;
      texts.set(path, before.slice(0, start) + text + before.slice(start));
      shown.delete(uri(path));
      const typed = { range: { start: at, end: at }, text };
      change(path, typed);
    },
    close: (path) =>
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } }),
    diagnostics: (path, isWanted = () => true) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const found = shown.get(uri(path));
          if (found === undefined || !isWanted(found)) return;
          waiting.delete(look);
          clearTimeout(timer);
          done(found);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          fail(new Error(`Still shown: ${JSON.stringify(shown.get(uri(path)), undefined, 1)}`));
        }, 15_000);
        waiting.add(look);
        look();
      }),
    at: (path, words, offset = 0) => {
      const text = texts.get(path) ?? '';
      const index = text.indexOf(words);
      if (index < 0) throw new Error(`${path} has no ${words}`);
      const lines = text.slice(0, index + offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    },
    text: (path) => texts.get(path) ?? '',
    end,
  };
}

/** Both ends of a server, and the exit code that it comes to. */
interface Served {
  readonly input: NodeJS.WritableStream;
  readonly output: NodeJS.ReadableStream;
  readonly ended: Promise<number>;
  readonly pid?: number;
}

function inProcess(cwd: string, now: () => Date): Served {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const io = { cwd, env: {}, now };
  const projectCode = true;
  const explanationOf = (rule: string): string => `file:///docs/rules/${rule}.md`;
  return { input, output, ended: serveEditor({ input, output, io, projectCode, explanationOf }) };
}

function program(cwd: string): Served {
  // As clients for VS Code start it.
  const args = ['lsp', '--stdio', `--clientProcessId=${process.pid}`];
  const child = spawn(process.execPath, [resolve('bin/factwright.js'), ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    input: child.stdin,
    output: child.stdout,
    pid: child.pid,
    ended: new Promise((done) => child.once('exit', (code) => done(code ?? -1))),
  };
}
