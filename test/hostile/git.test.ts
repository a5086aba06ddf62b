import {
  appendFileSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CHECK, factwright, factwrightWith, type Outcome } from '../cli/scratch-project.ts';
import { CHANGED, commit, edit, FILE, git, repository, scratch, trap, UNCORRECTED, write } from './checkouts.ts';

beforeEach(() => {
  return () => vi.unstubAllEnvs();
});

/** Every way in which a run asks git, from the folder of the project. */
const WAYS: readonly (readonly [name: string, run: (root: string) => Promise<Outcome>])[] = [
  ['validate in a pull request', (root) => factwrightWith({ env: { GITHUB_BASE_REF: 'main' } }, root, 'validate')],
  ['--base', (root) => factwright(root, 'validate', '--base', 'main')],
  ['--changed', (root) => factwright(root, 'validate', '--changed', 'main')],
  ['--changed since the last commit', (root) => factwright(root, 'validate', '--changed')],
  ['--staged', (root) => factwright(root, 'validate', '--staged')],
];

/** A change that each of the ways finds. */
function changeEverywhere(root: string, desk = ''): void {
  write(join(root, desk), { [FILE]: CHANGED });
  git(root, 'add', '-A');
}

describe('a bare repository that lies among the files of the project', () => {
  /** As a pull request brings it along, and a fresh clone lays it down. */
  function withBareRepository(command: string): string {
    const root = repository({}, { desk: 'desk' });
    const nest = scratch();
    cpSync(join(root, 'desk'), nest, { recursive: true });
    git(nest, 'init', '-q', '-b', 'main');
    write(nest, { '.gitattributes': '* filter=x\n' });
    commit(nest);
    git(nest, 'update-ref', 'refs/remotes/origin/main', 'main');
    for (const name of ['HEAD', 'index', 'objects', 'refs'])
      cpSync(join(nest, '.git', name), join(root, 'desk', name), { recursive: true });
    write(join(root, 'desk'), {
      '.gitattributes': '* filter=x\n',
      config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n[filter "x"]\n\tclean = ${command}\n\tsmudge = ${command}\n`,
    });
    commit(root, 'Add a few files');
    changeEverywhere(root, 'desk');
    return root;
  }

  test.each(WAYS)('%s runs nothing of it, and sees the repository around it', async (_, run) => {
    const { command, expectUnsprung } = trap();
    const root = withBareRepository(command);
    const { code, stdout } = await run(join(root, 'desk'));
    expectUnsprung();
    expect(code).toBe(1);
    expect(stdout).toContain(FILE);
  });

  test('nor does a run from above with a path', async () => {
    const { command, expectUnsprung } = trap();
    const root = withBareRepository(command);
    const { code, stdout } = await factwright(root, 'validate', '--base', 'main', 'desk');
    expectUnsprung();
    expect(code).toBe(1);
    expect(stdout).toContain(UNCORRECTED);
  });
});

describe('programs that a repository names', () => {
  const TRAPS: readonly (readonly [name: string, config: (command: string, script: string) => string])[] = [
    ['filters', (command) => `[filter "x"]\n\tclean = ${command}\n\tsmudge = ${command}\n\trequired = true\n`],
    ['a filter process', (command) => `[filter "x"]\n\tprocess = ${command}\n\trequired = true\n`],
    ['diffs and textconv', (command) => `[diff "x"]\n\tcommand = ${command}\n\ttextconv = ${command}\n`],
    ['an external diff', (command) => `[diff]\n\texternal = ${command}\n`],
    ['fsmonitor', (_, script) => `[core]\n\tfsmonitor = ${script}\n`],
    [
      'aliases',
      (command) =>
        ['ls-tree', 'ls-files', 'cat-file', 'rev-parse', 'diff']
          .map((name) => `[alias]\n\t${name} = !${command}\n`)
          .join(''),
    ],
    [
      'pagers',
      (command) =>
        ['ls-tree', 'ls-files', 'cat-file', 'diff'].map((name) => `[pager]\n\t${name} = ${command}\n`).join('') +
        `[core]\n\tpager = ${command}\n`,
    ],
    ['credential helpers', (command) => `[credential]\n\thelper = !${command}\n`],
    [
      'a program to sign and one to edit',
      (command) => `[gpg]\n\tprogram = ${command}\n[core]\n\teditor = ${command}\n`,
    ],
  ];

  test.each(TRAPS)('%s are not run', async (_, config) => {
    const { command, script, expectUnsprung } = trap();
    const root = repository({ '.gitattributes': '* filter=x diff=x merge=x\n' });
    appendFileSync(join(root, '.git/config'), config(command, script));
    // As after a fresh clone: git must look into the files to know that they did not change.
    utimesSync(join(root, FILE), 1, 1);
    write(root, { 'factchecks/new.yaml': 'title: 2022\n' });
    for (const [, run] of WAYS.slice(0, 4)) expect((await run(root)).code).toBe(1);
    await factwright(root, 'validate', '--staged');
    expectUnsprung();
  });

  test('hooks are not run', async () => {
    const { script, expectUnsprung } = trap();
    const root = repository();
    const hooks = scratch();
    for (const name of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc'])
      cpSync(script, join(hooks, name));
    changeEverywhere(root);
    git(root, 'config', 'core.hooksPath', hooks);
    utimesSync(join(root, FILE), 1, 1);
    for (const [, run] of WAYS) expect((await run(root)).code).toBe(1);
    expectUnsprung();
  });

  test('what an included file says changes nothing', async () => {
    const { script, expectUnsprung } = trap();
    const root = repository();
    write(root, { 'more.cfg': `[core]\n\tfsmonitor = ${script}\n\tbare = true\n\tworktree = /\n` });
    changeEverywhere(root);
    git(root, 'config', 'include.path', '../more.cfg');
    for (const [, run] of WAYS) expect((await run(root)).code).toBe(1);
    expectUnsprung();
  });

  test('another work tree that the repository names is not looked at', async () => {
    const root = repository();
    const elsewhere = scratch();
    cpSync(root, elsewhere, { recursive: true });
    changeEverywhere(root);
    git(root, 'config', 'core.worktree', elsewhere);
    for (const [, run] of WAYS) expect((await run(root)).code).toBe(1);
  });

  test.each(['a program', 'a link to one that says nothing'])(
    '%s called git in the checkout is not git',
    async (kind) => {
      const { script, expectUnsprung } = trap();
      const root = repository();
      write(root, { 'node_modules/.bin/x': '' });
      for (const folder of ['node_modules/.bin', '']) {
        const path = join(root, folder, 'git');
        if (kind === 'a program') cpSync(script, path);
        else symlinkSync('/bin/true', path);
      }
      changeEverywhere(root);
      vi.stubEnv('PATH', [join(root, 'node_modules/.bin'), '.', '', process.env['PATH']].join(delimiter));
      vi.spyOn(process, 'cwd').mockReturnValue(root);
      for (const [, run] of WAYS) expect((await run(root)).code).toBe(1);
      vi.restoreAllMocks();
      expectUnsprung();
    },
  );
});

describe('the environment', () => {
  test.each([
    ['GIT_EXTERNAL_DIFF', (script: string) => ({ GIT_EXTERNAL_DIFF: script })],
    [
      'GIT_CONFIG_COUNT',
      (script: string) => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'filter.x.clean', GIT_CONFIG_VALUE_0: script }),
    ],
    ['GIT_CONFIG_PARAMETERS', (script: string) => ({ GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${script}'` })],
    ['GIT_PAGER', (script: string) => ({ GIT_PAGER: script, PAGER: script, GIT_ASKPASS: script, SSH_ASKPASS: script })],
    ['another repository', () => ({ GIT_DIR: join(repository(), '.git') })],
    ['another work tree', () => ({ GIT_WORK_TREE: repository() })],
    ['another store of objects', () => ({ GIT_OBJECT_DIRECTORY: join(repository(), '.git/objects') })],
    ['a namespace and a prefix', () => ({ GIT_NAMESPACE: 'x', GIT_PREFIX: '../..', GIT_CEILING_DIRECTORIES: '/' })],
    ['magic in paths', () => ({ GIT_GLOB_PATHSPECS: '1', GIT_ICASE_PATHSPECS: '1' })],
  ])('%s there changes nothing', async (_, env) => {
    const { script, expectUnsprung } = trap();
    const root = repository({ '.gitattributes': '* filter=x diff=x\n' });
    write(root, { [FILE]: CHANGED });
    utimesSync(join(root, 'factwright.yaml'), 1, 1);
    for (const [name, value] of Object.entries(env(script))) vi.stubEnv(name, value);
    const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
    expectUnsprung();
    expect(code).toBe(1);
    expect(stdout).toContain(UNCORRECTED);
  });

  test('no trace is written where it says so', async () => {
    const root = repository();
    const traced = join(scratch(), 'trace');
    for (const name of ['GIT_TRACE', 'GIT_TRACE2_EVENT', 'GIT_TRACE_SETUP']) vi.stubEnv(name, traced);
    write(root, { [FILE]: CHANGED });
    expect((await factwright(root, 'validate', '--base', 'main')).code).toBe(1);
    expect(existsSync(traced)).toBe(false);
  });

  test('the index that a commit is being made of is the one that is judged', async () => {
    const root = repository();
    write(root, { [FILE]: CHECK.replace('source: vessel-log', 'source: vessel-lgo') });
    // As `git commit --all` does before it runs the hook.
    const temporary = join(root, '.git/index.lock');
    cpSync(join(root, '.git/index'), temporary);
    vi.stubEnv('GIT_INDEX_FILE', temporary);
    git(root, 'add', '-A');
    expect((await factwright(root, 'validate', '--staged')).code).toBe(1);
    vi.unstubAllEnvs();
    expect((await factwright(root, 'validate', '--staged')).code).toBe(0);
  });

  test('an index from elsewhere is refused', async () => {
    const root = repository();
    const other = repository();
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
    const { code, stderr } = await factwright(root, 'validate', '--staged');
    expect(code).toBe(2);
    expect(stderr).toContain('GIT_INDEX_FILE');
  });
});

