import type { FactCheck, Id, Table } from '../../model/index.ts';

/** The tables of a check whose entries have ids that readers do not see. */
const TABLES = ['claims', 'evidence', 'sources', 'parties', 'media'] as const;

/** The present ids of what had other ones, by table. */
export type Renames = Readonly<Record<(typeof TABLES)[number], ReadonlyMap<Id, Id>>>;

/** The new ids of what has another id now, and is the same to the letter. */
export function renamesBetween(before: FactCheck, now: FactCheck): Renames {
  return {
    claims: renamedIn(before.claims, now.claims),
    evidence: renamedIn(before.evidence, now.evidence),
    sources: renamedIn(before.sources, now.sources),
    parties: renamedIn(before.parties, now.parties),
    media: renamedIn(before.media, now.media),
  };
}

/** A check with the present ids in place of those that it had, wherever it uses them. */
export function withPresentIds(before: FactCheck, renames: Renames): FactCheck {
  const { claims, evidence, sources, parties, media } = renames;
  if (TABLES.every((table) => renames[table].size === 0)) return before;
  const all = new Map([...claims, ...evidence, ...sources, ...parties, ...media]);
  const renamed: FactCheck = replaceIds(before, all);
  return {
    ...renamed,
    claims: withKeys(renamed.claims, claims),
    evidence: withKeys(renamed.evidence, evidence),
    sources: withKeys(renamed.sources, sources),
    parties: withKeys(renamed.parties, parties),
    media: withKeys(renamed.media, media),
  };
}

function withKeys<T>(table: Table<T> | undefined, ids: ReadonlyMap<Id, Id>): Table<T> | undefined {
  if (table === undefined || ids.size === 0) return table;
  return Object.fromEntries(Object.entries(table).map(([id, entry]) => [ids.get(id) ?? id, entry]));
}

/** Values that are an id, and citations of it in texts; of the shape that `value` has. */
function replaceIds<T>(value: T, ids: ReadonlyMap<Id, Id>): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (typeof inner === 'string') return ids.get(inner) ?? cited(inner, ids);
    if (key !== 'stance' || typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([id, stance]) => [ids.get(id) ?? id, stance]));
  });
}

function cited(text: string, ids: ReadonlyMap<Id, Id>): string {
  if (!text.includes('@')) return text;
  return text.replaceAll(/(?<=@)[a-z0-9-]+/g, (id) => ids.get(id) ?? id);
}

function renamedIn<T>(before: Table<T> = {}, now: Table<T> = {}): ReadonlyMap<Id, Id> {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  if (gone.length === 0) return new Map();
  const added = Object.keys(now).filter((id) => !Object.hasOwn(before, id));
  const byContent = new Map(added.map((id) => [JSON.stringify(now[id]), id]));
  return new Map(
    gone.flatMap((id) => {
      const other = byContent.get(JSON.stringify(before[id]));
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
}
