import type { Definitions, Known } from '../../authoring/index.ts';
import type { FactCheck, Id, Table } from '../../model/index.ts';
import type { CheckFile, Project } from '../../project/index.ts';

/** A fact check of the project, as far as a new one has to do with it. */
interface EarlierCheck {
  readonly id: Id;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly quote?: string;
}

/** What is in a project, for somebody who writes something new. */
export interface Archive extends Definitions {
  readonly checks: readonly EarlierCheck[];
  /** Every id that a check has or had. */
  readonly ids: ReadonlySet<Id>;
}

/** Reads all fact checks once. What cannot be read is left out: `validate` says why. */
export function archiveOf({ checks, parties, sources }: Project): Archive {
  const earlier: EarlierCheck[] = [];
  const ids = new Set<Id>();
  const allParties = [...knownIn(parties?.entries)];
  const allSources = [...knownIn(sources?.entries)];
  for (const { id, path, check } of checks) {
    ids.add(id);
    if (check === undefined) continue;
    for (const former of check.formerly ?? []) ids.add(former);
    // A translation defines nothing, and says what its original says.
    if (check.translationOf !== undefined) continue;
    const { title, statement } = check;
    earlier.push({
      id,
      path,
      title,
      summary: statement.summary,
      ...(statement.quote === undefined ? {} : { quote: statement.quote }),
    });
    allParties.push(...knownIn(check.parties, { check, id }));
    allSources.push(...knownIn(check.sources, { check, id }));
  }
  return { checks: earlier, ids, parties: allParties, sources: allSources };
}

function knownIn<T>(
  table: Table<T> | undefined,
  owner?: { readonly check: FactCheck; readonly id: Id },
): readonly Known<T>[] {
  const where = owner === undefined ? {} : { check: owner.check, checkId: owner.id };
  return Object.entries(table ?? {}).map(([id, value]) => ({ id, value, ...where }));
}

/** What can be referred to where something is defined: what is shared, and what that fact check defines. */
export function visibleFrom({
  project: { parties, sources },
  check,
}: {
  readonly project: Project;
  readonly check: CheckFile | undefined;
}): Definitions {
  const own = check?.check === undefined ? undefined : { check: check.check, id: check.id };
  return {
    parties: [...knownIn(parties?.entries), ...knownIn(own?.check.parties, own)],
    sources: [...knownIn(sources?.entries), ...knownIn(own?.check.sources, own)],
  };
}
