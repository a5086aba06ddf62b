import { govern } from './beginnings.ts';
import { foldedForm } from './fold.ts';
import { closes, opens, spokenStretches } from './speech-marks.ts';
import { goesOnSaying, nameOther, namesNobody, saysSo } from './speakers-named.ts';
import { LINE_START, PARAGRAPH_START } from './separation.ts';
import type { Place } from './span.ts';
import { besidesGesture, stageRemarks } from './stage-remarks.ts';
import type { Tokens } from './tokens.ts';

/** Tokens that are not the speaker's: remarks of a transcript, a reporter's “he said”, numerals of a list. */
export interface Interruption {
  readonly from: number;
  readonly to: number;
  /** Whether it says who speaks. */
  readonly isAttribution: boolean;
}

/** Closing and opening mark, with what a reporter puts between. */
const BETWEEN_MARKS = /[”"“»」』›«]([^"“”„«»「」『』‹›\n]{2,140})[“"„«»”「『‹]/gu;
/** The same between dashes: within the marks, or in a paragraph of dialogue. */
const BETWEEN_DASHES = /([,.!?…]?)\s{0,3}[—–]\s{1,3}([^—–\n"“”„«»]{2,120}?)[,.:]?(?=\s{1,3}[—–]\s)/gu;
const DIALOGUE = /(?<![^\n])[^\S\n]{0,8}[—–-]\s?[^\n]{2,4000}/gu;
const IN_DIALOGUE = /\s[—–](?=\p{L})([^—–\n]{2,120})[—–][,.]?\s|[,!?]\s+([^—–,.\n]{2,120})(?:[.](?=\s)|,\s)/gu;
/** `2.`, `(2)`, `b)` where a line or sentence begins. */
const NUMERAL = /^(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5})$/iu;

/** Finds what in a text is not the speaker's. */
export function findInterruptions(text: string, tokens: Tokens): readonly Interruption[] {
  const found: Interruption[] = [];
  const add = ({ start, end }: Place, isAttribution: boolean): void => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    if (to > from && from > 0 && to < tokens.count) found.push({ from, to, isAttribution });
  };
  for (const place of stageRemarks(text)) add(place, false);
  for (const place of attributions(text)) add(place, true);
  for (let at = 1; at < tokens.count; at += 1) {
    if (isListNumeral(text, tokens, at)) found.push({ from: at, to: at + 1, isAttribution: false });
  }
  return found;
}

function attributions(text: string): readonly Place[] {
  const found: Place[] = [];
  for (BETWEEN_MARKS.lastIndex = 0; ;) {
    const one = BETWEEN_MARKS.exec(text);
    if (one === null) break;
    const start = one.index + 1;
    const end = start + (one[1] ?? '').length;
    // The closing mark of one may be the opening one of the next.
    BETWEEN_MARKS.lastIndex = end;
    if (isClosing(text, one.index) && opens(text, end) && attributes(text, { start, end })) found.push({ start, end });
  }
  for (const one of text.matchAll(BETWEEN_DASHES)) {
    const [whole, sign = '', said = ''] = one;
    const start = one.index + whole.indexOf(said, sign.length);
    if (saysSo(said, sign === '' ? 1 : LONGEST)) found.push({ start, end: start + said.length });
  }
  for (const paragraph of text.matchAll(DIALOGUE)) {
    for (const one of paragraph[0].matchAll(IN_DIALOGUE)) {
      const said = one[1] ?? one[2] ?? '';
      const start = paragraph.index + one.index + one[0].indexOf(said);
      if (!isLong(said) && saysSo(said, 2)) found.push({ start, end: start + said.length });
    }
  }
  for (const { start: from, end: to } of spokenStretches(text, { start: 0, end: text.length })) {
    for (const one of text.slice(from, to).matchAll(WITHIN_MARKS)) {
      const [, said = ''] = one;
      const start = from + one.index + 1;
      const isInverted = INVERTED.test(said);
      if (isLong(said) || !saysSo(said, isInverted ? 4 : 3)) continue;
      if (text[start + said.length] === '.' && !isInverted) continue;
      found.push({ start, end: start + said.length });
      const office = /\s\p{Lu}[\p{L}.'’-]+$/u.test(said) ? OFFICE.exec(text.slice(start + said.length, to)) : null;
      if (office !== null && !govern(foldedForm(office[0]).split(/[^\p{L}\p{M}]+/u)))
        found.push({ start, end: start + said.length + office[0].length });
    }
  }
  return found;
}

/** Danish and German books have `»…«`. */
function isClosing(text: string, at: number): boolean {
  if (text[at] === '«') return /^[\p{L}\p{N}\p{P}]«\s/u.test(text.slice(at - 1, at + 2));
  return closes(text, at);
}

/** In French and other languages the reporter's words stand between commas, within the marks, the verb before its subject. */
const WITHIN_MARKS = /,(?=\s\p{Ll})([^,.!?;:\n]{4,100})(?=,|\.\s)/gu;
/** Before a full stop such words may be another sentence's: “has she added”, “has said the minister” are not. */
const INVERTED = /^\s(?:[\p{L}\p{M}]+-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})|(?:a|ont)\s\p{L}+[éiu]s?\s)/u;

