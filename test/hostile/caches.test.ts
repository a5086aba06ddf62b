import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CHECK } from '../cli/scratch-project.ts';
import {
  addAll,
  checkout,
  link,
  outsideFolder,
  pipe,
  run,
  said,
  SECRET,
  stateOf,
  type Ended,
} from './hostile-project.ts';

const BROKEN = CHECK.replace('rating: false', 'rating: flase');
const FOUND = /rating-in-scale/;

/** A folder that stands for the user's own. */
function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-user-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Stored {
  readonly findings: readonly unknown[];
}

/** A checkout with a finding, and what a run remembers of it with all findings taken out, by the name of its file. */
async function forged(): Promise<{ readonly root: string; readonly user: string; readonly outcomes: string }> {
  const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
  const user = userFolder();
  expect((await validate(root, user)).stdout).toMatch(FOUND);
  const file = remembered(root, user);
  const stored = JSON.parse(readFileSync(file, 'utf8').split('\n')[1] ?? '') as Stored;
  const body = JSON.stringify({ ...stored, findings: stored.findings.map(() => []), crossFile: [] });
  const outcomes = `${createHash('sha256').update(body).digest('hex')}\n${body}`;
  writeFileSync(file, outcomes);
  // Else these tests would prove nothing.
  expect((await validate(root, user)).stdout).not.toMatch(FOUND);
  rmSync(join(root, '.factwright-cache'), { recursive: true, force: true });
  rmSync(user, { recursive: true });
  mkdirSync(user);
  return { root, user, outcomes };
}

/** Where a run keeps what it found, wherever that is. */
function remembered(root: string, user: string): string {
  for (const folder of [root, user]) {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const path = paths.find((name) => name.endsWith('outcomes.json'));
    if (path !== undefined) return join(folder, path);
  }
  throw new Error('Nothing is remembered.');
}

function validate(root: string, user: string, ...argv: readonly string[]): Promise<Ended> {
  return run(root, ['validate', ...argv], { env: { XDG_CACHE_HOME: user, LOCALAPPDATA: user } });
}

/** The folder of a project in the user's, as a run makes it. */
async function ownFolder(root: string, user: string): Promise<string> {
  await validate(root, user);
  return dirname(remembered(root, user));
}

describe.skipIf(process.platform !== 'linux')('a forged cache in a checkout is not read', { timeout: 60_000 }, () => {
  const PLACES: readonly (readonly [where: string, path: string])[] = [
    ['where earlier versions kept it', '.factwright-cache'],
    ['where they kept it beside packages', 'node_modules/.cache/factwright'],
    ['in a cache folder of its own', '.cache/factwright'],
  ];

  test.each(PLACES)('%s, and in git', async (_, path) => {
    const { root, user, outcomes } = await forged();
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'outcomes.json'), outcomes);
    execFileSync('git', ['add', '-f', path], { cwd: root });
    expect((await validate(root, user)).stdout).toMatch(FOUND);
  });

  test.each(PLACES)('%s, and not in git', async (_, path) => {
    const { root, user, outcomes } = await forged();
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'outcomes.json'), outcomes);
    expect((await validate(root, user)).stdout).toMatch(FOUND);
  });

  test.each(PLACES)('%s, as a link to a folder in git', async (_, path) => {
    const { root, user, outcomes } = await forged();
    mkdirSync(join(root, 'docs-cache'));
    writeFileSync(join(root, 'docs-cache/outcomes.json'), outcomes);
    link(root, path, join(root, 'docs-cache'));
    execFileSync('git', ['add', '-f', 'docs-cache'], { cwd: root });
    const before = stateOf(join(root, 'docs-cache'));
    expect((await validate(root, user)).stdout).toMatch(FOUND);
    expect(stateOf(join(root, 'docs-cache'))).toEqual(before);
  });

  test.each([
    ['git is not installed', { PATH: '/nowhere' }],
    ['git takes the checkout for another user’s', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }],
    ['git fails', { GIT_DIR: '/nowhere' }],
  ])('and where %s', async (_, env) => {
    const { root, user, outcomes } = await forged();
    mkdirSync(join(root, '.factwright-cache'));
    writeFileSync(join(root, '.factwright-cache/outcomes.json'), outcomes);
    execFileSync('git', ['add', '-f', '.factwright-cache'], { cwd: root });
    const { stdout } = await run(root, ['validate'], { env: { XDG_CACHE_HOME: user, ...env } });
    expect(stdout).toMatch(FOUND);
  });

  test('in an archive that was unpacked', async () => {
    const { root, user, outcomes } = await forged();
    mkdirSync(join(root, '.factwright-cache'));
    writeFileSync(join(root, '.factwright-cache/outcomes.json'), outcomes);
    rmSync(join(root, '.git'), { recursive: true });
    expect((await validate(root, user)).stdout).toMatch(FOUND);
  });

  test.each(['.factwright-cache', 'node_modules/.cache/factwright'])(
    'as an endless file, a pipe or a link out in %s',
    async (path) => {
      const outside = outsideFolder();
      pipe(join(outside, 'pipe'));
      for (const target of ['/dev/zero', join(outside, 'pipe'), join(outside, 'secret')]) {
        const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
        link(root, `${path}/outcomes.json`, target);
        const before = stateOf(outside);
        const ended = await validate(root, userFolder());
        expect([ended.code, ended.stdout]).toEqual([1, expect.stringMatching(FOUND)]);
        expect(said(ended)).not.toContain(SECRET);
        expect(stateOf(outside)).toEqual(before);
      }
    },
  );

  test.each(['.factwright-cache', 'node_modules/.cache/factwright'])(
    'and nothing is written through %s as a link out',
    async (path) => {
      const outside = outsideFolder();
      const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
      link(root, path, join(outside, 'folder'));
      const before = stateOf(outside);
      expect((await validate(root, userFolder())).stdout).toMatch(FOUND);
      expect(stateOf(outside)).toEqual(before);
    },
  );

  test('and whoever asks is told that the old ones can go, once', async () => {
    const root = checkout({ '.factwright-cache/outcomes.json': '{}' });
    const { stderr } = await validate(root, userFolder(), '--stats');
    expect(stderr.match(/`.factwright-cache` is a cache that is no longer used/g)).toHaveLength(1);
    expect((await validate(root, userFolder())).stderr).toBe('');
  });
});

