import { boxesIn, boxesOf, type Box } from './avif-boxes.ts';
import {
  extentsOf,
  itemTypes,
  metaOf,
  primaryItem,
  propertiesIn,
  propertiesOf,
  thumbnails,
  within,
  type AvifMeta,
  type Extent,
} from './avif-items.ts';
import { turned, type MeasuredPicture, type PictureProblem } from './picture.ts';
import type { Bytes } from './read-bytes.ts';

const SEVERAL_FRAMES: PictureProblem = { problem: 'it is an AVIF of several frames, which is not supported' };

/** Reads the size of an AVIF; its Exif data do not turn it, properties of its own do. */
export function measureAvif(bytes: Bytes): MeasuredPicture | PictureProblem {
  if (isSequence(bytes)) return SEVERAL_FRAMES;
  const meta = metaOf(bytes);
  let [width, height, isOnSide] = [0, 0, false];
  for (const { name, body } of propertiesOf(bytes, meta, primaryItem(bytes, meta))) {
    if (name === 'ispe') [width, height] = [bytes.u32(body + 4), bytes.u32(body + 8)];
    if (name === 'irot') isOnSide = (bytes.u8(body) & 1) === 1;
  }
  return turned({ format: 'avif', ...(isOnSide ? { width: height, height: width } : { width, height }) });
}

function isSequence(bytes: Bytes): boolean {
  return [...boxesOf(bytes)].some(({ name }) => name === 'moov');
}

const PICTURES: ReadonlySet<string> = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
const DESCRIPTION: ReadonlySet<string> = new Set(['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'grpl', 'dinf']);
/** Properties in which there are texts, or anything at all. */
const TEXTS: ReadonlySet<string> = new Set(['udes', 'uuid', 'free', 'skip']);

/**
 * An AVIF of which the description and the pictures are left; everything else, such as Exif data, is overwritten in its
 * place, since the description counts bytes from the beginning of the file.
 */
export function stripAvif(bytes: Bytes): readonly Uint8Array[] | PictureProblem {
  if (isSequence(bytes)) return SEVERAL_FRAMES;
  const meta = metaOf(bytes);
  const types = itemTypes(bytes, meta);
  const small = thumbnails(bytes, meta);
  const pictures: Extent[] = [];
  const others: (Extent & { readonly type: string | undefined })[] = [];
  for (const [id, extents] of extentsOf(bytes, meta)) {
    const type = types.get(id)?.type;
    if (type !== undefined && PICTURES.has(type) && !small.has(id)) pictures.push(...extents);
    else others.push(...extents.map((extent) => ({ ...extent, type })));
  }
  const rooms = [...boxesOf(bytes), ...meta.inner].filter(({ name }) => name === 'mdat' || name === 'idat');
  if (!areApart(pictures, others) || !pictures.every((extent) => rooms.some((room) => isIn(extent, room))))
    return { problem: 'it is an AVIF whose metadata cannot be told from its pixels' };
  const kept = new Uint8Array(Math.max(...rooms.map(({ end }) => end), meta.box.end));
  const keep = ({ start, end }: Extent): void => kept.set(bytes.part(start, end), start);
  const blank = (start: number, end: number): void => void kept.fill(0, start, end);
  for (const box of boxesOf(bytes))
    if (box.end <= kept.length)
      keep(box.name === 'ftyp' || box.name === 'meta' ? box : { start: box.start, end: box.body });
  for (const box of meta.inner) blankTexts(bytes, { box, meta }, blank);
  for (const { nameFrom, end } of types.values()) blank(nameFrom, end);
  for (const extent of pictures) keep(extent);
  for (const { type, start, end } of others)
    if (type === 'Exif' && end - start >= NO_EXIF.length) kept.set(NO_EXIF, start);
  return [kept];
}

/** Exif data without an entry: the place of its structure, and that. */
const NO_EXIF: Uint8Array = Uint8Array.of(0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0);
/** Flags and the handler's type stand before its name. */
const HANDLER_NAME = 24;

function blankTexts(
  bytes: Bytes,
  { box, meta }: { readonly box: Box; readonly meta: AvifMeta },
  blank: (start: number, end: number) => void,
): void {
  if (!DESCRIPTION.has(box.name)) blank(box.body, box.end);
  if (box.name === 'hdlr') blank(Math.min(box.body + HANDLER_NAME, box.end), box.end);
  if (box !== within(meta, 'iprp')) return;
  for (const property of propertiesIn(bytes, box)) if (TEXTS.has(property.name)) blank(property.body, property.end);
  for (const other of boxesIn(bytes, box.body, box.end))
    if (other.name !== 'ipco' && other.name !== 'ipma') blank(other.body, other.end);
}

function isIn({ start, end }: Extent, room: Box): boolean {
  return start >= room.body && end <= room.end;
}

/** Whether no picture lies where something else does. */
function areApart(pictures: readonly Extent[], others: readonly Extent[]): boolean {
  const all = [
    ...pictures.map((extent) => ({ extent, isPicture: true })),
    ...others.map((extent) => ({ extent, isPicture: false })),
  ];
  let [pictureEnd, otherEnd] = [0, 0];
  for (const { extent, isPicture } of all.toSorted((one, other) => one.extent.start - other.extent.start)) {
    if (extent.start < (isPicture ? otherEnd : pictureEnd)) return false;
    if (isPicture) pictureEnd = Math.max(pictureEnd, extent.end);
    else otherEnd = Math.max(otherEnd, extent.end);
  }
  return true;
}
