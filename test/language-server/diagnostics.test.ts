import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { CHECK, scratchProject, SETTINGS } from '../cli/scratch-project.ts';
import { connect } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const PARTIES = 'factchecks/_parties.yaml';

const has =
  (rule: string) =>
  (found: readonly Diagnostic[]): boolean =>
    found.some(({ code }) => code === rule);
const isClean = (found: readonly Diagnostic[]): boolean => found.length === 0;

test('what is not saved yet is judged, with the rule, its page, and what to do', async () => {
  const client = await connect(scratchProject());
  client.open(FILE);
  expect(await client.diagnostics(FILE)).toEqual([]);
  client.write(FILE, CHECK.replace('rating: false', 'rating: flase'));
  const [finding] = await client.diagnostics(FILE, has('rating-in-scale'));
  expect(finding).toEqual({
    range: { start: client.at(FILE, 'flase'), end: client.at(FILE, 'flase', 5) },
    severity: 1,
    code: 'rating-in-scale',
    codeDescription: { href: 'file:///docs/rules/rating-in-scale.md' },
    source: 'factwright',
    message: expect.stringMatching(/`flase`[^\n]*\nDid you mean `false`\?/),
  });
  client.write(FILE, 'title: [');
  expect(await client.diagnostics(FILE, has('yaml'))).toHaveLength(1);
  client.write(FILE, CHECK);
  await client.diagnostics(FILE, isClean);
});

test('a keystroke is taken as the stretch that it changes', async () => {
  const client = await connect(scratchProject());
  client.open(FILE);
  client.type(FILE, client.at(FILE, 'speaker: minister', 10), 'x');
  const found = await client.diagnostics(FILE, has('reference-exists'));
  expect(found[0]?.range.start).toEqual(client.at(FILE, 'mxinister', 0));
});

test('a rule of the project judges while one writes, and again when its own file has changed', async () => {
  const rule = (message: string): string =>
    `export default { level: 'warning', summary: 'A norm.', on: { *check({ check }) { if (check.title === 'Busted') yield { path: ['title'], message: '${message}' }; } } };`;
  const root = scratchProject({ 'rules/no-slang.js': rule('Slang.') });
  const client = await connect(root);
  client.open(FILE, CHECK.replace(/^title: .*/, 'title: Busted'));
  const says =
    (words: string) =>
    (found: readonly Diagnostic[]): boolean =>
      found.some(({ code, message }) => code === 'own/no-slang' && String(message).startsWith(words));
  await client.diagnostics(FILE, says('Slang.'));
  writeFileSync(join(root, 'rules/no-slang.js'), rule('No slang, please.'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri('rules/no-slang.js'), type: 2 }],
  });
  await client.diagnostics(FILE, says('No slang, please.'));
  client.write(FILE, CHECK);
  await client.diagnostics(FILE, isClean);
});

test('what is not needed is faded', async () => {
  const unused = CHECK.replace('tomas-reyl: {', 'nobody: { name: Nobody, kind: person }\n  tomas-reyl: {');
  const client = await connect(scratchProject());
  client.open(FILE, unused);
  const [finding] = await client.diagnostics(FILE, has('definition-used'));
  expect(finding?.tags).toEqual([1]);
});

test('what of a translation is still to be done is a hint at each place, and the note about it comes last', async () => {
  const file = 'factchecks/kutter.yaml';
  const begun = 'translationOf: trawlers-in-reserve\nlanguage: de\ntitle:\nstatement:\n  summary:\n';
  const client = await connect(
    scratchProject({ 'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'), [file]: begun }),
  );
  client.open(file);
  const found = await client.diagnostics(file, has('translation-whole'));
  const hints = found.filter(({ severity }) => severity === 4);
  expect(hints.map(({ range, message }) => [range.start.line, message])).toEqual([
    [2, 'Still to be done: `title`.'],
    [4, 'Still to be done: `statement.summary`.'],
  ]);
  expect(found.at(-3)?.message).toBe('Still to be translated: 2 places of this draft.');
});

