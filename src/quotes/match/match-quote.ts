import { leftOutOf } from '../explain/left-out.ts';
import { markWarnings } from '../explain/mark-warnings.ts';
import { isSentenceStart, isSign } from '../text/borders.ts';
import { align, type Alignment, type Alignments } from './align.ts';
import { mayStandFor } from '../guards/changed-word.ts';
import { explain } from '../explain/explain.ts';
import { guardsOf, type Guards } from '../guards/guards.ts';
import { doubtOf, isOwnMark, lawfulDistance, type LinkDoubt } from '../guards/judge-link.ts';
import { isEditing, notesOf } from '../explain/notes.ts';
import { readPattern, type Pattern } from '../quotation/pattern.ts';
import type { Edge } from '../guards/edge.ts';
import { judgeEdges } from '../guards/judge-edges.ts';
import { normalForm } from '../text/normal-form.ts';
import { cellsOf } from './cells.ts';
import { pairsOf } from './words-of-run.ts';
import { placeOf } from './place-of.ts';
import { questionLost } from '../guards/question-lost.ts';
import type { QuoteDifference, QuoteMatch } from '../quote-match.ts';
import { wordsBeside } from '../explain/words-beside.ts';
import { sentenceCut } from '../guards/sentence-cut.ts';
import { textFragment } from './text-fragment.ts';
import type { TextIndex } from '../text/text-index.ts';
import { TOO_LONG, tooLittle, tooMuch } from '../quotation/too-little.ts';
import { warningsFor } from '../guards/warnings-for.ts';

/** How a quotation is looked for. */
export interface MatchOptions {
  /** Of the words, where it is not that of the text. */
  readonly language?: string;
  /** How few words a stretch between two gaps may have; two, unless the text is short enough for one to prove something. */
  readonly fewestWords?: number;
}

/** No quotation is so long, in UTF-16 units. */
const LONGEST = 20_000;

/**
 * Whether a quotation is in a text by the grammar of editorial marks, and where. It passes as `exact` or `edited`; no
 * likeness of words excuses a difference.
 */
export function matchQuote(index: TextIndex, quote: string, options: MatchOptions = {}): QuoteMatch {
  if (quote.length > LONGEST)
    return { result: 'absent', notes: [], warnings: [], occurrences: 0, difference: TOO_LONG };
  const written = normalForm(quote, 'NFC');
  const guards = guardsOf(index, options.language);
  const reading = { mayStand: mayStandFor(guards) };
  const pattern = readPattern(index, written, reading);
  const much = tooMuch(pattern);
  if (much !== undefined) return { result: 'absent', notes: [], warnings: [], occurrences: 0, difference: much };
  const readings = hasRemark(pattern)
    ? [readPattern(index, written, { ...reading, remarksAreWords: true }), pattern]
    : [pattern];
  if (/\p{Script=Arabic}\u200C/u.test(written)) {
    readings.push(readPattern(index, written, { ...reading, joinsParts: true }));
  }
  for (const read of readings) {
    const found = stand(index, written, read, guards);
    if (found.first === undefined) continue;
    const { spans } = found.first;
    // The marks of one reading are not those of the other.
    const ownMarks =
      read.runs.length === pattern.runs.length ? ownMarksIn(index, read.links, spans) : new Set<number>();
    const atBorders = runsAtBorders(index, spans);
    const little = tooLittle(pattern, { occurrences: found.count, ownMarks, atBorders }, options.fewestWords ?? 2);
    if (little === undefined) return passed(index, written, read, { ...found, first: found.first, guards });
    const place = placeOf(index, found.first);
    return {
      result: 'altered',
      notes: [],
      warnings: [],
      ...place,
      occurrences: 0,
      difference: read.runs.length === 1 ? { ...little, ...besides(index, place) } : little,
    };
  }
  return explain(index, written, pattern, guards);
}

/** The words found, and the same with those beside them. */
function besides(
  { text }: TextIndex,
  { start = 0, end = 0 }: Pick<QuoteMatch, 'start' | 'end'>,
): Pick<QuoteDifference, 'quote' | 'text'> {
  return { quote: text.slice(start, end), text: wordsBeside(text, start, end) };
}

