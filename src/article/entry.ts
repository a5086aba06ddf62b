import type { Id, Table } from '../model/index.ts';

/** The table's own entry, so that an id such as `constructor` finds nothing that was not defined. */
export function entry<T>(table: Table<T> | undefined, id: Id | undefined): T | undefined {
  if (table === undefined || id === undefined) return undefined;
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
