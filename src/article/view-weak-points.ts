import type { Bearing, Id } from '../model/index.ts';
import { isAnonymous, isUnattributed, type ItemProvenance, type Provenance } from '../provenance/index.ts';
import type { SentenceView } from './glance-view.ts';
import { sentence } from './sentence.ts';
import type { Shared } from './view-groups.ts';
import type { Wording } from './wording.ts';

/** From this share on, one source is said to carry much of a side. */
const MUCH = 0.5;

/** What is weak about the evidence on one side of a claim, as plainly as what it shows. */
export function viewWeakPoints(
  { items, largestShare, interested }: Provenance,
  claim: Id,
  { wording, sources }: Shared,
): readonly SentenceView[] {
  const { glance } = wording.words;
  const anchor = `known-${claim}`;
  const some = (all: string, part: string, holds: (item: ItemProvenance) => boolean): readonly SentenceView[] => {
    const found = items.filter(holds);
    const [first] = found;
    if (first === undefined) return [];
    if (found.length === items.length) return [sentence(all, {}, { anchor })];
    const numbers = { n: wording.number(found.length), all: wording.number(items.length) };
    return [sentence(part, numbers, { anchor: found.length === 1 ? `evidence-${first.id}` : anchor })];
  };
  const isMuch = largestShare !== undefined && largestShare.items > 1 && largestShare.share >= MUCH && !interested;
  const ref = isMuch ? sources.ref(largestShare.source) : undefined;
  return [
    ...some(glance.allSecondHand, glance.someSecondHand, ({ secondHand }) => secondHand),
    ...(ref === undefined || largestShare === undefined
      ? []
      : [
          sentence(
            largestShare.share === 1 ? glance.allOneSource : glance.oneSource,
            { n: wording.number(largestShare.items), all: wording.number(items.length) },
            { anchor: `source-${ref.number}`, source: ref },
          ),
        ]),
    ...some(glance.allAnonymous, glance.someAnonymous, isAnonymous),
    ...some(glance.allOriginless, glance.someOriginless, isUnattributed),
  ];
}

/** That items do not count, because their quotations are not in their sources. */
export function viewStruck(voided: readonly Bearing[], wording: Wording): readonly SentenceView[] {
  const [first] = voided;
  if (first === undefined) return [];
  const phrase = wording.pluralPhrase(wording.words.glance.notCounted, voided.length);
  return [sentence(phrase, { n: wording.number(voided.length) }, { anchor: `evidence-${first.id}` })];
}
