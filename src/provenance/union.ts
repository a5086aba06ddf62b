import type { Id } from '../model/index.ts';

/** Sets of ids that grow together. */
export interface Union {
  readonly join: (a: Id, b: Id) => void;
  /** The same id for all members of a set. */
  readonly find: (id: Id) => Id;
}

/** Sets of one id each, until they are joined; the smaller goes into the larger, so that paths stay short. */
export function unionOf(): Union {
  const parent = new Map<Id, Id>();
  const size = new Map<Id, number>();
  const find = (id: Id): Id => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  const join = (a: Id, b: Id): void => {
    const [one, other] = [find(a), find(b)];
    if (one === other) return;
    const [sizeOne, sizeOther] = [size.get(one) ?? 1, size.get(other) ?? 1];
    const [top, below] = sizeOne >= sizeOther ? [one, other] : [other, one];
    parent.set(below, top);
    size.set(top, sizeOne + sizeOther);
  };
  return { join, find };
}
