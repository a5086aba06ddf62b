/** How two lists of words go along with one another. */
export interface CommonOrder {
  /** What part of the shorter stands in the other in the same order, with others between; 0 if one is empty. */
  readonly share: number;
  /** What stands only in one between words that both have, for each place where that is so: in the one, in the other. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** Whether words that both have stand before and behind it. */
  readonly isWithin: boolean;
}

/** Lays two lists side by side, so that as many of their words as can be stand at the same place. */
export function commonOrder(here: readonly string[], there: readonly string[]): CommonOrder {
  const shorter = Math.min(here.length, there.length);
  if (shorter === 0) return { share: 0, gaps: [] };
  const width = there.length + 1;
  // How many words both have from a place in each on.
  const common = new Uint16Array((here.length + 1) * width);
  const from = (at: number, place: number): number => common[at * width + place] ?? 0;
  for (let at = here.length - 1; at >= 0; at--)
    for (let place = there.length - 1; place >= 0; place--)
      common[at * width + place] =
        here[at] === there[place] ? from(at + 1, place + 1) + 1 : Math.max(from(at + 1, place), from(at, place + 1));
  const gaps: Gap[] = [];
  let [at, place, since, sincePlace] = [0, 0, 0, 0];
  const close = (isLast: boolean): void => {
    const gap = { here: here.slice(since, at), there: there.slice(sincePlace, place) };
    if (gap.here.length + gap.there.length > 0) gaps.push({ ...gap, isWithin: since > 0 && sincePlace > 0 && !isLast });
  };
  while (at < here.length && place < there.length)
    if (here[at] === there[place]) {
      close(false);
      [since, sincePlace] = [++at, ++place];
    } else if (from(at + 1, place) >= from(at, place + 1)) at += 1;
    else place += 1;
  [at, place] = [here.length, there.length];
  close(true);
  return { share: from(0, 0) / shorter, gaps };
}
