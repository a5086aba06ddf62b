import type { Id, Source, Table } from '../model/index.ts';
import type { GroupOf } from './joined-authors.ts';
import { disjointPaths } from './max-flow.ts';
import type { TracedItem } from './item-traits.ts';
import type { Chain, PartyGroup, Link, Provenance } from './provenance.ts';
import { authorsOf, stepsOf, type Steps } from './steps.ts';

/** What the graph of groups is made from. */
export interface GraphContext {
  readonly sources: Table<Source>;
  readonly groupOf: GroupOf;
  /** Who decides what a party says. */
  readonly controller: (party: Id) => Id;
  readonly speakersGroup: Id | undefined;
}

/** A vertex while the graph grows: a group, or the place where no origin is stated. */
interface Vertex {
  readonly sources: Set<Id>;
  readonly roots: Set<Id>;
  readonly items: Set<Id>;
  /** Where it leads to, each with the sources at both ends that first led there. */
  readonly next: Map<number, { readonly from: Id; readonly to: Id | undefined }>;
  isEnd: boolean;
}

/** The graph of groups, in the order in which they are met. */
interface Growing {
  readonly vertices: Vertex[];
  /** The number of the vertex of a source's group. */
  readonly at: (source: Id) => number;
  /** The number of the vertex where no origin is stated; made when it is first needed. */
  readonly notStated: () => number;
  readonly isNotStated: (number: number) => boolean;
}

/** Joins the groups of consecutive sources, and finds the chains that share none. */
export function groupGraph(
  items: readonly TracedItem[],
  followed: readonly Id[],
  context: GraphContext,
): Pick<Provenance, 'chains' | 'notStated' | 'narrows' | 'groups' | 'dependencies' | 'independent'> {
  const graph = grow(items, followed, context);
  const { vertices, isNotStated } = graph;
  const { independent, chains, further, cut } = pathsThrough(graph);
  const groups = vertices.map((vertex, number) =>
    isNotStated(number) ? ('not-stated' as const) : viewGroup(vertex, context),
  );
  const link = (number: number, sources: readonly Id[]): Link => {
    const group = groups[number];
    return group === undefined || group === 'not-stated' ? 'not-stated' : { group, sources };
  };
  return {
    independent,
    chains: chains.map((path) => chainOf(path, vertices, link)),
    notStated: further.map((path) => chainOf(path, vertices, link)),
    narrows: cut.map((number) => link(number, [...(vertices[number]?.sources ?? [])])),
    groups: groups.filter((group) => group !== 'not-stated'),
    dependencies: vertices.flatMap(({ next }, number) => {
      const group = groups[number];
      if (group === undefined || group === 'not-stated') return [];
      return [...next.keys()].map((to) => ({ group, from: groups[to] ?? ('not-stated' as const) }));
    }),
  };
}

/** What the graph lets through: to the roots, and in addition to where no origin is stated. */
interface Paths {
  readonly independent: number;
  readonly chains: readonly (readonly number[])[];
  readonly further: readonly (readonly number[])[];
  readonly cut: readonly number[];
}

function pathsThrough({ vertices, isNotStated }: Growing): Paths {
  const network = {
    size: vertices.length,
    next: vertices.map(({ next }) => [...next.keys()]),
    starts: vertices.flatMap(({ items: begun }, number) => (begun.size > 0 ? [number] : [])),
    ends: vertices.map(({ isEnd }) => isEnd),
  };
  const { paths, cut } = disjointPaths(network);
  const withoutFurther = { independent: paths.length, chains: paths, further: [], cut };
  if (!vertices.some((_, number) => isNotStated(number))) return withoutFurther;
  const all = disjointPaths({ ...network, ends: network.ends.map((isEnd, number) => isEnd || isNotStated(number)) });
  // As many chains as before, though perhaps others, so that one more has room.
  if (all.paths.length === paths.length) return withoutFurther;
  const isFurther = (path: readonly number[]): boolean => path.some(isNotStated);
  return {
    independent: paths.length,
    chains: all.paths.filter((path) => !isFurther(path)),
    further: all.paths.filter(isFurther),
    cut,
  };
}

function grow(items: readonly TracedItem[], followed: readonly Id[], context: GraphContext): Growing {
  const graph = emptyGraph(context);
  const { vertices, at } = graph;
  for (const { id, item, entry, steps } of items) {
    const [first] = entry;
    if (steps === undefined || first === undefined) continue;
    vertices[at(first)]?.items.add(id);
    for (const [index, source] of entry.entries()) {
      const after = entry[index + 1];
      if (after !== undefined) join(graph, source, after);
    }
    follow(graph, item.source, steps);
  }
  for (const source of followed) follow(graph, source, stepsOf(context.sources[source]));
  return graph;
}

function follow(graph: Growing, source: Id, { next, end }: Steps): void {
  const vertex = graph.vertices[graph.at(source)];
  if (end === 'root' && vertex !== undefined) {
    vertex.isEnd = true;
    vertex.roots.add(source);
  }
  if (end === 'not-stated') vertex?.next.set(graph.notStated(), { from: source, to: undefined });
  for (const to of next) join(graph, source, to);
}

function join(graph: Growing, from: Id, to: Id): void {
  const [here, there] = [graph.at(from), graph.at(to)];
  const next = graph.vertices[here]?.next;
  if (here !== there && next !== undefined && !next.has(there)) next.set(there, { from, to });
}

function emptyGraph({ sources, groupOf }: GraphContext): Growing {
  const vertices: Vertex[] = [];
  const numbers = new Map<Id, number>();
  let notStated: number | undefined;
  const add = (): number =>
    vertices.push({ sources: new Set(), roots: new Set(), items: new Set(), next: new Map(), isEnd: false }) - 1;
  return {
    vertices,
    isNotStated: (number) => number === notStated,
    notStated: () => (notStated ??= add()),
    at: (source) => {
      const group = groupOf(authorsOf(sources[source])[0] ?? source);
      const number = numbers.get(group) ?? add();
      numbers.set(group, number);
      vertices[number]?.sources.add(source);
      return number;
    },
  };
}

function viewGroup({ sources, roots, items }: Vertex, context: GraphContext): PartyGroup {
  const authors = [...new Set([...sources].flatMap((source) => authorsOf(context.sources[source])))];
  return {
    authors,
    heads: [...new Set(authors.map(context.controller))],
    isSpeakers:
      context.speakersGroup !== undefined && authors.some((each) => context.groupOf(each) === context.speakersGroup),
    sources: [...sources],
    roots: [...roots],
    items: [...items],
  };
}

/** A path from the claim, reversed: from the origin to the claim. */
function chainOf(
  path: readonly number[],
  vertices: readonly Vertex[],
  link: (number: number, sources: readonly Id[]) => Link,
): Chain {
  return path
    .map((number, index) => {
      const vertex = vertices[number];
      const before = vertices[path[index - 1] ?? -1]?.next.get(number)?.to;
      const after = vertex?.next.get(path[index + 1] ?? -1)?.from;
      const own = [before, after].filter((source) => source !== undefined);
      const end = path[index + 1] === undefined ? [...(vertex?.roots ?? [])].slice(0, 1) : [];
      return link(number, [...new Set([...end, ...own.toReversed()])]);
    })
    .toReversed();
}
