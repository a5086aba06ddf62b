import { readFileSync } from 'node:fs';
import type { FactCheck } from '../../src/model/index.ts';
import { loadFile } from '../../src/project/index.ts';
import type { DataPath, YamlDocument } from '../../src/yaml/index.ts';

/** The check that is mutated, as a path in its project. */
export const FLAGSHIP = 'factchecks/2022/overseas-police-stations.yaml';

/** A key or value of the specimen. */
export interface Node {
  readonly path: DataPath;
  /** The path with ids and indexes left open, such as `evidence.*.quote`. */
  readonly field: string;
  readonly data: unknown;
}

/** A sound fact check, taken apart. */
export interface Specimen {
  readonly document: YamlDocument;
  readonly check: FactCheck;
  /** Every value below the root, parents first, in the order of the file. */
  readonly nodes: readonly Node[];
}

/** Reads and takes apart the flagship. */
export function readSpecimen(): Specimen {
  const { document, value } = loadFile('factcheck', FLAGSHIP, { bytes: readFileSync(FLAGSHIP) });
  if (document === undefined || value === undefined) throw new Error('The flagship departs from the format.');
  return { document, check: value, nodes: [...nodesBelow([], document.data)] };
}

/** The children of a map or list, with the last step of their paths. */
export function childrenOf(data: unknown): readonly (readonly [step: string | number, data: unknown])[] {
  if (Array.isArray(data)) return data.map((item: unknown, index) => [index, item] as const);
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

function* nodesBelow(path: DataPath, data: unknown): Iterable<Node> {
  for (const [step, child] of childrenOf(data)) {
    const here = [...path, step];
    yield { path: here, field: fieldOf(here), data: child };
    yield* nodesBelow(here, child);
  }
}

/** Whether the keys of the map at `path` are ids. */
export function isTable(path: DataPath): boolean {
  return (path.length === 1 && TABLES.has(String(path[0]))) || (path.length === 3 && path[2] === 'stance');
}

const TABLES: ReadonlySet<string> = new Set(['claims', 'evidence', 'sources', 'parties', 'media']);

export function fieldOf(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' || isTable(path.slice(0, index)) ? '*' : step)).join('.');
}