test('checks are judged together with those that are not open', async () => {
  const root = scratchProject({ 'factchecks/a-first.yaml': CHECK });
  const client = await connect(root);
  client.open(FILE);
  const [alike] = await client.diagnostics(FILE, has('related-linked'));
  expect(alike?.relatedInformation).toEqual([
    {
      location: { uri: client.uri('factchecks/a-first.yaml'), range: expect.anything() },
      message: 'The same words.',
    },
  ]);
  client.write(FILE, `${CHECK}related: [a-first]\n`);
  await client.diagnostics(FILE, isClean);
  client.write(FILE, `${CHECK}related: [a-frst]\n`);
  await client.diagnostics(FILE, has('reference-exists'));
});

test('a shared party that is being changed reports in the open files that use it', async () => {
  const local = 'minister: { name: Oren Vask, kind: person, role: Minister of Fisheries }';
  const root = scratchProject({ [PARTIES]: `${local}\n`, [FILE]: CHECK.replace(`  ${local}\n`, '') });
  const client = await connect(root);
  client.open(FILE);
  client.open(PARTIES);
  await client.diagnostics(FILE, isClean);
  client.write(PARTIES, `${local.replace('minister:', 'ministre:')}\n`);
  const found = await client.diagnostics(FILE, has('reference-exists'));
  expect(found[0]?.message).toContain('There is no party `minister`.');
  client.close(PARTIES);
  await client.diagnostics(FILE, isClean);
});

test('what another program does on disk is seen', async () => {
  const root = scratchProject();
  const client = await connect(root, {
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  client.open(FILE);
  await client.diagnostics(FILE, isClean);
  writeFileSync(join(root, 'factchecks/a-first.yaml'), CHECK);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri('factchecks/a-first.yaml'), type: 1 }],
  });
  await client.diagnostics(FILE, has('related-linked'));
  client.write(FILE, `${CHECK}related: [a-first]\n`);
  await client.diagnostics(FILE, isClean);
  rmSync(join(root, 'factchecks/a-first.yaml'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri('factchecks/a-first.yaml'), type: 3 }],
  });
  await client.diagnostics(FILE, has('reference-exists'));
});

test('an editor that watches no files is told all the same', async () => {
  const root = scratchProject();
  const client = await connect(root);
  client.open(FILE);
  await client.diagnostics(FILE, isClean);
  writeFileSync(join(root, 'factchecks/a-first.yaml'), CHECK);
  await client.diagnostics(FILE, has('related-linked'));
  rmSync(join(root, 'factchecks/a-first.yaml'));
  await client.diagnostics(FILE, isClean);
});

test('a burst of keystrokes is judged a few times, not at each of them', async () => {
  const client = await connect(scratchProject());
  client.open(FILE);
  await client.diagnostics(FILE, isClean);
  const before = client.published(FILE);
  const place = client.at(FILE, 'speaker: minister', 10);
  for (let index = 0; index < 200; index += 1) client.type(FILE, place, 'x');
  await client.diagnostics(FILE, (found) => found.some(({ message }) => String(message).includes('longer than 100')));
  expect(client.published(FILE) - before).toBeLessThan(10);
});

test('files without a project, and others than fact checks, are ignored', async () => {
  const root = scratchProject({ 'notes/recipe.yaml': 'flour: [' });
  const client = await connect(root);
  client.open('notes/recipe.yaml');
  client.open('../elsewhere.yaml', 'title: [');
  client.open(FILE, 'title: [');
  await client.diagnostics(FILE, has('yaml'));
  expect(await client.diagnostics('notes/recipe.yaml')).toEqual([]);
  expect(client.published('../elsewhere.yaml')).toBe(0);
});

test('an editor that asks for the end gets it with code 0', async () => {
  const client = await connect(scratchProject());
  expect(await client.end()).toBe(0);
});
