import { SECONDARY_KINDS } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import type { ItemProvenance } from '../provenance/index.ts';
import { decisiveClaims } from './evidence/fitting-provenance.ts';
import type { Rule } from './rule.ts';

/** At least one item rests on a primary source that we saw ourselves. */
export const primarySource: Rule = {
  name: 'primary-source',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary: 'At least one item rests on a primary source that we saw ourselves, unless the verdict is `unproven`.',
  why: 'Every account leaves something out. Whoever has not seen the act, the record or the recording repeats the accounts of others. Primary is every kind of source but `report`, `article`, `book` and `analysis`; a body’s own count is a `dataset` or a `record`, its own word a `statement`.',
  basis: "IFCN Code of Principles: the best available primary source is used; Google's ClaimReview guidelines.",
  on: {
    *check(subject) {
      const { check, scale } = subject;
      if (scale.ratings.find(({ id }) => id === check.verdict?.rating)?.class === 'unproven') return;
      const items = decisiveClaims(subject).flatMap(({ provenance }) => provenance.items);
      if (items.length === 0 || items.some(({ primarySeen }) => primarySeen)) return;
      yield {
        path: ['evidence'],
        part: 'key',
        message: items.every(({ secondHand }) => secondHand)
          ? secondHandMessage(new Set(items.map(({ id }) => id)).size)
          : `No item that bears out the findings rests on a primary source that we saw ourselves${seenKinds(items, subject)}.`,
        hint: `Primary is every kind but ${quotedList(SECONDARY_KINDS)}. What a body counts, records or says itself is primary, so keep its own figures as \`dataset\` or \`record\` and its own words as \`statement\`, not as \`report\`. If you have only accounts of others, open an act, a record, a recording or a document yourself, and cite it without \`seenIn\`.`,
      };
    },
  },
};

function secondHandMessage(count: number): string {
  const all = count === 1 ? 'The only item that bears' : `${count === 2 ? 'Both' : `All ${count}`} items that bear`;
  return `${all} out the findings ${count === 1 ? 'is' : 'are'} second-hand: we know what ${count === 1 ? 'it says' : 'they say'} only through other sources.`;
}

/** The most sources that the message names. */
const MOST_NAMED = 3;

/** As what the sources are kept that we did see: the kind may be the mistake. */
function seenKinds(items: readonly ItemProvenance[], { check, sources }: CheckSubject): string {
  const cited = new Set(items.map(({ id }) => check.evidence?.[id]?.source ?? ''));
  const seen = [...cited].flatMap((id) => {
    const source = sources[id];
    return source === undefined || source.seenIn !== undefined ? [] : [`\`${id}\` is of kind \`${source.kind}\``];
  });
  if (seen.length === 0) return '';
  const more = seen.length > MOST_NAMED ? [`${seen.length - MOST_NAMED} more are alike`] : [];
  return `: ${[...seen.slice(0, MOST_NAMED), ...more].join(', ')}`;
}

function quotedList(kinds: readonly string[]): string {
  const named = kinds.map((kind) => `\`${kind}\``);
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}
