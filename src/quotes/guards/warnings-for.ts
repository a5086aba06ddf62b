import type { Span } from '../text/span.ts';
import { guardedBetween, type Guarded, type GuardedWord, type Guards } from './guards.ts';
import { isSentenceStart, isSetOff, isSign, sentenceStart } from '../text/borders.ts';
import { cutBehind } from './word-cut.ts';
import { SENTENCE_START } from '../text/separation.ts';
import type { QuoteWarning } from '../quote-match.ts';
import { shortened } from '../explain/shortened.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Within so many words before a quotation a negation turns it round. */
const NEAR = 4;
/** Scripts whose every sign is a word need more of them. */
const NEAR_SIGNS = 8;
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/u;
const TURNING: Partial<Record<Guarded, string>> = {
  negation: 'a negation',
  denial: 'a denial',
  condition: 'a condition',
  hedge: 'a quantity',
};

interface Standing {
  readonly count: number;
  readonly guards: Guards;
}

/** What a reader should look at although the quotation passes. */
export function warningsFor(
  index: TextIndex,
  quote: string,
  span: Span,
  { count, guards }: Standing,
): readonly QuoteWarning[] {
  const { text, tokens } = index;
  const words = text.slice(tokens.starts[span.from], tokens.ends[span.to - 1]);
  return [
    ...contextWarnings(index, span, guards),
    ...cutWarnings(index, span, guards),
    ...(asks(index, quote, span)
      ? [{ kind: 'question', message: 'In the text the quoted words end as a question.' } as const]
      : []),
    ...(count > 1
      ? [
          {
            kind: 'repeated',
            message: `The quotation occurs ${count} times in the text; the first place is used.`,
          } as const,
        ]
      : []),
    ...(OVERRIDES.test(quote) || OVERRIDES.test(words)
      ? [
          {
            kind: 'direction-override',
            message:
              'Invisible characters change the direction in which the words are shown; they may read otherwise than they are stored.',
          } as const,
        ]
      : []),
  ];
}

/** Verbatim words that end within a word of the text, or before “or more”. */
function cutWarnings(index: TextIndex, span: Span, guards: Guards): readonly QuoteWarning[] {
  const cut = cutBehind({ index, guards }, span);
  if (cut === undefined) return [];
  const { text, tokens } = index;
  const word = shortened(text.slice(tokens.starts[cut.at], tokens.ends[cut.at + cut.length - 1]));
  const message =
    cut.at < span.to
      ? `The quoted words end within “${word}” of the text.`
      : `Just after the quoted words, the text has “${word}”.`;
  return [{ kind: 'context', message }];
}

function contextWarnings(index: TextIndex, span: Span, guards: Guards): readonly QuoteWarning[] {
  return [
    ...governingBefore(index, span, guards).flatMap((word) => contextWarning(index, word, 'before')),
    ...governingBehind(index, span, guards).flatMap((word) => contextWarning(index, word, 'after')),
  ].slice(0, 2);
}

/** What governs the quoted words from before: a condition even over a comma, a negation, denial or “most of” within the phrase. */
function governingBefore(index: TextIndex, { from }: Span, guards: Guards): readonly GuardedWord[] {
  const near = guardedBefore(index, from, guards).filter(
    ({ kind, at, length }) =>
      (kind === 'condition' && (!isSign(index, at) || isSetOff(index, at))) ||
      (kind === 'hedge' ? isQuantity(index, from, { at, length }) : !isPartedBy(index, at + length, from)),
  );
  const start = sentenceStart(index, from);
  const [opening] = guardedBetween(index, guards, start, Math.min(from, start + 1));
  const isFar = opening?.kind === 'condition' && !near.some(({ at }) => at === opening.at) && isSetOff(index, from);
  return isFar ? [opening, ...near] : near;
}

/** “Most of the”: a hedge that ends in a preposition, just before the quoted words or their article. */
function isQuantity(index: TextIndex, from: number, { at, length }: Pick<GuardedWord, 'at' | 'length'>): boolean {
  return length > 1 && from - at - length < 2 && !isPartedBy(index, at + length, from);
}

function isPartedBy(index: TextIndex, from: number, to: number): boolean {
  const { text, tokens } = index;
  for (let at = from; at <= to; at += 1) {
    if (isSetOff(index, at) || /["“”„«»「」『』]/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at])))
      return true;
  }
  return false;
}

/** What governs from behind: a condition that follows at once, a negation in the same phrase, in verb-last languages a denial. */
function governingBehind(index: TextIndex, { to }: Span, guards: Guards): readonly GuardedWord[] {
  const { tokens } = index;
  const near = isSign(index, to - 1) ? NEAR_SIGNS : NEAR;
  let end = to;
  const far = guards.verbLast ? near : 2;
  while (end < tokens.count && end - to < far && !isSentenceStart(index, end)) end += 1;
  return guardedBetween(index, guards, to, end).filter(({ kind, at }) => {
    if (kind === 'condition') return at - to < 2;
    return (kind === 'negation' || (guards.verbLast && kind === 'denial')) && !isPartedBy(index, to, at);
  });
}

/** The guarded words of the same sentence that stand just before a token. */
export function guardedBefore(index: TextIndex, from: number, guards: Guards): readonly GuardedWord[] {
  const { flags } = index.tokens;
  const near = isSign(index, from) ? NEAR_SIGNS : NEAR;
  let start = from;
  while (start > 0 && from - start < near && ((flags[start] ?? 0) & SENTENCE_START) === 0) start -= 1;
  // A phrase may begin before: the words are read from a little earlier.
  return guardedBetween(index, guards, Math.max(0, start - 4), from).filter(({ at, length }) => at + length > start);
}

function contextWarning(
  { text, tokens }: TextIndex,
  { kind, at, length }: GuardedWord,
  side: 'before' | 'after',
): readonly QuoteWarning[] {
  const what = TURNING[kind];
  if (what === undefined) return [];
  const word = shortened(text.slice(tokens.starts[at], tokens.ends[at + length - 1]));
  return [{ kind: 'context', message: `Just ${side} the quoted words, the text has ${what}: “${word}”.` }];
}

/** Whether the text has a question mark behind the words, and the quotation none. */
function asks({ text, tokens }: TextIndex, quote: string, { to }: Span): boolean {
  const behind = text.slice(tokens.ends[to - 1], tokens.starts[to] ?? text.length).slice(0, 20);
  return /^[\p{Pf}\p{Pe}"']*[?？؟]/u.test(behind) && !/[?？؟]\P{L}*$/u.test(quote.slice(-20));
}
