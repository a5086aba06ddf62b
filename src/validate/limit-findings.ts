import type { Found } from './place-finding.ts';

/** No person reads more of one rule in one file; a file of a megabyte can depart from it in twenty thousand places. */
export const MOST_FINDINGS = 1000;

/** What one rule found: of each file the first, and instead of the others one finding that says how many there are. */
export function limitFindings(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_FINDINGS) return found;
  const counts = new Map<string, number>();
  const kept = found.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MOST_FINDINGS;
  });
  const others = kept.flatMap((one) => {
    const count = (counts.get(one.file) ?? 0) - MOST_FINDINGS;
    counts.delete(one.file);
    return count > 0 ? [leftOut(one, count)] : [];
  });
  return [...kept, ...others];
}

function leftOut({ rule, file, status }: Found, count: number): Found {
  return {
    rule,
    file,
    status,
    finding: {
      path: [],
      message: `The file departs from this rule in ${count.toLocaleString('en')} more places, which are not shown.`,
      hint: 'Fix the others first.',
    },
  };
}
