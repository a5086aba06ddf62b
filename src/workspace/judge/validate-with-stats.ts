import type { Report } from '../../diagnostics/index.ts';
import { line } from '../../printing/index.ts';
import { RULES } from '../../rules/index.ts';
import { conclude } from '../../validate/index.ts';
import { openCacheFolder, type OpenedCache } from '../cache/cache-folder.ts';
import { loadSelection, selectionsOf, type Opening } from './open-selection.ts';
import { joinReports } from './join-reports.ts';
import { openStopwatch, type Stopwatch } from './stopwatch.ts';
import { timedRule } from './timed-rule.ts';
import { judgeSelection } from './judge-selection.ts';
import type { SelectionOptions } from './selection-options.ts';
import { prepare } from './prepare.ts';

/** Validates in one thread and without what earlier runs found, and says on stderr what took how long. */
export async function validateWithStats(
  io: Opening,
  paths: readonly string[],
  options: SelectionOptions,
): Promise<{ readonly root: string; readonly report: Report }> {
  const ofRules = openStopwatch();
  const phases = new Map<string, number>();
  let since = performance.now();
  const note = (phase: string): void => {
    phases.set(phase, performance.now() - since);
    since = performance.now();
  };
  const opened = selectionsOf(loadSelection(io, paths, options), { io, paths, options });
  note('find and load the project');
  const judged = [];
  for (const selection of opened) {
    const open = await prepare(selection, options);
    const rules = (open.validation.rules ?? RULES).map((rule) => timedRule(rule, ofRules));
    const validation = { ...open.validation, rules };
    judged.push({ open, validation, outcomes: await judgeSelection({ ...open, validation }, undefined) });
  }
  note('judge each file');
  const spent = total(ofRules);
  const report = joinReports(
    judged.map(({ open, validation, outcomes }) => conclude(open.project, outcomes, validation)),
  );
  note('judge files together');
  phases.set('judge each file: read, parse, schema', (phases.get('judge each file') ?? 0) - spent);
  phases.set('judge each file: rules', spent);
  phases.delete('judge each file');
  const { root } = opened[0];
  const tables = [table('phase', [...phases]), table('rule', ofRules.sums())];
  io.stderr.write([...tables, cacheLine(openCacheFolder(root, { ...io, cacheDir: options.cacheDir }))].join('\n'));
  return { root, report };
}

/** Why nothing is kept is said here alone: a run without a cache is slower, and says the same. */
function cacheLine(opened: OpenedCache): string {
  return 'folder' in opened ? line`cache: ${opened.folder.path}` : line`cache: none. ${opened.whyNot}`;
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
