import { boxesIn, boxNamed, boxesOf, Cursor, type Box } from './avif-boxes.ts';
import { CutOff, type Bytes } from './read-bytes.ts';

/** Where a part of an item lies in the file. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The names of items by id, and where their names for people begin. */
export type ItemTypes = ReadonlyMap<number, { readonly type: string; readonly nameFrom: number; readonly end: number }>;

/** The box that describes a still AVIF, and what is in it. */
export interface AvifMeta {
  readonly box: Box;
  /** The boxes in it; the first four bytes of its body are flags. */
  readonly inner: readonly Box[];
}

/** The description of an AVIF. */
export function metaOf(bytes: Bytes): AvifMeta {
  for (const box of boxesOf(bytes))
    if (box.name === 'meta') return { box, inner: [...boxesIn(bytes, box.body + 4, box.end)] };
  throw new CutOff();
}

/** A box of the description by its name. */
export function within({ inner }: AvifMeta, name: string): Box {
  const box = inner.find((one) => one.name === name);
  if (box === undefined) throw new CutOff();
  return box;
}

/** The version of a box. */
function versionOf(bytes: Bytes, { body }: Box): number {
  return bytes.u8(body);
}

/** The item that is shown. */
export function primaryItem(bytes: Bytes, meta: AvifMeta): number {
  const box = within(meta, 'pitm');
  return versionOf(bytes, box) === 0 ? bytes.u16(box.body + 4) : bytes.u32(box.body + 4);
}

/** What kinds of items there are. */
export function itemTypes(bytes: Bytes, meta: AvifMeta): ItemTypes {
  const box = within(meta, 'iinf');
  const from = box.body + (versionOf(bytes, box) === 0 ? 6 : 8);
  const types = new Map<number, { readonly type: string; readonly nameFrom: number; readonly end: number }>();
  for (const entry of boxesIn(bytes, from, box.end)) {
    const version = versionOf(bytes, entry);
    if (entry.name !== 'infe' || version < 2) throw new CutOff();
    const cursor = new Cursor(bytes, entry.body + 4);
    const id = cursor.next(version === 2 ? 2 : 4);
    const type = bytes.text(cursor.at + 2, 4);
    types.set(id, { type, nameFrom: Math.min(cursor.at + 6, entry.end), end: entry.end });
  }
  return types;
}

/** The properties of an item, in their order. */
export function* propertiesOf(bytes: Bytes, meta: AvifMeta, item: number): Generator<Box> {
  const box = within(meta, 'iprp');
  const all = [...propertiesIn(bytes, box)];
  for (const table of boxesIn(bytes, box.body, box.end)) {
    if (table.name !== 'ipma') continue;
    const [idSize, indexSize] = [versionOf(bytes, table) === 0 ? 2 : 4, (bytes.u8(table.body + 3) & 1) === 0 ? 1 : 2];
    const cursor = new Cursor(bytes, table.body + 4);
    for (let left = cursor.next(4); left > 0; left -= 1) {
      const isItem = cursor.next(idSize) === item;
      for (let more = cursor.next(1); more > 0; more -= 1) {
        const index = cursor.next(indexSize) & (indexSize === 1 ? 0x7f : 0x7f_ff);
        const property = isItem ? all[index - 1] : undefined;
        if (property !== undefined) yield property;
      }
    }
  }
}

/** All properties of items. */
export function propertiesIn(bytes: Bytes, { body, end }: Box): Generator<Box> {
  const list = boxNamed(bytes, 'ipco', { from: body, to: end });
  return boxesIn(bytes, list.body, list.end);
}

/** The items that are small pictures of others. */
export function thumbnails(bytes: Bytes, { inner }: AvifMeta): ReadonlySet<number> {
  const box = inner.find(({ name }) => name === 'iref');
  if (box === undefined) return new Set();
  const idSize = versionOf(bytes, box) === 0 ? 2 : 4;
  const references = [...boxesIn(bytes, box.body + 4, box.end)].filter(({ name }) => name === 'thmb');
  return new Set(references.map(({ body }) => new Cursor(bytes, body).next(idSize)));
}

/** Where the items lie, by id. */
export function extentsOf(bytes: Bytes, meta: AvifMeta): ReadonlyMap<number, readonly Extent[]> {
  const box = within(meta, 'iloc');
  const version = versionOf(bytes, box);
  const sizes = bytes.u16(box.body + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  // Of extents without a length there could be billions.
  if (version > 2 || lengthSize === 0) throw new CutOff();
  const cursor = new Cursor(bytes, box.body + 6);
  const idSize = version < 2 ? 2 : 4;
  const found = new Map<number, readonly Extent[]>();
  for (let left = cursor.next(idSize); left > 0; left -= 1) {
    const id = cursor.next(idSize);
    const method = version === 0 ? 0 : cursor.next(2) & 15;
    // What is in another file, or within another item, is not in an AVIF.
    if (cursor.next(2) !== 0 || method > 1) throw new CutOff();
    const base = cursor.next(baseSize) + (method === 1 ? within(meta, 'idat').body : 0);
    const extents: Extent[] = [];
    for (let more = cursor.next(2); more > 0; more -= 1) {
      cursor.next(indexSize);
      const start = base + cursor.next(offsetSize);
      const length = cursor.next(lengthSize);
      if (length === 0 || start + length > bytes.length) throw new CutOff();
      extents.push({ start, end: start + length });
    }
    found.set(id, extents);
  }
  return found;
}
