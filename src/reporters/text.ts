import { countLevels, type Diagnostic, type Level, type Report, type Span } from '../diagnostics/index.ts';
import { codeFrame } from './code-frame.ts';
import { asCalled, neutralise, withoutCommands } from '../printing/index.ts';
import { linesOf } from './lines-of.ts';
import { remarks } from './remarks.ts';
import type { Style } from './style.ts';

/** The report for people: place, level, rule and message; the line with the range marked; what to do; a summary. */
export function reportText(report: Report, style: Style): string {
  return [...textParts(report, style)].join('');
}

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** The same in parts, each of whole lines: a note on each of a million checks is more than one text can hold. */
export function* textParts(report: Report, style: Style): Generator<string, void, undefined> {
  const lines = linesOf(report);
  let pending = '';
  for (const diagnostic of report.diagnostics) {
    pending += `${block(diagnostic, lines, style)}\n`;
    if (pending.length < CHUNK) continue;
    yield withoutCommands(pending);
    pending = '';
  }
  yield withoutCommands(pending + summary(report, style));
}

function block(diagnostic: Diagnostic, lines: (file: string) => readonly string[], style: Style): string {
  const { level, rule, message, hint, file, span, related = [] } = diagnostic;
  const colour = style[level];
  const rows = [
    `${style.strong(where(file, span))} ${colour(level)} ${style.dim(neutralise(rule))}`,
    `  ${style.strong(neutralise(message))}`,
    ...codeFrame(() => lines(file), span, colour, style).map((row) => `  ${row}`),
  ];
  if (hint !== undefined)
    rows.push(`  ${style.info('→')} ${asCalled(neutralise(hint), style.command ?? 'factwright')}`);
  for (const other of related) {
    rows.push(`  ${style.dim(`${where(other.file, other.span)}  ${neutralise(other.message)}`)}`);
    // Of many, the places alone are shown.
    if (related.length > MOST_FRAMES) continue;
    rows.push(
      ...codeFrame(() => lines(other.file), other.span, style.dim, style)
        .slice(1)
        .map((row) => `    ${row}`),
    );
  }
  return `${rows.join('\n')}\n`;
}

/** So many other places are shown with their lines. */
const MOST_FRAMES = 5;

/** `path:line:column`, which terminals and editors open on a click. */
function where(file: string, { start }: Span): string {
  return `${neutralise(file)}:${start.line}:${start.column}`;
}

function summary(report: Report, style: Style): string {
  const { errors, warnings, infos } = countLevels(report);
  const files = count(report.files, 'file');
  const { tooManyWarnings, unshown = 0 } = report;
  if (report.diagnostics.length === 0 && tooManyWarnings === undefined && unshown === 0)
    return `${style.good('✓')} ${files} checked, nothing found.\n`;
  const levels: readonly [Level, number, string][] = [
    ['error', errors, 'error'],
    ['warning', warnings, 'warning'],
    ['info', infos, 'note'],
  ];
  const parts = levels.flatMap(([level, number, noun]) =>
    number > 0 || level === 'error' ? [number > 0 ? style[level](count(number, noun)) : count(0, noun)] : [],
  );
  const isBad = errors > 0 || tooManyWarnings !== undefined;
  const hidden = unshown === 1 ? '1 warning or note is not shown.' : `${unshown} warnings and notes are not shown.`;
  const rest = unshown === 0 ? [] : [hidden];
  const sentences = [`${files} checked: ${parts.join(', ')}.`, ...rest, ...remarks(report)];
  return `${isBad ? style.error('✗') : style.good('✓')} ${sentences.join(' ')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
