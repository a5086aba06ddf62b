import { closes, opens, spokenStretches } from './speech-marks.ts';
import { nameOther, namesNobody, saysSo } from './speakers-named.ts';
import { LINE_START, PARAGRAPH_START } from './separation.ts';
import type { Place } from './span.ts';
import type { Tokens } from './tokens.ts';

/** Tokens that are not the speaker's: remarks of a transcript, a reporter's “he said”, numerals of a list. */
export interface Interruption {
  readonly from: number;
  readonly to: number;
  /** Whether it says who speaks. */
  readonly isAttribution: boolean;
}

/** What stenographers and transcribers put in brackets, by how it begins. */
const STAGE = new RegExp(
  `[([（［【〔]\\s*(?:${[
    'laugh|applau|cheer|inaudible|crosstalk|pause|interrupt|interjection|clapping|boo(?:s|ing)|silence|music|unintelligible',
    'beifall|lachen|heiterkeit|zuruf|gelächter|unruhe|unverständlich|applaus|gelach|onverstaanbaar|hilariteit',
    'rires|rire|applaudissements|exclamations|sourires|inaudible|aplausos|risas|rumores|inaudible|risos|palmas|inaudível',
    'risate|applausi|ilarità|skratt|applåder|latter|bifall|klapsalver|naurua|suosionosoituksia|taputuksia|śmiech|oklaski|brawa|smích|potlesk|smiech',
    'râsete|aplauze|nevetés|taps|γέλια|χειροκροτήματα|смех|аплодисмент|оживление|шум|сміх|оплески|alkış|gülüş|kahkaha|anlaşılm',
    'تصفيق|ضحك|غير مسموع|تشویق|خنده|کف زدن|تالیاں|قہقہ|צחוק|מחיאות כפיים|तालिय|हँसी|हंसी|ठहाके|হাসি|করতালি|tepuk tangan|tawa|vỗ tay|cười',
    '笑|掌声|掌聲|鼓掌|拍手|会場|場内|听不清|聴取不能|박수|웃음|장내|ปรบมือ|หัวเราะ|เสียงหัวเราะ|เสียงปรบมือ',
  ].join('|')})[^()[\\]（）［］【】〔〕\\n]{0,80}[)\\]）］】〕]`,
  'giu',
);
/** Any other remark of a few words in brackets between two sentences, of which the text makes a sentence or not. */
const ASIDE =
  /[.!?…。！？।؟]["”»」』]?\s{0,3}([([（［][\p{L}\p{M}]{1,40}(?:[ -][\p{L}\p{M}]{1,40}){0,3}[)\]）］])(?=\s{0,3}[\p{Lu}\p{Lo}"“„«「])/gu;
/** Closing and opening mark, with what a reporter puts between. */
const BETWEEN_MARKS = /[”"“»」』›]([^"“”„«»「」『』‹›\n]{2,140})[“"„«»”「『‹]/gu;
/** The same between dashes: within the marks, or in a paragraph of dialogue. */
const BETWEEN_DASHES = /([,.!?…]?)\s{0,3}[—–]\s{1,3}([^—–\n"“”„«»]{2,120}?)[,.:]?(?=\s{1,3}[—–]\s)/gu;
const DIALOGUE = /(?<![^\n])[^\S\n]{0,8}[—–-]\s?[^\n]{2,4000}/gu;
const IN_DIALOGUE = /\s[—–](?=\p{L})([^—–\n]{2,120})[—–][,.]?\s|[,!?]\s+([^—–,.\n]{2,120})(?:[.](?=\s)|,\s)/gu;
/** `2.`, `(2)`, `b)` where a line or sentence begins. */
const NUMERAL = /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu;

/** Finds what in a text is not the speaker's. */
export function findInterruptions(text: string, tokens: Tokens): readonly Interruption[] {
  const found: Interruption[] = [];
  const add = ({ start, end }: Place, isAttribution: boolean): void => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    if (to > from && from > 0 && to < tokens.count) found.push({ from, to, isAttribution });
  };
  for (const { index, 0: remark } of text.matchAll(STAGE)) add({ start: index, end: index + remark.length }, false);
  for (const one of text.matchAll(ASIDE)) {
    const [whole, remark = ''] = one;
    add({ start: one.index + whole.length - remark.length, end: one.index + whole.length }, false);
  }
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
    if (closes(text, one.index) && opens(text, end) && attributes(text, { start, end })) found.push({ start, end });
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
      if (!isLong(said) && saysSo(said, 3)) found.push({ start, end: start + said.length });
    }
  }
  return found;
}

/** In French and other languages the reporter's words stand between commas, within the marks, the verb before its subject. */
const WITHIN_MARKS = /,(?=\s\p{Ll})([^,.!?;:\n]{4,100})(?=,)/gu;

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
  if (isLong(said) || /[.!?。！？]\s*\S/u.test(said) || (/[:：]\s*$/u.test(said) && !namesNobody(said))) return false;
  if (!saysSo(said)) return false;
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
