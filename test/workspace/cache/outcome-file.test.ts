import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import type { CacheFolder } from '../../../src/workspace/cache/cache-folder.ts';
import { hasErrors } from '../../../src/workspace/cache/known-outcome.ts';
import { readEntries, type Entries, type Entry } from '../../../src/workspace/cache/outcome-file.ts';
import { writeEntries } from '../../../src/workspace/cache/write-outcomes.ts';

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

function findingOf(file: string, level: Diagnostic['level']): Diagnostic {
  const place = { line: 3, column: 9 };
  return { rule: 'rating-in-scale', level, message: 'No\tsuch rating.', file, span: { start: place, end: place } };
}

function entryOf(number: number): readonly [string, Entry] {
  const file = `factchecks/ferry-${number}.yaml`;
  const outcome = {
    file,
    id: `ferry-${number}`,
    status: 'published',
    diagnostics: number % 3 === 0 ? [findingOf(file, number % 2 === 0 ? 'error' : 'info')] : [],
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
  writeEntries(other, { ...read, base: undefined, conditions: CONDITIONS });
  expect(asked(read)).toEqual([...entries]);
  expect(asked(readEntries(other, CONDITIONS))).toEqual([...entries]);
  expect(readEntries(one, 'other settings').entries.size).toBe(0);
});

/** A folder with 1,700 outcomes, one of which is then another, and one gone. */
function withNews(): { readonly written: CacheFolder; readonly before: Entries; readonly after: Entries } {
  const written = folder();
  const all = new Map(Array.from({ length: 1700 }, (_, number) => entryOf(number)));
  writeEntries(written, { entries: all, saved: 7, crossFile: [], conditions: CONDITIONS });
  const before = readEntries(written, CONDITIONS);
  const { entries, ...read } = readEntries(written, CONDITIONS);
  const [file, entry] = entryOf(800);
  entries.set(file, { ...entry, content: 'another digest' });
  entries.delete(entryOf(3)[0]);
  writeEntries(written, { ...read, entries, saved: 8, conditions: CONDITIONS });
  return { written, before, after: { ...read, entries, saved: 8 } };
}

test('a little that is new is written by itself', () => {
  const { written, after } = withNews();
  expect(statSync(join(written.path, 'outcomes-news.json')).size).toBeLessThan(2000);
  const read = readEntries(written, CONDITIONS);
  expect(read).toMatchObject({ saved: 8, crossFile: [] });
  expect(new Map(asked(read).map((one) => [JSON.stringify(one), 1]))).toEqual(
    new Map(asked(after).map((one) => [JSON.stringify(one), 1])),
  );
  // Written again, it holds both what was new before and what is new now.
  const { entries, ...rest } = read;
  entries.delete(entryOf(900)[0]);
  writeEntries(written, { ...rest, entries, conditions: CONDITIONS });
  const again = readEntries(written, CONDITIONS).entries;
  expect(again.size).toBe(1698);
  expect(again.get(entryOf(800)[0])?.content).toBe('another digest');
});

test('news that are damaged, or of another file than the one that is there, count for nothing', () => {
  const { written, before } = withNews();
  const path = join(written.path, 'outcomes-news.json');
  const news = readFileSync(path);
  writeFileSync(path, news.subarray(0, -9));
  expect(asked(readEntries(written, CONDITIONS))).toEqual(asked(before));
  writeFileSync(path, news);
  expect(readEntries(written, CONDITIONS).saved).toBe(8);
  writeEntries(written, { ...before, base: undefined, saved: 9, conditions: CONDITIONS });
  expect(readEntries(written, CONDITIONS).saved).toBe(9);
  expect(asked(readEntries(written, CONDITIONS))).toEqual(asked(before));
});

test('an outcome that was read tells whether it holds an error as one that was just found', () => {
  const written = folder();
  const entries = new Map(Array.from({ length: 600 }, (_, number) => entryOf(number)));
  writeEntries(written, { entries, saved: 7, conditions: CONDITIONS });
  const read = [...readEntries(written, CONDITIONS).entries.values()];
  expect(read.map(({ outcome }) => hasErrors(outcome))).toEqual([...entries.keys()].map((_, at) => at % 6 === 0));
});

test('outcomes that were changed, forgotten or added are written among those that were read', () => {
  const written = folder();
  const all = new Map(Array.from({ length: 1700 }, (_, number) => entryOf(number)));
  writeEntries(written, { entries: all, saved: 7, conditions: CONDITIONS });
  for (const [changed, gone, added] of [
    [[3, 4], [700, 1699], [1700]],
    [[1700], [0, 1, 2], [1701, 1702]],
    [[], Array.from({ length: 600 }, (_, at) => 400 + at), []],
    [[], [], Array.from({ length: 900 }, (_, at) => 1800 + at)],
  ] as const) {
    const { entries, ...read } = readEntries(written, CONDITIONS);
    for (const number of changed) {
      const [file, entry] = entryOf(number);
      const next = { ...entry, content: `again ${entry.content}` };
      entries.set(file, next);
      all.set(file, next);
    }
    for (const number of gone) for (const each of [entries, all]) each.delete(entryOf(number)[0]);
    for (const number of added) for (const each of [entries, all]) each.set(...entryOf(number));
    writeEntries(written, { ...read, entries, conditions: CONDITIONS });
    const again = asked(readEntries(written, CONDITIONS));
    expect(again).toHaveLength(all.size);
    expect(new Set(again.map((one) => JSON.stringify(one)))).toEqual(
      new Set(asked({ entries: all, saved: 7 }).map((one) => JSON.stringify(one))),
    );
  }
});
