/** A number in words as far as it is read: `two thousand three hundred` is 2000 and a group of 300. */
export interface NumberRun {
  readonly total: number;
  /** What is not yet multiplied by a thousand or more. */
  readonly group: number;
  /** The last thousand, million … that was read. */
  readonly scale: number;
}

/** Nothing read. */
export const NO_RUN: NumberRun = { total: 0, group: 0, scale: Infinity };

/** The number that a run comes to. */
export function valueOfRun({ total, group }: NumberRun): number {
  return total + group;
}

/** A run with one more number in it; undefined where a new one begins. */
export function runWith({ total, group, scale }: NumberRun, value: number, byTwenties: boolean): NumberRun | undefined {
  const rest = group % 100;
  // Dutch has a space behind thousands: tweeduizend driehonderd.
  if (group === 0 && value >= 1000 && scale === Infinity)
    return { total: value - (value % 1000), group: value % 1000, scale: 1000 };
  if (group === 0) return value < scale ? { total, group: value, scale } : undefined;
  if (byTwenties && rest === 4 && value === 20) return { total, group: group + 76, scale };
  const goesOn =
    (group >= 100 && rest === 0 && value < 100) ||
    (rest >= 20 && rest % 10 === 0 && value > 0 && value < 10) ||
    (byTwenties && (rest === 60 || rest === 80) && value >= 10 && value < 20);
  return goesOn ? { total, group: group + value, scale } : undefined;
}

/** A run times a hundred, a thousand …; undefined where that belongs to something else. */
export function runTimes({ total, group, scale }: NumberRun, factor: number): NumberRun | undefined {
  if (factor < 1000) return group < 100 ? { total, group: Math.max(1, group) * factor, scale } : undefined;
  // Two thousand million, dos mil trescientos millones.
  if (total > 0 && factor > scale) return { total: (total + group) * factor, group: 0, scale: factor };
  if (factor === scale || (total > 0 && group === 0)) return undefined;
  return { total: total + Math.max(1, group) * factor, group: 0, scale: factor };
}
