import {
  asList,
  bearingsIn,
  isDecisive,
  lastReadIn,
  type Bearing,
  type Claim,
  type Evidence,
  type Id,
} from '../model/index.ts';
import type { AlsoView, ClaimView, EvidenceRef } from './claim-view.ts';
import { groupingBySource, moreItems, moreMentions } from './group-by-source.ts';
import { standingOpen } from './standing-open.ts';
import { texts } from './texts.ts';
import { viewEvidence } from './view-evidence.ts';
import type { Shared } from './view-groups.ts';
import { tidy, type Wording } from './wording.ts';

/** The claims, and the evidence by id as the page numbers it. */
export interface ClaimsView {
  readonly claims: readonly ClaimView[];
  readonly refs: ReadonlyMap<Id, EvidenceRef>;
}

/** The claims with their evidence: each item in full under the first of its claims, by mention under the others. */
export function viewClaims({ context, wording, sources, trace }: Shared, located: readonly boolean[]): ClaimsView {
  const claims = Object.entries(context.check.claims ?? {});
  const items = Object.entries(context.check.evidence ?? {});
  const refs = numberEvidence(
    claims.map(([id]) => id),
    items,
    wording,
  );
  const bearings = bearingsIn(context.check.evidence);
  const shared = { context, wording, sources, readIn: lastReadIn(context.sources) };
  const refTo = (id: Id): EvidenceRef => refs.get(id) ?? { id, label: id };
  const openUnder = standingOpen(context.check.evidence, trace);
  const bySource = groupingBySource({ context, wording });
  const withEvidence = ([id, claim]: readonly [Id, Claim], index: number): ClaimView => {
    const bearing = bearings(id);
    const open = openUnder(id, claim.finding);
    const evidence = bearing
      .filter(({ item }) => homeOf(item) === id)
      .map((each) => viewEvidence(refTo(each.id), each, open.has(each.id), shared));
    const also = bearing
      .filter(({ item }) => homeOf(item) !== id)
      .map((each) => mention(refTo(each.id), each, { open: open.has(each.id), wording }));
    return {
      ...viewClaim(id, claim, index + 1, wording),
      located: located[index] ?? false,
      evidence,
      also,
      groups: bySource(evidence),
      more: { items: moreItems(evidence, wording), also: moreMentions(also, wording) },
    };
  };
  return { refs, claims: claims.map(withEvidence) };
}

function mention(
  ref: EvidenceRef,
  { item, stance }: Bearing,
  { open, wording }: { readonly open: boolean; readonly wording: Wording },
): AlsoView {
  return { ...ref, stance, stanceLabel: wording.words.stances[stance], shows: tidy(item.shows), open };
}

function viewClaim(
  id: Id,
  claim: Claim,
  number: number,
  wording: Wording,
): Omit<ClaimView, 'evidence' | 'also' | 'groups' | 'more' | 'located'> {
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
  const numbers = new Map<Id | undefined, number>(claims.map((id, index) => [id, index + 1]));
  return new Map(
    items.map(([id, item]) => {
      const home = homeOf(item);
      const count = (counts.get(home) ?? 0) + 1;
      counts.set(home, count);
      const claim = numbers.get(home) ?? 0;
      return [id, { id, label: `${wording.number(claim)}.${wording.number(count)}` }];
    }),
  );
}

function homeOf({ claim }: Evidence): Id | undefined {
  return asList(claim)[0];
}
