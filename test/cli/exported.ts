import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { factwright, type Outcome } from './scratch-project.ts';

/** Every form of the export. */
export const FORMS = ['claimreview', 'datafeed', 'ndjson', 'csv'] as const;

/** Exports to `out` in the project, and expects that it succeeds. */
export async function exported(root: string, to: string, ...argv: readonly string[]): Promise<Outcome> {
  const outcome = await factwright(root, 'export', '--to', to, '--out', 'out', ...argv);
  expect([outcome.code, outcome.stderr.includes('Exported ')]).toEqual([0, true]);
  return outcome;
}

/** The bytes of what was exported, by path; those of one file under an empty name. */
export function bytesIn(path: string): ReadonlyMap<string, Buffer> {
  if (statSync(path).isFile()) return new Map([['', readFileSync(path)]]);
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );
  return new Map(entries.toSorted().map((name) => [name, readFileSync(join(path, name))]));
}

/** All that can be read in an export, as text. */
export async function wordsIn(root: string, to: string): Promise<string> {
  return [...bytesIn(join(root, 'out')).values()].map(String).join('\n') + (to === '' ? '' : '');
}
