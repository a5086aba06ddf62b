import type { HtmlElement, HtmlNode } from '../../../snapshots/index.ts';
import type { Json, JsonObject } from '../tree/json.ts';
import { attribute, childrenOf, isElement, textBelow } from './html-tree.ts';

/** A way to mark up things in the elements of a page. */
export interface Dialect {
  /** The types of the thing that an element is; undefined if it is none. */
  readonly typesOf: (element: HtmlElement) => string | undefined;
  readonly property: string;
  readonly id: string;
  /** Ids of elements that belong to the thing as well. */
  readonly references: string;
}

/** Microdata of the HTML standard. */
export const MICRODATA: Dialect = {
  typesOf: (element) =>
    attribute(element, 'itemscope') === undefined ? undefined : (attribute(element, 'itemtype') ?? ''),
  property: 'itemprop',
  id: 'itemid',
  references: 'itemref',
};

/** RDFa Lite. */
export const RDFA: Dialect = {
  typesOf: (element) => attribute(element, 'typeof'),
  property: 'property',
  id: 'resource',
  references: '',
};

/** Steps through a page; with `itemref`, a page can ask for more of them than it has elements. */
const STEPS = 3_000_000;
/** Characters of one property, and of all. */
const LONGEST = 200_000;
const ALL = 20_000_000;

/** Things within things. */
const DEPTH = 100;

/** A thing as far as it is read. */
interface Item {
  readonly types: readonly string[];
  readonly id?: string;
  readonly values: Map<string, (string | Item)[]>;
}

interface Step {
  readonly node: HtmlNode;
  readonly item?: Item;
}

/** What is read so far. */
interface Reading {
  readonly dialect: Dialect;
  readonly roots: Item[];
  readonly things: Set<HtmlNode>;
  readonly byId: ReadonlyMap<string, HtmlNode>;
  characters: number;
}

/** The things that a page marks up, as JSON-LD has them, those inside of others within them. */
export function markedUpItems(
  root: HtmlNode,
  dialect: Dialect,
): { readonly items: readonly JsonObject[]; readonly isTooMuch: boolean } {
  const reading: Reading = { dialect, roots: [], things: new Set(), byId: elementsById(root, dialect), characters: 0 };
  let steps = 0;
  const open: Step[] = [{ node: root }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (++steps > STEPS || reading.characters > ALL) break;
    const within = isElement(step.node) ? enter(step.node, step.item, reading, open) : step;
    if (within === undefined) continue;
    const children = childrenOf(step.node);
    for (let index = children.length; index > 0;) {
      const child = children[--index];
      if (child !== undefined) open.push({ node: child, item: within.item });
    }
  }
  const objects = reading.roots.map((item) => objectOf(item, 0));
  return {
    items: objects.filter((object) => object !== undefined),
    isTooMuch: open.length > 0 || objects.includes(undefined),
  };
}

/** Reads an element; the thing that what is in it belongs to, or undefined if it was read before. */
function enter(
  element: HtmlElement,
  item: Item | undefined,
  reading: Reading,
  open: Step[],
): { readonly item?: Item } | undefined {
  const { dialect, roots, things, byId } = reading;
  const types = dialect.typesOf(element);
  const names = wordsIn(attribute(element, dialect.property));
  if (types === undefined) {
    if (item === undefined || names.length === 0) return { item };
    const value = valueOf(element);
    reading.characters += value.length;
    add(item, names, value);
    return { item };
  }
  if (things.has(element)) return undefined;
  things.add(element);
  const inner: Item = { types: wordsIn(types), id: attribute(element, dialect.id), values: new Map() };
  if (item !== undefined && names.length > 0) add(item, names, inner);
  else roots.push(inner);
  for (const id of wordsIn(attribute(element, dialect.references)).toReversed()) {
    const referred = byId.get(id);
    if (referred !== undefined) open.push({ node: referred, item: inner });
  }
  return { item: inner };
}

function add({ values }: Item, names: readonly string[], value: string | Item): void {
  for (const name of names) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
}

function objectOf({ types, id, values }: Item, depth: number): JsonObject | undefined {
  if (depth > DEPTH) return undefined;
  const entries: [string, Json][] =
    types.length === 0 ? [] : [['@type', types.length === 1 ? (types[0] ?? '') : types]];
  if (id !== undefined) entries.push(['@id', id]);
  for (const [name, members] of values) {
    const read = members.map((member) => (typeof member === 'string' ? member : objectOf(member, depth + 1)));
    if (read.includes(undefined)) return undefined;
    const known = read.filter((member) => member !== undefined);
    entries.push([name, known.length === 1 ? (known[0] ?? '') : known]);
  }
  return Object.fromEntries(entries);
}

/** Attributes that hold the value of an element, by its name. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  audio: ['src'],
  video: ['src'],
  embed: ['src'],
  iframe: ['src'],
  source: ['src'],
  track: ['src'],
  object: ['data'],
  data: ['value'],
  meter: ['value'],
  time: ['datetime'],
};

function valueOf(element: HtmlElement): string {
  const named = Object.hasOwn(VALUES, element.tagName) ? VALUES[element.tagName] : undefined;
  const [given] = ['content', ...(named ?? []), 'resource'].flatMap((name) => attribute(element, name) ?? []);
  return given ?? textBelow(element, LONGEST);
}

function elementsById(root: HtmlNode, { references }: Dialect): ReadonlyMap<string, HtmlNode> {
  const elements = new Map<string, HtmlNode>();
  if (references === '') return elements;
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const id = isElement(node) ? attribute(node, 'id') : undefined;
    if (id !== undefined && !elements.has(id)) elements.set(id, node);
    for (const child of childrenOf(node)) open.push(child);
  }
  return elements;
}

function wordsIn(text: string = ''): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
