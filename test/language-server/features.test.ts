import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowDocumentRequest,
  WorkspaceSymbolRequest,
  type Location,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from '../cli/scratch-project.ts';
import { connect, type Client } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const OTHER = 'factchecks/nets.yaml';
const PARTIES = 'factchecks/_parties.yaml';
const LOCAL = '  minister: { name: Oren Vask, kind: person, role: Minister of Fisheries }\n';
const SHARED: Readonly<Record<string, string>> = {
  [FILE]: CHECK.replace(LOCAL, ''),
  [OTHER]: CHECK.replace(LOCAL, ''),
  [PARTIES]: `# Who answers for the fleet.\n${LOCAL.trimStart()}`,
};

/** A file, as requests name it. */
function fileOf(client: Client, path: string): { readonly textDocument: { readonly uri: string } } {
  return { textDocument: { uri: client.uri(path) } };
}

/** A place in a file: at some words in it, or so many letters after their beginning. */
function placeIn(client: Client, path: string, words: string, offset = 0): TextDocumentPositionParams {
  return { ...fileOf(client, path), position: client.at(path, words, offset) };
}

async function hoverAt(
  client: Client,
  ...place: readonly [path: string, words: string, offset?: number]
): Promise<string> {
  const found = await client.connection.sendRequest(HoverRequest.type, placeIn(client, ...place));
  const { contents } = found ?? { contents: '' };
  return typeof contents === 'object' && 'value' in contents ? contents.value : JSON.stringify(contents);
}

/** The words at some locations, each with its file. */
function wordsAt(
  client: Client,
  files: Readonly<Record<string, string>>,
  locations: readonly Location[],
): readonly string[] {
  return locations.map(({ uri, range }) => {
    const path = Object.keys(files).find((name) => client.uri(name) === uri) ?? '';
    return `${path}:${range.start.line + 1} ${TextDocument.create(uri, 'yaml', 0, files[path] ?? '').getText(range)}`;
  });
}

/** The texts of files after an edit. */
function after(
  client: Client,
  files: Readonly<Record<string, string>>,
  edit: WorkspaceEdit | null,
): Readonly<Record<string, string>> {
  const texts = Object.entries(files).map(([path, text]) => {
    const edits = edit?.changes?.[client.uri(path)] ?? [];
    return [path, TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, text), edits)];
  });
  return Object.fromEntries(texts);
}

test('a field, a party, a source, an item and a rating say what they are', async () => {
  const client = await connect(scratchProject(SHARED));
  client.open(FILE);
  const at = (words: string, offset = 0): Promise<string> => hoverAt(client, FILE, words, offset);
  expect(await at('speaker:')).toMatch(/^\*\*speaker\*\* \(required\)\n\nWho said it/);
  expect(await at('minister\n')).toContain('**Oren Vask**');
  expect(await at('minister\n')).toContain('- role: Minister of Fisheries');
  expect(await at('source: vessel-log', 10)).toContain('- by: harbour-office');
  expect(await at('claim: no-entry', 9)).toContain('No vessel of the ministry entered the reserve.');
  expect(await at('rating: false', 9)).toContain('**False**');
  expect(await at('status: published', 9)).toContain('The status of the check');
});

test('another check shows its headline and rating', async () => {
  const client = await connect(scratchProject({ [OTHER]: CHECK }));
  client.open(FILE, `${CHECK}related: [nets]\n`);
  const text = await hoverAt(client, FILE, '[nets]', 2);
  expect(text).toContain('did enter the marine reserve');
  expect(text).toContain('- rating: false');
});

test('what an author writes can put neither link nor HTML into a hover', async () => {
  const client = await connect(scratchProject());
  client.open(
    FILE,
    CHECK.replace('name: Oren Vask', 'name: "[x](command:evil) <img src=x> ![y](https://evil.example)"'),
  );
  const text = await hoverAt(client, FILE, 'speaker: minister', 10);
  expect(text).toContain('evil');
  expect(text).not.toMatch(/(?<!\\)[[\]<>!]/);
});

