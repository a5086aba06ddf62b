import { compareText } from '../../diagnostics/index.ts';
import type { ProjectScan } from './scan-project.ts';

/** What happened to a file between two scans. */
export interface Change {
  readonly path: string;
  readonly what: 'changed' | 'is new' | 'is gone';
}

/** All changes between two scans, by path. */
export function changesBetween({ files: before }: ProjectScan, { files: after }: ProjectScan): readonly Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path): readonly Change[] => {
    if (before.get(path) === after.get(path)) return [];
    if (!before.has(path)) return [{ path, what: 'is new' }];
    return [{ path, what: after.has(path) ? 'changed' : 'is gone' }];
  });
}

/** All of both, the later ones as they are seen from before the earlier ones. */
export function joinChanges(earlier: readonly Change[], later: readonly Change[]): readonly Change[] {
  const joined = new Map(earlier.map(({ path, what }) => [path, what]));
  for (const { path, what } of later) {
    const before = joined.get(path);
    if (what === 'is new' && before === 'is gone') joined.set(path, 'changed');
    else if (what !== 'changed' || before !== 'is new') joined.set(path, what);
  }
  return [...joined]
    .map(([path, what]) => ({ path, what }))
    .toSorted((one, other) => compareText(one.path, other.path));
}

/** How many files one line can name. */
const NAMED = 3;

/** The changes in words: `a.yaml changed, b.yaml is new and 4 more`. */
export function describeChanges(changes: readonly Change[]): string {
  const named = changes.slice(0, changes.length > NAMED + 1 ? NAMED : NAMED + 1);
  const left = changes.length - named.length;
  const words = [
    ...named.map(({ path, what }) => `${path} ${what}`),
    ...(left === 0 ? [] : [`${left} more files changed`]),
  ];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
