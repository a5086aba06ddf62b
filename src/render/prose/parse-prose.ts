import type { MarkedToken, Token, Tokens } from 'marked';

import type { ArticleView } from '../../article/index.ts';
import { proseAddress } from '../address.ts';
import { isMarkdown, readMarkdown } from './read-markdown.ts';
import { headingLevels, slugs } from './headings.ts';
import { parseInline, plainText, type InlineContext } from './parse-inline.ts';

export type { WrittenImage } from './parse-inline.ts';
import type { Align, Block, Inline } from './prose.ts';

/** Deeper nesting is shown as plain text. */
const DEEPEST = 24;

interface BlockContext extends InlineContext {
  readonly level: (depth: number) => number;
  readonly slug: (text: string) => string;
}

/**
 * Reads authors' Markdown into blocks that cannot hold markup; `level` is that of its highest headings on the page.
 * `addressOf` says where links lead, by default only to web and e-mail addresses, `pictureAt` which pictures there are
 * besides those of the check.
 */
export function parseProse(
  markdown: string,
  view: Pick<ArticleView, 'citations' | 'media'>,
  level: number,
  { addressOf = proseAddress, pictureAt }: Partial<Pick<BlockContext, 'addressOf' | 'pictureAt'>> = {},
): readonly Block[] {
  const context = { view, addressOf, pictureAt, inLink: false, depth: 0, level: headingLevels(level), slug: slugs() };
  return readMarkdown(markdown).flatMap((part) =>
    part.tokens === undefined ? asPlainText(part.text) : parseBlocks(part.tokens, context),
  );
}

/** The first paragraph of a text in words alone, as far as a description of it goes. */
export function beginningOf(markdown: string): string | undefined {
  const blocks = parseProse(markdown, { citations: {}, media: {} }, 2, {
    pictureAt: ({ alt }) => ({ id: '', file: '', alt }),
  });
  const [first = []] = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.content] : []));
  const words = plainText(first).replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  if (words.length <= LONGEST_BEGINNING) return words;
  const cut = words.slice(0, LONGEST_BEGINNING);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST_BEGINNING).replace(/[\s,;:–-]+$/, '')} …`;
}

/** In characters: search engines show about as many. */
const LONGEST_BEGINNING = 160;

function parseBlocks(tokens: readonly Token[], context: BlockContext): readonly Block[] {
  return tokens.flatMap((token) => (isMarkdown(token) ? parseBlock(token, context) : []));
}

function parseBlock(token: MarkedToken, context: BlockContext): readonly Block[] {
  const inner = { ...context, depth: context.depth + 1 };
  if (inner.depth > DEEPEST) return literal(token.raw);
  switch (token.type) {
    case 'heading': {
      const content = parseInline(token.tokens, inner);
      const slug = context.slug(plainText(content));
      return [{ type: 'heading', level: context.level(token.depth), slug, content }];
    }
    case 'paragraph':
      return parseParagraph(token.tokens, inner);
    case 'text':
      return [{ type: 'plain', content: parseInline(token.tokens ?? [token], inner, token.tokens === undefined) }];
    case 'checkbox':
      return [{ type: 'plain', content: parseInline([token], inner) }];
    case 'blockquote':
      return [{ type: 'quote', blocks: parseBlocks(token.tokens, inner) }];
    case 'list':
      return [parseList(token, inner)];
    case 'code':
      return [{ type: 'code', text: token.text, language: /^[\w+#.-]{1,30}/.exec(token.lang ?? '')?.[0] ?? '' }];
    case 'table':
      return [parseTable(token, inner)];
    case 'hr':
      return [{ type: 'rule' }];
    case 'html':
      return literal(token.raw);
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'strong':
      return [{ type: 'plain', content: parseInline([token], inner) }];
    case 'def':
    case 'list_item':
    case 'space':
    default:
      return [];
  }
}

/** A paragraph of nothing but pictures becomes figures. */
function parseParagraph(tokens: readonly Token[], context: BlockContext): readonly Block[] {
  const content = parseInline(tokens, context);
  const pictures = content.flatMap((part) => (part.type === 'picture' ? [part.medium] : []));
  if (pictures.length > 0 && content.every((part) => part.type === 'picture' || isBlank(part))) {
    return pictures.map((medium): Block => ({ type: 'figure', medium }));
  }
  return [{ type: 'paragraph', content }];
}

function isBlank(part: Inline): boolean {
  return part.type === 'text' && part.text.trim() === '';
}

function parseList(token: Tokens.List, context: BlockContext): Block {
  return {
    type: 'list',
    start: token.ordered ? Number(token.start) : undefined,
    loose: token.loose,
    items: token.items.map((item) => joinPlain(parseBlocks(item.tokens, context))),
  };
}

/** A check box and the words after it are one line. */
function joinPlain(blocks: readonly Block[]): readonly Block[] {
  const [first, second, ...rest] = blocks;
  if (first?.type !== 'plain' || (second?.type !== 'plain' && second?.type !== 'paragraph')) return blocks;
  return [{ type: second.type, content: [...first.content, ...second.content] }, ...rest];
}

function parseTable(token: Tokens.Table, context: BlockContext): Block {
  const cells = (row: readonly Tokens.TableCell[]): readonly (readonly Inline[])[] =>
    row.map((cell) => parseInline(cell.tokens, context));
  return {
    type: 'table',
    align: token.align.map((align): Align => align ?? undefined),
    head: cells(token.header),
    rows: token.rows.map(cells),
  };
}

function asPlainText(markdown: string): readonly Block[] {
  return markdown.split(/\n[ \t]*\n/).flatMap(literal);
}

function literal(text: string): readonly Block[] {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? [] : [{ type: 'paragraph', content: [{ type: 'literal', text: line }] }];
}