/** Puts a forged memory where a run looks for it. */
function plant(folder: string, outcomes: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'outcomes.json'), outcomes, { mode: 0o600 });
}

describe.skipIf(process.platform !== 'linux')(
  'a cache folder that may be a stranger’s is not used',
  { timeout: 60_000 },
  () => {
    /** Each changes a folder that holds a forged memory; what is said of it is what `--stats` says. */
    const CHANGES: readonly (readonly [how: string, change: (base: string, project: string) => void, why: string])[] = [
      ['that is a link', (base) => moveAway(base), 'factwright` is a link'],
      ['whose project is a link', (_, project) => moveAway(project), '` is a link'],
      ['that its group can write to', (base) => chmodSync(base, 0o770), 'can be written by other users'],
      ['that everybody can write to', (base) => chmodSync(base, 0o777), 'can be written by other users'],
      [
        'where anybody can put what he does not take away',
        (base) => chmodSync(base, 0o1777),
        'can be written by other users',
      ],
      [
        'whose project its group can write to',
        (_, project) => chmodSync(project, 0o720),
        'can be written by other users',
      ],
    ];

    test.each(CHANGES)('%s', async (_, change, why) => {
      const { root, user, outcomes } = await forged();
      const project = await ownFolder(root, user);
      plant(project, outcomes);
      expect((await validate(root, user)).stdout).not.toMatch(FOUND);
      change(dirname(project), project);
      await expectAnew(root, user, why);
    });

    test.skipIf(process.getuid?.() !== 0).each([
      ['that belongs to another user', 0],
      ['whose project belongs to another user', 1],
    ])('%s', async (_, which) => {
      const { root, user, outcomes } = await forged();
      const project = await ownFolder(root, user);
      plant(project, outcomes);
      chownSync([dirname(project), project][which] ?? '', 12_345, 12_345);
      await expectAnew(root, user, 'belongs to another user');
    });

    test.each([
      [
        'a link to a forged one',
        (path: string, outcomes: string) => {
          writeFileSync(`${dirname(dirname(path))}/elsewhere.json`, outcomes);
          symlinkSync(`${dirname(dirname(path))}/elsewhere.json`, path);
        },
      ],
      ['a link to a file without end', (path: string) => symlinkSync('/dev/zero', path)],
      ['a link to itself', (path: string) => symlinkSync('outcomes.json', path)],
      ['a link to the environment', (path: string) => symlinkSync('/proc/self/environ', path)],
      ['a pipe', (path: string) => void pipe(path)],
      ['a folder', (path: string) => mkdirSync(path)],
    ])('with %s in the place of what is remembered', async (_, replace) => {
      const { root, user, outcomes } = await forged();
      const file = join(await ownFolder(root, user), 'outcomes.json');
      rmSync(file);
      replace(file, outcomes);
      const before = stateOf(user);
      const ended = await validate(root, user);
      expect([ended.code, ended.stdout]).toEqual([1, expect.stringMatching(FOUND)]);
      expect(said(ended)).not.toContain(SECRET);
      expect(stateOf(user)).toEqual(before);
    });

    test('that is a file, or cannot be made, is done without', async () => {
      const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
      const user = userFolder();
      writeFileSync(join(user, 'factwright'), 'mine');
      await expectAnew(root, user, 'is not a folder');
      expect(readFileSync(join(user, 'factwright'), 'utf8')).toBe('mine');
      for (const nowhere of [join(user, 'factwright'), '/proc/self', '/dev/null'])
        expect(await validate(root, nowhere)).toMatchObject({
          code: 1,
          stderr: '',
          stdout: expect.stringMatching(FOUND),
        });
    });

    test('that nobody names is done without', async () => {
      const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
      const env = { XDG_CACHE_HOME: '', HOME: '', LOCALAPPDATA: '' };
      const ended = await run(root, ['validate', '--stats'], { env });
      expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('cache: none. The environment names no')]);
    });
  },
);