describe('history that is not what it seems', () => {
  test('a replaced commit hides no change', async () => {
    const root = repository();
    write(root, { [FILE]: CHANGED });
    const own = commit(root);
    git(root, 'replace', git(root, 'rev-parse', 'main').trim(), own);
    const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain(UNCORRECTED);
  });

  test('a tag or branch called origin/main is not the base of a pull request', async () => {
    for (const kind of ['tag', 'branch']) {
      const root = repository();
      write(root, { [FILE]: CHANGED });
      commit(root);
      git(root, kind, 'origin/main', 'HEAD');
      const { code, stdout } = await factwrightWith({ env: { GITHUB_BASE_REF: 'main' } }, root, 'validate');
      expect([kind, code]).toEqual([kind, 1]);
      expect(stdout).toContain(UNCORRECTED);
    }
  });

  test.each([
    '--output=stolen',
    '-x',
    'main:factwright.yaml',
    'main..stranger',
    '^main',
    'main^{/Publish}',
    ':/Publish',
    '@{upstream}',
    'main~0 --help',
    'main\nstranger',
    '$(touch stolen)',
    '',
  ])('%j is no revision', async (ref) => {
    const root = repository();
    for (const option of [`--base=${ref}`, `--changed=${ref}`, `--settings-from=${ref}`])
      expect((await factwright(root, 'validate', option)).code).toBe(2);
    expect(readdirSync(root)).not.toContain('stolen');
  });
});

