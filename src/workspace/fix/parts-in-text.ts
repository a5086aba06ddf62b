/**
 * Finds which of the parts stand in a text, for one text after the other. One pass over all of them (Aho and Corasick),
 * so that the effort grows with the length of what is written and not with its product.
 */
export function partsFinder(parts: Iterable<string>): (text: string) => ReadonlySet<string> {
  const trie = new Trie(parts);
  return (text) => partsIn(trie, text);
}

function partsIn(trie: Trie, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  trie.forget();
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    node = trie.next(node, text.charCodeAt(at));
    for (let end = node; end > 0 && !trie.isSeen(end); end = trie.fallBack(end)) {
      trie.see(end);
      const part = trie.partAt(end);
      if (part !== undefined) found.add(part);
    }
  }
  return found;
}

/** The parts letter by letter; each node falls back to the longest proper ending that is a beginning of some part. */
class Trie {
  readonly #children: Map<number, number>[] = [new Map()];
  readonly #fallBacks: number[] = [0];
  readonly #parts = new Map<number, string>();
  readonly #seen = new Set<number>();

  constructor(parts: Iterable<string>) {
    for (const part of parts) this.#add(part);
    this.#link();
  }

  next(from: number, unit: number): number {
    let node = from;
    for (;;) {
      const child = this.#children[node]?.get(unit);
      if (child !== undefined) return child;
      if (node === 0) return 0;
      node = this.fallBack(node);
    }
  }

  fallBack(node: number): number {
    return this.#fallBacks[node] ?? 0;
  }

  partAt(node: number): string | undefined {
    return this.#parts.get(node);
  }

  /** Whoever comes to a node a second time finds nothing new there, nor where it falls back to. */
  isSeen(node: number): boolean {
    return this.#seen.has(node);
  }

  forget(): void {
    this.#seen.clear();
  }

  see(node: number): void {
    this.#seen.add(node);
  }

  #add(part: string): void {
    let node = 0;
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      const children = this.#children[node] ?? new Map<number, number>();
      const child = children.get(unit) ?? this.#children.push(new Map()) - 1;
      children.set(unit, child);
      node = child;
    }
    this.#parts.set(node, part);
  }

  #link(): void {
    const queue = [0];
    for (const node of queue) {
      for (const [unit, child] of this.#children[node] ?? []) {
        this.#fallBacks[child] = node === 0 ? 0 : this.next(this.fallBack(node), unit);
        queue.push(child);
      }
    }
  }
}
