import { statSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import { addressOf, fileAddressOf, linkBetween } from './addresses.ts';
import type { Document } from './documents.ts';
import { escape } from './escape.ts';
import { headingsOf } from './headings.ts';
import { targetOf } from './links.ts';

/** The HTML of a page's text: headings with their anchors, links that lead to pages of the site, tables that scroll. */
export function bodyHtml(document: Document): string {
  const anchors = headingsOf(document).map(({ anchor }) => anchor);
  const converter = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${escape(anchors.shift() ?? '')}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = siteLink(document.path, href);
        return to === undefined ? inner : `<a href="${escape(to)}">${inner}</a>`;
      },
      image: ({ href, text }) => `<img src="${escape(siteLink(document.path, href) ?? href)}" alt="${escape(text)}">`,
      code: ({ text, lang }) =>
        `<pre><code${lang === undefined ? '' : ` class="language-${escape(lang)}"`}>${escape(text)}</code></pre>\n`,
      html: () => '',
      table(table) {
        const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
          `<tr>${cells.map((cell) => cellHtml(cell, tag, this.parser.parseInline(cell.tokens))).join('')}</tr>\n`;
        const head = row(table.header, 'th scope="col"');
        const body = table.rows.map((cells) => row(cells, 'td')).join('');
        return `<section class="wide-table" aria-label="Table ${(tables += 1)}" tabindex="0"><table>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody>\n</table></section>\n`;
      },
    },
  });
  let tables = 0;
  return converter.parser([...document.tokens]);
}

/** An empty cell is the heading of nothing. */
function cellHtml({ align }: Tokens.TableCell, tag: string, inner: string): string {
  const [name = ''] = inner === '' ? ['td'] : tag.split(' ');
  const side = align === 'right' || align === 'center' ? ` class="to-${align}"` : '';
  return `<${inner === '' ? 'td' : tag}${side}>${inner}</${name}>`;
}

/** Where a link of a page leads in the site; undefined for an invented address, which leads nowhere. */
function siteLink(from: string, href: string): string | undefined {
  const { isOutside, path, anchor } = targetOf(from, href);
  if (isOutside) return new URL(href, 'https://nowhere.example').host.endsWith('.example') ? undefined : href;
  const to = path.endsWith('.md') ? addressOf(path) : fileAddressOf(path, statSync(path).isDirectory());
  const place = anchor === '' ? '' : `#${encodeURI(anchor)}`;
  return path === from ? place : `${linkBetween(addressOf(from), to)}${place}`;
}
