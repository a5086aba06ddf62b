import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CacheFolder } from '../../../src/workspace/cache/cache-folder.ts';
import { readEntries, writeEntries, type Entries, type Entry } from '../../../src/workspace/cache/outcome-file.ts';

const CONDITIONS = 'the settings of Veldania';

/** A folder in which what was written can be read again. */
function folder(): CacheFolder {
  const path = mkdtempSync(join(tmpdir(), 'factwright-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return {
    path,
    read: (name) => readFileSync(join(path, name)),
    write: (name, content) => {
      if (typeof content !== 'function') throw new TypeError('Outcomes are written piece by piece.');
      const descriptor = openSync(join(path, name), 'w');
      content(descriptor);
      closeSync(descriptor);
    },
    folder,
    sweep: () => undefined,
  };
}

function entryOf(number: number): readonly [string, Entry] {
  const file = `factchecks/ferry-${number}.yaml`;
  const outcome = {
    file,
    id: `ferry-${number}`,
    status: 'published',
    diagnostics: [],
    takes: `party:ministry-${number}`,
    facts: { 'related-linked': { summary: `The ferry “Ålesund\t${number}” sank` } },
  } as const;
  return [file, { state: `${number} 1`, touched: number, content: `digest-${number}`, outcome }];
}

/** What can be asked of entries, with what is read only then. */
function asked({ entries }: Entries): readonly unknown[] {
  return [...entries].map(([path, { outcome, ...entry }]) => {
    const { file, id, status, diagnostics, takes, facts } = outcome;
    return [path, { ...entry, outcome: { file, id, status, diagnostics, takes, facts } }];
  });
}

test.each([0, 1, 499, 500, 501, 1700])('%i outcomes are read as they were written, and written again', (count) => {
  const entries = new Map(Array.from({ length: count }, (_, number) => entryOf(number)));
  const [one, other] = [folder(), folder()];
  writeEntries(one, { entries, saved: 7, crossFile: [], conditions: CONDITIONS });
  const read = readEntries(one, CONDITIONS);
  expect(read).toMatchObject({ saved: 7, crossFile: [] });
  writeEntries(other, { ...read, conditions: CONDITIONS });
  expect(asked(read)).toEqual([...entries]);
  expect(asked(readEntries(other, CONDITIONS))).toEqual([...entries]);
  expect(readEntries(one, 'other settings').entries.size).toBe(0);
});
