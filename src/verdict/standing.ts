import {
  bearingsIn,
  fittingStances,
  isContrary,
  isDecisive,
  isFactual,
  isVoid,
  stances,
  type Bearing,
  type CheckContext,
  type ClaimFinding,
  type Id,
  type RatingClass,
} from '../model/index.ts';
import { traceOf, type ItemProvenance, type Trace } from '../provenance/index.ts';

/** One claim, as far as its evidence bears out what is found of it. */
export interface ClaimStanding {
  readonly id: Id;
  readonly finding: ClaimFinding;
  readonly decisive: boolean;
  /** The items that bear out the finding and count. */
  readonly items: readonly ItemProvenance[];
  /** The items that would bear it out, had their quotations stood in their sources. */
  readonly voided: readonly Id[];
  /** How many items of fact speak for or against the claim, void ones included. */
  readonly bearing: number;
}

/** All that a verdict rests on. */
export interface Standing {
  readonly rating: Id;
  readonly class: RatingClass;
  readonly claims: readonly ClaimStanding[];
  /** Evidence against the finding of a decisive claim that nobody answers. */
  readonly unanswered: readonly { readonly item: Id; readonly claim: Id }[];
  readonly hasSearches: boolean;
  readonly hasReasoning: boolean;
}

/** What the verdict of a check rests on; undefined if it has none on the scale, if it was made elsewhere, or where a claim has no finding yet. */
export function standingOf(context: CheckContext): Standing | undefined {
  const { check, scale } = context;
  // What was judged elsewhere rests on what is not known here.
  if (check.imported !== undefined) return undefined;
  const rating = scale.ratings.find(({ id }) => id === check.verdict?.rating);
  if (rating === undefined) return undefined;
  const trace = traceOf(context);
  const bearings = bearingsIn(check.evidence);
  const claims = Object.keys(check.claims ?? {}).map((id) => claimStanding(id, bearings(id), { context, trace }));
  const judged = claims.filter((claim) => claim !== undefined);
  if (judged.length < claims.length) return undefined;
  const decisive = new Set(judged.flatMap(({ id, decisive: counts }) => (counts ? [id] : [])));
  const unanswered = Object.entries(check.evidence ?? {}).flatMap(([item, evidence]) =>
    evidence.answer !== undefined || isVoid(context.verification, item)
      ? []
      : stances(evidence)
          .filter(({ claim, stance }) => decisive.has(claim) && isContrary(stance, check.claims?.[claim]?.finding))
          .map(({ claim }) => ({ item, claim })),
  );
  return {
    rating: rating.id,
    class: rating.class,
    claims: judged,
    unanswered,
    hasSearches: (check.searches ?? []).length > 0,
    hasReasoning: check.verdict?.reasoning !== undefined,
  };
}

/** The same verdict, were one item not there. */
export function withoutItem(standing: Standing, item: Id): Standing {
  return {
    ...standing,
    claims: standing.claims.map((claim) => ({ ...claim, items: claim.items.filter(({ id }) => id !== item) })),
    unanswered: standing.unanswered.filter((each) => each.item !== item),
  };
}

function claimStanding(
  id: Id,
  bearings: readonly Bearing[],
  { context, trace }: { readonly context: CheckContext; readonly trace: Trace },
): ClaimStanding | undefined {
  const { check, verification } = context;
  const claim = check.claims?.[id];
  if (claim?.finding === undefined) return undefined;
  const fitting = fittingStances(claim.finding);
  const bearing = bearings.filter(({ item, stance }) => isFactual(item) && stance !== 'context');
  return {
    id,
    finding: claim.finding,
    decisive: isDecisive(claim),
    items: fitting.length === 0 ? [] : trace({ claim: id, stances: fitting }).items,
    voided: bearing
      .filter(({ id: item, stance }) => fitting.includes(stance) && isVoid(verification, item))
      .map(({ id: item }) => item),
    bearing: bearing.length,
  };
}
