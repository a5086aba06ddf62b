import { expect } from 'vitest';
import * as reporters from '../../src/reporters/index.ts';

/** The options of the commands that the recipes use; the value says whether one takes a value. */
export const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  validate: [
    '--format',
    '--changed',
    '--staged',
    '--base',
    '--settings-from',
    '--shard',
    '--out',
    '--max-warnings',
    '--baseline',
    '--update-baseline',
    '--cache-dir',
    '--no-cache',
    '--stats',
    '--stores',
  ],
  'report merge': ['--format', '--max-warnings'],
  'schema report': [],
};

/** The formats, and what writes them. */
const FORMATS: Readonly<Record<string, unknown>> = {
  text: reporters.reportText,
  json: reporters.reportJson,
  github: reporters.reportGithub,
  summary: reporters.jobSummary,
  sarif: reporters.reportSarif,
  gitlab: reporters.reportGitlab,
  junit: reporters.reportJunit,
  rdjson: reporters.reportRdjson,
};

/** Finds the calls of Factwright in a script, and holds their commands, options and formats to those that exist. */
export function checkCalls(script: string): number {
  const calls = [...script.matchAll(/(?:^|[\s`'"])factwright ((?:validate|report|schema|[a-z]+)\b[^\n`|]*)/gm)];
  for (const [, call = ''] of calls) {
    const command = Object.keys(OPTIONS).find((name) => call.startsWith(name));
    expect(command, `the command in: factwright ${call}`).toBeDefined();
    checkOptions(call, OPTIONS[command ?? ''] ?? []);
  }
  return calls.length;
}

/** Holds options and formats to those that exist. */
export function checkOptions(text: string, options: readonly string[] = OPTIONS['validate'] ?? []): void {
  for (const [, option] of text.matchAll(/(?<![\w-])(--[a-z][a-z-]*)/g)) {
    expect(options, `the option ${option} in: ${text}`).toContain(option);
  }
  for (const [, format = ''] of text.matchAll(/--format[ =]"?([a-z]+)/g)) {
    expect(FORMATS[format], `the format ${format} in: ${text}`).toBeTypeOf('function');
  }
}

/** What a table of formats should list. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);
