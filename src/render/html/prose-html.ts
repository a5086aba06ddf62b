import type { Block, Inline, ShownPicture } from '../prose/prose.ts';
import { citationLabel, type WrittenImage } from '../prose/parse-inline.ts';
import { parseProse } from '../prose/parse-prose.ts';
import { markup, withReferences, type Html } from './markup.ts';
import type { Page } from './page.ts';
import { picture, figure } from './picture-html.ts';

/** Where a piece of Markdown stands: its highest heading's level, what its ids begin with, and what its citations are called. */
export interface ProsePlace {
  readonly level: number;
  readonly prefix: string;
  readonly label: string;
  /** Where its links lead, if not to web and e-mail addresses alone. */
  readonly addressOf?: (href: string) => string | undefined;
  /** The pictures that addresses stand for, if there are any but those of the check. */
  readonly pictureAt?: (image: WrittenImage) => ShownPicture | undefined;
}

/** What Markdown takes from the page that it stands on. */
export interface ProsePage extends Pick<Page, 'place' | 'word' | 'cite'> {
  readonly view: Pick<Page['view'], 'citations' | 'media' | 'words' | 'comma' | 'lang' | 'wordsLanguage'>;
}

interface Writer extends ProsePlace {
  readonly page: ProsePage;
  readonly slugs: ReadonlySet<string>;
}

/** Authors' Markdown as HTML that holds no markup of theirs. */
export function proseHtml(markdown: string | undefined, page: ProsePage, place: ProsePlace): Html | undefined {
  if (markdown === undefined) return undefined;
  const blocks = parseProse(markdown, page.view, place.level, place);
  const slugs = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.slug] : [])));
  return markup`${blocks.map((block) => blockHtml(block, { ...place, page, slugs }))}`;
}

/** The headings of the highest level in a piece of Markdown, for a list of contents. */
export function headingsOf(
  markdown: string,
  page: Page,
  { level, prefix }: ProsePlace,
): readonly { readonly anchor: string; readonly text: Html }[] {
  return parseProse(markdown, page.view, level).flatMap((block) =>
    block.type === 'heading' && block.level === level
      ? [{ anchor: `${prefix}${block.slug}`, text: markup`${block.content.map(wordsOf)}` }]
      : [],
  );
}

/** What can be read of a heading where it may hold no link. */
function wordsOf(part: Inline): Html {
  if (part.type === 'text') return withReferences(part.text);
  if (part.type === 'literal' || part.type === 'code') return markup`${part.text}`;
  return 'content' in part ? markup`${part.content.map(wordsOf)}` : markup``;
}

function blockHtml(block: Block, writer: Writer): Html {
  switch (block.type) {
    case 'paragraph':
      return markup`<p>${inlineHtml(block.content, writer)}</p>\n`;
    case 'plain':
      return markup`${inlineHtml(block.content, writer)}\n`;
    case 'heading':
      return headingHtml(block.level, `${writer.prefix}${block.slug}`, inlineHtml(block.content, writer));
    case 'quote':
      return markup`<blockquote>${block.blocks.map((inner) => blockHtml(inner, writer))}</blockquote>\n`;
    case 'list':
      return listHtml(block, writer);
    case 'code':
      return markup`<pre><code>${block.text}</code></pre>\n`;
    case 'table':
      return tableHtml(block, writer);
    case 'figure':
      return figure(block.medium, writer.page);
    case 'rule':
    default:
      return markup`<hr>\n`;
  }
}

function headingHtml(level: number, id: string, content: Html): Html {
  const tags = [markup`h2`, markup`h3`, markup`h4`, markup`h5`, markup`h6`];
  const tag = tags[level - 2] ?? markup`h6`;
  return markup`<${tag} id="${id}">${content}</${tag}>\n`;
}

function listHtml({ start, items }: Extract<Block, { readonly type: 'list' }>, writer: Writer): Html {
  const content = items.map((item) => markup`<li>${item.map((block) => blockHtml(block, writer))}</li>\n`);
  if (start === undefined) return markup`<ul>\n${content}</ul>\n`;
  return markup`<ol${start === 1 ? markup`` : markup` start="${start}"`}>\n${content}</ol>\n`;
}

function tableHtml({ align, head, rows }: Extract<Block, { readonly type: 'table' }>, writer: Writer): Html {
  const side = (column: number): Html => {
    const to = align[column];
    return to === undefined ? markup`` : markup` class="to-${to}"`;
  };
  const cells = head.map((cell, column) => markup`<th scope="col"${side(column)}>${inlineHtml(cell, writer)}</th>`);
  const lines = rows.map(
    (row) =>
      markup`<tr>${row.map((cell, column) => markup`<td${side(column)}>${inlineHtml(cell, writer)}</td>`)}</tr>\n`,
  );
  return markup`<div class="wide-table" role="group" tabindex="0" aria-label="${writer.page.view.words.table}"><table>
<thead><tr>${cells}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}

function inlineHtml(content: readonly Inline[], writer: Writer): Html {
  return markup`${content.map((part) => partHtml(part, writer))}`;
}

function partHtml(part: Inline, writer: Writer): Html {
  switch (part.type) {
    case 'text':
      return withReferences(part.text);
    case 'literal':
      return markup`${part.text}`;
    case 'code':
      return markup`<code>${part.text}</code>`;
    case 'strong':
      return markup`<strong>${inlineHtml(part.content, writer)}</strong>`;
    case 'em':
      return markup`<em>${inlineHtml(part.content, writer)}</em>`;
    case 'del':
      return markup`<del>${inlineHtml(part.content, writer)}</del>`;
    case 'break':
      return markup`<br>\n`;
    case 'link':
      return markup`<a href="${part.address}">${inlineHtml(part.content, writer)}</a>`;
    case 'jump': {
      const inner = inlineHtml(part.content, writer);
      return writer.slugs.has(part.slug) ? markup`<a href="#${writer.prefix}${part.slug}">${inner}</a>` : inner;
    }
    case 'citation':
      return markup`${part.marks.map((mark) =>
        mark.to ? writer.page.cite(mark.to, writer.label) : markup`<mark class="unknown">${citationLabel(mark)}</mark>`,
      )}`;
    case 'picture':
    default:
      return picture(part.medium, writer.page);
  }
}
