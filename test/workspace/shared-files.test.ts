import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type * as JudgeFile from '../../src/validate/judge-file.ts';
import type * as ScratchProject from '../cli/scratch-project.ts';

// Only a build remembers what it found.
vi.stubGlobal('FACTWRIGHT_BUILD', 'a build of the tests');
const judged: string[] = [];
vi.mock('../../src/validate/judge-file.ts', async (original) => {
  const module = await original<typeof JudgeFile>();
  const judgeFile: typeof module.judgeFile = (file, ...rest) => {
    judged.push(file.path);
    return module.judgeFile(file, ...rest);
  };
  return { ...module, judgeFile };
});

let project: typeof ScratchProject;
beforeAll(async () => {
  project = await import('../cli/scratch-project.ts');
});

type Parties = Readonly<Record<string, { readonly name: string; readonly controlledBy?: string }>>;
type Sources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const PARTIES: Parties = {
  'sea-board': { name: 'Sea Board' },
  'port-police': { name: 'Port Police', controlledBy: 'sea-board' },
  'fish-union': { name: 'Fish Union' },
  courier: { name: 'The Courier' },
};
const SOURCES: Sources = {
  'sea-log': { kind: 'dataset', by: 'sea-board', title: 'Sea log', publisher: 'Sea Board', published: '2024-01-02' },
  patrol: { kind: 'record', by: 'port-police', title: 'Patrol', publisher: 'Port Police', published: '2024-01-03' },
  'front-page': {
    kind: 'article',
    by: 'courier',
    title: 'Nets',
    publisher: 'The Courier',
    published: '2024-01-04',
    basedOn: ['sea-log'],
  },
  leaflet: { kind: 'report', by: 'fish-union', title: 'Leaflet', publisher: 'Fish Union', published: '2024-01-05' },
};

/** A check that takes some of the shared definitions. */
function check(sources: readonly string[], speaker: string): string {
  const items = sources.map(
    (id) =>
      `  about-${id}: { claim: no-entry, stance: rebuts, shows: It was there., source: ${id}, speaker: ${speaker} }\n`,
  );
  return project.CHECK.replace('sources:\n', `${items.join('')}sources:\n`);
}

function yaml(entries: Readonly<Record<string, unknown>>, comment: number): string {
  const lines = Object.entries(entries).map(([id, entry]) => `${id}: ${JSON.stringify(entry)}\n`);
  return `${'# Shared.\n'.repeat(comment)}${lines.length === 0 ? '{}\n' : lines.join('')}`;
}

interface Shared {
  readonly parties: Parties;
  readonly sources: Sources;
  readonly comment: number;
}

function write(root: string, { parties, sources, comment }: Shared): void {
  writeFileSync(
    join(root, 'factchecks/_parties.yaml'),
    yaml(
      Object.fromEntries(Object.entries(parties).map(([id, party]) => [id, { kind: 'organisation', ...party }])),
      comment,
    ),
  );
  writeFileSync(join(root, 'factchecks/_sources.yaml'), yaml(sources, comment));
}

