import type { FoundProblem, FoundRest } from '../found-review.ts';
import { isList, isObject, isScalar, ownKey, ownValue, type Json, type JsonObject } from '../tree/json.ts';
import { keyPath, leavesOf, memberPath, type Leaf } from '../tree/leaves.ts';

/** The keys that lead from a review to a value; `record` in front leads to what stands around it. */
export type Path = readonly string[];

/** A value with its path from the review. */
export interface Spot {
  readonly path: string;
  readonly value: Json;
}

/** A review where it was found. */
export interface Entry {
  readonly node: JsonObject;
  /** What the record around it says beside it. */
  readonly record?: JsonObject;
  /** What other nodes of the same document are called, for references. */
  readonly resolve?: (id: string) => JsonObject | undefined;
  /** Whether a value below it is a review of its own. */
  readonly isElsewhere?: (value: Json) => boolean;
}

/** The first key of a path into the record around a review. */
const RECORD = 'record';

/** The leaves of one review, and which of them were used: what is used by nobody is the rest. */
export class Ledger {
  readonly #entry: Entry;
  readonly #recordPath: string;
  readonly #used = new Set<string>();
  readonly #resolved = new Map<string, Json>();
  readonly #problems: FoundProblem[] = [];

  constructor(entry: Entry) {
    this.#entry = entry;
    this.#recordPath = Object.hasOwn(entry.node, RECORD) ? 'around' : RECORD;
  }

  get problems(): readonly FoundProblem[] {
    return this.#problems;
  }

  /** Everything at a path, in the order of the file; lists are gone through. */
  spots(path: Path): readonly Spot[] {
    const [first, ...others] = path;
    const { node, record } = this.#entry;
    const isAround = first === RECORD && this.#recordPath === RECORD;
    let spots: readonly Spot[] = [isAround ? { path: RECORD, value: record ?? null } : { path: '', value: node }];
    for (const name of isAround ? others : path) {
      const [only] = spots;
      if (only === undefined) return spots;
      spots = spots.length === 1 ? this.children(only, name) : spots.flatMap((spot) => this.children(spot, name));
    }
    return spots;
  }

  /** What an object has under a name; what refers to another node of the document is that node. */
  children({ path, value }: Spot, name: string): readonly Spot[] {
    const key = isObject(value) ? ownKey(value, name) : undefined;
    if (!isObject(value) || key === undefined) return [];
    return this.#members({ path: keyPath(path, key), value: value[key] ?? null }, REFERRING.has(name));
  }

  /** The texts at a path that say something: texts, numbers, and what objects such as `{ "@value": … }` say. */
  texts(path: Path): readonly Leaf[] {
    return this.spots(path).flatMap((spot) => this.textsOf(spot));
  }

  /** The texts of one value. */
  textsOf(spot: Spot): readonly Leaf[] {
    const { path, value } = spot;
    if (isObject(value)) {
      const name = TEXT_KEYS.find((key) => ownKey(value, key) !== undefined);
      return name === undefined ? [] : this.children(spot, name).flatMap((child) => this.textsOf(child));
    }
    if (!isScalar(value) || this.#used.has(path)) return [];
    const text = String(value);
    return text.trim() === '' ? [] : [{ path, value: text }];
  }

  /** Notes that a field holds what stands at a path. */
  use({ path }: { readonly path: string }): void {
    this.#used.add(path);
  }

  isUsed(path: string): boolean {
    return this.#used.has(path);
  }

  /** Notes that a value cannot be used, or what is odd about one that is. */
  report({ path, value }: Leaf, message: string): void {
    this.use({ path });
    this.#problems.push({ path, value, message });
  }

  /** What was neither used nor reported. */
  unused(): readonly FoundRest[] {
    const { node, record, isElsewhere } = this.#entry;
    const leaves = leavesOf(node, '', { instead: this.#resolved, isElsewhere });
    const around = record === undefined ? [] : leavesOf(record, this.#recordPath, { isElsewhere });
    return [...leaves, ...around].filter(({ path }) => !this.#used.has(path));
  }

  #members(spot: Spot, refersByText: boolean): readonly Spot[] {
    const { path, value } = spot;
    if (isList(value))
      return value.flatMap((member, index) =>
        this.#members({ path: memberPath(path, index), value: member }, refersByText),
      );
    if (value === null) return [];
    const node = isObject(value) || refersByText ? this.#referred(value) : undefined;
    if (node === undefined) return [spot];
    // What a node is called within the document says nothing outside of it.
    this.#used.add(keyPath(path, '@id'));
    this.#resolved.set(path, node);
    return [{ path, value: node }];
  }

  #referred(value: Json): JsonObject | undefined {
    const id = isReference(value) ? ownValue(value, '@id') : value;
    const node = typeof id === 'string' && /[:/#]/.test(id) ? this.#entry.resolve?.(id) : undefined;
    return node === this.#entry.node ? undefined : node;
  }
}

/** Properties whose text may be the name of another node. */
const REFERRING = new Set(
  'author publisher creator provider sourceOrganization sdPublisher itemReviewed reviewRating'.split(' '),
);

/** Where objects that stand for a text have it. */
const TEXT_KEYS = ['@value', 'text', 'name', 'alternateName', 'value', '#text'];

/** Whether an object says no more than what another is called. */
function isReference(value: Json): value is JsonObject {
  return isObject(value) && Object.keys(value).every((key) => key === '@id' || key === '@type');
}
