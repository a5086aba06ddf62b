import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileOverlay } from '../../src/project/index.ts';
import { judgeOnce, openSession, type Session } from '../../src/workspace/session.ts';
import { CHECK, scratchProject, SETTINGS } from '../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

function io(cwd: string): Parameters<typeof openSession>[0] {
  return {
    cwd,
    env: {},
    now: () => new Date('2026-11-23T12:00:00Z'),
    stderr: { write: () => undefined, isTTY: false },
  };
}

async function found(session: Session): Promise<readonly string[]> {
  const { report } = await session.judge();
  return report.diagnostics.map(({ file, span, rule, message }) => `${file}:${span.start.line} ${rule} ${message}`);
}

test('an editor holds a file otherwise than the disk, until it lets it go', async () => {
  const root = scratchProject();
  const session = openSession(io(root), []);
  expect(await found(session)).toEqual([]);
  session.replace(FILE, Buffer.from(CHECK.replace('rating: false', 'rating: flase')));
  expect(await found(session)).toEqual([
    expect.stringMatching(/^factchecks\/trawlers-in-reserve.yaml:\d+ rating-in-scale/),
  ]);
  session.replace(FILE, 'disk');
  expect(await found(session)).toEqual([]);
  writeFileSync(join(root, FILE), 'title: [');
  session.replace(FILE, 'disk');
  expect(await found(session)).toEqual([expect.stringMatching(/ yaml /)]);
  session.close();
});

test('only what was asked for is reported; a file that is not on disk can be asked for, too', async () => {
  const root = scratchProject({ 'factchecks/nets.yaml': 'title: [' });
  const session = openSession(io(root), [], { draft: join(root, 'factchecks/new.yaml') });
  expect(session.asked).toEqual(['factchecks/new.yaml']);
  session.replace('factchecks/new.yaml', Buffer.from('title: {'));
  expect(await found(session)).toEqual([expect.stringMatching(/^factchecks\/new.yaml:1 yaml/)]);
});

test(
  'whatever is replaced in whatever order, a session finds what a fresh one finds',
  { timeout: 60_000 },
  async () => {
    const paths = [FILE, 'factchecks/nets.yaml', 'factchecks/_parties.yaml', 'factwright.yaml'] as const;
    const texts = [
      CHECK,
      CHECK.replace('speaker: minister', 'speaker: ministre'),
      'title: [',
      SETTINGS,
      SETTINGS.replace('scale: standard', 'scale: politifact'),
      'ministre: { name: Oren Vask, kind: person }\n',
    ];
    const edit = fc.tuple(
      fc.constantFrom(...paths),
      fc.oneof(fc.constantFrom(...texts), fc.constant(undefined)),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const root = scratchProject({ 'factchecks/_parties.yaml': '{}\n' });
        const session = openSession(io(root), []);
        const held = new Map<string, FileOverlay>();
        for (const [path, text, isOnDisk] of edits) {
          // Without settings there is no project.
          if (path === 'factwright.yaml' && text === undefined) continue;
          if (isOnDisk) {
            if (text === undefined) rmSync(join(root, path), { force: true });
            else writeFileSync(join(root, path), text);
          }
          const overlay = isOnDisk ? 'disk' : text === undefined ? undefined : Buffer.from(text);
          session.replace(path, overlay);
          held.set(path, overlay);
          const fresh = openSession(io(root), []);
          for (const [other, content] of held) fresh.replace(other, content);
          const outcome = await found(session).catch(String);
          expect(outcome).toEqual(await found(fresh).catch(String));
        }
      }),
      { numRuns: 25 },
    );
  },
);

test('a judgement of one check needs no other one', async () => {
  const root = scratchProject({ 'factchecks/nets.yaml': 'title: [' });
  const { report, selected } = await judgeOnce(io(root), [join(root, FILE)], { isAlone: true });
  expect([report.diagnostics, selected.map(({ path }) => path)]).toEqual([[], [FILE]]);
});
