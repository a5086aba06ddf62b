import type { Id } from '../model/index.ts';
import { judgeVerdict } from './judge-verdict.ts';
import type { VerdictProblem } from './problem.ts';
import { withoutItem, type ClaimStanding, type Standing } from './standing.ts';

/** An item on which the verdict hangs, and what would not follow without it, each as a sentence. */
export interface SinglePoint {
  readonly item: Id;
  readonly breaks: readonly VerdictProblem[];
  readonly message: string;
}

/** How many claims are judged again in all, item by item; a check that people wrote needs some hundred. */
const MOST_JUDGED = 100_000;

/** The items whose removal breaks a verdict that follows with them; a claim with one item hangs on it, and needs no word. */
export function singlePoints(standing: Standing): readonly SinglePoint[] {
  const before = new Set(judgeVerdict(standing).map(keyOf));
  const hanging = new Set(standing.claims.filter(({ bearing }) => bearing < 2).map(({ id }) => id));
  const isNew = (problem: VerdictProblem): boolean =>
    !before.has(keyOf(problem)) && (problem.claim === undefined || !hanging.has(problem.claim));
  const most = Math.ceil(MOST_JUDGED / Math.max(1, sizeOf(standing)));
  const claimOf = new Map(standing.claims.map((claim) => [claim.id, claim]));
  return candidates(standing)
    .slice(0, most)
    .flatMap((item) => {
      const breaks = judgeVerdict(withoutItem(standing, item)).filter(isNew);
      return breaks.length === 0 ? [] : [{ item, breaks, message: sentence(item, breaks, standing.rating, claimOf) }];
    });
}

/** What it takes to judge a verdict once: its claims, and the items of each. */
function sizeOf({ claims, unanswered }: Standing): number {
  return claims.reduce((sum, { items }) => sum + 1 + items.length, unanswered.length);
}

const STANCE = { rebutted: 'rebuts', upheld: 'supports', mixed: 'bears on', unproven: 'bears on' } as const;

function sentence(
  item: Id,
  breaks: readonly VerdictProblem[],
  rating: Id,
  claimOf: ReadonlyMap<Id, ClaimStanding>,
): string {
  const parts = breaks.map(({ kind, claim: id }) => {
    const claim = claimOf.get(id ?? '');
    if (claim === undefined) {
      return kind === 'unnamed'
        ? `the rating \`${rating}\` rests on no named source`
        : `the rating \`${rating}\` no longer follows from the findings`;
    }
    const whom = kind === 'speaker-alone' ? "nobody but the speaker's own side" : 'no evidence that counts';
    return `${whom} ${STANCE[claim.finding]} the claim \`${claim.id}\`, which is found ${claim.finding}`;
  });
  return `The verdict depends on \`${item}\`: without it, ${parts.join(', and ')}.`;
}

function keyOf({ kind, claim }: VerdictProblem): string {
  return `${kind} ${claim ?? ''}`;
}

/** Those that alone bear out a finding, are alone apart from the speaker, or alone have a name; nobody else can be missed. */
function candidates({ claims }: Standing): readonly Id[] {
  const bearing = claims.filter((claim) => claim.bearing > 1);
  const alone = bearing.flatMap((claim) => [
    only(claim.items),
    only(claim.items.filter((item) => item.apartFromSpeaker)),
  ]);
  const named = claims
    .filter(({ decisive }) => decisive)
    .flatMap((claim) => claim.items.map((item) => ({ item, claim })))
    .filter(({ item }) => item.ends.some((end) => end === 'named' || end === 'unknown'));
  const name = only([...new Map(named.map(({ item }) => [item.id, item])).values()]);
  const isBearing = named.some(({ claim }: { readonly claim: ClaimStanding }) => claim.bearing > 1);
  return [...new Set([...alone, isBearing ? name : undefined])].filter((id) => id !== undefined);
}

function only(items: readonly { readonly id: Id }[]): Id | undefined {
  return items.length === 1 ? items[0]?.id : undefined;
}
