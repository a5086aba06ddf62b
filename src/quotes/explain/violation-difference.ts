import type { Guarded } from '../guards/guards.ts';
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

/** What a gap or bracket does that it must not, in words. */
export function violationDifference(
  index: TextIndex,
  quote: string,
  { kind, link, from, to, guarded, word }: Violation,
): QuoteDifference {
  const first = link.pieces[0]?.start ?? 0;
  const mark = shortened(quote.slice(first, link.pieces.at(-1)?.end ?? first));
  const swallowed = { quote: mark, text: wordsOf(index, { from, to }) };
  const called = guarded === undefined ? undefined : GUARDED[guarded];
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
  if (kind === 'bracket-adds') {
    return {
      kind: 'bracket-swallows',
      ...swallowed,
      message: `The bracket “${mark}” puts the negation “${word ?? ''}” where the text has none.`,
      why: GUARDED.negation.why,
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
