import { hanNumber } from './han-number.ts';
import { scaleOf } from './number-scales.ts';
import { numberWordsOf, type NumberWords } from './number-words.ts';
import type { ReadNumber } from './numbers-of.ts';

/** A number in words takes at most so many. */
const MOST = 12;
/** Behind these, a hundred is that of per cent. */
const PER = new Set(['por', 'pour', 'per', 'pro']);
/** Between a number and its decimals. */
const POINTS = new Set(['point', 'coma', 'virgule', 'komma', 'virgula', 'virgola', 'दशमलव', 'فاصله']);
const HALVES = new Set('half medio media demi demie meio meia mezzo mezza نصف nusu'.split(' '));
/** Half as much again, said without a word between. */
const AND_HALF = new Set(['bucuk', 'setengah']);
/** In these, the ones come before the tens. */
const ONES_FIRST = new Set(['de', 'nl', 'ar']);
/** In these, eleven is ten and one. */
const TEN_AND_ONE = new Set(['tr', 'sw', 'fa', 'fr']);

/** A part of a number, such as `sixty`, and the words that end with it. */
interface Part {
  readonly text: string;
  readonly words: number;
}

/** The number in words that begins at a place among folded words, such as `sixty-two thousand`; undefined if there is none. */
export function spokenNumber(
  words: readonly string[],
  index: number,
  language: string | undefined,
): ReadNumber | undefined {
  const known = numberWordsOf(language);
  if (!mayBegin(words[index] ?? '', known, language)) return undefined;
  const parts = partsOf(words.slice(index, index + MOST), known, language);
  const isTensWord = (text: string): boolean => ONES_FIRST.has(language ?? '') && isTens(known.values.get(text) ?? 0);
  const afterPer = PER.has(words[index - 1] ?? '');
  // In Arabic, `and` before the whole number belongs to no number.
  const first = textOf(parts, 0) === 'و' && parts[0]?.words === 0 ? 1 : 0;
  let [total, group, last, at, length] = [0, 0, Infinity, first, 0];
  for (;;) {
    const isBegun = at > first;
    const isJoined = isBegun && known.joiners.has(textOf(parts, at));
    const from = isJoined ? at + 1 : at;
    const text = textOf(parts, from);
    const next = textOf(parts, from + 1);
    const isOne =
      known.ones.has(text) &&
      (isTens(group) ||
        scaleOf(next) !== undefined ||
        (known.joiners.has(next) && isTensWord(textOf(parts, from + 2))));
    const one = isOne ? 1 : undefined;
    const multiplier = scaleOf(text);
    const value = known.values.get(text) ?? one ?? (multiplier === undefined ? hanOf(text, language) : undefined);
    const scale = value === undefined ? multiplier : undefined;
    let taken = from + 1;
    if (isBegun && ((isJoined && HALVES.has(text)) || AND_HALF.has(text))) {
      // Two and a half million, two million and a half.
      if (group > 0) group += 0.5;
      else total += last / 2;
    } else if (isJoined && HALVES.has(next)) {
      group += 0.5;
      taken = from + 2;
    } else if (isBegun && POINTS.has(text) && known.values.has(next)) {
      const decimals = decimalsAt(parts, from + 1, known);
      group += decimals.value;
      taken = decimals.end;
    } else if (value !== undefined) {
      const joined = group === 0 && value >= last ? undefined : added(group, value, { isJoined, language });
      if (joined === undefined) break;
      group = joined;
    } else if (scale === undefined || isJoined) break;
    else if (!isBegun && (afterPer || !goesOn(next, scale, known))) break;
    else if (scale === 100) {
      if (group >= 100) break;
      group = Math.max(1, group) * 100;
    } else if (scale > last) {
      // A hundred thousand million, two lakh crore.
      total = (total + group) * scale;
      [group, last] = [0, scale];
    } else {
      if (scale === last) break;
      total += Math.max(1, group) * scale;
      [group, last] = [0, scale];
    }
    at = taken;
    length = parts[at - 1]?.words ?? length;
  }
  return length === 0 ? undefined : { values: [total + group], length };
}

