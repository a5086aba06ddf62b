import { align } from '../match/align.ts';
import { mayBeChanged } from '../guards/changed-word.ts';
import { contrastOf } from './contrast.ts';
import type { Guards } from '../guards/guards.ts';
import { placeOf } from '../match/place-of.ts';
import { nearestPassages } from './nearest-passage.ts';
import { readPattern, type Link, type Pattern } from '../quotation/pattern.ts';
import type { QuoteDifference, QuoteMatch } from '../quote-match.ts';
import { rowDifference } from './row-of-table.ts';
import { questionDifference } from '../guards/question-lost.ts';
import { sentenceCut } from '../guards/sentence-cut.ts';
import type { TextIndex } from '../text/text-index.ts';
import { judgeEdges } from '../guards/judge-edges.ts';
import { edgeDifference, violationDifference } from './violation-difference.ts';

/** How far gaps and brackets are followed in order to say what is wrong with them. */
const FAR_GAP = 3000;
const FAR_BRACKET = 60;

/** Says why a quotation fails: what it does not keep to, or how it differs from the nearest passage. */
export function explain(index: TextIndex, quote: string, pattern: Pattern, guards: Guards): QuoteMatch {
  const rules = { guards, furthest: farthest, lenient: true };
  const { first: loose } = align(index, pattern, rules);
  if (loose !== undefined) {
    const [violation] = loose.violations;
    const difference =
      violation === undefined
        ? (questionDifference(index, quote, pattern, loose) ??
          edgeDifference(index, quote, judgeEdges({ index, quote, guards }, pattern, loose)) ??
          sentenceCut(index, pattern, loose, guards))
        : violationDifference(index, quote, violation);
    if (difference !== undefined) return { ...FAILED, result: 'altered', ...placeOf(index, loose), difference };
  }
  const changed = pattern.runs.some(({ hasChanged }) => hasChanged)
    ? align(index, readPattern(index, quote, { mayStand: mayBeChanged }), rules).first
    : undefined;
  const passages = nearestPassages(index, pattern);
  const contrast = contrastOf(index, quote, pattern, { passages, guards });
  if (contrast?.result !== 'altered') {
    const row = rowDifference(index, quote, pattern);
    if (row !== undefined) return { ...FAILED, ...row };
  }
  if (contrast !== undefined) return { ...FAILED, ...contrast };
  if (changed !== undefined) return { ...FAILED, result: 'altered', ...placeOf(index, changed), difference: CHANGED };
  return { ...FAILED, result: 'absent', difference: NOT_THERE };
}

function farthest(link: Link): number {
  return link.gap ? FAR_GAP : FAR_BRACKET;
}

const FAILED = { notes: [], warnings: [], occurrences: 0 } as const;

const CHANGED: QuoteDifference = {
  kind: 'bracket-swallows',
  quote: '',
  text: '',
  message: 'A bracket within a word changes what the word says.',
  why: 'Brackets may change the form of a word, not its meaning.',
};

const NOT_THERE: QuoteDifference = {
  kind: 'not-there',
  quote: '',
  text: '',
  message: 'Nothing like the quotation is in the text.',
  why: 'Words that are not in the source were not quoted from it.',
};
