import { scalar } from '../text/yaml-text.ts';
import type { Draft, DraftNotes } from './draft.ts';

/** What a draft lacks at its end: answers, searches and the verdict. */
export function endLines({ statement: { speaker }, claim }: Draft, { today, ratings }: DraftNotes): readonly string[] {
  return [
    '# Whom you asked for an answer, and what came of it.',
    '# replies:',
    `#   - to: ${speaker}`,
    '#     outcome: no-answer # or answered, with their own words as `quote`; declined, not-feasible',
    `#     asked: ${today}`,
    '#     channel: e-mail',
    '',
    '# What you looked for and did not find.',
    '# searches:',
    `#   - date: ${today}`,
    '#     where: Where you looked.',
    '#     query: For what.',
    '#     result: Nothing.',
    `#     claim: ${claim}`,
    '#     sought: supports # or rebuts',
    '',
    ...(ratings.length === 0 ? [] : [`# The ratings are ${ratings.map(scalar).join(', ')}.`]),
    '# verdict:',
    ratingLine(ratings[0] ?? 'rating-id'),
    '#   summary: One or two sentences that say why.',
  ];
}

/** Of a rating that is a word of YAML, both spellings are met. */
function ratingLine(rating: string): string {
  const written = scalar(rating);
  return `#   rating: ${written}${written === rating ? '' : ` # or ${rating}, which is the same`}`;
}
