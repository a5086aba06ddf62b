import { RULES } from '../../rules/index.ts';
import { conclude } from '../../validate/index.ts';
import type { Io } from '../io.ts';
import { openSelection, type SelectionOptions } from './open-selection.ts';
import { openStopwatch, type Stopwatch } from './stopwatch.ts';
import { timedRule } from './timed-rule.ts';
import { judgeSelection, type ValidatedSelection } from './validate-selection.ts';

/** Validates in one thread and without what earlier runs found, and says on stderr what took how long. */
export async function validateWithStats(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: SelectionOptions,
): Promise<Pick<ValidatedSelection, 'root' | 'report'>> {
  const ofRules = openStopwatch();
  const phases = new Map<string, number>();
  let since = performance.now();
  const note = (phase: string): void => {
    phases.set(phase, performance.now() - since);
    since = performance.now();
  };
  const open = openSelection(io, paths, options);
  const validation = { ...open.validation, rules: RULES.map((rule) => timedRule(rule, ofRules)) };
  note('find and load the project');
  const outcomes = await judgeSelection({ ...open, validation }, { cache: false });
  note('judge each file');
  const spent = total(ofRules);
  const report = conclude(open.project, outcomes, validation);
  note('judge files together');
  phases.set('judge each file: read, parse, schema', (phases.get('judge each file') ?? 0) - spent);
  phases.set('judge each file: rules', spent);
  phases.delete('judge each file');
  io.stderr.write([table('phase', [...phases]), table('rule', ofRules.sums())].join('\n'));
  return { root: open.root, report };
}

function total(watch: Stopwatch): number {
  return watch.sums().reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
}

/** Rows of a name, milliseconds and their share. */
function table(title: string, rows: readonly (readonly [name: string, milliseconds: number])[]): string {
  const sum = rows.reduce((before, [, milliseconds]) => before + milliseconds, 0);
  const width = Math.max(...[title, ...rows.map(([name]) => name)].map(({ length }) => length));
  const lines = rows.map(([name, milliseconds]) => {
    const share = sum === 0 ? 0 : Math.round((milliseconds / sum) * 100);
    return `${name.padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)}  ${String(share).padStart(3)}`;
  });
  return [`${title.padEnd(width)}         ms    %`, ...lines, ''].join('\n');
}
