import { isFactual, isVoid, stances, type CheckInContext, type Id, type Stance } from '../model/index.ts';
import { controllersOf } from './control.ts';
import { houseGraph } from './house-graph.ts';
import { itemTraits, type TracedItem } from './item-traits.ts';
import { joinAuthors, tiesOf, type Ties } from './joined-authors.ts';
import { largestShare } from './largest-share.ts';
import type { Provenance } from './provenance.ts';
import { authorsOf, entryOf, stepsOf, stepsOfItem } from './steps.ts';
import { walk } from './walk.ts';

/** A check as far as provenance needs it. */
type Traceable = Pick<CheckInContext, 'check' | 'parties' | 'sources' | 'verification'>;

/** Which items are traced. */
interface Bearing {
  readonly claim: Id;
  /** Items of any of these stances. */
  readonly stances: readonly Stance[];
}

/** Traces what bears on a claim to its origins. */
export type Trace = (bearing: Bearing) => Provenance;

/** The most sources that are followed for all claims of one check together; no check that people wrote comes near. */
const MOST_STEPS = 100_000;

const UNTRACED: Provenance = {
  items: [],
  untraced: true,
  outlets: [],
  roots: [],
  largestShare: undefined,
  independent: 0,
  chains: [],
  narrows: [],
  interested: false,
  houses: [],
  dependencies: [],
};

/** The trace that a check brings along, or a new one. */
export function traceOf(context: Traceable & { readonly trace?: Trace }): Trace {
  return context.trace ?? prepareTrace(context);
}

/** Prepares a check for tracing. Items that are opinions or void are not counted. */
export function prepareTrace(context: Traceable): Trace {
  const items = traceable(context);
  const ties = tiesOf(context.parties, context.sources);
  const controller = controllersOf(context.parties);
  const done = new Map<string, Provenance>();
  let steps = 0;
  return ({ claim, stances: wanted }) => {
    const key = [claim, ...wanted].join(' ');
    const known = done.get(key);
    if (known !== undefined) return known;
    const counted = [...new Set(wanted.flatMap((stance) => items.get(`${claim} ${stance}`) ?? []))];
    const order = steps > MOST_STEPS ? [] : followed(counted, context);
    steps += order.length + counted.length;
    const provenance = steps > MOST_STEPS ? UNTRACED : provenanceOf(counted, order, { context, ties, controller });
    done.set(key, provenance);
    return provenance;
  };
}

/** The sources that the chains of the items reach, each after those that it is based on. */
function followed(counted: readonly TracedItem[], { sources }: Traceable): readonly Id[] {
  return walk(
    counted.flatMap((item) => item.steps?.next ?? []),
    (source) => stepsOf(sources[source]).next,
  ).order;
}

function provenanceOf(
  counted: readonly TracedItem[],
  order: readonly Id[],
  {
    context,
    ties,
    controller,
  }: { readonly context: Traceable; readonly ties: Ties; readonly controller: (party: Id) => Id },
): Provenance {
  const { check, parties, sources, verification } = context;
  const houseOf = joinAuthors(ties, sources, new Set([...counted.flatMap(({ entry }) => entry), ...order]));
  const { speaker } = check.statement;
  const speakersHouse = parties[speaker] === undefined ? undefined : houseOf(speaker);
  const isSpeakers = (source: Id): boolean => houseOf(authorsOf(sources[source])[0] ?? source) === speakersHouse;
  const graph = houseGraph(counted, order, { sources, houseOf, controller, speakersHouse });
  const roots = [...new Set(graph.houses.flatMap((house) => house.roots))];
  const items = itemTraits(counted, order, { parties, sources, verification, isSpeakers });
  return {
    items,
    independent: graph.independent,
    chains: graph.chains,
    narrows: graph.narrows,
    houses: graph.houses,
    dependencies: graph.dependencies,
    outlets: [...new Set(counted.flatMap(({ entry: [first] }) => authorsOf(sources[first ?? ''])))],
    roots,
    largestShare: largestShare(counted, order, sources),
    interested:
      roots.length > 0 &&
      roots.every(isSpeakers) &&
      items.every(({ ends }) => ends.length > 0 && !ends.includes('not-stated')),
  };
}

/** The factual items that are not void, by claim and stance. */
function traceable({ check, sources, verification }: Traceable): ReadonlyMap<string, TracedItem[]> {
  const found = new Map<string, TracedItem[]>();
  for (const [id, item] of Object.entries(check.evidence ?? {})) {
    if (!isFactual(item) || isVoid(verification, id)) continue;
    const isRestated = item.source === check.restates && (item.from ?? []).length === 0;
    const traced: TracedItem = {
      id,
      item,
      entry: entryOf(item, sources, check.restates),
      steps: isRestated ? undefined : stepsOfItem(item, sources),
    };
    for (const { claim, stance } of stances(item)) {
      const key = `${claim} ${stance}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, [traced]);
      else known.push(traced);
    }
  }
  return found;
}