async function expectAnew(root: string, user: string, why: string): Promise<void> {
  const before = stateOf(user);
  const ended = await validate(root, user);
  expect(ended).toMatchObject({ code: 1, stderr: '', stdout: expect.stringMatching(FOUND) });
  expect((await validate(root, user, '--stats')).stderr).toMatch(new RegExp(`^cache: none. .*${why}`, 'm'));
  expect(stateOf(user)).toEqual(before);
}

/** Puts a link in place of a folder, to where that is now. */
function moveAway(folder: string): void {
  cpSync(folder, `${folder}-elsewhere`, { recursive: true });
  chmodSync(`${folder}-elsewhere`, 0o700);
  rmSync(folder, { recursive: true });
  symlinkSync(`${folder}-elsewhere`, folder);
}

describe.skipIf(process.platform !== 'linux')('a cache folder in the checkout is not used', { timeout: 60_000 }, () => {
  test.each([
    ['XDG_CACHE_HOME', (root: string) => ({ XDG_CACHE_HOME: join(root, '.cache') })],
    ['HOME', (root: string) => ({ XDG_CACHE_HOME: '', HOME: root })],
    [
      'HOME, by a path with a link',
      (root: string, outside: string) => {
        link(outside, 'home', root);
        return { XDG_CACHE_HOME: '', HOME: join(outside, 'home') };
      },
    ],
    [
      'a link in it that leads out',
      (root: string, outside: string) => {
        link(root, 'home', outside);
        return { XDG_CACHE_HOME: '', HOME: join(root, 'home') };
      },
    ],
  ])('by %s', async (_, envOf) => {
    const { root, outcomes } = await forged();
    const outside = outsideFolder();
    const env: { readonly XDG_CACHE_HOME: string; readonly HOME?: string } = envOf(root, outside);
    const own = await run(root, ['validate', '--stats'], { env: { XDG_CACHE_HOME: userFolder() } });
    const name = /^cache: .*factwright\/(\S+)$/m.exec(own.stderr)?.[1] ?? '';
    expect(name).toMatch(/-[0-9a-f]{32}$/);
    plant(
      join(env.XDG_CACHE_HOME === '' ? join(env.HOME ?? '', '.cache') : env.XDG_CACHE_HOME, 'factwright', name),
      outcomes,
    );
    const before = [stateOf(root), stateOf(outside)];
    expect(await run(root, ['validate'], { env })).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringMatching(FOUND),
    });
    expect([stateOf(root), stateOf(outside)]).toEqual(before);
  });

  test('by a checkout that this one is a part of', async () => {
    const whole = checkout();
    const part = checkout({ 'factchecks/misspelt.yaml': BROKEN });
    cpSync(part, join(whole, 'part'), { recursive: true });
    // What git lays in place of a submodule’s repository.
    cpSync(join(part, '.git'), join(whole, '.git/modules/part'), { recursive: true });
    rmSync(join(whole, 'part/.git'), { recursive: true });
    writeFileSync(join(whole, 'part/.git'), 'gitdir: ../.git/modules/part\n');
    const { stderr } = await validate(join(whole, 'part'), join(whole, 'home'), '--stats');
    expect(stderr).toMatch(/^cache: none\. .* is inside the project or its checkout/m);
    expect(existsSync(join(whole, 'home'))).toBe(false);
  });
});

