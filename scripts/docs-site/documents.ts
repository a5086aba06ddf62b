import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';

/** A page of the documentation, by its path in the repository. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Files of an example, which are pages of its site. */
const OF_EXAMPLES = /\/theme\/pages\//;

/** Every page that people read in the repository. */
export function readDocuments(): readonly Document[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  const ofEditors = readdirSync('editors').map((name) => `editors/${name}/README.md`);
  const ofBench = readdirSync('bench').map((name) => `bench/${name}`);
  return ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...ofEditors, ...ofBench, ...below('docs')]
    .filter((path) => path.endsWith('.md') && !OF_EXAMPLES.test(path) && existsSync(path))
    .toSorted()
    .map(readDocument);
}

/** Reads one page. */
function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8');
  return { path, text, tokens: marked.lexer(text) };
}

/** All tokens of a page in their order, each before those that it holds. */
export function everyToken(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  void marked.walkTokens([...tokens], (token) => void found.push(token));
  return found;
}

/** The words of tokens, without their marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : ''))
    .join('');
}
