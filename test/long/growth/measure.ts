/** What something costs at growing sizes. */
export interface Growth {
  readonly sizes: readonly number[];
  /** Milliseconds of CPU at each size, the least of several runs. */
  readonly costs: readonly number[];
}

/** How far a measurement goes. */
export interface Bounds {
  readonly start: number;
  readonly most: number;
  /** Below this many milliseconds, a difference says nothing. */
  readonly floor: number;
}

/** Doubling the size costs twice as much, and a third more at most. */
const MOST: number = 2 * (1 + 1 / 3);

/** A size that takes longer, in milliseconds, is not doubled again. */
const LONGEST = 10_000;
/** How often a suspicion must be confirmed by a larger size. */
const CONFIRMED = 2;

/**
 * Doubles the size until the cost can be told from noise; where it then grows too fast, doubles on until the suspicion
 * falls or is confirmed. CPU time is what counts, and the least of several runs, so that a busy machine raises no alarm.
 */
export function growthOf(run: (size: number) => void, { start, most, floor }: Bounds): Growth {
  const sizes: number[] = [];
  const costs: number[] = [];
  let suspicions = 0;
  for (let size = start; size <= most || suspicions > 0; size *= 2) {
    sizes.push(size);
    costs.push(costOf(() => run(size)));
    const [before = 0, now = 0] = costs.slice(-2);
    if (costs.length < 2 || now < floor) continue;
    if (now / Math.max(before, floor / 8) <= MOST) {
      if (suspicions > 0 || costs.length >= 3) break;
      continue;
    }
    // Once more, both: a pause of the collector looks like growth.
    costs[costs.length - 2] = Math.min(
      before,
      costOf(() => run(size / 2)),
    );
    costs[costs.length - 1] = Math.min(
      now,
      costOf(() => run(size)),
    );
    if (isSuperLinear({ sizes, costs })) suspicions += 1;
    else if (suspicions > 0) break;
    if (suspicions > CONFIRMED || now > LONGEST || size > 8 * most) break;
  }
  return { sizes, costs };
}

/** Whether the last doubling cost too much. */
export function isSuperLinear({ costs }: Growth): boolean {
  const [before, now] = costs.slice(-2);
  return before !== undefined && now !== undefined && now / before > MOST;
}

/** CPU time of one run, in milliseconds. */
export function costOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
