import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocuments, type Document } from '../../../scripts/docs-site/documents.ts';
import { messagesIn } from './messages-in.ts';
import { proseOf } from './prose-of.ts';
import { misspelt, OWN_WORDS } from './spell-checker.ts';

/** Words of other languages, statements of SQL, and lists of words that texts are compared with. */
const NOT_OURS =
  /^src\/(?:words\/(?!en\/)|authoring\/example\/(?!en\b)|(?:quotes|scales|pictures|article|cli\/completion|\w+\/compiled|rules\/words)\/|rules\/changes\/other-order|[\w/]+sqlite)/;

/** What a page shows of other languages: the labels of foreign scales, what the examples of rules quote. */
function ownProse({ path, text }: Document): string {
  if (path === 'docs/scales.md') return text.replaceAll(/^\|.*$/gm, '');
  return path.startsWith('docs/rules/') ? text.replaceAll(/“[^”]*”/g, '') : text;
}

const pages = readDocuments().map((document) => ({ path: document.path, prose: proseOf(ownProse(document)) }));
const programs = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !NOT_OURS.test(path))
  .map((path) => ({ path, prose: proseOf(messagesIn(path, readFileSync(path, 'utf8'))) }));

test.each([
  ['the documentation', pages],
  ['what the program says', programs],
])('%s is spelt as a British dictionary does', (_, texts) => {
  expect(texts.flatMap(({ path, prose }) => misspelt(prose).map((word) => `${path}: ${word}`))).toEqual([]);
});

test('every word of the project is used somewhere', () => {
  const used = new Set(misspelt([...pages, ...programs].map(({ prose }) => prose).join('\n'), []));
  expect(OWN_WORDS.filter((word) => !used.has(word))).toEqual([]);
});

test('a misspelt word and an American one are found, and code is not looked at', () => {
  const text = 'The colour of teh [color](colour-of.md) is `gery` in <!-- yelow --> Factwright’s factwright.yaml.';
  expect(misspelt(proseOf(text))).toEqual(['teh', 'color']);
  expect(misspelt(messagesIn('a.ts', 'const a = `The recieved page of ${recieve} is gone.`;'))).toEqual(['recieved']);
});
