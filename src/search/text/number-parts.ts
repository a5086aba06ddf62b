import { scaleOf } from './number-scales.ts';
import type { NumberWords } from './number-words.ts';

/** A part of a number, such as `sixty`, and the words that end with it. */
export interface Part {
  readonly text: string;
  readonly words: number;
}

/** Words for half, after a number and `and`. */
export const HALVES: ReadonlySet<string> = new Set(
  'half medio media demi demie meio meia mezzo mezza نصف nusu'.split(' '),
);

/** The parts of all words. */
export function partsOf(words: readonly string[], known: NumberWords, language: string | undefined): readonly Part[] {
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
export function morphemesOf(word: string, known: NumberWords, language = ''): readonly string[] {
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
