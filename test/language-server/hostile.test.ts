import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECK, scratchProject } from '../cli/scratch-project.ts';
import { connect, type Client } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const isLong = process.env['FACTWRIGHT_LONG'] === '1';

/** Asks everything that can be asked at a place; a name that cannot be given is refused with a reason, all else is answered. */
async function askAll({ connection, uri }: Client, position: Position): Promise<void> {
  const textDocument = { uri: uri(FILE) };
  const at = { textDocument, position };
  const range = { start: position, end: position };
  await Promise.all([
    connection.sendRequest(CompletionRequest.type, at),
    connection.sendRequest(HoverRequest.type, at),
    connection.sendRequest(DefinitionRequest.type, at),
    connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }),
    connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    connection
      .sendRequest(RenameRequest.type, { ...at, newName: 'another-name' })
      .catch(({ code }: { readonly code: number }) => expect(code).toBe(-32803)),
  ]);
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ': ',
  '- ',
  '\n',
  '\r\n',
  '\t',
  '#',
  '|',
  '>',
  '&a',
  '*a',
  '!!x',
  '---\n',
  '@',
  '[@',
  '\uD800',
  '\u0000',
  '💣',
  '__proto__: ',
  'constructor: ',
  '  ',
  '\uFEFF',
];

test('whatever is typed, every question is answered', { timeout: 3_600_000 }, async () => {
  const client = await connect(scratchProject({ 'factchecks/nets.yaml': CHECK }));
  client.open(FILE);
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.constantFrom(0, 0, 1, 5, 200),
    come: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (edits) => {
      let text = CHECK;
      for (const { at, gone, come, where } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + come + text.slice(start + gone);
        client.write(FILE, text);
        const place = TextDocument.create('', 'yaml', 0, text).positionAt(Math.floor(where * text.length));
        await askAll(client, place);
      }
    }),
    { numRuns: isLong ? 1000 : 25 },
  );
  client.write(FILE, CHECK);
  await client.diagnostics(FILE, (found) => found.every(({ code }) => code === 'related-linked'));
});

test('files made to be slow are answered in seconds', { timeout: 120_000 }, async () => {
  const client = await connect(scratchProject());
  client.open(FILE);
  for (const piece of [
    '[',
    '{a: ',
    '- ',
    'a: "',
    'a:\n  ',
    '[@x; ',
    'sources: {',
    '  x: { y: [\n',
    '"',
    '# \n',
    'id: {}\n',
    '! ',
  ]) {
    const text = `title: x\n${piece.repeat(Math.floor(100_000 / piece.length))}`;
    client.write(FILE, text);
    const start = performance.now();
    await askAll(client, TextDocument.create('', 'yaml', 0, text).positionAt(text.length - 1));
    expect(performance.now() - start, piece).toBeLessThan(15_000);
  }
});

test('places are right in a file with the line ends of Windows and signs of two units', async () => {
  const client = await connect(scratchProject());
  client.open(FILE);
  const text = `# 💣 Veldania\n${CHECK}`.replace('speaker: minister', 'speaker: ministre').replaceAll('\n', '\r\n');
  client.write(FILE, text);
  const [finding] = await client.diagnostics(FILE, (found) => found.length > 0);
  expect(TextDocument.create('', 'yaml', 0, text).getText(finding?.range)).toBe('ministre');
  const reply = {
    textDocument: { uri: client.uri(FILE) },
    range: { start: { line: 8, character: 14 }, end: { line: 8, character: 14 } },
    context: { diagnostics: [] },
  };
  const [action] = (await client.connection.sendRequest(CodeActionRequest.type, reply)) ?? [];
  const edits = action !== undefined && 'edit' in action ? action.edit?.changes?.[client.uri(FILE)] : undefined;
  expect(TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, text), edits ?? [])).toBe(
    text.replace('ministre', 'minister'),
  );
});

test.skipIf(!isLong)('ten thousand keystrokes leave the memory as it was', { timeout: 3_600_000 }, async () => {
  const client = await connect(scratchProject(), { isBuilt: true });
  client.open(FILE);
  const memory = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.pid ?? 0}/status`, 'utf8'))?.[1]) / 1024;
  const type = async (count: number): Promise<void> => {
    for (let key = 0; key < count; key += 1) {
      const words = key % 2 === 0 ? 'No vessel of' : `No vessel number ${key} of`;
      client.write(FILE, CHECK.replace('summary: No vessel of', `summary: ${words}`));
      await client.diagnostics(FILE);
    }
  };
  await type(2000);
  const before = memory();
  await type(10_000);
  expect(memory() - before).toBeLessThan(30);
});