function scratch(): { readonly root: string; readonly env: Record<string, string> } {
  const root = project.scratchProject({
    'factchecks/one.yaml': check(['sea-log', 'front-page'], 'sea-board'),
    'factchecks/two.yaml': check(['patrol'], 'port-police'),
    'factchecks/three.yaml': check(['leaflet', 'patrol'], 'fish-union'),
    // Defines itself what the shared files may come to define, and names what they may cease to.
    'factchecks/four.yaml': check(['leaflet'], 'nobody').replace(
      'parties:\n',
      'parties:\n  newcomer: { name: A Newcomer, kind: person }\n',
    ),
    'factchecks/five.yaml': 'title: [',
  });
  write(root, { parties: PARTIES, sources: SOURCES, comment: 0 });
  const home = mkdtempSync(join(tmpdir(), 'factwright-home-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  return { root, env: { XDG_CACHE_HOME: home } };
}

test('a changed definition has only the checks judged anew that take it, or what rests on it', async () => {
  const { root, env } = scratch();
  const run = async (): Promise<readonly string[]> => {
    judged.length = 0;
    await project.factwrightWith({ env }, root, 'validate');
    return judged.map((path) => path.slice('factchecks/'.length)).toSorted();
  };
  const change = (parties: Partial<Parties>, sources: Sources = {}, comment = 0): void =>
    write(root, { parties: { ...PARTIES, ...parties } as Parties, sources: { ...SOURCES, ...sources }, comment });
  expect(await run()).toHaveLength(6);
  expect(await run()).toEqual([]);
  change({ 'fish-union': { name: 'Union of Fishers' } });
  // The fourth names a party that does not exist, so that any other name could be the nearest one.
  expect(await run()).toEqual(['four.yaml', 'three.yaml']);
  change({ 'fish-union': { name: 'Union of Fishers' }, 'sea-board': { name: 'Board of the Sea' } });
  expect(await run()).toEqual(['four.yaml', 'one.yaml', 'three.yaml', 'two.yaml']);
  change({ 'fish-union': { name: 'Union of Fishers' }, 'sea-board': { name: 'Board of the Sea' } }, {}, 3);
  expect(await run()).toEqual(['four.yaml']);
  change(
    { 'fish-union': { name: 'Union of Fishers' }, 'sea-board': { name: 'Board of the Sea' } },
    { patrol: { ...SOURCES['patrol'], title: 'Patrols' } },
    3,
  );
  expect(await run()).toEqual(['four.yaml', 'three.yaml', 'two.yaml']);
});

test(
  'whatever changes in the shared files, what is remembered says what a fresh run says',
  { timeout: 120_000 },
  async () => {
    const { root, env } = scratch();
    const id = fc.constantFrom(
      'sea-board',
      'port-police',
      'fish-union',
      'courier',
      'newcomer',
      'nobody',
      'nobodi',
      'sea-log',
      'patrol',
      'front-page',
      'leaflet',
      'vessel-log',
    );
    const party = fc.record({
      name: fc.constantFrom('A', 'B', 'Sea Board'),
      controlledBy: fc.option(id, { nil: undefined }),
    });
    const ids = fc.option(fc.array(id, { maxLength: 2, minLength: 1 }), { nil: undefined });
    const source = fc.record({
      kind: fc.constantFrom('article', 'record', 'book'),
      by: id,
      title: fc.constantFrom('Log', 'Nets'),
      publisher: fc.constant('P'),
      published: fc.constantFrom('2024-01-02', '2024-11'),
      url: fc.option(fc.constantFrom('https://log.example/', 'http://log.example/'), { nil: undefined }),
      basedOn: ids,
      jointWith: ids,
      seenIn: fc.option(id, { nil: undefined }),
    });
    const edit = fc.record({
      parties: fc.dictionary(id, fc.option(party, { nil: undefined }), { maxKeys: 3 }),
      sources: fc.dictionary(id, fc.option(source, { nil: undefined }), { maxKeys: 3 }),
      comment: fc.integer({ min: 0, max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ parties, sources, comment }) => {
        const given = <T>(table: Readonly<Record<string, T | undefined>>): Record<string, T> =>
          Object.fromEntries(
            Object.entries(table).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
          );
        write(root, {
          parties: given({ ...PARTIES, ...parties }),
          sources: given<Readonly<Record<string, unknown>>>({ ...SOURCES, ...sources }),
          comment,
        });
        const remembered = await project.factwrightWith({ env }, root, 'validate', '--format', 'json');
        expect(remembered).toEqual(
          await project.factwrightWith({ env }, root, 'validate', '--format', 'json', '--no-cache'),
        );
      }),
      { numRuns: process.env['FACTWRIGHT_LONG'] === '1' ? 500 : 40 },
    );
  },
);
