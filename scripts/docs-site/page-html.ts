import { addressOf, linkBetween } from './addresses.ts';
import { bodyHtml } from './body-html.ts';
import type { Document } from './documents.ts';
import { escape } from './escape.ts';
import { headingsOf, type Heading } from './headings.ts';
import { INDEX, type Part } from './navigation.ts';

/** What a list of contents holds at most before it leaves the third headings out. */
const MOST_CONTENTS = 30;

/** A page of the documentation as a page of the site: its text, its contents, and the way to all others. */
export function pageHtml(document: Document, parts: readonly Part[]): string {
  const [title, ...headings] = headingsOf(document);
  return framed({
    address: addressOf(document.path),
    title: title?.text ?? document.path,
    path: document.path,
    parts,
    // The contents of a page come below its headline, also where they do not fit beside the text.
    main: `<article>\n${bodyHtml(document).replace(/(?<=<\/h1>\n)/, () => contentsHtml(headings))}</article>`,
  });
}

interface Framed {
  readonly address: string;
  readonly title: string;
  /** The document that is shown. */
  readonly path: string;
  readonly parts: readonly Part[];
  readonly main: string;
}

/** What stands around every page. */
export function framed({ address, title, path, parts, main }: Framed): string {
  const to = (place: string): string => escape(linkBetween(address, place));
  const index = addressOf(INDEX);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(path === INDEX ? 'Factwright' : `${title} – Factwright`)}</title>
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header class="masthead bar">
<a class="brand" href="${to(index)}"${path === INDEX ? ' aria-current="page"' : ''}>Factwright</a>
<nav aria-label="Parts"><ul>
${parts.map((part) => `<li><a href="${to(index)}#${anchorOf(part)}">${escape(part.title)}</a></li>`).join('\n')}
<li class="narrow"><a href="#pages">All pages</a></li>
</ul></nav>
</header>
<div class="columns">
<main id="main">
${main}
</main>
<nav class="pages" id="pages" aria-label="All pages">
${parts.map((part) => partHtml(part, path, to)).join('\n')}
</nav>
</div>
<footer class="foot"><p><a href="${to(addressOf('README.md'))}">About Factwright</a> · <a href="${to(addressOf('CHANGELOG.md'))}">What has changed</a> · <a href="${to(addressOf('SECURITY.md'))}">Report a vulnerability</a></p></footer>
</body>
</html>
`;
}

function anchorOf({ title }: Part): string {
  return title.toLowerCase();
}

function partHtml({ title, pages }: Part, here: string, to: (place: string) => string): string {
  const current = pages.find(({ path }) => path === here) ?? pages.find(({ path }) => isBelow(here, path));
  const items = pages.map((page) => {
    const mark = page.path === here ? ' aria-current="page"' : page === current ? ' aria-current="true"' : '';
    return `<li><a href="${to(addressOf(page.path))}"${mark}>${escape(capitalised(page.label))}</a></li>`;
  });
  return `<h2>${escape(title)}</h2>\n<ul class="plain">\n${items.join('\n')}\n</ul>`;
}

/** A link in a sentence, as the entry of a list. */
function capitalised(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Pages that the index does not name are below the first page of their folder, as each rule is below the rules. */
function isBelow(here: string, path: string): boolean {
  return path !== INDEX && path.endsWith('/README.md') && here.startsWith(path.replace(/README\.md$/, ''));
}

function contentsHtml(headings: readonly Heading[]): string {
  const shown = headings.filter(({ depth }) => depth === 2 || (depth === 3 && headings.length <= MOST_CONTENTS));
  if (shown.length < 3) return '';
  const items = shown.map(
    ({ depth, text, anchor }) =>
      `<li${depth === 3 ? ' class="inner"' : ''}><a href="#${escape(encodeURI(anchor))}">${escape(text)}</a></li>`,
  );
  return `<nav class="on-page" aria-labelledby="on-this-page">\n<p id="on-this-page">On this page</p>\n<ul class="plain">\n${items.join('\n')}\n</ul>\n</nav>\n`;
}
