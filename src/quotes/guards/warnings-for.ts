import type { Span } from '../match/align.ts';
import { UNSPACED, kindAt } from '../text/characters.ts';
import { guardedBetween, type Guarded, type GuardedWord, type Guards } from './guards.ts';
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

function contextWarnings(index: TextIndex, { from, to }: Span, guards: Guards): readonly QuoteWarning[] {
  const { tokens } = index;
  const near = isSign(index, from) ? NEAR_SIGNS : NEAR;
  const before = guardedBefore(index, from, guards);
  let end = to;
  const far = guards.verbLast ? near : 2;
  while (end < tokens.count && end - to < far && ((tokens.flags[end] ?? 0) & SENTENCE_START) === 0) end += 1;
  const after = guardedBetween(index, guards, to, end).filter(
    ({ kind }) => kind === 'negation' || (guards.verbLast && kind === 'denial'),
  );
  return [
    ...before.flatMap((word) => contextWarning(index, word, 'before')),
    ...after.flatMap((word) => contextWarning(index, word, 'after')),
  ].slice(0, 2);
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

/** A word of one sign, as Chinese and Thai have them. */
function isSign({ text, tokens }: TextIndex, at: number): boolean {
  return kindAt(text, tokens.starts[at] ?? 0) === UNSPACED;
}

/** Whether the text has a question mark behind the words, and the quotation none. */
function asks({ text, tokens }: TextIndex, quote: string, { to }: Span): boolean {
  const behind = text.slice(tokens.ends[to - 1], tokens.starts[to] ?? text.length).slice(0, 20);
  return /^[\p{Pf}\p{Pe}"']*[?？؟]/u.test(behind) && !/[?？؟]\P{L}*$/u.test(quote.slice(-20));
}
