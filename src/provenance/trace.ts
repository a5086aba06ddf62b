import { isFactual, isVoid, stances, type CheckContext, type Id, type Stance } from '../model/index.ts';
import { controllersOf } from './control.ts';
import { groupGraph } from './group-graph.ts';
import { itemTraits, type TracedItem } from './item-traits.ts';
import { joinAuthors, tiesOf, type Ties } from './joined-authors.ts';
import { largestShare } from './largest-share.ts';
import type { Provenance } from './provenance.ts';
import { authorsOf, entryOf, stepsOf, stepsOfItem } from './steps.ts';
import { walk } from './walk.ts';

/** A check as far as provenance needs it. */
type Traceable = Pick<CheckContext, 'check' | 'parties' | 'sources' | 'verification'>;

/** Which items are traced. */
interface Bearing {
  readonly claim: Id;
  /** Items of any of these stances. */
  readonly stances: readonly Stance[];
}

/** Traces what bears on a claim to its origins. */
export type Trace = (bearing: Bearing) => Provenance;

/** The most sources and authors that are met for all claims of one check together; no check that people wrote comes near. */
const MOST_STEPS = 100_000;

const UNTRACED: Provenance = {
  items: [],
  untraced: true,
  outlets: [],
  roots: [],
  largestShare: undefined,
  independent: 0,
  chains: [],
  notStated: [],
  narrows: [],
  interested: false,
  groups: [],
  dependencies: [],
};

/** The trace of the check if it has one, else a new one. */
export function traceOf(context: Traceable & { readonly trace?: Trace }): Trace {
  return context.trace ?? prepareTrace(context);
}

/** Prepares a check for tracing. Items that are opinions or void are not counted. */
export function prepareTrace(context: Traceable): Trace {
  const items = traceable(context);
  const ties = tiesOf(context.parties, context.sources);
  const controller = controllersOf(context.parties);
  const done = new Map<string, Provenance>();
  let steps = items === undefined ? MOST_STEPS + 1 : 0;
  return ({ claim, stances: wanted }) => {
    const key = [claim, ...wanted].join(' ');
    const known = done.get(key);
    if (known !== undefined) return known;
    const counted = [...new Set(wanted.flatMap((stance) => items?.get(`${claim} ${stance}`) ?? []))];
    const order = steps > MOST_STEPS ? [] : followed(counted, context);
    steps += effortFor(counted, order, context, ties);
    const provenance = steps > MOST_STEPS ? UNTRACED : provenanceOf(counted, order, { context, ties, controller });
    done.set(key, provenance);
    return provenance;
  };
}

/** What it takes to trace the items: the sources on their ways, who made those, and who worked on them together. */
function effortFor(
  counted: readonly TracedItem[],
  order: readonly Id[],
  { sources }: Traceable,
  { investigation }: Ties,
): number {
  const reached = [...counted.flatMap(({ entry }) => entry), ...order];
  const groups = new Set(reached.map(investigation));
  const authors = reached.reduce((sum, id) => sum + authorsOf(sources[id]).length, 0);
  return [...groups].reduce((sum, group = []) => sum + group.length, reached.length + authors);
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
  const groupOf = joinAuthors(ties, sources, new Set([...counted.flatMap(({ entry }) => entry), ...order]));
  const { speaker } = check.statement;
  const speakersGroup = speaker === undefined || parties[speaker] === undefined ? undefined : groupOf(speaker);
  const isSpeakers = (source: Id): boolean => groupOf(authorsOf(sources[source])[0] ?? source) === speakersGroup;
  const graph = groupGraph(counted, order, { sources, groupOf, controller, speakersGroup });
  const roots = [...new Set(graph.groups.flatMap((group) => group.roots))];
  const items = itemTraits(counted, order, { parties, sources, verification, isSpeakers });
  return {
    items,
    independent: graph.independent,
    chains: graph.chains,
    notStated: graph.notStated,
    narrows: graph.narrows,
    groups: graph.groups,
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

/** The factual items that are not void, by claim and stance; undefined if the ways to them are too long. */
function traceable({ check, sources, verification }: Traceable): ReadonlyMap<string, TracedItem[]> | undefined {
  const found = new Map<string, TracedItem[]>();
  let steps = 0;
  for (const [id, item] of Object.entries(check.evidence ?? {})) {
    if (!isFactual(item) || isVoid(verification, id)) continue;
    const isRestated = item.source === check.restates && (item.from ?? []).length === 0;
    const entry = entryOf(item, sources, check.restates);
    steps += entry.length;
    if (steps > MOST_STEPS) return undefined;
    const traced: TracedItem = {
      id,
      item,
      entry,
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
