import { neutralise, withoutCommands } from '../printing/index.ts';

/** How many lines are shown around a change. */
const CONTEXT = 3;

/** Two texts of a file. */
export interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The difference of two texts with as many lines each, line by line: no fix adds or removes a line. What could steer a
 * terminal is shown and not sent.
 */
export function unifiedDiff({ file, before, after }: Change): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index).filter(
    (index) => old[index] !== now[index],
  );
  if (changed.length === 0) return '';
  const hunks = group(changed).map(([first, last]) => hunk(old, now, first, last));
  const name = neutralise(file);
  return withoutCommands([`--- a/${name}`, `+++ b/${name}`, ...hunks.flat(), ''].join('\n'));
}

/** The first and last changed line of each hunk; changes whose surroundings meet are one hunk. */
function group(changed: readonly number[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  for (const index of changed) {
    const last = groups.at(-1);
    if (last !== undefined && index - last[1] <= 2 * CONTEXT + 1) last[1] = index;
    else groups.push([index, index]);
  }
  return groups;
}

function hunk(old: readonly string[], now: readonly string[], first: number, last: number): readonly string[] {
  const from = Math.max(0, first - CONTEXT);
  const to = last + CONTEXT + 1;
  const [removed, added] = [old.slice(from, to), now.slice(from, to)];
  const lines: string[] = [];
  let waiting: string[] = [];
  for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
    const [was, is] = [removed[index], added[index]];
    if (was === is) {
      lines.push(...waiting, ` ${shown(was ?? '')}`);
      waiting = [];
      continue;
    }
    if (was !== undefined) {
      // All that is removed stands before what takes its place.
      lines.push(`-${shown(was)}`);
    }
    if (is !== undefined) waiting.push(`+${shown(is)}`);
  }
  return [`@@ -${from + 1},${removed.length} +${from + 1},${added.length} @@`, ...lines, ...waiting];
}

/** Each with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

function shown(line: string): string {
  const content = line.replace(/[\r\n]+$/, '');
  return `${neutralise(content)}${content === line ? '\n\\ No newline at end of file' : ''}`;
}
