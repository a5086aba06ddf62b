import { digestOf, objectPath, type Digest } from './digest.ts';
import { verifyExcerpts } from './excerpts.ts';
import { TEXT_LENGTH } from './extract/extraction.ts';
import { parseLfsPointer } from './lfs-pointer.ts';
import { CONTENT_BYTES } from './pack.ts';
import type { Snapshot } from './snapshot.ts';

/** What the store needs of the disk: paths are relative to the folder of snapshots. */
export interface StoreReader {
  /** Reads one file; more than `maxBytes` is refused without reading. */
  read(path: string, maxBytes: number): { readonly bytes: Uint8Array } | { readonly problem: string };
}

/** What is wrong with one stored thing, as two sentences; `isElsewhere` where it was only not fetched. */
export interface ObjectProblem {
  readonly field: 'stored' | 'text' | 'paragraphs';
  readonly message: string;
  readonly hint: string;
  readonly isElsewhere?: true;
}

/** What a text of the greatest length may take as UTF-8, in bytes. */
const TEXT_BYTES = 3 * TEXT_LENGTH;

/** What is wrong with a text that no capture would have stored: judging it could take any amount of memory. */
export function tooLong(): string {
  return `The stored text is too long: more than ${TEXT_LENGTH.toLocaleString('en')} characters.`;
}

/** The bytes of an object, if they are those that the lock names. */
export function readObject(
  files: StoreReader,
  digest: Digest,
  field: ObjectProblem['field'],
):
  | { readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly bytes?: never; readonly problem: ObjectProblem } {
  const path = objectPath(digest);
  const found = files.read(path, field === 'text' ? TEXT_BYTES : CONTENT_BYTES);
  if (!('bytes' in found)) return { problem: absent(field, path, found.problem) };
  if (digestOf(found.bytes) === digest) return found;
  const pointer = parseLfsPointer(found.bytes);
  if (pointer?.digest === digest) {
    return {
      problem: {
        field,
        message: `The file \`${path}\` is stored in git LFS (${pointer.size.toLocaleString('en')} bytes), and this checkout holds only its pointer.`,
        hint: 'Fetch it with `git lfs pull`.',
        isElsewhere: true,
      },
    };
  }
  return {
    problem: {
      field,
      message: `The file \`${path}\` does not match its name and the lock file: its bytes were changed.`,
      hint: 'Restore it from git, or capture the source again.',
    },
  };
}

function absent(field: ObjectProblem['field'], path: string, problem: string): ObjectProblem {
  const why = WHY[problem] ?? 'cannot be read';
  return {
    field,
    message: `The file \`${path}\` ${why}.`,
    hint: 'Restore it from git, or capture the source again.',
  };
}

const WHY: Readonly<Record<string, string>> = {
  missing: 'is not in the store',
  'too-large': 'is too large for the store',
  linked: 'is a link, or is behind one, and links are not followed in the store',
  'not-a-file': 'is not a file',
};

/** Compares everything that is stored of a source with its entry in the lock file, and changes nothing. */
export function* verifySnapshot(files: StoreReader, snapshot: Snapshot): Iterable<ObjectProblem> {
  const { stored, storedBytes, text, textBytes, paragraphs } = snapshot;
  if (stored !== undefined) {
    const { bytes, problem } = readObject(files, stored, 'stored');
    if (problem !== undefined) yield problem;
    // What they unpack to was compared when they were stored, and cannot change without them.
    else if (bytes.length !== storedBytes)
      yield mismatch('stored', 'The length of the stored bytes does not match the lock file.');
  }
  const written = text === undefined ? undefined : readObject(files, text, 'text');
  if (written?.problem !== undefined) yield written.problem;
  else if (written !== undefined && written.bytes.length !== textBytes)
    yield mismatch('text', 'The length of the stored text does not match the lock file.');
  else if (written !== undefined && isTooLong(written.bytes)) yield mismatch('text', tooLong());
  if (paragraphs === undefined) return;
  const list = readObject(files, paragraphs, 'paragraphs');
  if (list.problem !== undefined) yield list.problem;
  else if (!verifyExcerpts(list.bytes, written?.bytes, snapshot.root))
    yield mismatch('paragraphs', 'The excerpts do not match the paragraphs in the lock file.');
}

/** Short texts need not be decoded to be known for such. */
function isTooLong(text: Uint8Array): boolean {
  return text.length > TEXT_LENGTH && new TextDecoder().decode(text).length > TEXT_LENGTH;
}

function mismatch(field: ObjectProblem['field'], message: string): ObjectProblem {
  return { field, message, hint: 'Capture the source again.' };
}
