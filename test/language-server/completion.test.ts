import { expect, test } from 'vitest';
import { CompletionRequest, CompletionResolveRequest, type CompletionItem } from 'vscode-languageserver-protocol/node';
import { CHECK, scratchProject, SETTINGS, TRANSLATION } from '../cli/scratch-project.ts';
import { connect, type Client } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** What is offered at the mark `‸` in a text; the text without it is what is written. */
async function offered(client: Client, path: string, marked: string): Promise<readonly CompletionItem[]> {
  const before = marked.slice(0, marked.indexOf('‸'));
  client.write(path, marked.replace('‸', ''));
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const found = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uri(path) },
    position,
  });
  return found === null ? [] : Array.isArray(found) ? found : found.items;
}

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

async function desk(files: Readonly<Record<string, string>> = {}): Promise<Client> {
  const client = await connect(scratchProject(files), { capabilities: SNIPPETS });
  client.open(FILE);
  return client;
}

test('the keys of a place are offered, those that it needs first, with what they are for', async () => {
  const client = await desk();
  const items = await offered(client, FILE, CHECK.replace('  speaker: minister\n', '  ‸\n'));
  expect(labels(items)[0]).toBe('speaker');
  expect(items[0]).toMatchObject({ detail: 'required', textEdit: { newText: 'speaker: ' } });
  expect(JSON.stringify(items[0]?.documentation)).toContain('Who said it');
  expect(labels(items)).toContain('occasion');
  expect(labels(items)).not.toContain('summary');
  expect(labels(items)).not.toContain('evidence');
  const begun = await offered(client, FILE, CHECK.replace('  locator: rows 210 to 246', '  loc‸'));
  expect(begun.find(({ label }) => label === 'locator')?.textEdit).toMatchObject({
    newText: 'locator: ',
    range: { start: client.at(FILE, '  loc\n', 2), end: client.at(FILE, '  loc\n', 5) },
  });
  const top = await offered(client, FILE, `${CHECK}‸`);
  expect(labels(top)).toContain('article');
  expect(labels(top)).not.toContain('claims');
});

test('where a map, a list or a long text follows, a snippet begins it; within brackets, and for editors without snippets, no', async () => {
  const client = await desk();
  const top = await offered(client, FILE, 'title: x\n‸');
  const text = (label: string): unknown => top.find((item) => item.label === label)?.textEdit?.newText;
  expect(text('statement')).toBe('statement:\n  $0');
  expect(text('evidence')).toBe('evidence:\n  ${1:id}:\n    $0');
  expect(text('replies')).toBe('replies:\n  - $0');
  expect(text('article')).toBe('article: |\n  $0');
  expect(text('authors')).toBe('authors: [$0]');
  const inside = await offered(
    client,
    FILE,
    CHECK.replace('  speaker: minister\n', '').replace('statement:', 'statement: { ‸\n').split('\n  summary')[0] ?? '',
  );
  expect(labels(inside)).toContain('speaker');
  const plain = await connect(scratchProject());
  plain.open(FILE);
  const items = await offered(plain, FILE, 'title: x\n‸');
  expect(items.find(({ label }) => label === 'statement')?.textEdit?.newText).toBe('statement: ');
});

test('between brackets keys, values and items are told apart', async () => {
  const client = await desk();
  const party = (written: string): string => CHECK.replace('{ name: Coast Guard, kind: state }', written);
  expect(labels(await offered(client, FILE, party('{ name: Coast Guard, ‸ }')))[0]).toBe('kind');
  expect(labels(await offered(client, FILE, party('{ name: Coast Guard, k‸ }')))).toContain('kind');
  expect(labels(await offered(client, FILE, party('{ name: Coast Guard, kind: ‸ }')))).toContain('ngo');
  expect(labels(await offered(client, FILE, party('{ name: Coast Guard, kind: s‸tate }')))).toContain('ngo');
  expect(labels(await offered(client, FILE, party('{ name: Coast Guard, kind: ‸\n')))).toContain('ngo');
  expect(labels(await offered(client, FILE, CHECK.replace('[ilka-brandt]', '[ilka-brandt, ‸]')))).toContain(
    'tomas-reyl',
  );
  expect(labels(await offered(client, FILE, CHECK.replace('[ilka-brandt]', '[‸]')))).toContain('tomas-reyl');
  expect(labels(await offered(client, FILE, CHECK.replace('[ilka-brandt]', '\n  - ‸')))).toContain('tomas-reyl');
});