test('a quotation shows its state, and the passage around it in the stored copy', async () => {
  const quoting = CHECK.replace(
    '    locator: rows 210 to 246',
    '    quote: vessel 7 crossed the line at 03:40\n    locator: rows 210 to 246',
  );
  const root = scratchProject({
    [FILE]: quoting,
    'log.txt': 'Night watch.\n\nAt sea, vessel 7 crossed the line at 03:40 and stayed.\n',
  });
  expect((await factwright(root, 'capture', FILE, '--source', 'vessel-log', '--from', 'log.txt')).code).toBe(0);
  const client = await connect(root);
  client.open(FILE);
  expect(await hoverAt(client, FILE, 'crossed the line')).toBe(
    '**Found word for word** in `vessel-log`.\n\n> Night watch. At sea, **vessel 7 crossed the line at 03:40** and stayed.',
  );
  client.write(FILE, quoting.replace('vessel 7 crossed', 'vessel 9 crossed'));
  expect(await hoverAt(client, FILE, 'crossed the line')).toMatch(/^\*\*Altered\*\* in `vessel-log`\./);
  expect(await hoverAt(client, FILE, 'not one of our vessels has been inside.')).toContain('**Not checked**');
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, fileOf(client, FILE));
  expect(links?.map(({ tooltip, target }) => (tooltip === undefined ? '' : target)).filter(Boolean)).toEqual([
    expect.stringMatching(/factchecks\/_snapshots\/sha256\/\w\w\/\w+$/),
  ]);
});

test('an id leads to its definition, in the file, in the shared one, or to the file of a check', async () => {
  const files = {
    ...SHARED,
    [FILE]: `${SHARED[FILE] ?? ''}related: [nets]\narticle: |\n  It was there [@radar-watch].\n`,
  };
  const client = await connect(scratchProject(files));
  client.open(FILE);
  const define = async (words: string, offset: number): Promise<readonly string[]> => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, placeIn(client, FILE, words, offset));
    return wordsAt(client, files, [found ?? []].flat() as Location[]);
  };
  expect(await define('source: vessel-log', 10)).toEqual([`${FILE}:32 vessel-log`]);
  expect(await define('speaker: minister', 12)).toEqual([`${PARTIES}:2 minister`]);
  expect(await define('[nets]', 3)).toEqual([`${OTHER}:1 `]);
  expect(await define('[@radar-watch]', 5)).toEqual([`${FILE}:23 radar-watch`]);
  expect(await define('Weekly press', 3)).toEqual([]);
});

test('all places that name something are found, in the whole project', async () => {
  const client = await connect(scratchProject(SHARED));
  client.open(PARTIES);
  const found = await client.connection.sendRequest(ReferencesRequest.type, {
    ...placeIn(client, PARTIES, 'minister', 3),
    context: { includeDeclaration: true },
  });
  const words = wordsAt(client, SHARED, found ?? []);
  expect(words).toContain(`${PARTIES}:2 minister`);
  expect(words.filter((one) => one.startsWith(FILE))).toHaveLength(3);
  expect(words.filter((one) => one.startsWith(OTHER))).toHaveLength(3);
  expect(words.every((one) => one.endsWith(' minister'))).toBe(true);
});

test('renaming changes an id wherever it is named, and not another character', async () => {
  const cited =
    CHECK.replace('  position-log:', '  # The watch at sea.\n  "position-log":') +
    'article: |\n  See [@position-log; @radar-watch], not position-log.\n';
  const files = {
    [FILE]: cited,
    [OTHER]: CHECK,
    'factchecks/kutter.yaml': TRANSLATION,
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
  };
  const client = await connect(scratchProject(files));
  client.open(FILE);
  const at = placeIn(client, FILE, 'position-log":', 4);
  expect(await client.connection.sendRequest(PrepareRenameRequest.type, at)).toMatchObject({
    placeholder: 'position-log',
  });
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'log-of-positions' });
  expect(after(client, files, edit)).toEqual({
    ...files,
    [FILE]: cited.replace('"position-log":', '"log-of-positions":').replace('@position-log', '@log-of-positions'),
    'factchecks/kutter.yaml': TRANSLATION.replace('position-log', 'log-of-positions'),
  });
  const taken = client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'radar-watch' });
  await expect(taken).rejects.toThrow('There is a `radar-watch` already.');
  const odd = client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'Position Log' });
  await expect(odd).rejects.toThrow('no id');
});

test('a shared party is renamed in every check that names it, but not where it is somebody else', async () => {
  const files = { ...SHARED, 'factchecks/own.yaml': CHECK };
  const client = await connect(scratchProject(files));
  client.open(FILE);
  const at = placeIn(client, FILE, 'speaker: minister', 12);
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'oren-vask' });
  const renamed = after(client, files, edit);
  expect(renamed[PARTIES]).toBe((SHARED[PARTIES] ?? '').replace('minister:', 'oren-vask:'));
  expect(renamed[OTHER]).toContain('to: oren-vask');
  expect(renamed['factchecks/own.yaml']).toBe(CHECK);
  for (const [words, reason] of [
    ['rating: false', 'built-in scale'],
    ['Weekly', 'no id here'],
  ] as const) {
    const refused = client.connection.sendRequest(PrepareRenameRequest.type, {
      ...at,
      position: client.at(FILE, words, words.length - 1),
    });
    await expect(refused).rejects.toThrow(reason);
  }
});

