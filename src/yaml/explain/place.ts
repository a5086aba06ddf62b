import { shorten } from '../../diagnostics/index.ts';
import type { ParserError } from '../careful/scan.ts';
import { lineEndAt, lineStartAt, type TextLines } from '../text-lines.ts';

/** The first visible thing at or behind an error, to the end of its line. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** What is there, shortened for a message. */
  readonly shown: string;
  /** What comes before it on its line. */
  readonly before: string;
}

/** Longer lines are cut before they are searched; no message shows that much. */
const LONGEST = 2_000;

/** Finds what an error is about: package `yaml` often points at the white space before it. */
export function placeOf(lines: TextLines, error: ParserError): Place {
  const start = skipSpace(lines.text, error.start);
  const lineEnd = Math.min(lineEndAt(lines, start), start + LONGEST);
  const here = lines.text.slice(start, lineEnd).trimEnd();
  const lineStart = Math.max(lineStartAt(lines, start), start - LONGEST);
  return { start, end: start + here.length, shown: shorten(here), before: lines.text.slice(lineStart, start) };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  // Nothing but white space up to the end of the file: the error is about what comes before.
  return at < text.length ? at : Math.min(from, text.length);
}
