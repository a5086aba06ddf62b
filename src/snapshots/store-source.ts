import { digestOf, objectPath } from './digest.ts';
import { excerptsOf, type Excerpts, type PickParagraphs } from './excerpts.ts';
import { extractText } from './extract/extract-text.ts';
import type { ReadPdf } from './extract/pdf-text.ts';
import { packed } from './pack.ts';
import type { NoText, Snapshot } from './snapshot.ts';

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
interface KeptText {
  readonly text?: string;
  readonly noText?: NoText;
  readonly excerpts?: Excerpts;
}

function keptOf({ text, noText }: KeptText, pick: PickParagraphs | undefined): KeptText {
  if (pick === undefined) return { text, noText };
  const excerpts = excerptsOf(text ?? '', pick);
  if (excerpts === undefined) return keptOf({ noText: 'too-large' }, pick);
  return { excerpts, noText, text: noText === undefined ? excerpts.text : undefined };
}
