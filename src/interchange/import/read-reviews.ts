import { CONTENT_BYTES, decodeText } from '../../snapshots/index.ts';
import { feedUnits } from './feed/feed-units.ts';
import { sightingsIn, type Unit } from './find/sightings.ts';
import { withEmbedded } from './find/with-embedded.ts';
import { formOf } from './form-of.ts';
import type { Found, FoundReview } from './found-review.ts';
import { onceEach } from './html/once-each.ts';
import { readPage } from './html/page-units.ts';
import { jsonUnits, lineUnits, type UnitOrProblem } from './json/json-units.ts';
import { readReview, type Sighting } from './review/read-review.ts';
import type { ColumnMap } from './table/columns.ts';
import { tableUnits } from './table/table-units.ts';
import { encodingOf } from './text/encoding-of.ts';
import type { Json } from './tree/json.ts';
import { beginOf, textOf, wholeOf, type Chunks } from './text/text-of-chunks.ts';

/** A file to read, by the name that is shown. */
export interface ReviewSource {
  readonly name: string;
  readonly chunks: Chunks;
}

/** How to read it. */
export interface ReadOptions {
  /** Which column of a table holds which field; without it, known columns are read. */
  readonly columns?: ColumnMap;
  /** The address against which relative ones are resolved where the file says none. */
  readonly base?: string;
  /** Reviews up to this number are counted, not given: a run that was stopped goes on after it. */
  readonly after?: number;
}

/** Bytes by which a form is recognised. */
const START = 262_144;
/** Characters of one review. */
const LONGEST = 4_000_000;
/** Mistakes of one kind of source that are told one by one. */
const TOLD = 100;

/**
 * Reads the reviews of a source in any form, recognised by its content: JSON-LD, answers of Google's search, exports of this
 * project, lines of JSON, pages, feeds, tables. Of any size, but for pages: those are read whole.
 */
export async function* readReviews(source: ReviewSource, options: ReadOptions = {}): AsyncGenerator<Found> {
  const { name: file } = source;
  const after = options.after ?? 0;
  let [number, problems] = [0, 0];
  for await (const part of partsOf(source, options)) {
    const { reviews, why } = 'problem' in part ? { reviews: [], why: [part.problem] } : reviewsOf(part, options);
    for (const problem of why) {
      problems++;
      if (number >= after && problems <= TOLD) yield { noReview: file, why: problem };
    }
    for (const review of reviews) {
      number++;
      if (number > after) yield review({ file, number });
    }
  }
  if (problems > TOLD) yield { noReview: file, why: `So it is with ${problems - TOLD} further parts of the file.` };
  if (number === 0 && problems === 0) yield { noReview: file, why: 'The file holds no review.' };
}

/** A review that is read when it is wanted. */
type Later = (from: FoundReview['from']) => FoundReview;

interface Read {
  readonly reviews: readonly Later[];
  /** What was not read, and why. */
  readonly why: readonly string[];
}

function reviewsOf(unit: Unit, { base }: ReadOptions): Read {
  const { value, problems } = unit.kind === 'page' ? { ...unit, problems: [] } : withEmbedded(unit.value);
  const { sightings, isTooDeep } = sightingsIn({ ...unit, value, base: unit.base ?? base });
  const why = [...problems];
  if (isTooDeep) why.push('Something in the file is nested more deeply than 100 levels and was not read.');
  const sized = sightings.filter((sighting) => !isTooLarge(sighting));
  if (sized.length < sightings.length) why.push('A review is larger than 4 MB and was not read.');
  if (unit.kind === 'record') return { reviews: sized.map((sighting) => (from) => readReview(sighting, from)), why };
  // The same review twice in one page is one, so all of them are read.
  const once = onceEach(sized.map((sighting) => readReview(sighting, NOWHERE)));
  return { reviews: once.map((review) => (from) => ({ ...review, from })), why };
}

const NOWHERE = { file: '', number: 0 };

/** Whether the texts of a review are longer than those of a review are. */
function isTooLarge({ node }: Sighting): boolean {
  let length = 0;
  const open: Json[] = [node];
  for (let value = open.pop(); value !== undefined && length <= LONGEST; value = open.pop()) {
    if (typeof value === 'string') length += value.length;
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) {
        length += key.length + 4;
        open.push(child);
      }
  }
  return length > LONGEST;
}

async function* partsOf({ chunks: all }: ReviewSource, { base, columns }: ReadOptions): AsyncGenerator<UnitOrProblem> {
  const { start, chunks } = await beginOf(all, START);
  const encoding = encodingOf(start);
  const form = formOf(new TextDecoder(encoding).decode(start));
  if (form.form === 'other') yield { problem: form.why };
  else if (form.form === 'html') yield* pageParts(chunks, base);
  else {
    const texts = textOf(chunks, encoding);
    if (form.form === 'json') yield* jsonUnits(texts);
    else if (form.form === 'lines') yield* lineUnits(texts);
    else if (form.form === 'table') yield* tableUnits(texts, form.delimiter, columns);
    else yield* feedUnits(texts);
  }
}

async function* pageParts(chunks: Chunks, base: string | undefined): AsyncGenerator<UnitOrProblem> {
  const bytes = await wholeOf(chunks, CONTENT_BYTES);
  if (bytes === undefined) {
    yield { problem: `The page is larger than ${CONTENT_BYTES / 1_000_000} MB and was not read.` };
    return;
  }
  const { unit, problems } = readPage(decodeText(bytes, '', true), base);
  for (const problem of problems) yield { problem };
  if (unit !== undefined) yield unit;
}
