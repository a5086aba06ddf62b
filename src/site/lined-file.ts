import type { PageFacts } from '../article/index.ts';
import { byDate } from './by-date.ts';
import type { PageChanges } from './touched.ts';

/** A file with a line for each of some pages, in the order of the site. */
export interface LinedFile {
  readonly head: string;
  /** What stands between two lines. */
  readonly separator: string;
  readonly tail: string;
  /** Whether a page has a line. */
  readonly has: (page: PageFacts) => boolean;
  readonly lineOf: (page: PageFacts) => string;
}

/** The pages of a site in order, and how they differ from those of the last build, if that is known. */
interface OrderedPages {
  readonly pages: readonly PageFacts[];
  readonly changes: PageChanges | undefined;
}

/** Makes such a file; what the last build wrote of pages that have not changed is copied. */
export function linedFile(
  file: LinedFile,
  { pages, changes }: OrderedPages,
  last: () => Uint8Array | undefined,
): Uint8Array {
  const now = pages.filter(file.has);
  const bytes = changes && last();
  const lines = bytes && linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), file);
  const pieces = (changes && lines && piecesOf(file, { pages: now, changes }, lines)) ?? newPieces(file, now);
  const divided = pieces.flatMap((piece, at) => (at === 0 ? [piece] : [file.separator, piece]));
  return joined([file.head, ...divided, file.tail]);
}

/** Lines that are made at once: those of a large archive as one text, and that again as bytes, would take much memory. */
const AT_ONCE = 500;

function newPieces({ lineOf, separator }: LinedFile, pages: readonly PageFacts[]): readonly string[] {
  return Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, at) =>
    pages
      .slice(at * AT_ONCE, (at + 1) * AT_ONCE)
      .map(lineOf)
      .join(separator),
  );
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const whole = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') at += whole.write(piece, at);
    else {
      whole.set(piece, at);
      at += piece.length;
    }
  }
  return whole;
}

/** The lines of the last build, as many in one piece as follow each other still, and new ones; undefined if they do not fit. */
function piecesOf(
  file: LinedFile,
  { pages, changes }: { readonly pages: readonly PageFacts[]; readonly changes: PageChanges },
  { count, between }: Lines,
): readonly (string | Uint8Array)[] | undefined {
  const isNew = new Set(changes.after);
  const gone = changes.before.filter(file.has).toSorted(byDate);
  const pieces: (string | Uint8Array)[] = [];
  let [next, first, passed] = [0, 0, 0];
  const copy = (): void => {
    if (first < next) pieces.push(between(first, next));
  };
  for (const page of pages) {
    const left = passed;
    if (isNew.has(page)) {
      copy();
      first = next;
      pieces.push(file.lineOf(page));
      continue;
    }
    for (let each = gone[passed]; each !== undefined && byDate(each, page) < 0; each = gone[passed]) passed += 1;
    if (passed > left) {
      copy();
      next += passed - left;
      first = next;
    }
    next += 1;
  }
  copy();
  return pieces.length > 0 && next + gone.length - passed === count ? pieces : undefined;
}

/** The lines of a file that was written. */
interface Lines {
  readonly count: number;
  /** Some of them, with what stands between them. */
  readonly between: (from: number, to: number) => Uint8Array;
}

function linesIn(bytes: Buffer, { head, separator, tail }: LinedFile): Lines | undefined {
  const [begin, end] = [Buffer.byteLength(head), bytes.length - Buffer.byteLength(tail)];
  if (begin > end || bytes.toString('utf8', 0, begin) !== head || bytes.toString('utf8', end) !== tail)
    return undefined;
  const starts = [begin];
  for (let at = bytes.indexOf(separator, begin); at !== -1 && at < end; at = bytes.indexOf(separator, at + 1))
    starts.push(at + separator.length);
  const ends = end + separator.length;
  return {
    count: starts.length,
    between: (from, to) => bytes.subarray(starts[from] ?? end, (starts[to] ?? ends) - separator.length),
  };
}
