import { linksOf } from './links.ts';
import { everyToken, plainText, type Document } from './documents.ts';
import { marked } from 'marked';

/** One of the parts of the documentation, with its pages in the order of the index. */
export interface Part {
  readonly title: string;
  readonly pages: readonly { readonly label: string; readonly path: string }[];
}

/** The page that lists all others, from which the navigation is made. */
export const INDEX = 'docs/README.md';

/** The parts that the index has as its second headings, each with the pages that it links to; a page is named once. */
export function partsOf(index: Document): readonly Part[] {
  const seen = new Set<string>();
  return sectionsOf(index).map(({ title, document }) => ({
    title,
    pages: everyToken(document.tokens).flatMap((token) => {
      if (token.type !== 'link') return [];
      const [target] = linksOf({ ...document, tokens: [token] });
      if (target === undefined || !target.path.endsWith('.md') || seen.has(target.path)) return [];
      seen.add(target.path);
      return [{ label: plainText(token.tokens ?? []), path: target.path }];
    }),
  }));
}

function sectionsOf(index: Document): readonly { readonly title: string; readonly document: Document }[] {
  return index.text
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      title: text.split('\n', 1)[0] ?? '',
      document: { ...index, tokens: marked.lexer(text.replace(/.*/, '')) },
    }));
}
