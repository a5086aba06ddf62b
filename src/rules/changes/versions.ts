import type { FactCheck, Party, Source, Table } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import type { BaseRevision } from '../rule.ts';
import { namesIn, type Names } from './names.ts';
import { renamesBetween, withPresentIds } from './renamed.ts';

/** A check at two times, with what it takes from the shared files. */
export interface Versions {
  /** As its file stood, but for ids that readers do not see: these are the present ones. */
  readonly before: FactCheck;
  readonly now: FactCheck;
  readonly isTranslation: boolean;
  readonly sources: TwoTables<Source>;
  readonly parties: TwoTables<Party>;
  readonly language: string;
  readonly names: Names;
}

/** All entries, those of the shared file included, before and now. */
interface TwoTables<T> {
  readonly before: Table<T>;
  readonly now: Table<T>;
  /** What the check itself defines, or did. */
  readonly own: ReadonlySet<string>;
}

/** Puts a check next to what it was. */
export function versionsOf(
  { own: now, sources, parties, language }: CheckSubject,
  stood: FactCheck,
  { shared }: BaseRevision,
): Versions {
  const before = withPresentIds(stood, renamesBetween(stood, now));
  const isTranslation = now.translationOf !== undefined;
  // A translation gives some texts of sources and parties, and the rest is for its original to answer for.
  const both = isTranslation
    ? {
        sources: twoTables(before.sources, now.sources, { now: now.sources }),
        parties: twoTables(before.parties, now.parties, { now: now.parties }),
      }
    : {
        sources: twoTables(before.sources, now.sources, { now: sources, shared: shared.sources }),
        parties: twoTables(before.parties, now.parties, { now: parties, shared: shared.parties }),
      };
  const named = [parties, both.parties.before, both.parties.now].flatMap((table) => Object.values(table));
  return { before, now, isTranslation, ...both, language, names: namesIn(named, language) };
}

function twoTables<T>(
  before: Table<T> = {},
  now: Table<T> = {},
  all: { readonly now: Table<T> | undefined; readonly shared?: Table<T> | undefined },
): TwoTables<T> {
  return {
    before: { ...all.now, ...all.shared, ...before },
    now: { ...all.now },
    own: new Set([...Object.keys(before), ...Object.keys(now)]),
  };
}
