import { colonOf } from '../colon.ts';
import type { ArticleView, SourceRef } from '../../article/index.ts';
import { citationLabel } from '../prose/parse-inline.ts';
import { parseProse } from '../prose/parse-prose.ts';
import type { Block, Inline, ShownPicture } from '../prose/prose.ts';
import { codeBlock, codeSpan } from './code-markdown.ts';
import {
  escapeAlternative,
  escapeMarkdown,
  escapeLiteral,
  escapeWithReferences,
  finishText,
  indentRest,
  linkTarget,
  protectLineStarts,
} from './escape-markdown.ts';

/** How the places of a page are named that links within it lead to. */
export type Anchors = 'elements' | 'attributes';

/** An article, and how its headings are named; by default they are left to the generator. */
export interface MarkdownView extends ArticleView {
  readonly anchors?: Anchors;
}

/** Authors' Markdown rewritten: its formatting is kept, and nothing in it is markup of theirs. */
export function proseMarkdown(markdown: string, view: MarkdownView, level: number): string {
  return joinBlocks(parseProse(markdown, view, level), '\n\n', view);
}

/** The number of a source as a link to the list of sources. */
export function sourceMark({ number, label }: SourceRef): string {
  return `[\\[${label}\\]](#source-${number})`;
}

/** A picture with its credit; the file's path is relative to the project's media folder. */
export function pictureMarkdown(medium: ShownPicture, view: ArticleView): string {
  const { caption, credit, licence } = medium;
  const words = [
    caption,
    credit &&
      `${view.words.credit}${colonOf(view)}${[credit, licence].filter((part) => part !== undefined).join(view.comma)}`,
  ];
  const line = words
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(' ');
  return `${protectLineStarts(pictureAlone(medium))}\n\n${protectLineStarts(line)}`;
}

/** One that is itself the falsehood is described in words, since nothing could be printed across it, and so is one that is not to be had. */
function pictureAlone({ alt, file, stamp }: ShownPicture): string {
  return stamp === undefined && file !== ''
    ? `![${escapeAlternative(alt)}](${pictureAddress(file)})`
    : escapeMarkdown(`[${alt}]`);
}

/** The path of a file as a relative address. */
export function pictureAddress(file: string): string {
  return file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()'*!]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`);
}

function joinBlocks(blocks: readonly Block[], joint: string, view: MarkdownView): string {
  return blocks
    .map((block) => blockMarkdown(block, view))
    .filter((text) => text !== '')
    .join(joint);
}

function blockMarkdown(block: Block, view: MarkdownView): string {
  switch (block.type) {
    case 'paragraph':
    case 'plain':
      return protectLineStarts(inlineMarkdown(block.content).trim());
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(inlineMarkdown(block.content))
        .replaceAll(/(?<!&)#/g, '\\#')
        .replaceAll('](\\#', '](#')}${view.anchors === 'attributes' ? ` {#${block.slug}}` : ''}`;
    case 'quote':
      return `> ${joinBlocks(block.blocks, '\n\n', view).replaceAll('\n', '\n> ')}`;
    case 'list':
      return listMarkdown(block, view);
    case 'code':
      return codeBlock(block.text, block.language);
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return pictureMarkdown(block.medium, view);
    case 'rule':
    default:
      return '***';
  }
}

function listMarkdown({ start, loose, items }: Extract<Block, { readonly type: 'list' }>, view: MarkdownView): string {
  return items
    .map((item, index) => {
      const marker = start === undefined ? '- ' : `${start + index}. `;
      return marker + indentRest(itemMarkdown(item, loose, view), ' '.repeat(marker.length));
    })
    .join(loose ? '\n\n' : '\n');
}

/** In a tight list a list follows at once, which keeps it tight. */
function itemMarkdown(item: readonly Block[], loose: boolean, view: MarkdownView): string {
  const [first, second] = item;
  const isTight =
    !loose && item.length === 2 && first?.type === 'plain' && second?.type === 'list' && (second.start ?? 1) === 1;
  return joinBlocks(item, isTight ? '\n' : '\n\n', view);
}

function tableMarkdown({ align, head, rows }: Extract<Block, { readonly type: 'table' }>): string {
  const marks = { left: ':--', center: ':-:', right: '--:' };
  const rule = head.map((_, column) => {
    const to = align[column];
    return to === undefined ? '---' : marks[to];
  });
  return [rowMarkdown(head), `| ${rule.join(' | ')} |`, ...rows.map(rowMarkdown)].join('\n');
}

function rowMarkdown(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map(cellMarkdown).join(' | ')} |`;
}

function cellMarkdown(cell: readonly Inline[]): string {
  // The table takes off one backslash before each bar, in code too.
  return oneLine(inlineMarkdown(cell)).replace(/(?<!\\)\|/g, '\\|');
}

function inlineMarkdown(content: readonly Inline[]): string {
  let markdown = '';
  let text = '';
  for (const part of content) {
    if (part.type === 'text' || part.type === 'literal') {
      text += part.type === 'text' ? escapeWithReferences(part.text) : escapeLiteral(part.text);
    } else {
      markdown += finishText(text) + partMarkdown(part);
      text = '';
    }
  }
  return markdown + finishText(text);
}

function partMarkdown(part: Exclude<Inline, { readonly type: 'text' | 'literal' }>): string {
  switch (part.type) {
    case 'code':
      return codeSpan(part.text);
    case 'strong':
      return `**${inlineMarkdown(part.content)}**`;
    case 'em':
      return `*${inlineMarkdown(part.content)}*`;
    case 'del':
      return `~~${inlineMarkdown(part.content)}~~`;
    case 'break':
      return '\\\n';
    case 'link':
      return `[${inlineMarkdown(part.content)}](${linkTarget(part.address)})`;
    case 'jump':
      return `[${inlineMarkdown(part.content)}](#${encodeURIComponent(part.slug.replace(/\p{Surrogate}/gu, '')).replace(/[()'*!]/g, '')})`;
    case 'citation':
      return part.marks
        .map((mark) => (mark.to ? sourceMark(mark.to.source) : escapeMarkdown(citationLabel(mark))))
        .join('');
    case 'picture':
    default:
      return pictureAlone(part.medium);
  }
}

function oneLine(markdown: string): string {
  return markdown.replace(/\\?\n/g, ' ');
}