describe.skipIf(process.platform !== 'linux')('--cache-dir', { timeout: 60_000 }, () => {
  test.each([
    ['the project', '.', 'is inside the project'],
    ['a folder of it', '.cache', 'is inside the project'],
    ['a new folder of it', 'new/folder', 'is inside the project'],
    ['a folder of it in a roundabout way', 'factchecks/../.cache', 'is inside the project'],
    ['the repository', '.git', 'is inside the project'],
    ['a folder behind a link in it', 'way/folder', 'is a link'],
    ['a link in it', 'way', 'is a link|is inside the project'],
  ])('refuses %s', async (_, folder, why) => {
    const outside = outsideFolder();
    const root = checkout({ 'factchecks/misspelt.yaml': BROKEN });
    link(root, 'way', outside);
    const before = [stateOf(root), stateOf(outside)];
    for (const argv of [
      ['validate'],
      ['links'],
      ['search', 'log'],
      ['render', 'factchecks/misspelt.yaml', '--force'],
    ]) {
      for (const dir of [folder, join(root, folder)]) {
        const ended = await run(root, [...argv, '--cache-dir', dir]);
        expect(ended.code).toBe(2);
        expect(ended.stderr).toMatch(new RegExp(`\`.*\` (?:${why})`));
      }
    }
    expect([stateOf(root), stateOf(outside)]).toEqual(before);
  });

  test('refuses the checkout around a project that lies deeper', async () => {
    const root = checkout({ 'desk/factwright.yaml': 'format: 1\n', 'desk/factchecks/a.yaml': CHECK });
    const ended = await run(join(root, 'desk'), ['validate', '--cache-dir', '../cache']);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('is inside the project or its checkout')]);
  });

  test('refuses what others can write to, a link and a file', async () => {
    const root = checkout();
    const user = userFolder();
    mkdirSync(join(user, 'open'));
    chmodSync(join(user, 'open'), 0o777);
    link(user, 'linked', userFolder());
    writeFileSync(join(user, 'file'), '');
    for (const [name, why] of [
      ['open', 'can be written by other users'],
      ['linked', 'is a link'],
      ['file', 'is not a folder'],
    ] as const) {
      const ended = await run(root, ['validate', '--cache-dir', join(user, name)]);
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(`\`${join(user, name)}\` ${why}`)]);
    }
  });

  test('goes before the user’s own folder, and CI can carry it to another machine with the same paths', async () => {
    const { root, user, outcomes } = await forged();
    const [here, there] = [join(userFolder(), 'cache'), join(userFolder(), 'restored')];
    await validate(root, user, '--cache-dir', here);
    expect(readdirSync(user)).toEqual([]);
    // What is restored is believed, which shows that it is read.
    plant(dirname(remembered(root, here)), outcomes);
    cpSync(here, there, { recursive: true });
    for (const folder of [there, join(there, readdirSync(there)[0] ?? '')]) chmodSync(folder, 0o700);
    expect((await validate(root, user, '--cache-dir', there)).stdout).not.toMatch(FOUND);
    expect((await validate(root, user)).stdout).toMatch(FOUND);
  });

  test('is not taken and refused at once', async () => {
    const ended = await run(checkout(), ['validate', '--cache-dir', userFolder(), '--no-cache']);
    expect(ended.code).toBe(2);
  });

  test('keeps apart what lies at different places', async () => {
    const { root, user, outcomes } = await forged();
    plant(await ownFolder(root, user), outcomes);
    const copy = join(userFolder(), 'copy');
    cpSync(root, copy, { recursive: true });
    addAll(copy);
    expect((await validate(copy, user)).stdout).toMatch(FOUND);
    expect(readdirSync(join(user, 'factwright'))).toHaveLength(2);
  });
});
