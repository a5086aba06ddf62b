import { writeFileSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import { judgeOnce } from '../../../src/workspace/session.ts';
import { openLiveProject } from '../../../src/workspace/live/live-project.ts';
import { CHECK, scratchProject, SETTINGS, TRANSLATION } from '../../cli/scratch-project.ts';

const isLong = process.env['FACTWRIGHT_LONG'] === '1';
const now = (): Date => new Date('2026-11-23T12:00:00Z');

const PATHS = [
  'factchecks/trawlers-in-reserve.yaml',
  'factchecks/nets.yaml',
  'factchecks/kutter-im-reservat.yaml',
  'factchecks/_parties.yaml',
  'factchecks/_sources.yaml',
  'factwright.yaml',
] as const;

/** What is typed, or pasted over something. */
const PIECES = [
  '\n',
  '  ',
  '- ',
  'x',
  '"',
  '{ ',
  ']',
  ': ',
  '# factwright-ignore related-linked: The nets were others.\n',
  '# factwright-ignore-file second-reader: A small desk.\n',
  'formerly: [nets]\n',
  'status: withdrawn\n',
  'translationOf: nets\n',
  'minister: { name: Oren Vask, kind: person }\n',
  'not ',
  '12 ',
  'é',
] as const;

/** What is put at the end of a file. */
const LINES = [
  'related: [nets]\n',
  'related: [trawlers-in-reserve]\n',
  'related: [nets, kutter-im-reservat]\n',
  'formerly: [nets]\n',
  'topics: [fisheries]\n',
] as const;

/** One edit of one file: some characters go, and others come; or the file is closed and what was typed is lost, or saved. */
interface Edit {
  readonly path: (typeof PATHS)[number];
  readonly what: 'append' | 'type' | 'reset' | 'close' | 'save' | 'delete';
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly line: string;
}

const EDIT: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...PATHS, PATHS[0], PATHS[0], PATHS[1]),
  what: fc.constantFrom(
    'append',
    'append',
    'type',
    'type',
    'type',
    'type',
    'type',
    'reset',
    'reset',
    'close',
    'save',
    'delete',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 3, 20),
  text: fc.constantFrom(...PIECES),
  line: fc.constantFrom(...LINES),
});

const FIRST: Readonly<Record<string, string>> = {
  'factchecks/trawlers-in-reserve.yaml': CHECK,
  'factchecks/nets.yaml': CHECK.replace('reserve for six', 'reserve for seven'),
  'factchecks/kutter-im-reservat.yaml': TRANSLATION,
  'factchecks/_parties.yaml': 'gazette: { name: Harbour Gazette, kind: news }\n',
  'factchecks/_sources.yaml':
    'almanac: { kind: book, by: gazette, title: Almanac of Sel, publisher: Gazette, published: 2019 }\n',
  'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
};

/** What the command line finds in some files, with what the editor holds saved elsewhere. */
async function fresh(texts: ReadonlyMap<string, string>, shown: ReadonlySet<string>): Promise<readonly Diagnostic[]> {
  const root = scratchProject(Object.fromEntries(texts));
  for (const path of PATHS) if (!texts.has(path)) rmSync(join(root, path), { force: true });
  if (!texts.has('factwright.yaml')) return [];
  const io = { cwd: root, env: {}, now, stderr: { write: () => {}, isTTY: false } };
  const { report } = await judgeOnce(io, [], { cache: false }).catch(() => ({ report: { diagnostics: [] } }));
  rmSync(root, { recursive: true, force: true });
  return report.diagnostics.filter(({ file }) => shown.has(file));
}

test(
  'whatever is typed, opened, closed and saved in whatever order, an editor is shown what a fresh run finds',
  { timeout: 3_600_000 },
  async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(EDIT, { minLength: 5, maxLength: isLong ? 100 : 20, size: 'max' }), async (edits) => {
        const disk = new Map(Object.entries(FIRST));
        const root = scratchProject(FIRST);
        const live = openLiveProject(root, { cwd: root, env: {}, now });
        const open = new Map<string, string>();
        for (const { path, what, at, length, text, line } of edits) {
          const before = open.get(path) ?? disk.get(path) ?? '';
          const start = Math.floor(at * before.length);
          if (what === 'type') open.set(path, before.slice(0, start) + text + before.slice(start + length));
          else if (what === 'append') open.set(path, before + line);
          else if (what === 'reset') open.set(path, FIRST[path] ?? '');
          else if (what === 'save' && open.has(path)) {
            disk.set(path, before);
            writeFileSync(join(root, path), before);
            live.changed([path]);
          } else if (what === 'close') open.delete(path);
          else if (what === 'delete' && path !== 'factwright.yaml' && existsSync(join(root, path))) {
            disk.delete(path);
            rmSync(join(root, path));
            live.changed([path]);
          }
          if (open.has(path)) live.show(path, Buffer.from(open.get(path) ?? ''));
          else live.show(path, 'disk');
          live.judge();
          while (live.work(() => false));
          const texts = new Map([...disk, ...open]);
          const found = [...live.judge().values()].flat();
          const wanted = await fresh(texts, new Set(open.keys()));
          judged += 1;
          expect(sorted(found)).toEqual(sorted(wanted));
        }
        rmSync(root, { recursive: true, force: true });
      }),
      { numRuns: isLong ? 250 : 20 },
    );
    expect(judged).toBeGreaterThan(isLong ? 10_000 : 100);
  },
);

test('what is no part of the project starts no work, whoever changes it', () => {
  const root = scratchProject(FIRST);
  const live = openLiveProject(root, { cwd: root, env: {}, now });
  const isIdle = (): boolean => !live.work(() => true);
  live.show('factchecks/nets.yaml', Buffer.from(FIRST['factchecks/nets.yaml'] ?? ''));
  live.judge();
  while (live.work(() => false));
  const { project } = live;
  live.show('.github/workflows/ci.yaml', Buffer.from('on: push\n'));
  live.changed(['site/index.html', '.git/index', 'node_modules/x/package.json', 'factchecks-old/nets.yaml']);
  expect(live.project).toBe(project);
  expect(live.judge().get('.github/workflows/ci.yaml')).toEqual([]);
  live.show('factchecks/_parties.yaml', Buffer.from('gazette: { name: Gazette, kind: news }\n'));
  live.judge();
  expect(isIdle()).toBe(true);
  live.changed(['factchecks/_snapshots']);
  expect(isIdle()).toBe(false);
});

function sorted(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .map(({ file, span, rule, level, message, hint, related }) =>
      JSON.stringify({ file, span, rule, level, message, hint, related }),
    )
    .toSorted();
}
