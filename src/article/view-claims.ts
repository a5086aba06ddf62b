import { isDecisive, stances, type CheckInContext, type Claim, type Evidence, type Id } from '../model/index.ts';
import type { AlsoView, ClaimView, EvidenceRef, EvidenceView } from './claim-view.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { viewEvidence } from './view-evidence.ts';
import { tidy, type Wording } from './wording.ts';

/** The claims, and the evidence by id as the page numbers it. */
export interface ClaimsView {
  readonly claims: readonly ClaimView[];
  readonly refs: ReadonlyMap<Id, EvidenceRef>;
}

/** The claims with their evidence: each item in full under the first of its claims, by mention under the others. */
export function viewClaims(
  context: CheckInContext,
  wording: Wording,
  sources: NumberedSources,
  located: readonly boolean[],
): ClaimsView {
  const claims = Object.entries(context.check.claims ?? {});
  const items = Object.entries(context.check.evidence ?? {});
  const refs = numberEvidence(
    claims.map(([id]) => id),
    items,
    wording,
  );
  const viewItem = (claim: Id, [id, item]: readonly [Id, Evidence]): EvidenceView =>
    viewEvidence(refs.get(id) ?? { id, label: id }, stanceOn(claim, item), item, { context, wording, sources });
  const withEvidence = ([id, claim]: readonly [Id, Claim], index: number): ClaimView => {
    const bearing = items.filter(([, item]) => stances(item).some((each) => each.claim === id));
    return {
      ...viewClaim(id, claim, index + 1, wording),
      located: located[index] ?? false,
      evidence: bearing.filter(([, item]) => homeOf(item) === id).map((each) => viewItem(id, each)),
      also: bearing.filter(([, item]) => homeOf(item) !== id).map((each) => mention(viewItem(id, each))),
    };
  };
  return { refs, claims: claims.map(withEvidence) };
}

function mention({ id, label, stance, stanceLabel, shows }: EvidenceView): AlsoView {
  return { id, label, stance, stanceLabel, shows };
}

function viewClaim(
  id: Id,
  claim: Claim,
  number: number,
  wording: Wording,
): Omit<ClaimView, 'evidence' | 'also' | 'located'> {
  return {
    id,
    number,
    label: wording.fill(wording.words.claimNumber, number),
    text: tidy(claim.text),
    ...texts(claim, ['quote', 'implied']),
    decisive: isDecisive(claim),
    finding: claim.finding,
    findingLabel: claim.finding && wording.words.findings[claim.finding],
  };
}

function numberEvidence(
  claims: readonly Id[],
  items: readonly (readonly [Id, Evidence])[],
  wording: Wording,
): ReadonlyMap<Id, EvidenceRef> {
  const counts = new Map<Id | undefined, number>();
  return new Map(
    items.map(([id, item]) => {
      const home = homeOf(item);
      const count = (counts.get(home) ?? 0) + 1;
      counts.set(home, count);
      const claim = claims.findIndex((each) => each === home) + 1;
      return [id, { id, label: `${wording.number(claim)}.${wording.number(count)}` }];
    }),
  );
}

function homeOf(item: Evidence): Id | undefined {
  return stances(item)[0]?.claim;
}

function stanceOn(claim: Id, item: Evidence): EvidenceView['stance'] {
  return stances(item).find((each) => each.claim === claim)?.stance ?? 'context';
}
