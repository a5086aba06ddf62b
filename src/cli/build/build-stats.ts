import { line } from '../../printing/index.ts';

/** Measures a build: how long its phases took, what files there are, and which pages took longest. */
export interface BuildStats {
  /** A phase begins, and the one before it ends. */
  phase(name: string): void;
  unit(name: string, milliseconds: number): void;
  /** What was measured, as tables. */
  text(files: Iterable<string>): string;
}

/** How many of the slowest are named. */
const SLOWEST = 10;

/** Starts to measure. */
export function openBuildStats(first: string): BuildStats {
  const phases: [name: string, milliseconds: number][] = [];
  const slowest: [name: string, milliseconds: number][] = [];
  let current = first;
  let since = performance.now();
  const end = (): void => {
    phases.push([current, performance.now() - since]);
    since = performance.now();
  };
  return {
    phase: (name) => {
      end();
      current = name;
    },
    unit: (name, milliseconds) => {
      if (milliseconds === 0) return;
      if (slowest.length === SLOWEST && milliseconds <= (slowest.at(-1)?.[1] ?? 0)) return;
      slowest.push([name, milliseconds]);
      slowest.sort(([, one], [, other]) => other - one);
      slowest.splice(SLOWEST);
    },
    text: (files) => {
      end();
      const kinds = [...kindsOf(files)].toSorted(([, one], [, other]) => other - one);
      return [
        table(
          'phase',
          'ms',
          phases.map(([name, ms]) => [name, ms.toFixed(1)]),
        ),
        table(
          'kind of file',
          'files',
          kinds.map(([name, count]) => [name, String(count)]),
        ),
        ...(slowest.length === 0
          ? []
          : [
              table(
                'slowest to make',
                'ms',
                slowest.map(([name, ms]) => [name, ms.toFixed(1)]),
              ),
            ]),
      ].join('\n');
    },
  };
}

function kindsOf(files: Iterable<string>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const file of files) {
    const kind = /\.[a-z0-9]+$/i.exec(file)?.[0] ?? 'without an ending';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

function table(title: string, unit: string, rows: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...[title, ...rows.map(([name]) => name)].map(({ length }) => length));
  return [[title, unit] as const, ...rows]
    .map(([name, value]) => line`${name.padEnd(width)}  ${value.padStart(9)}`)
    .join('');
}
