import { expect, test } from 'vitest';
import { CodeActionRequest, type CodeAction } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECK, scratchProject, SETTINGS } from '../cli/scratch-project.ts';
import { connect, type Client } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** What can be done at some words of a file that holds this text, once a rule has found something. */
async function actionsAt(
  client: Client,
  text: string,
  words: string,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  client.write(FILE, text);
  await client.diagnostics(FILE, (found) => found.length > 0);
  const place = client.at(FILE, words, 1);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri(FILE) },
    range: { start: place, end: place },
    context: { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) },
  });
  return (found ?? []) as readonly CodeAction[];
}

function applied(client: Client, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[client.uri(FILE)] ?? [];
  return TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, client.text(FILE)), edits);
}

const named = (actions: readonly CodeAction[], words: string): CodeAction | undefined =>
  actions.find(({ title }) => title.includes(words));

async function desk(): Promise<Client> {
  const client = await connect(scratchProject());
  client.open(FILE);
  return client;
}

test('what the command line fixes is fixed here, one at a time or all at once', async () => {
  const client = await desk();
  const text = CHECK.replace('  speaker:', '  speeker:').replace('stance: rebuts\n', 'stance: rebutts\n');
  const [first] = await actionsAt(client, text, 'speeker');
  expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'schema' }] });
  expect(applied(client, first)).toBe(text.replace('speeker', 'speaker'));
  const [all] = await actionsAt(client, text, 'title', ['source.fixAll']);
  expect(applied(client, all)).toBe(CHECK);
});

test('what a finding proposes is written in its place: a reference, a key, text in quotes', async () => {
  const client = await desk();
  const wrong = CHECK.replace('speaker: minister', 'speaker: ministre');
  expect(applied(client, named(await actionsAt(client, wrong, 'ministre'), 'Write `minister`'))).toBe(CHECK);
  const rating = CHECK.replace('rating: false', 'rating: "flase"');
  expect(applied(client, named(await actionsAt(client, rating, 'flase'), 'Write `false`'))).toBe(
    CHECK.replace('rating: false', 'rating: "false"'),
  );
  const cited = `${CHECK}article: |\n  See [@radar-wach] and [@position-log].\n`;
  expect(applied(client, named(await actionsAt(client, cited, '@radar-wach', undefined), 'Write `radar-watch`'))).toBe(
    cited.replace('radar-wach', 'radar-watch'),
  );
  const bare = CHECK.replace('title: Weekly press conference', 'title: true');
  const [quoted] = await actionsAt(client, bare, 'true');
  expect(applied(client, quoted)).toBe(CHECK.replace('title: Weekly press conference', 'title: "true"'));
});

test('a missing reply is added; what came of asking is for the author to say', async () => {
  const client = await desk();
  const reply = '  - { to: minister, outcome: no-answer, asked: 2024-05-02, channel: e-mail }\n';
  const without = CHECK.replace(`replies:\n${reply}`, '');
  const added = applied(client, named(await actionsAt(client, without, 'minister\n'), 'reply'));
  expect(added).toBe(
    `${without}replies:\n  - to: minister\n    outcome: # answered, declined, no-answer or not-feasible\n    asked: # the date\n`,
  );
  const other = CHECK.replace('to: minister,', 'to: coast-guard,');
  const second = applied(client, named(await actionsAt(client, other, 'minister\n'), 'reply'));
  expect(second).toContain(
    `to: coast-guard, outcome: no-answer, asked: 2024-05-02, channel: e-mail }\n  - to: minister\n`,
  );
  client.write(FILE, added.replace(/outcome: .*/, 'outcome: no-answer').replace(/asked: # .*/, 'asked: 2024-05-02'));
  await client.diagnostics(FILE, (found) => found.length === 0);
});

test('a finding is excused by a comment, whose reason is for the author to give', async () => {
  const client = await desk();
  const text = CHECK.replace('url: https://harbour', 'url: http://harbour');
  const excused = applied(client, named(await actionsAt(client, text, 'http://harbour'), 'Excuse'));
  expect(excused).toBe(
    text.replace('    url: http://harbour', '    # factwright-ignore link-secure: \n    url: http://harbour'),
  );
  client.write(FILE, excused);
  await client.diagnostics(FILE, (found) => found.some(({ message }) => String(message).includes('gives no reason')));
  client.write(FILE, excused.replace('link-secure: ', 'link-secure: The harbour has no https.'));
  await client.diagnostics(FILE, (found) => found.length === 0);
  // Nobody may excuse these in the file.
  const wrong = CHECK.replace('speaker: minister', 'speaker: ministre');
  expect(named(await actionsAt(client, wrong, 'ministre'), 'Excuse')).toBeUndefined();
});

test('the comment goes before the key of a text of several lines', async () => {
  const client = await desk();
  const article =
    'article: |\n  The trawler was there [@radar-watch; @position-log].\n\n  Call 0612 345 678 <b>now</b>.\n';
  const actions = await actionsAt(client, `${CHECK}${article}`, '<b>');
  const excuse = actions.find(({ title }) => title.includes('Excuse'));
  expect(applied(client, excuse)).toContain('\n# factwright-ignore markdown-plain: \narticle: |\n');
});

test('the commands are offered where they make sense, and do nothing until they are chosen', async () => {
  const client = await desk();
  const text = CHECK.replace('  speaker:', '  speeker:');
  const [store] = await actionsAt(client, text, 'url: https://harbour', ['factwright']);
  expect(store?.command).toEqual({
    title: 'Fetch `vessel-log` and store a copy',
    command: 'factwright.storeSource',
    arguments: [client.uri(FILE), 'vessel-log'],
  });
  const shown = await actionsAt(client, text, 'title:', ['factwright']);
  expect(shown.map(({ title }) => title)).toContain('Show the page');
  const elsewhere = await actionsAt(client, text, 'claims:', ['factwright']);
  expect(elsewhere).toEqual([]);
  // Editors can be told to do all actions of this kind whenever a file is saved.
  const onSave = await actionsAt(client, text, 'url: https://harbour', ['source']);
  expect(onSave.filter(({ command }) => command !== undefined)).toEqual([]);
});

test('an id that another file names is not renamed here', async () => {
  const client = await connect(
    scratchProject({
      'factwright.yaml': SETTINGS,
      'factchecks/nets.yaml': CHECK.replace('reserve for', 'Position_Log reserve for'),
    }),
  );
  client.open(FILE);
  const text = CHECK.replace('  position-log:', '  Position_Log:');
  const actions = await actionsAt(client, text, 'Position_Log');
  expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([]);
});