/** The gaps, by their number, that the text has itself. */
function ownMarksIn(index: TextIndex, links: Pattern['links'], spans: Alignment['spans']): ReadonlySet<number> {
  return new Set(
    links.flatMap((link, at) => {
      const [before, after] = [spans[at], spans[at + 1]];
      if (before === undefined || after === undefined) return [];
      return isOwnMark(index, link, { from: before.to, to: after.from }) ? [at] : [];
    }),
  );
}

/** “And she said: ‘Ports close.’”: the first word between quotation marks opens a sentence. */
function opensSpeech({ text, tokens }: TextIndex, at: number): boolean {
  return /[:：،,]\s*["“„«»「]$/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}

/** A gap is short that leaves out no more words than these. */
const SHORT_GAP = 12;

/** The runs of one word that begin or end their sentence, the gaps beside them short. */
function runsAtBorders(index: TextIndex, spans: Alignment['spans']): ReadonlySet<number> {
  return new Set(
    spans.flatMap(({ from, to }, at) => {
      const [before, behind] = [spans[at - 1]?.to ?? from, spans[at + 1]?.from ?? to];
      const isAtBorder = isSentenceStart(index, from) || opensSpeech(index, from) || isSentenceStart(index, to);
      return isAtBorder && !isSign(index, from) && from - before <= SHORT_GAP && behind - to <= SHORT_GAP ? [at] : [];
    }),
  );
}

/** Where a quotation stands, and how its edges are there. */
interface Standing extends Alignments {
  readonly edges: readonly Edge[];
}

function stand(index: TextIndex, quote: string, pattern: Pattern, guards: Guards): Standing {
  const rules = { guards, furthest: lawfulDistance, lenient: false };
  let edges: readonly Edge[] | undefined;
  const alignments = align(index, pattern, rules, (alignment) => {
    if (questionLost(index, quote, pattern, alignment) !== undefined) return false;
    if (sentenceCut(index, pattern, alignment, guards) !== undefined) return false;
    const judged = judgeEdges({ index, quote, guards }, pattern, alignment);
    const isLawful = judged.every(({ lost, brought }) => lost === undefined && brought === undefined);
    if (isLawful) edges ??= judged;
    return isLawful;
  });
  return { ...alignments, edges: edges ?? [] };
}

function hasRemark({ outer }: Pattern): boolean {
  return outer.some(({ kind }) => kind === 'emphasis' || kind === 'sic');
}

function doubtsOf(
  index: TextIndex,
  { links }: Pattern,
  { spans }: Alignment,
  guards: Guards,
): readonly (LinkDoubt | undefined)[] {
  return links.map((link, at) => {
    const [before, after] = [spans[at], spans[at + 1]];
    if (before === undefined || after === undefined) return undefined;
    return doubtOf(index, link, { from: before.to, to: after.from }, guards);
  });
}

interface Found {
  readonly first: Alignment;
  readonly count: number;
  readonly edges: readonly Edge[];
  readonly guards: Guards;
}

function passed(index: TextIndex, quote: string, pattern: Pattern, { first, count, edges, guards }: Found): QuoteMatch {
  const doubts = doubtsOf(index, pattern, first, guards);
  const notes = notesOf(index, quote, pattern, { ...first, doubts });
  const leftOut = leftOutOf(index, quote, pattern, { ...first, edges });
  const span = { from: first.spans[0]?.from ?? 0, to: first.spans.at(-1)?.to ?? 0 };
  const pairs = quote.includes('|')
    ? pattern.runs.flatMap((run, at) => pairsOf(index, run, first.spans[at] ?? span))
    : [];
  return {
    result: notes.some(isEditing) ? 'edited' : 'exact',
    notes,
    warnings: [
      ...markWarnings(index, quote, pattern, { ...first, doubts, edges }),
      ...warningsFor(index, quote, span, { count, guards }),
    ],
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...placeOf(index, first),
    occurrences: count,
    fragment: textFragment(index, span, cellsOf(index, quote, pairs, span)),
  };
}
