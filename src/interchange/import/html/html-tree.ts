import type { HtmlElement, HtmlNode } from '../../../snapshots/index.ts';

/** An attribute of an element; undefined if it has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The nodes below a node; those of a template too. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The text below a node, up to a length. */
export function textBelow(node: HtmlNode, most: number): string {
  const parts: string[] = [];
  let length = 0;
  const open: HtmlNode[] = [node];
  for (let next = open.pop(); next !== undefined && length <= most; next = open.pop()) {
    if ('value' in next) {
      parts.push(next.value);
      length += next.value.length;
    } else if (isElement(next) && SPACED.has(next.tagName)) parts.push('\n');
    const children = childrenOf(next);
    for (let index = children.length; index > 0;) {
      const child = children[--index];
      if (child !== undefined) open.push(child);
    }
  }
  return parts.join('');
}

/** Elements between whose texts a reader sees a space. */
const SPACED = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
