import { HEDGES, MODALS, NEGATIONS } from './guarded-words.ts';
import { itemAt } from './maker.ts';
import { GAPS, replaced, type Change, type Stretch } from './stretch.ts';

/** What changes the sense of a quotation and is not marked. */
export const ALTERATIONS: Readonly<Record<string, Change>> = {
  'negation dropped': (stretch) => {
    const place = firstNegation(stretch);
    return place < 1 || place > stretch.words.length - 2
      ? undefined
      : replaced(stretch, place, place + 1, '').replaceAll('  ', ' ');
  },
  'number changed': (stretch) => {
    const place = stretch.words.findIndex(({ word }) => /^\d+(?:[.,]\d+)*$/.test(word));
    if (place < 0) return undefined;
    const other = itemAt(stretch.words, place).word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    return replaced(stretch, place, place + 1, other);
  },
  'names swapped': ({ words, paragraph }) => {
    const names = words.filter(({ word }, index) => index > 0 && /^\p{Lu}\p{L}{2,}/u.test(word));
    const [one] = names;
    const other = names.find(({ word }) => word.toLowerCase() !== one?.word.toLowerCase());
    if (one === undefined || other === undefined) return undefined;
    return `${paragraph.slice(itemAt(words, 0).start, one.start)}${other.word}${paragraph.slice(one.end, other.start)}${one.word}${paragraph.slice(other.end, itemAt(words, words.length - 1).end)}`;
  },
  'words swapped': (stretch) => {
    const place = 1 + Math.floor(stretch.chance() * (stretch.words.length - 3));
    const [one, other] = [itemAt(stretch.words, place).word, itemAt(stretch.words, place + 1).word];
    return one.toLowerCase() === other.toLowerCase()
      ? undefined
      : replaced(stretch, place, place + 2, `${other} ${one}`);
  },
  'word inserted': (stretch) => {
    const place = 1 + Math.floor(stretch.chance() * (stretch.words.length - 2));
    return replaced(stretch, place, place + 1, `${itemAt(stretch.words, place).word} ${anyWord(stretch)}`);
  },
  'word replaced': (stretch) => {
    const place = 1 + Math.floor(stretch.chance() * (stretch.words.length - 2));
    const by = anyWord(stretch);
    const { word } = itemAt(stretch.words, place);
    return by.toLowerCase() === word.toLowerCase() ? undefined : replaced(stretch, place, place + 1, by);
  },
  splice: (stretch) => {
    const from = 2 + Math.floor(stretch.chance() * (stretch.words.length - 6));
    return replaced(stretch, from, from + 1 + Math.floor(stretch.chance() * 4), '').replaceAll('  ', ' ');
  },
  'modal or hedge changed': (stretch) => {
    const list = (stretch.chance() < 0.7 ? MODALS : HEDGES)[stretch.language] ?? [];
    const place = stretch.words.findIndex(({ word }) => list.includes(word.toLowerCase()));
    if (place < 1 || place > stretch.words.length - 2) return undefined;
    const by = stretch.pick(list);
    return by === itemAt(stretch.words, place).word.toLowerCase() ? undefined : replaced(stretch, place, place + 1, by);
  },
  'wrong bracket': (stretch) => {
    const place = stretch.words.findIndex(({ word }, index) => index > 1 && /^\p{Ll}{5,}$/u.test(word));
    if (place < 0) return undefined;
    const { word } = itemAt(stretch.words, place);
    const by = stretch.pick([
      `[un]${word}`,
      `${word[1]}${word[0]}${word[2]}[${word.slice(3)}]`,
      `${word.slice(0, 3)}q[ed]`,
    ]);
    return replaced(stretch, place, place + 1, by);
  },
  'bracket swallows a number or negation': (stretch) => {
    const negations = negationsOf(stretch);
    const place = stretch.words.findIndex(({ word }) => negations.test(word) || /^\d+$/.test(word));
    return place < 3 || place > stretch.words.length - 3 ? undefined : replaced(stretch, place, place + 1, '[indeed]');
  },
  'gap swallows a negation': (stretch) => {
    const place = firstNegation(stretch);
    return place < 3 || place > stretch.words.length - 4
      ? undefined
      : replaced(stretch, place, place + 1 + Math.floor(stretch.chance() * 2), stretch.pick(GAPS));
  },
  'gap swallows a number': (stretch) => {
    const place = stretch.words.findIndex(({ word }) => /^\d+$/.test(word));
    return place < 3 || place > stretch.words.length - 3
      ? undefined
      : replaced(stretch, place, place + 1, stretch.pick(GAPS));
  },
};

function negationsOf({ language }: Stretch): RegExp {
  return NEGATIONS[language] ?? /(?!)/;
}

function firstNegation(stretch: Stretch): number {
  const negations = negationsOf(stretch);
  // Spanish `sin embargo` is a however.
  return stretch.words.findIndex(
    ({ word }, at) => negations.test(word) && stretch.words[at + 1]?.word.toLowerCase() !== 'embargo',
  );
}

function anyWord({ paragraphs, pick }: Stretch): string {
  return pick(pick(paragraphs).match(/\p{L}{3,}/gu) ?? ['indeed']);
}
