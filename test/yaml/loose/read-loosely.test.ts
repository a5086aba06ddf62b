import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, nodeHolding, nodesBelow, pathOf, readLoosely, scalarText } from '../../../src/yaml/index.ts';
import { parseYaml, type DataPath } from '../../../src/yaml/index.ts';
import { CHECK, SETTINGS, TRANSLATION } from '../../cli/scratch-project.ts';

/** What a text says, path by path, as read loosely. */
function loosely(text: string): readonly string[] {
  const said: string[] = [];
  for (const node of nodesBelow(readLoosely(text))) {
    const scalar = scalarText(text, node);
    if (scalar !== undefined) said.push(`${pathOf(node).join('.')}: ${scalar.replaceAll(/\s+/g, ' ').trim()}`);
  }
  return said;
}

/** The same, as read by the book. */
function soundly(text: string): readonly string[] {
  const { document } = parseYaml(text);
  const source = new Map(document?.nonText.map(({ path, source: words }) => [JSON.stringify(path), words]));
  const said: string[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
        visit(inner, [...path, key]);
    } else if (value !== null || source.get(JSON.stringify(path)) !== '')
      said.push(
        `${path.join('.')}: ${String(source.get(JSON.stringify(path)) ?? value)
          .replaceAll(/\s+/g, ' ')
          .trim()}`,
      );
  };
  visit(document?.data, []);
  return said;
}

const FILES = ['factchecks', 'test/rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

test('a sound file is read loosely as it is by the book', () => {
  let compared = 0;
  for (const text of [CHECK, TRANSLATION, SETTINGS, ...FILES.map((file) => readFileSync(file, 'utf8'))]) {
    const { document } = parseYaml(text);
    if (typeof document?.data !== 'object' || /\\[^"\\/]/.test(text)) continue;
    expect(loosely(text)).toEqual(soundly(text));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(200);
});

test('a mistake in one place says nothing of the others', () => {
  for (const broken of [
    'title: "unclosed',
    'statement: { summary: x, ',
    '{ [ {',
    'x: [a, "b',
    '\tq: 1',
    '- - :',
    '&a *b: !!c',
  ]) {
    const text = `${broken}\n${CHECK}`;
    expect(nodeAt(readLoosely(text), ['evidence', 'position-log', 'source']), broken).toBeDefined();
    expect(nodeAt(readLoosely(text), ['parties', 'minister', 'role']), broken).toBeDefined();
  }
});

test('what is only begun is there, too', () => {
  const text = 'statement:\n  summary: x\n  spe\nparties:\n  minister: { name: Oren, ki';
  const root = readLoosely(text);
  expect(nodeAt(root, ['statement', 'spe'])?.isBare).toBe(true);
  expect(pathOf(nodeHolding(root, text.length))).toEqual(['parties', 'minister', 'ki']);
  expect(nodeAt(root, ['parties', 'minister', 'ki'])?.isBare).toBe(true);
});

test('whatever the text is, it is read, and everything lies within what it belongs to', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '\r\n',
    '\t',
    'é',
    '@x',
    '---',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const root = readLoosely(text);
      for (const node of nodesBelow(root)) {
        expect(node.start).toBeLessThanOrEqual(node.keyEnd);
        expect(node.end).toBeLessThanOrEqual(text.length);
        expect(node.end).toBeGreaterThanOrEqual(node.parent?.parent === undefined ? node.start : node.start);
        if (node.value !== undefined) expect(node.value.end).toBeLessThanOrEqual(text.length);
      }
      for (let offset = 0; offset <= text.length; offset += 3) expect(pathOf(nodeHolding(root, offset))).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test('texts made to be slow are not', () => {
  const slow = ['a: {', '[', '"', '- ', ' ', "k: '", 'a:\n ', '? ', ':', 'a: [\n', '{a: '];
  for (const piece of slow) {
    const text = piece.repeat(Math.floor(300_000 / piece.length));
    const start = performance.now();
    readLoosely(text);
    expect(performance.now() - start, piece).toBeLessThan(3000);
  }
  const stairs = Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}k: { a: "b" }`).join('\n');
  const start = performance.now();
  readLoosely(stairs);
  expect(performance.now() - start).toBeLessThan(3000);
});
