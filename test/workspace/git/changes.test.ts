import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { nodeFiles } from '../../../src/workspace/files/node-files.ts';
import { changesSince } from '../../../src/workspace/git/changes.ts';
import { openGit } from '../../../src/workspace/git/open-git.ts';

const RUNS = process.env['FACTWRIGHT_LONG'] === '1' ? 500 : 25;
const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'core.autocrlf=false'];

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', [...WHO, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Files = Readonly<Record<string, string>>;

function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function changesIn(root: string, commit: string, canMove = true): readonly string[] {
  const revision = openGit(root)?.revision(commit);
  if (revision === undefined) throw new Error('There is no repository.');
  const files = nodeFiles(root);
  const changes = changesSince(
    { revision, paths: revision.paths.filter((path) => path.startsWith('checks/')) },
    { paths: files.list('checks'), read: (path, most) => files.read(path, most), isRegular: () => true },
    () => canMove,
  );
  return changes.map(({ kind, path, before }) => `${kind} ${before === path ? '' : `${before} → `}${path}`).toSorted();
}

/** Names that some program takes for something else. */
const NAMES = [
  'a',
  'b c',
  "d'e",
  '"f"',
  'g\th',
  'i\nj',
  ':k',
  '-l',
  'm*',
  'ü',
  '日本',
  'n:o',
  '.p',
  'q\\r',
  '#s',
  '%t',
];
const files = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
    .map(([folder, name]) => `checks/${folder}!/${name}.yaml`),
  fc.constantFrom('', 'one\n', 'two\n', 'three\nlines\nlong\n', '\0\n', 'é\n'),
  { maxKeys: 12 },
);

test.skipIf(process.platform === 'win32')(
  'what changed is what git itself says, whatever the names',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(files, files, fc.constantFrom('', 'desk', 'de:sk *', '-x', ':(top)y'), (before, after, desk) => {
        const top = mkdtempSync(join(tmpdir(), 'factwright-git-'));
        const root = join(top, desk);
        git(top, 'init', '-q');
        write(root, { 'factwright.yaml': 'x', ...before });
        git(top, 'add', '-A');
        git(top, 'commit', '-q', '-m', 'Before');
        rmSync(join(root, 'checks'), { recursive: true, force: true });
        write(root, { 'checks/own/own.yaml': 'own\n', ...after });
        const found = changesIn(root, git(top, 'rev-parse', 'HEAD').trim(), false);
        git(top, 'add', '-A');
        const fields = git(top, 'diff', '--cached', '--name-status', '--no-renames', '-z', 'HEAD')
          .split('\0')
          .slice(0, -1);
        const said = fields.flatMap((status, index) =>
          index % 2 > 0
            ? []
            : [`${KINDS[status]} ${(fields[index + 1] ?? '').slice(desk === '' ? 0 : desk.length + 1)}`],
        );
        rmSync(top, { recursive: true, force: true });
        // A folder whose name begins with a dot holds no files of a project.
        const seen = (changes: readonly string[]) => changes.filter((change) => !change.includes('/.')).toSorted();
        expect(seen(found)).toEqual(seen(said));
      }),
      { numRuns: RUNS },
    );
  },
);

const KINDS: Readonly<Record<string, string>> = { A: 'added', D: 'deleted', M: 'changed' };

test('more changes than are read at once are all found, and renames among them', { timeout: 60_000 }, () => {
  const root = scratch();
  git(root, 'init', '-q');
  const text = (index: number, end: string): string =>
    Array.from({ length: 20 }, (_, line) => `${index} was said ${line} times\n`).join('') + end;
  const count = 1_300;
  write(
    root,
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`checks/${index}.yaml`, text(index, '')])),
  );
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'Before');
  for (const name of readdirSync(join(root, 'checks'))) {
    const index = Number.parseInt(name, 10);
    if (index % 2 === 0) writeFileSync(join(root, 'checks', name), text(index, 'after\n'));
    else {
      rmSync(join(root, 'checks', name));
      write(root, { [`checks/moved/new-${index}.yaml`]: text(index, index % 3 === 0 ? 'after\n' : '') });
    }
  }
  const changes = changesIn(root, git(root, 'rev-parse', 'HEAD').trim());
  expect(changes.filter((change) => change.startsWith('changed'))).toHaveLength(count / 2);
  const moved = changes.filter((change) => change.startsWith('renamed'));
  expect(moved).toHaveLength(count / 2);
  for (const one of moved) expect(one).toMatch(/^renamed checks\/(\d+)\.yaml → checks\/moved\/new-\1\.yaml$/);
});
