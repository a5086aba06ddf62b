import { readdirSync, readFileSync, statSync } from 'node:fs';
import { addressOf, fileAddressOf } from './addresses.ts';
import { readDocuments, type Document } from './documents.ts';
import { escape } from './escape.ts';
import { linksOf } from './links.ts';
import { INDEX, partsOf, type Part } from './navigation.ts';
import { framed, pageHtml } from './page-html.ts';
import { styleSheet } from './style-sheet.ts';

/** The files of the documentation as a site, by their paths in it. */
export async function docsSite(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const documents = readDocuments();
  const index = documents.find(({ path }) => path === INDEX);
  if (index === undefined) throw new Error(`There is no ${INDEX}.`);
  const parts = partsOf(index);
  return new Map<string, string | Uint8Array>([
    ['style.css', await styleSheet()],
    ...documents.map((document) => [addressOf(document.path), pageHtml(document, parts)] as const),
    ...linkedFiles(documents).flatMap((path) => filesAt(path, parts)),
  ]);
}

/** Files and folders of the repository that pages link to or show, and that are no pages. */
function linkedFiles(documents: readonly Document[]): readonly string[] {
  const paths = documents.flatMap((document) =>
    linksOf(document).flatMap(({ isOutside, path }) => (isOutside || path.endsWith('.md') ? [] : [path])),
  );
  return [...new Set(paths)];
}

/** A file as it is; a folder with all its files, and the page that lists them. */
function filesAt(path: string, parts: readonly Part[]): readonly (readonly [string, string | Uint8Array])[] {
  if (!statSync(path).isDirectory()) return [[fileAddressOf(path), readFileSync(path)]];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(`${path}/${name}`).isFile())
    .toSorted();
  const items = names.map((name) => `<li><a href="${escape(encodeURI(name))}">${escape(name)}</a></li>`);
  const title = path.replace(/^docs\//, '');
  const main = `<article>\n<h1>${escape(title)}</h1>\n<ul>\n${items.join('\n')}\n</ul>\n</article>`;
  const address = fileAddressOf(path, true);
  return [
    [address, framed({ address, title, path, parts, main })],
    ...names.map((name) => [fileAddressOf(`${path}/${name}`), readFileSync(`${path}/${name}`)] as const),
  ];
}
