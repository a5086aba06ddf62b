import { formOf } from '../media-type.ts';
import { decodeText } from './decode-text.ts';
import type { HtmlNode } from './html-nodes.ts';

/** A title stands near the beginning, in bytes. */
const HEAD = 200_000;

/** What a page calls itself in its head, or the subject of an e-mail; undefined if the content is neither, or has no title. */
export async function pageTitle(bytes: Uint8Array, contentType: string): Promise<string | undefined> {
  const head = bytes.subarray(0, HEAD);
  const form = formOf(contentType, head);
  if (form === 'mail' || form === 'page-archive') return (await import('./mail-head.ts')).subjectOf(bytes);
  if (form !== 'html') return undefined;
  const { parseHtml } = await import('./html-nodes.ts');
  const page = parseHtml(decodeText(head, contentType, true));
  if (typeof page === 'string') return undefined;
  const title = ['html', 'head', 'title'].reduce<HtmlNode | undefined>(childCalled, page);
  const text = childrenOf(title).map((node) => ('value' in node ? node.value : ''));
  const words = text.join('').replaceAll(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** Who sent an e-mail, and on which day it was where they were; nothing of any other content. */
export async function sentOf(
  bytes: Uint8Array,
  contentType: string,
): Promise<{ readonly name?: string | undefined; readonly date?: string | undefined }> {
  return formOf(contentType, bytes.subarray(0, HEAD)) === 'mail' ? (await import('./mail-head.ts')).sentIn(bytes) : {};
}

function childCalled(node: HtmlNode | undefined, name: string): HtmlNode | undefined {
  return childrenOf(node).find((child) => 'tagName' in child && child.tagName === name);
}

function childrenOf(node: HtmlNode | undefined): readonly HtmlNode[] {
  return node !== undefined && 'childNodes' in node ? node.childNodes : [];
}