test('a revision with the longest name is none', async () => {
  const root = repository();
  expect((await factwright(root, 'validate', '--base', 'a'.repeat(200_000))).code).toBe(2);
});

describe('failures of git', () => {
  /** None may look like "nothing changed", and none like a bug. */
  async function expectSaid(root: string, ways = WAYS): Promise<void> {
    for (const [name, run] of ways) {
      const { code, stderr } = await run(root);
      expect([name, code]).toEqual([name, name === 'validate in a pull request' ? 0 : 2]);
      expect(stderr).toMatch(
        name === 'validate in a pull request' ? /^note: change-is-corrected is off: / : /^factwright: /,
      );
    }
  }

  test('no git at all', async () => {
    const root = repository();
    vi.stubEnv('PATH', scratch());
    await expectSaid(root);
    expect((await factwright(root, 'validate', '--base', 'main')).stderr).toContain('Git is not installed');
  });

  test('a corrupt index', async () => {
    const root = repository();
    changeEverywhere(root);
    write(root, { [FILE]: CHECK });
    writeFileSync(join(root, '.git/index'), 'DIRC, but not really an index');
    await expectSaid(root);
  });

  test('a lost object', async () => {
    const root = repository();
    const tree = git(root, 'rev-parse', 'main^{tree}').trim();
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
    await expectSaid(root);
  });

  test('a format of the repository that this git does not know', async () => {
    const root = repository();
    git(root, 'config', 'core.repositoryformatversion', '99');
    await expectSaid(root);
  });

  test('a `.git` that leads nowhere', async () => {
    const outer = repository();
    const root = join(outer, 'inner');
    mkdirSync(root);
    for (const name of ['factwright.yaml', 'factchecks'])
      cpSync(join(outer, name), join(root, name), { recursive: true });
    writeFileSync(join(root, '.git'), 'gitdir: ../nowhere\n');
    await expectSaid(root);
    writeFileSync(join(root, '.git'), 'something else\n');
    await expectSaid(root);
  });

  test('a merge that is not finished', async () => {
    const root = repository();
    write(root, { [FILE]: CHANGED });
    commit(root);
    git(root, 'checkout', '-q', 'main');
    write(root, { [FILE]: CHECK.replace('rating: false', 'rating: mostly-false') });
    commit(root);
    expect(() => git(root, 'merge', 'stranger')).toThrow();
    const { code, stderr } = await factwright(root, 'validate', '--staged');
    expect(code).toBe(2);
    expect(stderr).toContain(`A merge left several versions of \`${FILE}\``);
  });

  test('the event of a merge queue is read within bounds', async () => {
    const root = repository();
    const path = join(scratch(), 'event.json');
    const env = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: path };
    for (const content of ['no JSON', '{}', '{"merge_group":{"base_sha":7}}', ' '.repeat(40_000_000)]) {
      writeFileSync(path, content);
      const { code, stderr } = await factwrightWith({ env }, root, 'validate');
      expect(code).toBe(0);
      expect(stderr).toContain('note: change-is-corrected is off: ');
    }
    rmSync(path);
    symlinkSync('/dev/zero', path);
    expect((await factwrightWith({ env }, root, 'validate')).stderr).toContain('change-is-corrected is off');
  });
});

