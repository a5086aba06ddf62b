import { HEDGES, MODALS, NEGATIONS } from './guarded-words.ts';
import { itemAt, type Pick } from './maker.ts';

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words of a paragraph, of which a quotation is to be made. */
export interface Stretch {
  readonly paragraph: string;
  readonly words: readonly Word[];
  readonly source: string;
  readonly language: string;
  readonly pick: Pick;
  readonly chance: () => number;
  readonly paragraphs: readonly string[];
}

/** Makes a quotation of a stretch, or nothing if the stretch does not lend itself to that. */
export type Change = (stretch: Stretch) => string | undefined;

export function isGuarded(word: string, language: string): boolean {
  const [negations, modals, hedges] = [NEGATIONS[language] ?? /(?!)/, MODALS[language] ?? [], HEDGES[language] ?? []];
  const lower = word.toLowerCase();
  if (/\p{N}/u.test(word) || negations.test(word)) return true;
  return lower
    .split(/['’\-–]/)
    .concat(lower)
    .some((part) => modals.includes(part) || hedges.includes(part) || negations.test(part));
}

/** Whether something governs the stretch from the rest of its first or last sentence, which a mark there would hide. */
export function governedOutside({ paragraph, words, language }: Stretch): boolean {
  const before = paragraph.slice(0, itemAt(words, 0).start);
  const behind = paragraph.slice(itemAt(words, words.length - 1).end);
  const rest = `${/[^.!?:;]*$/u.exec(before)?.[0] ?? ''} ${/^[^.!?:;]*/u.exec(behind)?.[0] ?? ''}`;
  return (rest.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).some(
    (word) => isGuarded(word, language) || (CONDITIONS[language] ?? []).includes(word.toLowerCase()),
  );
}

/** What makes a sentence depend on something else. */
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['if', 'unless', 'until', 'otherwise', 'only', 'except', 'whether', 'when', 'provided', 'without'],
  de: ['wenn', 'falls', 'sofern', 'ob', 'bis', 'nur', 'außer', 'ohne', 'sonst', 'andernfalls', 'solange'],
  fr: ['si', 'sauf', 'sinon', 'seulement', 'que', 'sans', 'jusqu', 'lorsque', 'seul', 'tant'],
  es: ['si', 'salvo', 'excepto', 'solo', 'sólo', 'sin', 'hasta', 'cuando', 'únicamente'],
  it: ['se', 'salvo', 'tranne', 'solo', 'senza', 'finché', 'quando', 'soltanto'],
  pt: ['se', 'salvo', 'exceto', 'só', 'somente', 'apenas', 'sem', 'até', 'quando'],
  nl: ['als', 'indien', 'tenzij', 'tot', 'alleen', 'behalve', 'zonder', 'mits', 'zodra'],
};

/** The source with words from one up to another replaced. */
export function replaced({ paragraph, words }: Stretch, from: number, to: number, by: string): string {
  const [start, end] = [itemAt(words, 0).start, itemAt(words, words.length - 1).end];
  return paragraph.slice(start, itemAt(words, from).start) + by + paragraph.slice(itemAt(words, to - 1).end, end);
}

export const GAPS: readonly string[] = ['[…]', '[...]', '(…)', '(...)', '…', '...', '. . .', '[. . .]'];

/** The paragraph's own text from one word up to another. */
export function passage({ paragraph, words }: Stretch, from: number, to: number): string {
  return paragraph.slice(itemAt(words, from).start, itemAt(words, to - 1).end);
}
