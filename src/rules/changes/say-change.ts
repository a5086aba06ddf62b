import { inOneLine, shorten } from '../../diagnostics/index.ts';
import type { Change } from './change.ts';

/** A change in words, without a full stop. */
export function inOneSentence({ what, was, is }: Pick<Change, 'what' | 'was' | 'is'>): string {
  const [before, now] = [inOneLine(was), inOneLine(is)];
  const start = startToShow(before, now);
  const shown = (text: string): string => shorten(start === 0 ? text : `…${text.slice(start)}`, MOST_SHOWN);
  return `${what} was “${shown(before)}” and is now “${shown(now)}”`;
}

/** The most of a text that a message shows, and what it shows before two texts differ, in UTF-16 units. */
export const MOST_SHOWN = 80;
const SHOWN_BEFORE = 30;

/** Where to begin two texts so that readers see how they differ; at a word, where there is one near. */
function startToShow(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (Math.max(one.length, other.length) <= MOST_SHOWN || same <= MOST_SHOWN / 2) return 0;
  const from = same - SHOWN_BEFORE;
  const space = one.indexOf(' ', from);
  if (space >= 0 && space < same) return space + 1;
  // Not between the halves of a surrogate pair.
  return /^[\uDC00-\uDFFF]/.test(one.slice(from)) ? from + 1 : from;
}