describe('a partial clone', () => {
  /** Without the contents of older commits, and a server whose every door is a trap. */
  function partialClone(remote: (origin: string, command: string) => string, command: string): string {
    const origin = repository();
    write(origin, { [FILE]: CHANGED });
    commit(origin);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const root = join(scratch(), 'clone');
    git(origin, 'clone', '-q', '--filter=blob:none', '-b', 'stranger', `file://${origin}`, root);
    git(root, 'config', 'remote.origin.url', remote(origin, command));
    git(root, 'config', 'remote.origin.uploadpack', command);
    git(root, 'config', 'protocol.allow', 'always');
    git(root, 'config', 'protocol.ext.allow', 'always');
    git(root, 'config', 'core.sshCommand', command);
    git(root, 'config', 'core.gitProxy', command);
    git(root, 'config', 'credential.helper', `!${command}`);
    return root;
  }

  test.each([
    ['a folder', (origin: string) => `file://${origin}`],
    ['ssh', () => 'ssh://127.0.0.1/desk'],
    ['the protocol of git', () => 'git://127.0.0.1/desk'],
    ['a helper', (_: string, command: string) => `ext::${command}`],
  ])('asks nobody for what it lacks, be it by %s, and says so', async (_, remote) => {
    const { command, expectUnsprung } = trap();
    const root = partialClone(remote, command);
    const { code, stderr } = await factwright(root, 'validate', '--base', 'origin/main');
    expectUnsprung();
    expect(code).toBe(2);
    expect(stderr).toContain('partial');
    const noted = await factwrightWith({ env: { GITHUB_BASE_REF: 'main' } }, root, 'validate');
    expectUnsprung();
    expect(noted.stderr).toContain('note: change-is-corrected is off: ');
  });
});

describe('submodules', () => {
  /** The fact checks, or a part of them, in a repository of their own. */
  function withSubmodule(folder: string): string {
    const other = repository();
    git(other, 'checkout', '-q', 'main');
    const root = repository({ 'factchecks/other.yaml': CHECK });
    rmSync(join(root, FILE));
    if (folder === 'factchecks') git(root, 'rm', '-rqf', 'factchecks');
    git(root, 'submodule', '--quiet', 'add', other, folder);
    commit(root, 'Move checks into a repository of their own');
    return root;
  }

  test.each(['factchecks', 'factchecks/2024', 'factchecks/2024.yaml'])('%s is refused by name', async (folder) => {
    const root = withSubmodule(folder);
    for (const [name, run] of WAYS.slice(0, 4)) {
      const { code, stderr } = await run(root);
      expect([name, code]).toEqual([name, 2]);
      expect(stderr).toContain(`\`${folder}\` is a submodule`);
    }
  });

  test('where no fact check can lie they are no matter', async () => {
    for (const folder of ['tools', 'factchecks/_theme']) {
      const root = withSubmodule(folder);
      write(root, { [FILE]: CHANGED });
      const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
      expect([folder, code]).toEqual([folder, 1]);
      expect(stdout).toContain(UNCORRECTED);
    }
  });

  test('a project in a submodule, or in a linked work tree, is judged in its own repository', async () => {
    const outer = scratch();
    git(outer, 'init', '-q');
    const other = repository();
    git(outer, 'submodule', '--quiet', 'add', other, 'desk');
    git(other, 'worktree', 'add', '-q', join(outer, 'linked'), '-b', 'linked');
    for (const folder of ['desk', 'linked']) {
      write(join(outer, folder), { [FILE]: CHANGED });
      const { code, stdout } = await factwright(join(outer, folder), 'validate', '--changed');
      expect([folder, code]).toEqual([folder, 1]);
      expect(stdout).toContain(FILE);
    }
  });
});

