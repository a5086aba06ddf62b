import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  PrepareRenameRequest,
  RenameRequest,
  TextDocumentEdit,
  WillRenameFilesRequest,
  type ClientCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECK, factwright, scratchProject, TRANSLATION } from '../cli/scratch-project.ts';
import { connect, type Client } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const NEW = 'factchecks/ships-in-reserve.yaml';
const NETS = 'factchecks/2024/nets.yaml';
const KUTTER = 'factchecks/kutter.yaml';
const RENAMING: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } },
};
const FILES = {
  [NETS]: CHECK.replace('status: published\npublished: 2024-05-04\n', 'status: draft\n').replace(
    'title:',
    'related: [trawlers-in-reserve]\ntitle: Nets,',
  ),
  [KUTTER]: TRANSLATION,
};

/** Carries out what a server wants changed, in its order. */
function carryOut({ changes = {}, documentChanges = [] }: WorkspaceEdit): void {
  const write = (uri: string, edits: Parameters<typeof TextDocument.applyEdits>[1]): void => {
    const path = fileURLToPath(uri);
    const document = TextDocument.create(uri, 'yaml', 0, readFileSync(path, 'utf8'));
    writeFileSync(path, TextDocument.applyEdits(document, edits));
  };
  for (const [uri, edits] of Object.entries(changes)) write(uri, edits);
  for (const change of documentChanges) {
    if (TextDocumentEdit.is(change))
      write(
        change.textDocument.uri,
        change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      );
    else if (change.kind === 'rename') renameSync(fileURLToPath(change.oldUri), fileURLToPath(change.newUri));
  }
}

function renameAt(client: Client, path: string, words: string, newName: string): Promise<WorkspaceEdit | null> {
  const place = { textDocument: { uri: client.uri(path) }, position: client.at(path, words, words.length - 1) };
  return client.connection.sendRequest(RenameRequest.type, { ...place, newName });
}

test('a check is renamed with its file, where others name it, and with what is stored of its sources', async () => {
  const root = scratchProject({ ...FILES, 'log.txt': 'Night watch.\n' });
  expect((await factwright(root, 'capture', FILE, '--source', 'vessel-log', '--from', 'log.txt')).code).toBe(0);
  const before = await factwright(root, 'validate');
  const client = await connect(root, { capabilities: RENAMING });
  client.open(NETS);
  const edit = await renameAt(client, NETS, 'related: [trawlers-in', 'ships-in-reserve');
  carryOut(edit ?? {});
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(read(NEW)).toBe(`${CHECK}formerly: [trawlers-in-reserve]\n`);
  expect(read(NETS)).toBe(FILES[NETS]?.replace('trawlers-in-reserve', 'ships-in-reserve'));
  expect(read(KUTTER)).toBe(TRANSLATION.replace('trawlers-in-reserve', 'ships-in-reserve'));
  expect(read('factchecks/_snapshots/snapshots.lock.yaml')).toContain('ships-in-reserve/vessel-log');
  const after = await factwright(root, 'validate');
  expect(after.stdout.replaceAll('ships-in-reserve', 'trawlers-in-reserve')).toBe(before.stdout);
});

test('a draft that nobody knows leaves no former name, and a further one comes after the first', async () => {
  const known = CHECK.replace('status: published', 'formerly:\n  - old-nets # the first\nstatus: published');
  const root = scratchProject({ ...FILES, [FILE]: known, [KUTTER]: `${TRANSLATION}related: [nets]\n` });
  const client = await connect(root, { capabilities: RENAMING });
  client.open(KUTTER);
  carryOut((await renameAt(client, KUTTER, 'related: [nets', 'nets-in-reserve')) ?? {});
  expect(readFileSync(join(root, 'factchecks/2024/nets-in-reserve.yaml'), 'utf8')).toBe(FILES[NETS]);
  const later = await connect(root, { capabilities: RENAMING });
  later.open(KUTTER);
  carryOut((await renameAt(later, KUTTER, 'translationOf: trawlers', 'ships-in-reserve')) ?? {});
  expect(readFileSync(join(root, NEW), 'utf8')).toBe(
    known.replace('formerly:\n  - old-nets # the first\n', 'formerly: [old-nets, trawlers-in-reserve] # the first\n'),
  );
});

test('what cannot be is refused, and where the editor renames no files, it is said what to do', async () => {
  const root = scratchProject({ ...FILES, 'factchecks/quay.yaml': `${CHECK}formerly: [old-quay]\n` });
  const client = await connect(root, { capabilities: RENAMING });
  client.open(KUTTER);
  for (const [name, reason] of [
    ['Ships in reserve', 'is no id'],
    ['nets', 'There is a fact check `nets` already.'],
    ['old-quay', 'The fact check `quay` was called `old-quay`'],
  ] as const)
    await expect(renameAt(client, KUTTER, 'translationOf: trawlers', name)).rejects.toThrow(reason);
  const other = await connect(root);
  other.open(KUTTER);
  const place = { textDocument: { uri: other.uri(KUTTER) }, position: other.at(KUTTER, 'trawlers-in') };
  await expect(other.connection.sendRequest(PrepareRenameRequest.type, place)).rejects.toThrow('rename the file');
});

test('a file that the editor renames takes along what names it', async () => {
  const root = scratchProject(FILES);
  const client = await connect(root);
  client.open(KUTTER);
  const renaming = (oldPath: string, newPath: string): Promise<WorkspaceEdit | null> =>
    client.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: client.uri(oldPath), newUri: client.uri(newPath) }],
    });
  const moved = 'factchecks/2025/ships-in-reserve.yaml';
  carryOut((await renaming(FILE, moved)) ?? {});
  mkdirSync(dirname(join(root, moved)));
  renameSync(join(root, FILE), join(root, moved));
  expect(readFileSync(join(root, moved), 'utf8')).toBe(`${CHECK}formerly: [trawlers-in-reserve]\n`);
  expect(readFileSync(join(root, KUTTER), 'utf8')).toContain('translationOf: ships-in-reserve');
  // Another folder alone, and what is no check, change nothing.
  expect(await renaming(NETS, 'factchecks/nets.yaml')).toBeNull();
  expect(await renaming('factwright.yaml', 'settings.yaml')).toBeNull();
});
