import { shorten } from '../diagnostics/index.ts';
import { digestOf } from './digest.ts';
import { extractText } from './extract/extract-text.ts';
import { isOlder } from './extract/is-older.ts';
import type { Extraction } from './extract/extraction.ts';
import type { ReadPdf } from './extract/pdf-text.ts';
import type { Snapshots } from './open-snapshots.ts';
import type { Snapshot } from './snapshot.ts';
import type { ContentMissing } from './stored-content.ts';

/** A stored text that is not the one that its stored bytes give. */
interface TextDifference {
  readonly key: string;
  readonly field: 'text' | 'noText' | 'content';
  /** Full sentences; the first is about the stored copy. */
  readonly message: string;
  readonly hint: string;
  /** Whether it may have an innocent cause: an older version of the extractor, or a machine that was too slow. */
  readonly isExplained?: true;
}

/** What comparing the stored texts of a project with its stored bytes gave. */
export interface TextCheck {
  readonly differences: readonly TextDifference[];
  /** How many copies could not be compared, and why. */
  readonly unchecked: Readonly<Record<Exclude<ContentMissing, 'other-content'> | 'receipts', number>>;
}

/**
 * Extracts every text anew from the stored bytes, and says where it differs from the stored one: whoever rewrites a text
 * and its line in the lock together cannot make the bytes say the same. Holds one copy at a time.
 */
export async function checkTexts(snapshots: Snapshots, readPdf: ReadPdf): Promise<TextCheck> {
  const differences: TextDifference[] = [];
  const unchecked = { excerpts: 0, elsewhere: 0, tampered: 0, receipts: snapshots.receipts.size };
  for (const [key, snapshot] of snapshots.table) {
    const { bytes, missing } = snapshots.contentOf(snapshot);
    if (bytes !== undefined) {
      const extraction = await extractText(bytes, snapshot.contentType, readPdf);
      const difference = differenceOf(snapshot, extraction, () => snapshots.textOf(key).text);
      if (difference !== undefined) differences.push({ key, ...difference });
    } else if (missing === 'other-content') differences.push({ key, ...OTHER_CONTENT });
    else unchecked[missing]++;
  }
  return { differences, unchecked };
}

const RESTORE = 'Find out in git who changed it, and restore it, or capture the source again.';

const OTHER_CONTENT: Omit<TextDifference, 'key'> = {
  field: 'content',
  message: 'The stored bytes do not unpack to the content that the lock file names.',
  hint: RESTORE,
};

function differenceOf(
  snapshot: Snapshot,
  extraction: Extraction,
  storedText: () => string | undefined,
): Omit<TextDifference, 'key'> | undefined {
  const field = snapshot.text === undefined ? 'noText' : 'text';
  const { text } = extraction;
  if (text === undefined) {
    if (snapshot.text === undefined) return undefined;
    return extraction.noText === 'timed-out' ? TOO_SLOW : { field, message: noLonger(extraction), hint: RESTORE };
  }
  if (snapshot.text === digestOf(text)) return undefined;
  if (snapshot.noText === 'timed-out') return SLOW_THEN;
  const what =
    snapshot.text === undefined
      ? 'The stored bytes have a text, but none is stored.'
      : `The stored text is not the text of the stored bytes. ${firstDifference(storedText() ?? '', text)}`;
  return isOlder(snapshot.extractor, extraction.extractor)
    ? {
        field,
        message: `${what} It was extracted by an older version, \`${snapshot.extractor}\`.`,
        hint: 'Capture the source again, or keep the older text if its quotations are checked.',
        isExplained: true,
      }
    : { field, message: what, hint: RESTORE };
}

const TOO_SLOW: Omit<TextDifference, 'key'> = {
  field: 'text',
  message: 'Extracting the text of the stored bytes again takes too long, so the stored text could not be compared.',
  hint: 'Try again on a faster machine.',
  isExplained: true,
};

const SLOW_THEN: Omit<TextDifference, 'key'> = {
  field: 'noText',
  message: 'The stored bytes have a text, but none is stored, because extracting it took too long.',
  hint: 'Capture the source again.',
  isExplained: true,
};

function noLonger({ noText }: Extraction): string {
  return `A text is stored, but the stored bytes have none (${noText ?? ''}).`;
}

function firstDifference(stored: string, extracted: string): string {
  let [at, line, start] = [0, 1, 0];
  for (; at < stored.length && stored[at] === extracted[at]; at++) {
    if (stored[at] !== '\n') continue;
    line++;
    start = at + 1;
  }
  const from = Math.max(start, at - BEFORE);
  return `They differ first in line ${line.toLocaleString('en')}: “${excerpt(stored, from)}” is stored, and the bytes say “${excerpt(extracted, from)}”.`;
}

/** How much of the line is shown before a difference, in UTF-16 units. */
const BEFORE = 20;

function excerpt(text: string, from: number): string {
  return shorten(text.slice(from, from + 200).split('\n')[0] ?? '');
}