describe.skipIf(process.platform === 'win32')('checks that are links', () => {
  const TEXT = 'texts/x.yaml';

  function link(root: string, target: string, path = FILE): void {
    rmSync(join(root, path), { force: true });
    symlinkSync(target, join(root, path));
  }

  test('a change of what a link leads to is a change of the check', async () => {
    const root = repository();
    write(root, { [TEXT]: CHECK });
    link(root, `../${TEXT}`);
    commit(root, 'Move a text');
    git(root, 'branch', 'linked');
    expect((await factwright(root, 'validate', '--base', 'main')).code).toBe(0);
    write(root, { [TEXT]: CHANGED });
    for (const isCommitted of [false, true]) {
      if (isCommitted) commit(root);
      for (const option of ['--base', '--changed']) {
        const { code, stdout } = await factwright(root, 'validate', option, 'linked');
        expect([option, isCommitted, code]).toEqual([option, isCommitted, 1]);
        expect(stdout).toContain(UNCORRECTED);
      }
    }
  });

  test('a check that becomes a link to another text changes', async () => {
    const root = repository();
    write(root, { [TEXT]: CHANGED });
    link(root, `../${TEXT}`);
    commit(root);
    const { code, stdout } = await factwright(root, 'validate', '--changed', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain(UNCORRECTED);
  });

  test('a link that becomes a file again is compared with what it led to', async () => {
    const root = repository();
    write(root, { [TEXT]: CHECK });
    link(root, `../${TEXT}`);
    commit(root);
    git(root, 'branch', 'linked');
    rmSync(join(root, FILE));
    write(root, { [FILE]: CHANGED });
    commit(root);
    expect((await factwright(root, 'validate', '--base', 'linked')).stdout).toContain(UNCORRECTED);
  });

  test('links are followed over links and folders in the tree of the base', async () => {
    const root = repository();
    write(root, { 'texts/deep/x.yaml': CHECK });
    symlinkSync('deep', join(root, 'texts/short'));
    symlinkSync('../texts/short/../short/x.yaml', join(root, 'factchecks/_step'));
    link(root, './_step');
    commit(root);
    git(root, 'branch', 'linked');
    write(root, { 'texts/deep/x.yaml': CHANGED });
    commit(root);
    expect((await factwright(root, 'validate', '--base', 'linked')).stdout).toContain(UNCORRECTED);
  });

  test.each(['/etc/hostname', '../../outside.yaml', 'trawlers-in-reserve.yaml', '../nowhere', '..', ''])(
    'a link of the base to %j is no bug',
    async (target) => {
      const root = repository();
      git(root, 'update-index', '--add', '--cacheinfo', `120000,${hashOf(root, target)},factchecks/odd.yaml`);
      git(root, 'commit', '-q', '-m', 'Add a link');
      git(root, 'branch', 'linked');
      write(root, { [FILE]: CHANGED, 'factchecks/odd.yaml': CHANGED.replace('vessel-log', 'vessel-lgo') });
      const { code, stdout } = await factwright(root, 'validate', '--base', 'linked');
      expect(code).toBe(1);
      expect(stdout).toContain(UNCORRECTED);
    },
  );

  test('a staged link is the staged text that it leads to', async () => {
    const root = repository();
    write(root, { [TEXT]: CHECK });
    link(root, `../${TEXT}`);
    commit(root);
    write(root, { [TEXT]: CHECK.replace('source: vessel-log', 'source: vessel-lgo') });
    git(root, 'add', '-A');
    write(root, { [TEXT]: CHECK });
    const { code, stdout } = await factwright(root, 'validate', '--staged');
    expect(code).toBe(1);
    expect(stdout).toContain(FILE);
  });
});

/** Writes a content into the repository. */
function hashOf(root: string, text: string): string {
  const file = join(scratch(), 'content');
  writeFileSync(file, text);
  return git(root, 'hash-object', '-w', '--no-filters', file).trim();
}

describe('what a checkout does to files', () => {
  test('other line ends are no change, whatever attributes say', async () => {
    const root = repository({ 'factchecks/_sources.yaml': '# None yet.\n{}\n' });
    for (const file of [FILE, 'factchecks/_sources.yaml', 'factwright.yaml'])
      write(root, { [file]: readFileSync(join(root, file), 'utf8').replaceAll('\n', '\r\n') });
    const { code, stdout } = await factwright(root, 'validate', '--changed', 'main', '--format', 'json');
    expect(code).toBe(0);
    // The settings and what is shared always count.
    expect(JSON.parse(stdout)).toMatchObject({ files: 2, diagnostics: [] });
    edit(root, FILE, 'rating: false', 'rating: true');
    expect((await factwright(root, 'validate', '--changed', 'main')).stdout).toContain(UNCORRECTED);
  });

  test('a check that git LFS keeps is its content, and its pointer is no other one', async () => {
    const digest = createHash('sha256').update(CHECK).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${Buffer.byteLength(CHECK)}\n`;
    const root = repository({ [FILE]: pointer, '.gitattributes': '*.yaml filter=lfs diff=lfs merge=lfs -text\n' });
    const files = async (): Promise<unknown> =>
      JSON.parse((await factwright(root, 'validate', '--changed', 'main', '--format', 'json')).stdout).files;
    // The settings always count.
    expect(await files()).toBe(1);
    write(root, { [FILE]: CHECK });
    expect(await files()).toBe(1);
    write(root, { [FILE]: CHANGED });
    expect(await files()).toBe(2);
  });

  test('a file that a sparse checkout leaves out is not deleted', async () => {
    const root = repository({ 'factchecks/2023/old.yaml': CHECK.replace('No vessel', 'No boat') });
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/factchecks/2023/');
    expect(existsSync(join(root, 'factchecks/2023'))).toBe(false);
    const { stdout } = await factwright(root, 'validate', '--base', 'main');
    expect(stdout).not.toContain('deleted');
  });

  test('a repository of SHA-256 is read alike', async () => {
    const root = repository({}, { init: ['--object-format=sha256'] });
    expect((await factwright(root, 'validate', '--changed')).code).toBe(0);
    write(root, { [FILE]: CHANGED });
    for (const isCommitted of [false, true]) {
      if (isCommitted) commit(root);
      const { code, stdout } = await factwright(root, 'validate', '--base', git(root, 'rev-parse', 'main').trim());
      expect(code).toBe(1);
      expect(stdout).toContain(UNCORRECTED);
    }
  });

  test('a file that is only to be added some day is not staged', async () => {
    const root = repository();
    write(root, { 'factchecks/some-day.yaml': 'title: 2022\n', 'factchecks/now.yaml': '' });
    git(root, 'add', '--intent-to-add', 'factchecks/some-day.yaml');
    expect((await factwright(root, 'validate', '--staged')).code).toBe(0);
    git(root, 'add', 'factchecks/now.yaml');
    const { code, stdout } = await factwright(root, 'validate', '--staged');
    expect(code).toBe(1);
    expect(stdout).toContain('now.yaml');
    expect(stdout).not.toContain('some-day.yaml');
  });

  test.skipIf(process.getuid?.() !== 0)('a checkout of another owner is read', async () => {
    const root = repository();
    changeEverywhere(root);
    const give = (path: string): void => {
      chownSync(path, 12_345, 12_345);
      if (statSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
    };
    give(root);
    expect(() => git(root, 'status')).toThrow('dubious ownership');
    for (const [name, run] of WAYS) expect([name, (await run(root)).code]).toEqual([name, 1]);
  });

  test('a rename with edits is found in the work tree, and among what is committed', async () => {
    const root = repository();
    renameSync(join(root, FILE), join(root, 'factchecks/elsewhere.yaml'));
    write(root, { 'factchecks/elsewhere.yaml': CHANGED });
    for (const isCommitted of [false, true]) {
      if (isCommitted) commit(root);
      const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
      expect(code).toBe(1);
      expect(stdout).toMatch(/elsewhere\.yaml:.* error change-is-corrected/);
      expect(stdout).not.toContain('was deleted');
    }
  });
});
