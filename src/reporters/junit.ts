import type { Diagnostic, Report } from '../diagnostics/index.ts';
import { openFindings } from './reported-diagnostic.ts';
import { counted, tally } from './tally.ts';
import { element, escapeXml } from './xml.ts';

/** The findings of one rule in one file. */
interface Case {
  readonly file: string;
  readonly rule: string;
  readonly errors: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}

/**
 * The report as JUnit XML: a suite for each file with findings, in it a case for each rule, which CI systems can follow
 * from run to run. Errors fail their case; warnings and notes are in its output. A first suite, which always passes,
 * says what was checked, because a report without a case counts as broken.
 */
export function reportJunit(report: Report): string {
  const findings = openFindings(report);
  const suites = groupBy(findings, ({ file }) => file).map((ofFile) => groupBy(ofFile, ({ rule }) => rule).map(caseOf));
  const body = [summarySuite(tally(report.files, findings)), ...suites.map(suite)].join('\n');
  const cases = suites.flat();
  const counts = { tests: cases.length + 1, failures: cases.filter(fails).length, errors: 0 };
  const root = element('testsuites', { name: 'factwright', ...counts, time: 0 }, `\n${body}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Groups in the order in which their first items come. */
function groupBy(items: readonly Diagnostic[], key: (item: Diagnostic) => string): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function caseOf(findings: readonly Diagnostic[]): Case {
  return {
    file: findings[0]?.file ?? '',
    rule: findings[0]?.rule ?? '',
    errors: findings.filter(({ level }) => level === 'error'),
    others: findings.filter(({ level }) => level !== 'error'),
  };
}

function fails({ errors }: Case): boolean {
  return errors.length > 0;
}

function summarySuite(text: string): string {
  const output = element('system-out', {}, escapeXml(text));
  const only = element('testcase', { name: 'validate', classname: 'factwright', time: 0 }, output);
  return element('testsuite', { name: 'factwright', tests: 1, failures: 0, errors: 0, time: 0 }, `\n${only}\n`);
}

function suite(cases: readonly Case[]): string {
  const file = cases[0]?.file ?? '';
  const counts = { tests: cases.length, failures: cases.filter(fails).length, errors: 0 };
  return element('testsuite', { name: file, ...counts, time: 0, file }, `\n${cases.map(testcase).join('\n')}\n`);
}

function testcase({ file, rule, errors, others }: Case): string {
  const failure = errors[0] === undefined ? [] : [failureOf(rule, errors[0], errors)];
  const output = others.length === 0 ? [] : [element('system-out', {}, linesOf(others))];
  return element('testcase', { name: rule, classname: file, time: 0 }, [...failure, ...output].join(''));
}

function failureOf(rule: string, first: Diagnostic, all: readonly Diagnostic[]): string {
  const message =
    all.length === 1 ? first.message : `${first.message} (and ${counted(all.length - 1, 'other finding')})`;
  return element('failure', { message, type: rule }, linesOf(all));
}

/** Each line begins with a word of ours, so that a line of a log can not be taken for a command. */
function linesOf(findings: readonly Diagnostic[]): string {
  return findings
    .flatMap(({ level, file, span: { start }, message, hint }) => [
      `${level} ${file}:${start.line}:${start.column} ${message}`,
      ...(hint === undefined ? [] : [`→ ${hint}`]),
    ])
    .map(escapeXml)
    .join('\n');
}
