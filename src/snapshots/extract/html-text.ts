import { TEXT_LENGTH, type Extraction } from './extraction.ts';
import { parseHtml, type HtmlElement, type HtmlNode } from './html-nodes.ts';
import { isShown } from './is-shown.ts';

/** Name and version of this extractor; raise the first number when a change could alter a text. */
export const HTML_EXTRACTOR = 'html 1 (parse5 8.1.1)';

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);

/** The text that a reader of the page sees: one paragraph for each block, with a blank line between two. */
export function htmlText(html: string): Extraction {
  const root = parseHtml(html);
  if (typeof root === 'string') return { noText: root, extractor: HTML_EXTRACTOR };
  const text = new Paragraphs();
  // Pages can be nested more deeply than the stack of calls: the way back is kept in a list.
  const open: (HtmlNode | (() => void))[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) {
      // Not a line of it is looked at where it is too much.
      if (text.length + next.value.length > TEXT_LENGTH) return { noText: 'too-large', extractor: HTML_EXTRACTOR };
      text.add(next.value);
    } else if ('tagName' in next) enter(next, text, open);
    else if ('childNodes' in next)
      for (let index = next.childNodes.length; index > 0;) push(open, next.childNodes[--index]);
    if (text.length > TEXT_LENGTH) return { noText: 'too-large', extractor: HTML_EXTRACTOR };
  }
  return { text: text.end(), extractor: HTML_EXTRACTOR };
}

function enter(element: HtmlElement, text: Paragraphs, open: (HtmlNode | (() => void))[]): void {
  const { tagName, childNodes } = element;
  if (!isShown(element)) return;
  if (tagName === 'br') text.breakLine();
  else if (tagName === 'td' || tagName === 'th') text.add('\t');
  const isPre = tagName === 'pre';
  if (BLOCKS.has(tagName)) {
    text.endParagraph(isPre);
    open.push(() => text.endParagraph(false));
  }
  for (let index = childNodes.length; index > 0;) push(open, childNodes[--index]);
}

function push(open: (HtmlNode | (() => void))[], node: HtmlNode | undefined): void {
  if (node !== undefined) open.push(node);
}

/** Collects text as a browser lays it out: white space counts once, lines end where they are made to. */
class Paragraphs {
  #done: string[] = [];
  #lines: string[] = [];
  #parts: string[] = [];
  #keepsLines = false;
  length = 0;

  add(text: string): void {
    this.length += text.length;
    if (!this.#keepsLines) {
      this.#parts.push(text);
      return;
    }
    const [first = '', ...others] = text.split('\n');
    this.#parts.push(first);
    for (const line of others) {
      this.breakLine();
      this.#parts.push(line);
    }
  }

  /** Two line ends in a row end the paragraph, as they do for the eye. */
  breakLine(): void {
    const line = this.#parts
      .join('')
      .replaceAll(/[ \t\n\r\f]+/g, ' ')
      .trim();
    this.#parts = [];
    this.length++;
    if (line !== '') this.#lines.push(line);
    else this.#close();
  }

  endParagraph(keepsLines: boolean): void {
    this.breakLine();
    this.#close();
    this.#keepsLines = keepsLines;
  }

  end(): string {
    this.endParagraph(false);
    return this.#done.length === 0 ? '' : `${this.#done.join('\n\n')}\n`;
  }

  #close(): void {
    if (this.#lines.length > 0) this.#done.push(this.#lines.join('\n'));
    this.#lines = [];
  }
}