/** Behind a name, whose words it has been said these are: “, delegate of the staff”. */
const OFFICE =
  /^,\s\p{Ll}[\p{L}\p{M}'’-]{2,30}(?:\s[\p{L}\p{M}'’-]{2,30})?\s(?:de|du|des|d['’]\p{L}+|of|for|di|del|della|dei|do|da|von|vom|der|des|van)(?:\s[\p{L}\p{M}'’-]{1,30}){1,6}(?=,)/u;

/** Who says it is said in so few words, or signs. */
const LONGEST = 14;
const MOST_SIGNS = 18;

function isLong(said: string): boolean {
  const words = said.trim().split(/\s+/u).length;
  return (
    words > LONGEST || (said.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu) ?? []).length > MOST_SIGNS
  );
}

function attributes(text: string, { start, end }: Place): boolean {
  const said = text.slice(start, end);
  if (isLong(said) || /[.!?。！？]\s*\S/u.test(said)) return false;
  if (/[:：]\s*$/u.test(said) && !namesNobody(said) && !goesOnSaying(said)) return false;
  if (!saysSo(said)) {
    const rest = besidesGesture(said);
    return rest !== undefined && namesNobody(rest);
  }
  // The sentence goes on, or the next one is not somebody else's.
  return !/[.!?。]\s*$/u.test(said) || !nameOther(text, said, end + 1);
}

function isListNumeral(text: string, { starts, ends, flags }: Tokens, at: number): boolean {
  const [start = 0, end = 0, last = 0] = [starts[at], ends[at], ends[at - 1]];
  const isInBrackets = '(（'.includes(text[start - 1] ?? ' ');
  if (end - start > 5 || (!isInBrackets && ((flags[at] ?? 0) & (LINE_START | PARAGRAPH_START)) === 0)) return false;
  if (!NUMERAL.test(text.slice(start, end))) return false;
  const before = text.slice(last, start);
  const after = text.slice(end, end + 2);
  const begins = ((flags[at] ?? 0) & (LINE_START | PARAGRAPH_START)) !== 0;
  if (/[(（]$/u.test(before) && /^[)）]/u.test(after)) return begins || /[.;:。；：,]\s*[(（]$/u.test(before);
  if (begins && /^\p{Nd}/u.test(text.slice(start, end)) && after.startsWith('\u3000')) return true;
  return begins && /^[.)．、]\s/u.test(after) && /\s$/u.test(before);
}

/** The first token that begins at a place or behind it. */
function tokenFrom({ starts, count }: Tokens, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
