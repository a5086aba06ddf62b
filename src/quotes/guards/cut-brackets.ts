import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';

const OPENS = /[(（]/u;
const CLOSES = /[)）]/u;

/**
 * What of some words is left when brackets are taken off that stand half in them, half beside them: `chgrp(1) is used by
 * root; chmod(1` begins in one remark and ends in another, and is no constituent.
 */
export function betweenCutBrackets(index: TextIndex, { from, to }: Span): Span {
  const [first, last] = [behindOpened(index, from, to), beforeClosed(index, from, to)];
  return first <= last ? { from: first, to: last } : { from: to, to };
}

/** Behind the bracket that is open where the words begin, if it closes among them. */
function behindOpened(index: TextIndex, from: number, to: number): number {
  if (!OPENS.test(before(index, from).slice(-1))) return from;
  for (let at = from + 1, depth = 1; at < to; at += 1) {
    depth += balance(before(index, at));
    if (depth <= 0) return at;
  }
  return from;
}

/** Before the bracket that is open where the words end, if it opens among them. */
function beforeClosed(index: TextIndex, from: number, to: number): number {
  if (!CLOSES.test(before(index, to).slice(0, 1))) return to;
  for (let at = to - 1, depth = 1; at > from; at -= 1) {
    depth -= balance(before(index, at));
    if (depth <= 0) return at;
  }
  return to;
}

function before({ text, tokens }: TextIndex, at: number): string {
  return text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? text.length).slice(0, 60);
}

function balance(between: string): number {
  let sum = 0;
  for (const sign of between) sum += OPENS.test(sign) ? 1 : CLOSES.test(sign) ? -1 : 0;
  return sum;
}
