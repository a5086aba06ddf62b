/// <reference lib="dom" />

/** What the text of a page holds. */
export interface Passage {
  /** The path of the page in the site. */
  readonly path: string;
  /** The words around what was found: plain text, every other piece of which is what was found itself. */
  readonly pieces: readonly string[];
}

/** Searches the whole texts; the best first, and no more than asked for. */
export type SearchTexts = (query: string, most: number) => Promise<readonly Passage[]>;

/** What package pagefind gives its callers, as far as it is used here. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly { readonly data: () => Promise<PageData> }[] }>;
}

interface PageData {
  readonly raw_url: string;
  /** Escaped text, with what was found in elements `mark`. */
  readonly excerpt: string;
}

/** Opens the search of whole texts; its index comes when it is first asked, and only the parts that a query needs. */
export function openTexts(folder: string): SearchTexts {
  let program: Promise<Pagefind> | undefined;
  return async (query, most) => {
    program ??= import(new URL(`${folder}pagefind.js`, location.href).href);
    const { results } = await (await program).search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(({ raw_url: path, excerpt }) => ({ path, pieces: piecesOf(excerpt) }));
  };
}

/** Takes the text out of an excerpt, so that nothing in it is ever read as HTML by the page. */
function piecesOf(excerpt: string): readonly string[] {
  const parser = new DOMParser();
  // A parser takes the space at the ends of a text away, which here are within a sentence.
  return excerpt
    .split(/<\/?mark>/)
    .map((piece) => parser.parseFromString(`<pre>|${piece}|</pre>`, 'text/html').body.textContent.slice(1, -1));
}