test('ids of every kind are offered, with what they name', async () => {
  const client = await desk({
    'factchecks/nets.yaml': CHECK,
    'factchecks/_parties.yaml': 'gazette: { name: Harbour Gazette, kind: news }\n',
    'factchecks/_sources.yaml': 'almanac: { kind: book, by: gazette, title: Almanac of Sel }\n',
  });
  const at = async (from: string, to: string): Promise<readonly CompletionItem[]> =>
    offered(client, FILE, CHECK.replace(from, to));
  const speakers = await at('speaker: minister', 'speaker: ‸');
  expect(speakers.find(({ label }) => label === 'minister')).toMatchObject({
    detail: 'Oren Vask',
    filterText: 'minister Oren Vask',
  });
  expect(labels(speakers)).toEqual(expect.arrayContaining(['gazette', 'unknown', 'many']));
  const sources = await at('source: vessel-log', 'source: ‸');
  expect(labels(sources)).toEqual(expect.arrayContaining(['vessel-log', 'almanac']));
  expect(JSON.stringify(sources.find(({ label }) => label === 'almanac')?.documentation)).toContain('gazette');
  expect(labels(await at('claim: no-entry\n', 'claim: ‸\n'))).toEqual(['no-entry']);
  expect(labels(await offered(client, FILE, `${CHECK}related: [‸]\n`))).toEqual(['nets']);
  expect(
    labels(await offered(client, FILE, `${CHECK}timeline:\n  - { date: 2024, text: x, evidence: ‸ }\n`)),
  ).toContain('radar-watch');
  const ratings = await at('rating: false', 'rating: ‸');
  expect(ratings.find(({ label }) => label === 'false')?.detail).toBe('False');
  expect(labels(await offered(client, FILE, 'translationOf: ‸\n'))).toEqual(['nets']);
});

test('a fact check says what it is when it is looked at; of many, those are offered that fit what is typed', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`factchecks/net-${index}.yaml`, 'title: A net\n']),
  );
  const client = await desk({ ...many, 'factchecks/nets.yaml': CHECK });
  const items = await offered(client, FILE, `${CHECK}related: [nets‸]\n`);
  expect(items.length).toBeLessThan(10);
  const nets = items.find(({ label }) => label === 'nets');
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, nets ?? { label: '' });
  expect(JSON.stringify(resolved.documentation)).toContain("The ministry's trawlers did enter");
  expect(await offered(client, FILE, `${CHECK}related: [‸]\n`)).toHaveLength(500);
});

test('within Markdown, evidence and pictures are cited, also several in one bracket', async () => {
  const client = await desk();
  const article = (text: string): string =>
    `${CHECK}media:\n  trawler: { file: t.png, alt: A trawler., credit: Desk }\narticle: |\n  The log ${text}\n`;
  const items = await offered(client, FILE, article('[@‸'));
  expect(labels(items)).toEqual(expect.arrayContaining(['position-log', 'radar-watch']));
  expect(items.find(({ label }) => label === 'radar-watch')?.detail).toBe('The radar saw it there.');
  expect(labels(await offered(client, FILE, article('[@position-log; @ra‸]')))).toContain('radar-watch');
  expect(labels(await offered(client, FILE, article('![A ship](@‸)')))).toEqual(['trawler']);
  expect(await offered(client, FILE, article('says ‸'))).toEqual([]);
});

test('values of the format are offered, countries and languages by their names, and the date of today', async () => {
  const client = await desk();
  expect(labels(await offered(client, FILE, CHECK.replace('stance: rebuts\n', 'stance: ‸\n')))).toEqual([
    'rebuts',
    'supports',
    'context',
  ]);
  expect(labels(await offered(client, FILE, CHECK.replace('status: published', 'status: ‸')))).toContain('withdrawn');
  const countries = await offered(client, FILE, `${CHECK}places: [‸]\n`);
  expect(countries.find(({ label }) => label === 'Spain')).toMatchObject({ detail: 'ES', textEdit: { newText: 'ES' } });
  const languages = await offered(client, FILE, `${CHECK}language: ‸\n`);
  expect(languages[0]).toMatchObject({ label: 'English', textEdit: { newText: 'en' } });
  expect(languages.find(({ label }) => label === 'Portuguese')?.textEdit?.newText).toBe('pt');
  expect(labels(await offered(client, FILE, `${CHECK}updated: ‸\n`))).toEqual(['2026-11-23']);
});

test('a translation is offered the ids of its original', async () => {
  const client = await desk({
    'factchecks/kutter.yaml': TRANSLATION,
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
  });
  client.open('factchecks/kutter.yaml');
  const text = TRANSLATION.replace('  radar-watch: { shows: Das Radar sah ihn dort. }\n', '  ‸\n');
  expect(labels(await offered(client, 'factchecks/kutter.yaml', text))).toEqual(['radar-watch']);
});

test('the settings are completed as well', async () => {
  const client = await desk();
  client.open('factwright.yaml');
  const at = (text: string): Promise<readonly CompletionItem[]> => offered(client, 'factwright.yaml', text);
  expect(labels(await at(SETTINGS.replace('scale: standard', 'scale: ‸')))).toContain('politifact');
  expect(labels(await at(`${SETTINGS}rules:\n  ‸`))).toContain('link-secure');
  expect(labels(await at(`${SETTINGS}rules:\n  link-secure: ‸`))).toContain('off');
});

test('a file that is broken elsewhere, or not YAML yet, is completed all the same', async () => {
  const client = await desk();
  for (const broken of ['x: [a, "b\n', 'title: "un\n', '}\n', '\tq\n', 'a: &b *c\n']) {
    const items = await offered(client, FILE, `${broken}${CHECK.replace('speaker: minister', 'speaker: ‸')}`);
    expect(labels(items), broken).toContain('minister');
  }
  expect(await offered(client, FILE, `${CHECK}# a ‸`)).toEqual([]);
});
