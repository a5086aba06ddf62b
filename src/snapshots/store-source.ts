import { digestOf, objectPath } from './digest.ts';
import { excerptsOf, type Excerpts, type PickParagraphs } from './excerpts.ts';
import { extractText } from './extract/extract-text.ts';
import type { ReadPdf } from './extract/pdf-text.ts';
import { LOCK_FILE, writeLock } from './lock.ts';
import { packed } from './pack.ts';
import type { NoText, Snapshot, SnapshotTable } from './snapshot.ts';

/** What a source sent, or what a person saved of it. */
export interface SourceContent extends Pick<
  Snapshot,
  'address' | 'finalAddress' | 'method' | 'status' | 'contentType' | 'time' | 'archived' | 'etag' | 'lastModified'
> {
  readonly bytes: Uint8Array;
}

/** A snapshot and the files that it needs in the store, by path in the folder of snapshots. */
export interface NewSnapshot {
  readonly snapshot: Snapshot;
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

/** How a snapshot is made. */
export interface SnapshotOptions {
  readonly readPdf: ReadPdf;
  /** Which paragraphs are kept, where not all of the text is. */
  readonly pick?: PickParagraphs;
}

/**
 * Makes the snapshot of a content. With `pick` only the paragraphs that it picks are kept, and of all others the
 * digests; a content without text is then known by its digest alone.
 */
export async function makeSnapshot(
  { bytes, ...known }: SourceContent,
  { readPdf, pick }: SnapshotOptions,
): Promise<NewSnapshot> {
  const { extractor, ...extraction } = await extractText(bytes, known.contentType, readPdf);
  const { text, noText, excerpts } = keptOf(extraction, pick);
  const objects = new Map<string, Uint8Array>();
  const put = (object: Uint8Array): Pick<Snapshot, 'content' | 'contentBytes'> => {
    const digest = digestOf(object);
    objects.set(objectPath(digest), object);
    return { content: digest, contentBytes: object.length };
  };
  const content = { content: digestOf(bytes), contentBytes: bytes.length };
  const textPut = text === undefined ? undefined : put(Buffer.from(text));
  const kept = put(excerpts === undefined ? packed(bytes) : Buffer.from(excerpts.list));
  const snapshot: Snapshot = {
    ...known,
    ...content,
    ...(excerpts === undefined
      ? { stored: kept.content, storedBytes: kept.contentBytes }
      : { paragraphs: kept.content, root: excerpts.root }),
    ...(textPut === undefined ? {} : { text: textPut.content, textBytes: textPut.contentBytes }),
    ...(noText === undefined ? {} : { noText }),
    extractor,
  };
  return { snapshot, objects };
}

/** The text that is stored, or why there is none, and what must be known where it is not all of it. */
interface Kept {
  readonly text?: string;
  readonly noText?: NoText;
  readonly excerpts?: Excerpts;
}

function keptOf({ text, noText }: Kept, pick: PickParagraphs | undefined): Kept {
  if (pick === undefined) return { text, noText };
  const excerpts = excerptsOf(text ?? '', pick);
  if (excerpts === undefined) return keptOf({ noText: 'too-large' }, pick);
  return { excerpts, noText, text: noText === undefined ? excerpts.text : undefined };
}

/** The files that put snapshots into a store, in the order in which they must be written: the lock last. */
export function filesToWrite(
  table: SnapshotTable,
  added: ReadonlyMap<string, NewSnapshot>,
): readonly (readonly [path: string, content: Uint8Array])[] {
  const objects = [...added.values()].flatMap(({ objects: one }) => [...one]);
  const snapshots = new Map([...table, ...[...added].map(([key, { snapshot }]) => [key, snapshot] as const)]);
  return [...objects, [LOCK_FILE, Buffer.from(writeLock(snapshots))]];
}

/** The objects that a line needs, as paths. */
export function objectsOf({ stored, text, paragraphs }: Snapshot): readonly string[] {
  return [stored, text, paragraphs].flatMap((digest) => (digest === undefined ? [] : [objectPath(digest)]));
}
