/** Sums up how long named pieces of work took, in milliseconds; pieces do not overlap. */
export interface Stopwatch {
  time<T>(name: string, work: () => T): T;
  /** The sums, longest first. */
  sums(): readonly (readonly [name: string, milliseconds: number])[];
}

/** Starts with nothing. */
export function openStopwatch(): Stopwatch {
  const sums = new Map<string, number>();
  return {
    time: (name, work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        sums.set(name, (sums.get(name) ?? 0) + performance.now() - start);
      }
    },
    sums: () => [...sums].toSorted(([, a], [, b]) => b - a),
  };
}
