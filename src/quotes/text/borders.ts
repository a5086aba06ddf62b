import { UNSPACED, kindAt } from './characters.ts';
import { PARAGRAPH_START, SENTENCE_START } from './separation.ts';
import type { TextIndex } from './text-index.ts';

/** What parts of a sentence are set off by. A full stop ends sentences or abbreviates, and is asked of the tokens. */
const SETS_OFF = /[,;:!?()[\]{}，、；：（）。！？؟…،؛।॥·•\u0387—―|]|\s[-–]\s/u;
/** Thai and its neighbours part clauses by a space. */
const SPACE_PARTS = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Further than this nobody looks for the edge of a sentence or paragraph. */
const FARTHEST = 400;

/** Whether a token stands behind punctuation, or begins a sentence; what stands behind the text does. */
export function isSetOff({ text, tokens }: TextIndex, at: number): boolean {
  if (at <= 0 || at >= tokens.count) return true;
  if (isSentenceStart({ tokens }, at)) return true;
  const end = tokens.ends[at - 1] ?? 0;
  const between = text.slice(end, Math.min(tokens.starts[at] ?? end, end + 60));
  if (between === ' ' || between === '') return between === ' ' && SPACE_PARTS.test(text.slice(end + 1, end + 2));
  return SETS_OFF.test(between) && !/^[[［]$/u.test(between);
}

type Tokened = Pick<TextIndex, 'tokens'>;

/** Whether a token begins a sentence. */
export function isSentenceStart({ tokens }: Tokened, at: number): boolean {
  return at <= 0 || at >= tokens.count || ((tokens.flags[at] ?? 0) & SENTENCE_START) !== 0;
}

/** The first token of the sentence in which a token stands. */
export function sentenceStart(index: Tokened, at: number): number {
  let start = at;
  while (at - start <= FARTHEST && !isSentenceStart(index, start)) start -= 1;
  return start;
}

/** The first token of the paragraph in which a token stands. */
export function paragraphStart({ tokens }: Tokened, at: number): number {
  let start = at;
  while (start > 0 && at - start <= FARTHEST && ((tokens.flags[start] ?? 0) & PARAGRAPH_START) === 0) start -= 1;
  return start;
}

/** The token behind the paragraph in which a token stands. */
export function paragraphEnd({ tokens }: Tokened, at: number): number {
  let end = at + 1;
  while (end < tokens.count && end - at <= FARTHEST && ((tokens.flags[end] ?? 0) & PARAGRAPH_START) === 0) end += 1;
  return Math.min(end, tokens.count);
}

/** A word of one sign, as Chinese and Thai have them. */
export function isSign({ text, tokens }: TextIndex, at: number): boolean {
  return kindAt(text, tokens.starts[at] ?? 0) === UNSPACED;
}
