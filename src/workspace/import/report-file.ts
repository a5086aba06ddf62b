import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { machineJsonLine } from '../../printing/index.ts';
import { VERSION } from '../../version.ts';
import { isFolder } from '../files/is-there.ts';
import { NEW_FILE, temporaryName } from '../files/write-whole.ts';
import { UsageError } from '../usage-error.ts';
import type { Outcome } from './import-reviews.ts';

/** A report that grows with the import, and is there once it is whole. */
export interface ImportReport {
  add(outcome: Outcome): void;
  close(counts: Readonly<Record<string, number>>): void;
  /** Leaves nothing behind, unless it is closed. */
  discard(): void;
}

/** Begins a report. */
export function openImportReport(path: string, dryRun: boolean): ImportReport {
  const folder = dirname(path);
  if (!isFolder(folder))
    throw new UsageError(`There is no folder ${folder}.`, 'Make it, or name another file for --report.');
  const unfinished = join(folder, temporaryName(basename(path)));
  const descriptor = openSync(unfinished, NEW_FILE, 0o666);
  const head = { version: 1, tool: { name: 'factwright', version: VERSION }, dryRun };
  writeSync(descriptor, `${JSON.stringify(head).slice(0, -1)},"outcomes":[`);
  let isFirst = true;
  let isOpen = true;
  return {
    add: (outcome) => {
      writeSync(descriptor, `${isFirst ? '' : ','}\n${machineJsonLine(entryOf(outcome)).trimEnd()}`);
      isFirst = false;
    },
    close: (counts) => {
      writeSync(descriptor, `\n],"counts":${JSON.stringify(counts)}}\n`);
      closeSync(descriptor);
      isOpen = false;
      renameSync(unfinished, path);
    },
    discard: () => {
      if (!isOpen) return;
      isOpen = false;
      closeSync(descriptor);
      rmSync(unfinished, { force: true });
    },
  };
}

function entryOf(outcome: Outcome): object {
  if (outcome.outcome === 'no-review') return outcome;
  const { review, ...rest } = outcome;
  return { ...rest, from: review.from, address: review.url, kept: review.rest, unused: review.problems };
}