test('what is stored of a source keeps to it under its new name', async () => {
  const root = scratchProject({ 'log.txt': 'Night watch.\n' });
  expect((await factwright(root, 'capture', FILE, '--source', 'vessel-log', '--from', 'log.txt')).code).toBe(0);
  const client = await connect(root);
  client.open(FILE);
  const at = placeIn(client, FILE, 'source: vessel-log', 12);
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'ship-log' });
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
    const path = new URL(uri);
    writeFileSync(path, TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, readFileSync(path, 'utf8')), edits));
  }
  expect((await factwright(root, 'validate')).code).toBe(0);
});

test('maps, lists, texts and comments fold, and the outline has what a file defines', async () => {
  const client = await connect(scratchProject());
  client.open(FILE, `# One.\n# Two.\n${CHECK}`);
  const about = fileOf(client, FILE);
  const folds = await client.connection.sendRequest(FoldingRangeRequest.type, about);
  const fold = (words: string): unknown => folds?.find(({ startLine }) => startLine === client.at(FILE, words).line);
  expect(folds?.[folds.length - 1]).toEqual({ startLine: 0, endLine: 1, kind: 'comment' });
  expect(fold('statement:')).toMatchObject({ endLine: client.at(FILE, 'source: press-conference').line });
  expect(fold('  vessel-log:')).toBeDefined();
  const outline = await client.connection.sendRequest(DocumentSymbolRequest.type, about);
  const sources = (outline ?? []).find(({ name }) => name === 'sources');
  expect(sources).toMatchObject({
    children: expect.arrayContaining([
      expect.objectContaining({ name: 'press-conference', detail: 'Weekly press conference' }),
    ]),
  });
});

test('a check of the project is found by some letters of its id', async () => {
  const client = await connect(scratchProject({ [OTHER]: CHECK }));
  client.open(FILE);
  await client.diagnostics(FILE);
  const find = async (query: string): Promise<readonly string[]> => {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return (found ?? []).map(({ name }) => name);
  };
  expect(await find('')).toEqual(['nets', 'trawlers-in-reserve']);
  expect(await find('trRes')).toEqual(['trawlers-in-reserve']);
  expect(await find('xyz')).toEqual([]);
});

test('addresses are links, and pictures within the project; nothing outside of it', async () => {
  const media =
    'media:\n  trawler: { file: trawler.png, alt: A trawler., credit: Desk }\n  other: { file: ../../../etc/passwd, alt: x, credit: y }\n';
  const client = await connect(scratchProject({ [FILE]: `${CHECK}${media}`, 'factchecks/_media/trawler.png': 'PNG' }));
  client.open(FILE);
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, fileOf(client, FILE));
  const targets = links?.map(({ target }) => target) ?? [];
  expect(targets).toContain('https://harbour.example/log.csv');
  expect(targets).toContain(client.uri('factchecks/_media/trawler.png'));
  expect(targets.join('\n')).not.toContain('passwd');
});

test('the page of a check as it is written is shown', async () => {
  const client = await connect(scratchProject(), { capabilities: { window: { showDocument: { support: true } } } });
  const shown: string[] = [];
  client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
    shown.push(uri);
    return { success: true };
  });
  client.open(FILE, CHECK.replace('did enter the marine', 'never left the marine'));
  const { uri } = await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'factwright.showPage',
    arguments: [client.uri(FILE)],
  });
  expect(shown).toEqual([uri]);
  expect(readFileSync(new URL(uri), 'utf8')).toContain('never left the marine reserve');
  client.write(FILE, 'title: [');
  const refused = client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'factwright.showPage',
    arguments: [client.uri(FILE)],
  });
  await expect(refused).rejects.toThrow('has errors');
  await client.end();
  expect(existsSync(new URL(uri))).toBe(false);
});

test('a source is stored by command alone, and what keeps it from being stored is said', async () => {
  // The owner of a site has a right to see who asks; this desk has no address, so that nothing is asked.
  const settings = SETTINGS.replace(/site: .*\n/, '');
  const client = await connect(scratchProject({ 'factwright.yaml': settings }));
  client.open(FILE);
  const store = (...args: readonly string[]): Promise<unknown> =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'factwright.storeSource',
      arguments: [...args],
    });
  await expect(store(client.uri(FILE), 'vesel-log')).rejects.toThrow('Did you mean `vessel-log`?');
  await expect(store('file:///elsewhere.yaml', 'vessel-log')).rejects.toThrow('Name an open file of a project.');
  await expect(store(client.uri(FILE), 'vessel-log')).rejects.toThrow('The owner of a site');
});
