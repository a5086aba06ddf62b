import {
  fittingStances,
  isDecisive,
  nothingVerified,
  type FactCheck,
  type Id,
  type Party,
  type Source,
  type Table,
} from '../../model/index.ts';
import { prepareTrace } from '../../provenance/index.ts';
import { valueChange, type Change } from './change.ts';

/** A check with what its chains of evidence run through. */
export interface Traced {
  readonly check: FactCheck;
  readonly sources: Table<Source>;
  readonly parties: Table<Party>;
}

/**
 * The decisive claims that rest on another number of independent chains than before. Where the finding changed, that says
 * more, and other evidence counts; whether a quotation is in its source is judged elsewhere, and here all are.
 */
export function* chainChanges(before: Traced, now: Traced): Iterable<Change> {
  const [were, are] = [chainsOf(before), chainsOf(now)];
  for (const [id, { finding, count }] of are) {
    const was = were.get(id);
    if (was === undefined || was.finding !== finding) continue;
    yield* valueChange(`the number of independent chains of \`${id}\``, [String(was.count), String(count)], {
      path: ['claims', id],
      grade: 'substance',
    });
  }
}

function chainsOf({
  check,
  sources,
  parties,
}: Traced): ReadonlyMap<Id, { readonly finding: string; readonly count: number }> {
  if (check.evidence === undefined) return new Map();
  const trace = prepareTrace({ check, sources, parties, verification: nothingVerified(check) });
  return new Map(
    Object.entries(check.claims ?? {}).flatMap(([id, claim]) => {
      const { finding } = claim;
      const wanted = fittingStances(finding);
      if (finding === undefined || wanted.length === 0 || !isDecisive(claim)) return [];
      const { independent, untraced } = trace({ claim: id, stances: wanted });
      return untraced ? [] : [[id, { finding, count: independent }] as const];
    }),
  );
}
