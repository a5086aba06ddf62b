import { bearingsIn, everyQuotation, isVoid, type Bearing, type Id, type Stance } from '../model/index.ts';
import { isAnonymous, isUnattributed, type ItemProvenance, type Provenance } from '../provenance/index.ts';
import type { ClaimView } from './claim-view.ts';
import { inOrderOf, placeOf } from './order-chains.ts';
import { orderGroups } from './order-groups.ts';
import type { HowWeKnowView, OriginsView, RemarkView } from './origins-view.ts';
import { nameOf, stepsOf, viewGroup, type Shared } from './view-groups.ts';
import type { Wording } from './wording.ts';

/** What the views of all claims share in addition. */
interface SharedByClaims extends Shared {
  readonly bearings: (claim: Id) => readonly Bearing[];
}

/** The most groups that a drawing shows. */
const MOST_HOUSES = 24;

/** Where the evidence comes from, claim by claim; undefined if no claim has any. */
export function viewHowWeKnow(shared: Shared, claims: readonly ClaimView[]): HowWeKnowView | undefined {
  const { context, wording, trace } = shared;
  const { words } = wording;
  const byClaims = { ...shared, bearings: bearingsIn(context.check.evidence) };
  const views = claims.map(({ id, number, label, text, finding, findingLabel }) => ({
    claim: id,
    number,
    label,
    text,
    finding,
    findingLabel,
    stances: SIDES.flatMap(
      (stance) => viewOrigins(trace({ claim: id, stances: [stance] }), { claim: id, stance }, byClaims) ?? [],
    ),
  }));
  if (views.every((view) => view.stances.length === 0)) return undefined;
  const quotations = everyQuotation(context.verification);
  const unchecked = quotations.filter(({ state }) => state.result === 'unchecked').length;
  return {
    heading: words.page.howWeKnow,
    legend: words.origins.legend,
    basedOn: words.relations.basedOn,
    claims: views,
    remarks: counted('unchecked', words.origins.unchecked, { count: unchecked, of: quotations.length, wording }),
  };
}

const SIDES: readonly Stance[] = ['rebuts', 'supports'];

function viewOrigins(
  traced: Provenance,
  { claim, stance }: { readonly claim: Id; readonly stance: Stance },
  shared: SharedByClaims,
): OriginsView | undefined {
  const { context, wording } = shared;
  const { words } = wording;
  const places = orderGroups(traced);
  const provenance = { ...traced, chains: inOrderOf(places, traced.chains) };
  const { items, independent } = provenance;
  const voided = shared
    .bearings(claim)
    .filter((each) => each.stance === stance && isVoid(context.verification, each.id)).length;
  if (items.length + voided === 0) return undefined;
  const shown = places.slice(0, MOST_HOUSES);
  const hidden = places.length - shown.length;
  return {
    stance,
    stanceLabel: words.stances[stance],
    items: items.length,
    itemsLabel: wording.plural(words.origins.items, items.length),
    outlets: provenance.outlets.length,
    roots: provenance.roots.length,
    independent,
    independentLabel: independent === 0 ? words.origins.noChain : wording.plural(words.origins.chains, independent),
    chains: provenance.chains.map((chain) => chain.map((link) => nameOf(placeOf(link), shared))),
    remarks: [
      ...remarksOn(provenance, shared),
      ...counted('not-counted', words.origins.notCounted, { count: voided, of: items.length + voided, wording }),
    ],
    houses: shown.map((place, index) => viewGroup(place, index, { provenance, shared })),
    steps: stepsOf(provenance, shown),
    hidden: hidden > 0 ? wording.fill(words.origins.andMore, hidden) : undefined,
  };
}

function remarksOn({ items, notStated, interested, largestShare }: Provenance, shared: Shared): readonly RemarkView[] {
  const { wording, sources } = shared;
  const { origins } = wording.words;
  const count = (
    kind: RemarkView['kind'],
    label: string,
    holds: (item: ItemProvenance) => boolean,
  ): readonly RemarkView[] => counted(kind, label, { count: items.filter(holds).length, of: items.length, wording });
  return [
    ...notStated.map((chain) => ({
      kind: 'not-stated' as const,
      label: origins.doesNotCount,
      text: chain.map((link) => nameOf(placeOf(link), shared)).join(' → '),
    })),
    ...(interested ? [{ kind: 'interested' as const, label: origins.interested }] : []),
    ...(largestShare === undefined || largestShare.items < 2
      ? []
      : [
          {
            kind: 'largest-share' as const,
            label: origins.largestShare,
            text: wording.percent(largestShare.share),
            source: sources.ref(largestShare.source),
          },
        ]),
    ...count('anonymous', origins.anonymous, isAnonymous),
    ...count('unattributed', origins.notStated, isUnattributed),
    ...count('second-hand', origins.secondHand, ({ secondHand }) => secondHand),
  ];
}

/** A number of all, such as `2 / 7`; nothing if it is none. */
function counted(
  kind: RemarkView['kind'],
  label: string,
  { count, of, wording }: { readonly count: number; readonly of: number; readonly wording: Wording },
): readonly RemarkView[] {
  return count === 0 ? [] : [{ kind, label, text: `${wording.number(count)} / ${wording.number(of)}` }];
}
