import {
  bearingsIn,
  isContrary,
  type ClaimFinding,
  type Evidence,
  type Id,
  type Stance,
  type Table,
} from '../model/index.ts';
import type { Trace } from '../provenance/index.ts';
import { chainsInOrder } from './order-chains.ts';

/** So few items are not worth folding away. */
const FEW = 2;

const SIDES: readonly Stance[] = ['rebuts', 'supports'];

/** Gives the items that stand open under a claim: the first of each independent chain, and everything contrary to the finding. */
export function standingOpen(
  evidence: Table<Evidence> | undefined,
  trace: Trace,
): (claim: Id, finding: ClaimFinding | undefined) => ReadonlySet<Id> {
  const bearings = bearingsIn(evidence);
  return (claim, finding) => {
    const all = bearings(claim).map(({ id }) => id);
    const contrary = bearings(claim).filter(({ stance }) => isContrary(stance, finding));
    const firsts = SIDES.flatMap((stance) => chainsInOrder(trace({ claim, stances: [stance] }), { claim, evidence }));
    const open = new Set([...contrary.map(({ id }) => id), ...firsts.flatMap(({ item }) => item ?? [])]);
    if (open.size === 0) open.add(all[0] ?? '');
    return all.length - open.size <= FEW ? new Set(all) : open;
  };
}
