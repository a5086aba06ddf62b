import type { Brought } from '../guards/bracket-says.ts';
import type { Guarded } from '../guards/guards.ts';
import type { Edge } from '../guards/edge.ts';
import type { Lost } from '../guards/weighed.ts';
import type { Violation } from '../guards/judge-link.ts';
import { wordsOf } from './notes.ts';
import type { QuoteDifference } from '../quote-match.ts';
import { shortened } from './shortened.ts';
import type { TextIndex } from '../text/text-index.ts';

/** What each kind of guarded word is called, and why it matters. */
export const GUARDED: Readonly<Record<Guarded, { readonly name: string; readonly why: string }>> = {
  negation: { name: 'the negation', why: 'A negation turns the words into their opposite.' },
  denial: {
    name: 'the denial',
    why: 'It says that something is not so; without it the words affirm what the source denies.',
  },
  condition: {
    name: 'the condition',
    why: 'Without it, something is said outright that the source says only under a condition.',
  },
  modal: { name: 'the modal verb', why: 'It says whether something is, may be, should be or will be.' },
  hedge: {
    name: 'the hedge',
    why: 'It says how certain, or how much: without it the claim is stronger than the source makes it.',
  },
  number: { name: 'the number', why: 'A different number is a different fact.' },
};

/** The same of what only marks are asked. */
const CALLED: Readonly<Record<Lost | Brought['kind'], { readonly name: string; readonly why: string }>> = {
  ...GUARDED,
  intent: {
    name: 'the words',
    why: 'They say that something is offered, planned, asked for or threatened; what a bracket puts in their place would be done.',
  },
  limit: { name: 'the limit', why: 'It says how far the words hold; without it they hold everywhere and always.' },
  attribution: {
    name: 'the attribution',
    why: 'It says whose words these are; without it they are the words of whoever is quoted.',
  },
  contrast: { name: 'the contrast', why: 'It says what is so instead of what the words before deny.' },
  words: {
    name: 'the words',
    why: 'A bracket may not say more, or something else, than the words for which it stands.',
  },
  universal: { name: 'the word', why: 'It says that something is so of all, or always.' },
  name: { name: 'the name', why: 'A bracket may name only what the source names: another name is another fact.' },
};

/** What a gap or bracket does that it must not, in words. */
export function violationDifference(
  index: TextIndex,
  quote: string,
  { kind, link, from, to, guarded, word }: Violation,
): QuoteDifference {
  const first = link.pieces[0]?.start ?? 0;
  const mark = shortened(quote.slice(first, link.pieces.at(-1)?.end ?? first));
  const swallowed = { quote: mark, text: wordsOf(index, { from, to }) };
  const called = guarded === undefined ? undefined : CALLED[guarded];
  if (kind === 'gap-too-long' || kind === 'bracket-too-long') {
    return {
      kind,
      ...swallowed,
      message: `“${mark}” stands for ${to - from} words of the text.`,
      why:
        kind === 'gap-too-long'
          ? 'A gap spans at most 150 words and three paragraphs: what stands further apart is not one quotation. Quote it as two.'
          : 'Words in brackets stand for at most eight words of the text: more is a retelling. Mark a gap, or make two quotations of it.',
    };
  }
  if (kind === 'bracket-adds') return { kind, ...swallowed, ...broughtInWords(mark, guarded, word) };
  if (kind === 'other-speaker') {
    return {
      kind,
      ...swallowed,
      message: `“${mark}” leads from the words of one speaker to those of another.`,
      why: 'A quotation is of one speaker. Make two quotations of it.',
    };
  }
  if (kind === 'mid-clause') {
    return {
      kind,
      ...swallowed,
      message: `“${mark}” leads from one sentence into the middle of another.`,
      why: 'Halves of two sentences make a third that nobody said. Go on where a clause begins, or make two quotations of it.',
    };
  }
  return {
    kind,
    ...swallowed,
    message:
      called === undefined
        ? `“${mark}” stands where the text has other words.`
        : `“${mark}” leaves out ${called.name} “${word ?? ''}”.`,
    why: called?.why ?? 'The words on both sides do not follow one another in the text.',
  };
}

function broughtInWords(
  mark: string,
  kind: Lost | Brought['kind'] | undefined,
  word: string | undefined,
): { readonly message: string; readonly why: string } {
  const { name, why } = CALLED[kind ?? 'name'];
  const where =
    kind === 'negation' || kind === 'universal' ? 'where the text has none' : 'which the text does not have there';
  return { message: `The bracket “${mark}” brings ${name} “${word ?? ''}”, ${where}.`, why };
}

/** What a bracket at the edge of a quotation does that it must not, in words; undefined if nothing. */
export function edgeDifference(index: TextIndex, quote: string, edges: readonly Edge[]): QuoteDifference | undefined {
  const edge = edges.find(({ lost, brought }) => lost !== undefined || brought !== undefined);
  if (edge === undefined) return undefined;
  const { pieces, hidden, lost, brought } = edge;
  const first = pieces[0]?.start ?? 0;
  const mark = shortened(quote.slice(first, pieces.at(-1)?.end ?? first));
  const swallowed = { quote: mark, text: wordsOf(index, hidden) };
  if (brought !== undefined)
    return { kind: 'bracket-adds', ...swallowed, ...broughtInWords(mark, brought.kind, brought.word) };
  if (lost === undefined) return undefined;
  const { tokens, text } = index;
  const word = shortened(text.slice(tokens.starts[lost.at], tokens.ends[lost.at + lost.length - 1]));
  const { name, why } = CALLED[lost.kind];
  return {
    kind: 'bracket-swallows',
    ...swallowed,
    message: `“${mark}” stands where the text has ${name} “${word}”.`,
    why,
  };
}
