import type { MarkedToken, Token, Tokens } from 'marked';

import { entry, type ArticleView } from '../../article/index.ts';
import { isCitation, isMarkdown, type CitationToken } from './read-markdown.ts';
import type { CitationMark, Inline, ShownPicture } from './prose.ts';

const DEEPEST = 40;

/** What inline text is read in. */
export interface InlineContext {
  readonly view: Pick<ArticleView, 'citations' | 'media'>;
  /** The address for a link as authors write it; undefined if they may not link there. */
  readonly addressOf: (href: string) => string | undefined;
  /** The picture that an address stands for, where there are any but those of the check. */
  readonly pictureAt?: ((image: WrittenImage) => ShownPicture | undefined) | undefined;
  readonly inLink: boolean;
  readonly depth: number;
}

/** A picture as its author writes it: `![alt](href "title")`. */
export interface WrittenImage {
  readonly href: string;
  readonly alt: string;
  readonly title?: string;
}

/** Reads marked's inline tokens; `isBare` where the token itself is the text. */
export function parseInline(tokens: readonly Token[], context: InlineContext, isBare = false): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    if (isBare) return [{ type: 'text', text: oneLine(token.raw) }];
    if (isCitation(token)) return [parseCitation(token, context)];
    return isMarkdown(token) ? parseToken(token, context) : [];
  });
}

/** The words alone. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((part) => ('text' in part ? part.text : 'content' in part ? plainText(part.content) : ''))
    .join('');
}

function parseToken(token: MarkedToken, context: InlineContext): readonly Inline[] {
  const inner = { ...context, depth: context.depth + 1 };
  if (inner.depth > DEEPEST) return [{ type: 'literal', text: oneLine(token.raw) }];
  switch (token.type) {
    case 'text':
      return token.tokens ? parseInline(token.tokens, inner) : [{ type: 'text', text: oneLine(token.text) }];
    case 'escape':
      return [{ type: 'literal', text: token.text }];
    case 'codespan':
      return [{ type: 'code', text: oneLine(token.text) }];
    case 'strong':
    case 'em':
    case 'del':
      return [{ type: token.type, content: parseInline(token.tokens, inner) }];
    case 'br':
      return [{ type: 'break' }];
    case 'checkbox':
      return [{ type: 'literal', text: token.checked ? '☑ ' : '☐ ' }];
    case 'link':
      return parseLink(token, inner);
    case 'image':
      return parseImage(token, inner);
    case 'html':
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
    default:
      return [{ type: 'literal', text: oneLine(token.raw) }];
  }
}

function parseLink({ href, tokens }: Tokens.Link, context: InlineContext): readonly Inline[] {
  const content = parseInline(tokens, { ...context, inLink: true });
  if (context.inLink) return content;
  if (href.startsWith('#')) return [{ type: 'jump', slug: decode(href.slice(1)), content }];
  const address = context.addressOf(href.replaceAll('&amp;', '&'));
  return address === undefined ? content : [{ type: 'link', address, content }];
}

/** A picture of the check's own media; any other becomes a link to it, since nothing remote is loaded. */
function parseImage({ href, text, title }: Tokens.Image, context: InlineContext): readonly Inline[] {
  if (href.startsWith('@')) {
    const medium = entry(context.view.media, href.slice(1));
    if (medium !== undefined && !context.inLink) return [{ type: 'picture', medium }];
    return [{ type: 'literal', text: medium?.alt ?? `![](${href})` }];
  }
  const own = context.pictureAt?.({ href, alt: oneLine(text).trim(), title: title ?? undefined });
  if (own !== undefined)
    return context.inLink ? [{ type: 'literal', text: own.alt }] : [{ type: 'picture', medium: own }];
  const words: Inline = { type: 'text', text: oneLine(text === '' ? href : text) };
  const address = context.inLink ? undefined : context.addressOf(href.replaceAll('&amp;', '&'));
  return address === undefined ? [words] : [{ type: 'link', address, content: [words] }];
}

function parseCitation({ ids }: CitationToken, { view, inLink }: InlineContext): Inline {
  const marks = ids.map((id): CitationMark => {
    const to = entry(view.citations, id);
    return to === undefined ? { id } : { id, to };
  });
  if (!inLink) return { type: 'citation', marks: onceEach(marks) };
  return { type: 'literal', text: marks.map((mark) => citationLabel(mark)).join('') };
}

/** How a citation reads: `[3]`, or the id itself where nothing has it. */
export function citationLabel({ id, to }: CitationMark): string {
  return to === undefined ? `[@${id}?]` : `[${to.source.label}]`;
}

/** Two items of one source are one number. */
function onceEach(marks: readonly CitationMark[]): readonly CitationMark[] {
  const labels = marks.map(citationLabel);
  return marks.filter((mark, index) => labels.indexOf(citationLabel(mark)) === index);
}

/** Line breaks and the spaces around them as one space; linear, however many spaces there are. */
function oneLine(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const last = others.pop();
  if (last === undefined) return text;
  const inner = others.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...inner, last.trimStart()].join(' ');
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
