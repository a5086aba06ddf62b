import { bearingsIn, isVoid, type Bearing, type ClaimFinding, type Id, type Stance } from '../model/index.ts';
import type { Provenance } from '../provenance/index.ts';
import type { ClaimView } from './claim-view.ts';
import type { GlanceRowView, GlanceView, SentenceView, SideView } from './glance-view.ts';
import { nameChains } from './name-chains.ts';
import { chainsInOrder } from './order-chains.ts';
import { sentence } from './sentence.ts';
import type { Shared } from './view-groups.ts';
import { viewQuotationsAtAGlance } from './view-quotations-at-a-glance.ts';
import type { Wording } from './wording.ts';
import { viewStruck, viewWeakPoints } from './view-weak-points.ts';

/** Why, at a glance: for each claim what the chains of its evidence say, in sentences; of a withdrawn check none, as they would stand there as if they held. */
export function viewGlance(shared: Shared, claims: readonly ClaimView[]): GlanceView {
  const { status, evidence } = shared.context.check;
  const bearings = bearingsIn(evidence);
  return {
    rows: status === 'withdrawn' ? [] : claims.map((claim) => viewRow(claim, bearings(claim.id), shared)),
    quotations: viewQuotationsAtAGlance(shared),
  };
}

function viewRow(
  { id, number, label, text, implied, decisive, finding, findingLabel }: ClaimView,
  bearings: readonly Bearing[],
  shared: Shared,
): GlanceRowView {
  const stances = bearings.length === 0 ? [] : sidesOf(finding);
  const sides = stances.flatMap((stance) => {
    const ofSide = bearings.filter((bearing) => bearing.stance === stance);
    return viewSide({ claim: id, stance, finding, bearings: ofSide }, shared) ?? [];
  });
  return {
    claim: id,
    number,
    label,
    text,
    implied: implied !== undefined,
    decisive,
    finding,
    findingLabel,
    ...commonApart(sides),
  };
}

/** What is weak on both sides alike is said once. */
function commonApart(sides: readonly SideView[]): Pick<GlanceRowView, 'sides' | 'weak'> {
  const [one, other] = sides;
  const isCommon = ({ text }: SentenceView): boolean =>
    sides.every(({ weak }) => weak.some((each) => each.text === text));
  if (one === undefined || other === undefined) return { sides, weak: [] };
  return {
    sides: sides.map((side) => ({ ...side, weak: side.weak.filter((each) => !isCommon(each)) })),
    weak: one.weak.filter(isCommon),
  };
}

/** What the finding rests on comes first. */
function sidesOf(finding: ClaimFinding | undefined): readonly Stance[] {
  return finding === 'upheld' ? ['supports', 'rebuts'] : ['rebuts', 'supports'];
}

interface Side {
  readonly claim: Id;
  readonly stance: Stance;
  readonly finding: ClaimFinding | undefined;
  readonly bearings: readonly Bearing[];
}

function viewSide(side: Side, shared: Shared): SideView | undefined {
  const { claim, stance, bearings } = side;
  const provenance = shared.trace({ claim, stances: [stance] });
  if (provenance.untraced === true) return undefined;
  const voided = bearings.filter(({ id }) => isVoid(shared.context.verification, id));
  const struck = viewStruck(voided, shared.wording);
  // Where everything was struck, that is all there is to say.
  const said = provenance.items.length === 0 && struck.length > 0 ? struck[0] : sayOf(side, provenance, shared);
  if (said === undefined) return undefined;
  const weak = [...viewWeakPoints(provenance, claim, shared), ...struck].filter((point) => point !== said);
  return { stance, sentence: said, weak };
}

function sayOf(side: Side, provenance: Provenance, shared: Shared): SentenceView {
  const { stance, bearings } = side;
  const { glance } = shared.wording.words;
  const isAgainst = stance === 'rebuts';
  const [first] = bearings;
  if (first === undefined) return sentence(isAgainst ? glance.nothingAgainst : glance.nothingFor);
  const place = { anchor: `evidence-${first.id}` };
  if (provenance.items.length === 0)
    return sentence(isAgainst ? glance.opinionsAgainst : glance.opinionsFor, {}, place);
  if (provenance.interested) return sentence(isAgainst ? glance.speakerAgainst : glance.speakerFor, {}, place);
  if (provenance.independent === 0)
    return sentence(isAgainst ? glance.originlessAgainst : glance.originlessFor, {}, place);
  const phrase = shared.wording.pluralPhrase(glance[verbOf(side)], provenance.independent);
  return sentence(phrase, {
    n: inWords(provenance.independent, shared.wording),
    names: nameChains(
      chainsInOrder(provenance, { claim: side.claim, evidence: shared.context.check.evidence }),
      shared,
    ),
  });
}

function inWords(count: number, { words, number }: Wording): string {
  const { one, two, three, four, five, six, seven, eight, nine } = words.glance.numbers;
  return [one, two, three, four, five, six, seven, eight, nine][count - 1] ?? number(count);
}

function verbOf({ stance, finding }: Side): 'rebutted' | 'upheld' | 'against' | 'for' {
  if (stance === 'rebuts') return finding === 'rebutted' ? 'rebutted' : 'against';
  return finding === 'upheld' ? 'upheld' : 'for';
}