/** Most words are no numbers, which is to be seen at once. */
function mayBegin(word: string, known: NumberWords, language: string | undefined): boolean {
  const parts = morphemesOf(word, known, language);
  const [part = ''] = known.joiners.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return (
    parts.length > 1 ||
    known.values.has(part) ||
    known.ones.has(part) ||
    scaleOf(part) !== undefined ||
    hanOf(part, language) !== undefined
  );
}

function hanOf(text: string, language: string | undefined): number | undefined {
  return text.length > 1 || language !== 'ja' ? hanNumber(text) : undefined;
}

function textOf(parts: readonly Part[], at: number): string {
  return parts[at]?.text ?? '';
}

function isTens(group: number): boolean {
  return group % 100 >= 20 && group % 10 === 0;
}

/** Whether a hundred or a thousand without a number before it is one: a hundred and twenty, a thousand million. */
function goesOn(next: string, scale: number, { values, joiners }: NumberWords): boolean {
  if (joiners.has(next)) return scale === 100;
  return (scaleOf(next) ?? 0) > scale || (values.get(next) ?? 0) >= (scale === 100 ? 2 : 100);
}

/** A number with the next part of it; undefined if that begins another. */
function added(
  group: number,
  value: number,
  { isJoined, language = '' }: { readonly isJoined: boolean; readonly language: string | undefined },
): number | undefined {
  if (value === 100) return group >= 100 ? undefined : Math.max(1, group) * 100;
  if (value > 100) return group === 0 ? value : undefined;
  if (value === 0.5 || group === 0.5) return group + value;
  const rest = group % 100;
  if (rest === 0 || (isTens(group) && value < 10)) return group + value;
  if (language === 'fr') {
    if (value === 20 && rest === 4 && !isJoined) return group + 76;
    if ((rest === 60 || rest === 80) && value < 20) return group + value;
  }
  if (isJoined && rest < 10 && value >= 20 && value % 10 === 0 && ONES_FIRST.has(language)) return group + value;
  if (language === 'ar' && rest < 10 && value === 10) return group + value;
  return rest === 10 && value < 10 && TEN_AND_ONE.has(language) ? group + value : undefined;
}

function decimalsAt(
  parts: readonly Part[],
  from: number,
  { values }: NumberWords,
): { readonly value: number; readonly end: number } {
  let digits = '';
  let end = from;
  for (let value = values.get(textOf(parts, end)); value !== undefined && value < 100;) {
    digits += String(value);
    end += 1;
    value = value < 10 && digits.length < 4 ? values.get(textOf(parts, end)) : undefined;
  }
  return { value: Number(`0.${digits}`), end };
}

function partsOf(words: readonly string[], known: NumberWords, language: string | undefined): readonly Part[] {
  return words.flatMap((word, index) =>
    morphemesOf(word, known, language).map((text, place, { length }) => ({
      text,
      words: place === length - 1 ? index + 1 : index,
    })),
  );
}

/** What joins numbers within a word. */
const WITHIN: Readonly<Record<string, RegExp>> = {
  de: /dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|sieben|sechs|zwolf|einhalb|zehn|eins|zwei|drei|vier|funf|acht|neun|elf|ein|und/g,
  nl: /dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|twaalf|zeven|negen|twee|drie|vier|vijf|acht|tien|een|zes|elf|en/g,
  it: /venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|quattro|cento|sette|cinque|mila|mille|otto|nove|due|tre|sei|uno/g,
};

/** The parts of a word that is a number as a whole, such as `zwei·und·sechzig`; the word itself if it is not. */
function morphemesOf(word: string, known: NumberWords, language = ''): readonly string[] {
  if (language === 'ar') return arabicParts(word, known);
  const parts = WITHIN[language];
  if (parts === undefined || word.length < 6 || known.values.has(word)) return [word];
  const found = word.match(parts) ?? [];
  return found.length > 1 && found.join('') === word ? found : [word];
}

/** `and` and `the` are written at the front of the next word. */
function arabicParts(word: string, { values }: NumberWords): readonly string[] {
  const isKnown = (text: string): boolean => values.has(text) || scaleOf(text) !== undefined || HALVES.has(text);
  if (isKnown(word)) return [word];
  const joined = word.startsWith('و') ? word.slice(1) : word;
  const plain = joined.startsWith('ال') ? joined.slice(2) : joined;
  const part = [joined, plain].find(isKnown);
  return part === undefined ? [word] : joined === word ? [part] : ['و', part];
}
