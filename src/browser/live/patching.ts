/// <reference lib="dom" />

/** A page that is changed in place: what stays as it was keeps its focus, its selection, and whether it is folded. */
export interface Patching {
  /** Lets the page be as this HTML says; false where it must be loaded anew, since its styles or scripts are others. */
  patch(html: string): boolean;
}

/** What cannot be exchanged in a page that is open. */
const CODE = 'meta[http-equiv], base, link[rel~="stylesheet"], style, script:not([type="application/ld+json"])';

/**
 * Takes the document as it is now for what its HTML says. From then on, what scripts and the reader do with it stays, but
 * where the HTML says something else than before.
 */
export function openPatching(document: Document): Patching {
  const said = document.documentElement.cloneNode(true);
  /** What stands in the page for each node of what was said. */
  const shown = new WeakMap<Node, Node>();
  pair(said, document.documentElement, shown);
  return {
    patch: (html) => {
      if (!(said instanceof Element) || hasStyle(html) !== (said.querySelector('style') !== null)) return false;
      const next = new DOMParser().parseFromString(html, 'text/html').documentElement;
      if (codeOf(said) !== codeOf(next)) return false;
      patchNode(said, next, shown);
      return true;
    },
  };
}

type Shown = WeakMap<Node, Node>;

/** Even to read a style that this page forbids would be reported. */
function hasStyle(html: string): boolean {
  return /<style\b/i.test(html);
}

function codeOf(root: Element): string {
  return [...root.querySelectorAll(CODE)].map(({ outerHTML }) => outerHTML).join('\n');
}

function pair(said: Node, there: Node, shown: Shown): void {
  shown.set(said, there);
  const children = there.childNodes;
  for (const [index, child] of said.childNodes.entries()) {
    const other = children[index];
    if (other !== undefined) pair(child, other, shown);
  }
}

/** Changes what was said to what is said now, and what is shown in the same way. */
function patchNode(said: Node, next: Node, shown: Shown): void {
  if (said.isEqualNode(next)) return;
  if (said instanceof CharacterData) {
    for (const node of [said, shown.get(said)]) if (node instanceof CharacterData) node.data = next.nodeValue ?? '';
  } else if (said instanceof Element && next instanceof Element) {
    patchAttributes(said, next, shown.get(said));
    patchChildren(said, next, shown);
  }
}

function patchAttributes(said: Element, next: Element, there: Node | undefined): void {
  const names = new Set([...said.getAttributeNames(), ...next.getAttributeNames()]);
  for (const name of names) {
    const value = next.getAttribute(name);
    if (value === said.getAttribute(name)) continue;
    for (const node of [said, there]) {
      if (!(node instanceof Element)) continue;
      if (value === null) node.removeAttribute(name);
      else node.setAttribute(name, value);
    }
  }
}

function patchChildren(said: Node, next: Node, shown: Shown): void {
  const { olds, news, after } = differing([...said.childNodes], [...next.childNodes]);
  let at = 0;
  for (const [index, old] of matched(olds, news).entries()) {
    const child = news[index];
    if (child === undefined) continue;
    if (old === undefined) {
      insert(child, { said, before: olds[at] ?? after, shown });
      continue;
    }
    for (; olds[at] !== old; at += 1) remove(olds[at], shown);
    patchNode(old, child, shown);
    at += 1;
  }
  for (const old of olds.slice(at)) remove(old, shown);
}

/** What is left of two lists without their equal beginnings and ends, and what follows it in the first. */
function differing(
  olds: readonly Node[],
  news: readonly Node[],
): { readonly olds: readonly Node[]; readonly news: readonly Node[]; readonly after: Node | undefined } {
  const most = Math.min(olds.length, news.length);
  let start = 0;
  while (start < most && isEqual(olds[start], news[start])) start += 1;
  let end = 0;
  while (end < most - start && isEqual(olds.at(-1 - end), news.at(-1 - end))) end += 1;
  return {
    olds: olds.slice(start, olds.length - end),
    news: news.slice(start, news.length - end),
    after: olds[olds.length - end],
  };
}

function isEqual(old: Node | undefined, other: Node | undefined): boolean {
  return old?.isEqualNode(other ?? null) === true;
}

/** Where more would have to be compared, nothing is kept. */
const MOST = 250_000;

/** For each new node the old one that it is, changed or not; in order, and so that as much as possible stays. */
function matched(olds: readonly Node[], news: readonly Node[]): readonly (Node | undefined)[] {
  if (olds.length * news.length > MOST) return news.map(() => undefined);
  const [before, now] = [olds.map(textOf), news.map(textOf)];
  const worth = (at: number, index: number): number =>
    before[at] === now[index] ? 4 : likeness(olds[at], news[index]);
  // How much can stay of what follows each pair of places.
  const width = news.length + 1;
  const best = new Float64Array((olds.length + 1) * width);
  const bestAt = (at: number, index: number): number => best[at * width + index] ?? 0;
  for (let at = olds.length - 1; at >= 0; at -= 1)
    for (let index = news.length - 1; index >= 0; index -= 1) {
      const own = worth(at, index);
      const both = own === 0 ? 0 : own + bestAt(at + 1, index + 1);
      best[at * width + index] = Math.max(both, bestAt(at + 1, index), bestAt(at, index + 1));
    }
  let at = 0;
  return news.map((_, index) => {
    while (at < olds.length && bestAt(at, index) === bestAt(at + 1, index)) at += 1;
    if (at === olds.length || bestAt(at, index) === bestAt(at, index + 1)) return undefined;
    at += 1;
    return olds[at - 1];
  });
}

function textOf(node: Node): string {
  return node instanceof Element ? node.outerHTML : `${node.nodeName} ${node.nodeValue}`;
}

/** How likely one node is the other, changed; 0 if it cannot be. */
function likeness(old: Node | undefined, other: Node | undefined): number {
  if (old === undefined || other === undefined || old.nodeName !== other.nodeName) return 0;
  if (!(old instanceof Element) || !(other instanceof Element)) return 1;
  if (old.id !== other.id) return 0;
  return old.id === '' ? 1 : 3;
}

function insert(
  child: Node,
  { said, before, shown }: { readonly said: Node; readonly before: Node | undefined; readonly shown: Shown },
): void {
  const parent = shown.get(said);
  const added = document.importNode(child, true);
  const there = document.importNode(child, true);
  said.insertBefore(added, before ?? null);
  pair(added, there, shown);
  const next = before && shown.get(before);
  // A script of the page may have moved what would follow.
  parent?.insertBefore(there, next?.parentNode === parent ? (next ?? null) : null);
}

function remove(old: Node | undefined, shown: Shown): void {
  const there = old && shown.get(old);
  there?.parentNode?.removeChild(there);
  old?.parentNode?.removeChild(old);
}
