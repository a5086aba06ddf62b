import type { Mutant } from './mutant.ts';
import { childrenOf, isTable, type Node, type Specimen } from './specimen.ts';
import { insertEntry, removeEntry, replaceValue } from './text-edits.ts';
import type { Edit } from '../../src/diagnostics/index.ts';
import type { DataPath } from '../../src/yaml/index.ts';

/** Values that changed places with another one, and keys that are in the wrong map. */
export function* moveMutants(specimen: Specimen): Iterable<Mutant> {
  const byPath = new Map(specimen.nodes.map((node) => [node.path.join('.'), node]));
  const at = (path: DataPath): Node | undefined => byPath.get(path.join('.'));
  for (const node of [...specimen.nodes, { path: [], field: '', data: specimen.document.data }]) {
    const children = childrenOf(node.data).map(([step]) => at([...node.path, step]));
    for (const [index, first] of children.entries()) {
      const second = children[index + 1];
      if (first === undefined || second === undefined) continue;
      yield swap(specimen, siblingSwap(node), first, second);
      yield* betweenLikeMaps(specimen, node, first, second);
    }
  }
  for (const node of specimen.nodes) yield* outdented(specimen, node, at);
}

function siblingSwap({ path, data }: Node): string {
  if (Array.isArray(data)) return 'swap list entries';
  return isTable(path) ? 'swap maps of a kind' : 'swap siblings';
}

function swap(specimen: Specimen, mutation: string, a: Node, b: Node): Mutant {
  return {
    mutation,
    field: a.field === b.field ? a.field : `${a.field} ↔ ${String(b.path.at(-1))}`,
    name: `${a.path.join('.')} ↔ ${b.path.join('.')}`,
    edits: exchanged(specimen, a, b),
  };
}

function exchanged(specimen: Specimen, a: Node, b: Node): readonly Edit[] {
  return [replaceValue(specimen, a.path, b.data), replaceValue(specimen, b.path, a.data)];
}

/** Two neighbouring items that trade one value, and one that gets the key of the other. */
function* betweenLikeMaps(specimen: Specimen, parent: Node, first: Node, second: Node): Iterable<Mutant> {
  if (!(isTable(parent.path) || Array.isArray(parent.data))) return;
  const others = new Map(childrenOf(second.data));
  for (const [key, data] of childrenOf(first.data)) {
    if (typeof key !== 'string') continue;
    const here: Node = { path: [...first.path, key], field: `${first.field}.${key}`, data };
    const there: Node = { ...here, path: [...second.path, key], data: others.get(key) };
    if (!others.has(key)) {
      const edits = [removeEntry(specimen, here.path), insertEntry(specimen, second.path, key, data)];
      yield { mutation: 'key moved to the next map', field: here.field, name: here.path.join('.'), edits };
    } else if (JSON.stringify(data) !== JSON.stringify(there.data)) {
      yield swap(specimen, 'swap between neighbours', here, there);
    }
  }
}

/** A key that stands one level too far left. */
function* outdented(
  specimen: Specimen,
  { path, field, data }: Node,
  at: (path: DataPath) => Node | undefined,
): Iterable<Mutant> {
  const [key, map] = [path.at(-1), path.slice(0, -2)];
  if (typeof key !== 'string' || path.length < 2) return;
  const target = map.length === 0 ? specimen.document.data : at(map)?.data;
  if (Array.isArray(target)) return;
  const edits = [removeEntry(specimen, path), insertEntry(specimen, map, key, data)];
  yield { mutation: 'key moved out of its map', field, name: path.join('.'), edits };
}
