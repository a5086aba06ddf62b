import { align, type Alignment, type Alignments } from './align.ts';
import { mayStandFor } from '../guards/changed-word.ts';
import { explain } from '../explain/explain.ts';
import { guardsOf, type Guards } from '../guards/guards.ts';
import { isOwnMark, lawfulDistance } from '../guards/judge-link.ts';
import { isEditing, notesOf } from '../explain/notes.ts';
import { readPattern, type Pattern } from '../quotation/pattern.ts';
import { normalForm } from '../text/normal-form.ts';
import { placeOf } from './place-of.ts';
import { questionLost } from '../guards/question-lost.ts';
import type { QuoteMatch } from '../quote-match.ts';
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
  for (const read of readings) {
    const found = stand(index, written, read, guards);
    if (found.first === undefined) continue;
    const { spans } = found.first;
    // The marks of one reading are not those of the other.
    const ownMarks = read === pattern ? ownMarksIn(index, pattern.links, spans) : new Set<number>();
    const little = tooLittle(pattern, { occurrences: found.count, ownMarks }, options.fewestWords ?? 2);
    if (little === undefined) return passed(index, written, read, { ...found, first: found.first, guards });
    return {
      result: 'altered',
      notes: [],
      warnings: [],
      ...placeOf(index, found.first),
      occurrences: 0,
      difference: little,
    };
  }
  return explain(index, written, pattern, guards);
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

function stand(index: TextIndex, quote: string, pattern: Pattern, guards: Guards): Alignments {
  const rules = { guards, furthest: lawfulDistance, lenient: false };
  return align(
    index,
    pattern,
    rules,
    (alignment) =>
      questionLost(index, quote, pattern, alignment) === undefined &&
      sentenceCut(index, pattern, alignment, guards) === undefined,
  );
}

function hasRemark({ outer }: Pattern): boolean {
  return outer.some(({ kind }) => kind === 'emphasis' || kind === 'sic');
}

interface Found {
  readonly first: Alignment;
  readonly count: number;
  readonly guards: Guards;
}

function passed(index: TextIndex, quote: string, pattern: Pattern, { first, count, guards }: Found): QuoteMatch {
  const notes = notesOf(index, quote, pattern, first);
  const span = { from: first.spans[0]?.from ?? 0, to: first.spans.at(-1)?.to ?? 0 };
  return {
    result: notes.some(isEditing) ? 'edited' : 'exact',
    notes,
    warnings: warningsFor(index, quote, span, { count, guards }),
    ...placeOf(index, first),
    occurrences: count,
    fragment: textFragment(index, span),
  };
}
