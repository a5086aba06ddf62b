import { countLevels, type Diagnostic, type Level, type Report, type Span } from '../diagnostics/index.ts';
import { codeFrame } from './code-frame.ts';
import { asCalled, neutralise, withoutCommands } from '../printing/index.ts';
import { remarks } from './remarks.ts';
import type { Style } from './style.ts';

/** The report for people: place, level, rule and message; the line with the range marked; what to do; a summary. */
export function reportText(report: Report, style: Style): string {
  const lines = lineCache(report);
  const blocks = report.diagnostics.map((diagnostic) => block(diagnostic, lines, style));
  return withoutCommands([...blocks, summary(report, style)].join('\n'));
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

/** Splits each file into lines once, however many findings it has. */
function lineCache(report: Report): (file: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (file) => {
    let lines = cache.get(file);
    if (lines === undefined) cache.set(file, (lines = report.textOf(file)?.split(/\r\n|\n|\r/) ?? []));
    return lines;
  };
}
