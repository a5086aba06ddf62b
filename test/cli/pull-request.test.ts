import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const SECOND = 'factchecks/reserve-budget.yaml';
/** Another statement, so that the two are no near-duplicates. */
const BUDGET = CHECK.replace(
  'No vessel of the Ministry of Fisheries entered the reserve.',
  'The budget for rangers doubled within one year.',
)
  .replace(
    'Let me be clear, not one of our vessels has been inside.',
    'We doubled what the rangers get, within one year.',
  )
  .replace('quote: not one of our vessels has been inside', 'quote: We doubled what the rangers get');
const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', [...WHO, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A repository whose main branch holds two published checks, with a stranger's branch checked out. */
function repository(): string {
  const root = scratchProject({ [SECOND]: BUDGET, '.gitignore': 'out/\n' });
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'Two checks');
  git(root, 'checkout', '-q', '-b', 'stranger');
  return root;
}

function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

function commit(root: string, message = 'Improve the checks'): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', message);
}

/** Runs the command that a message gives. */
function runHint(root: string, message: string): void {
  const [, command = ''] = /: git (fetch .*)$/m.exec(message) ?? [];
  expect(command).not.toBe('');
  git(root, ...command.split(' '));
}

const CORRECTION = `corrections:
  - { date: 2024-06-01, kind: substantial, text: The log had been misread., was: false, now: mostly-false }
`;

describe('a pull request from a stranger', () => {
  test('a typo, a silently changed verdict, a deleted source and a huge file are each found and annotated', async () => {
    const root = repository();
    edit(root, FILE, 'rating: false', 'rating: mostly-false');
    edit(root, SECOND, 'speaker: minister', 'speeker: minister');
    writeFileSync(
      join(root, 'factchecks/no-source.yaml'),
      BUDGET.replace('budget for rangers', 'number of rangers')
        .replace(/ {2}vessel-log:[\s\S]*?log\.csv\n.*\n.*\n/, '')
        .replace(/ {2}harbour-office: .*\n/, ''),
    );
    writeFileSync(join(root, 'factchecks/huge.yaml'), `title: ${'x'.repeat(2_000_000)}\n`);
    commit(root);
    const summary = join(root, 'out-summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await factwrightWith({ env }, root, 'validate', '--base', 'main');
    expect(code).toBe(1);
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(
      annotations.map((line) => /file=([^,]+),line=(\d+).*title=([^,:]+)/.exec(line)?.slice(1)).toSorted(),
    ).toEqual([
      ['factchecks/huge.yaml', '1', 'file-readable'],
      ['factchecks/no-source.yaml', '21', 'reference-exists'],
      [SECOND, '8', 'schema'],
      [FILE, '47', 'change-is-corrected'],
      [FILE, '47', 'verdict-follows'],
    ]);
    expect(stdout).toContain('was “false” and is now “mostly-false”');
    expect(readFileSync(summary, 'utf8')).toContain('5 errors');
  });

  test('the corrected branch passes', async () => {
    const root = repository();
    edit(root, FILE, 'rating: false', 'rating: mostly-false');
    edit(root, FILE, 'finding: rebutted', 'finding: mixed');
    writeFileSync(join(root, FILE), readFileSync(join(root, FILE), 'utf8') + CORRECTION);
    commit(root);
    expect(await factwright(root, 'validate', '--base', 'main')).toMatchObject({ code: 0 });
  });

  test('a renamed file is compared with what it was', async () => {
    const root = repository();
    renameSync(join(root, FILE), join(root, 'factchecks/trawlers.yaml'));
    edit(root, 'factchecks/trawlers.yaml', 'rating: false', 'rating: mostly-false');
    commit(root);
    const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain('factchecks/trawlers.yaml:47:11 error change-is-corrected');
  });

  test('a deleted published check is found', async () => {
    const root = repository();
    rmSync(join(root, FILE));
    commit(root);
    const { code, stdout } = await factwright(root, 'validate', '--base', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain(`${FILE}:1:1 error change-is-corrected`);
  });

  test('what main gained meanwhile is not held against the branch', async () => {
    const root = repository();
    git(root, 'checkout', '-q', 'main');
    edit(root, FILE, 'rating: false', 'rating: mostly-false');
    writeFileSync(join(root, FILE), readFileSync(join(root, FILE), 'utf8') + CORRECTION);
    commit(root, 'Correct a check');
    git(root, 'checkout', '-q', 'stranger');
    expect(await factwright(root, 'validate', '--base', 'main')).toMatchObject({ code: 0 });
  });
});

describe('where the base comes from', () => {
  test('GitHub names the branch, a merge queue the commit, a push what stood there before, GitLab commits', async () => {
    const root = repository();
    edit(root, FILE, 'rating: false', 'rating: mostly-false');
    commit(root);
    git(root, 'update-ref', 'refs/remotes/origin/main', 'main');
    const base = git(root, 'rev-parse', 'main').trim();
    const event = join(root, '.git/event.json');
    writeFileSync(event, JSON.stringify({ merge_group: { base_sha: base }, before: base }));
    const environments: readonly Record<string, string>[] = [
      { GITHUB_BASE_REF: 'main' },
      { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event },
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_BEFORE_SHA: '0'.repeat(40) },
      { CI_COMMIT_BEFORE_SHA: base },
    ];
    for (const env of environments) {
      const { code, stdout } = await factwrightWith({ env }, root, 'validate');
      expect({ env, code }).toEqual({ env, code: 1 });
      expect(stdout).toContain('change-is-corrected');
    }
  });

  test('a branch that is new is compared with nothing', async () => {
    const root = repository();
    edit(root, FILE, 'rating: false', 'rating: mostly-false');
    commit(root);
    const event = join(root, '.git/event.json');
    writeFileSync(event, JSON.stringify({ before: '0'.repeat(40) }));
    const environments: readonly Record<string, string>[] = [
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
      { CI_COMMIT_BEFORE_SHA: '0'.repeat(40) },
    ];
    for (const env of environments) {
      const { stdout, stderr } = await factwrightWith({ env }, root, 'validate');
      expect(stdout).not.toContain('change-is-corrected');
      expect(stderr).toBe('');
    }
  });

  test('a shallow clone says what to fetch, and judges the rest', async () => {
    const origin = repository();
    for (let count = 0; count < 3; count += 1) {
      git(origin, 'commit', '-q', '--allow-empty', '-m', `Step ${count}`);
    }
    git(origin, 'checkout', '-q', 'main');
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile');
    const root = join(scratchProject(), 'clone');
    execFileSync('git', [
      'clone',
      '-q',
      '--depth',
      '1',
      '--no-single-branch',
      '-b',
      'stranger',
      `file://${origin}`,
      root,
    ]);
    const { code, stdout, stderr } = await factwrightWith({ env: { GITHUB_BASE_REF: 'main' } }, root, 'validate');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ 3 files checked, nothing found.\n' });
    expect(stderr).toContain('note: change-is-corrected is off: The history of this shallow clone does not go back');
    const asked = await factwright(root, 'validate', '--base', 'origin/main');
    expect(asked.code).toBe(2);
    runHint(root, asked.stderr);
    expect(await factwright(root, 'validate', '--base', 'origin/main')).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([['origin/main'], ['main']])('a shallow clone of one branch is told how to get %s', async (name) => {
    const origin = repository();
    edit(origin, FILE, 'rating: false', 'rating: mostly-false');
    commit(origin);
    git(origin, 'checkout', '-q', 'main');
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile');
    for (const option of ['--base', '--changed', '--settings-from']) {
      const root = join(scratchProject(), `clone${option}`);
      execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'stranger', `file://${origin}`, root]);
      const asked = await factwright(root, 'validate', option, name);
      expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining(`no revision \`${name}\``) });
      runHint(root, asked.stderr);
      const then = await factwright(root, 'validate', '--base', 'origin/main', option, 'origin/main');
      expect(then.stdout).toContain('change-is-corrected');
    }
  });

  test('a shallow clone is told how to get a commit by its name', async () => {
    const origin = repository();
    const base = git(origin, 'rev-parse', 'main').trim();
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'A step');
    const root = join(scratchProject(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'stranger', `file://${origin}`, root]);
    const asked = await factwright(root, 'validate', '--base', base);
    expect(asked.code).toBe(2);
    runHint(root, asked.stderr);
    expect(await factwright(root, 'validate', '--base', base)).toMatchObject({ code: 0, stderr: '' });
  });

  test.each(['--base', '--changed', '--settings-from'])(
    '%s takes a revision that is so many steps back',
    async (option) => {
      const root = repository();
      git(root, 'commit', '-q', '--allow-empty', '-m', 'A step');
      for (const name of ['HEAD~1', 'HEAD^', 'HEAD~1^0'])
        expect(await factwright(root, 'validate', option, name)).toMatchObject({ code: 0 });
      for (const name of ['HEAD~99', 'HEAD^9'])
        expect(await factwright(root, 'validate', option, name)).toMatchObject({
          code: 2,
          stderr: `factwright: The history does not go back as far as \`${name}\`.\nName a later revision.\n`,
        });
      const { code, stderr } = await factwright(root, 'validate', option, 'elsewhere~2');
      expect([code, stderr]).toEqual([2, expect.stringContaining('There is no revision `elsewhere` here.')]);
    },
  );

  test('a repository without another names its own branches, and speaks of no fetching', async () => {
    const root = scratchProject();
    git(root, 'init', '-q', '-b', 'master');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'A check');
    const base = (name: string) => factwright(root, 'validate', '--base', name);
    expect((await base('main')).stderr).toBe(
      'factwright: There is no revision `main` here.\nThe only branch here is `master`.\n',
    );
    git(root, 'branch', 'a-draft');
    expect((await base('main')).stderr).toContain('The branches here are `master` and `a-draft`.');
    git(root, 'remote', 'add', 'origin', root);
    expect((await base('trunk')).stderr).toContain('The branches here are `master` and `a-draft`. Fetch it first, ');
    git(root, 'fetch', '-q', 'origin');
    git(root, 'checkout', '-q', 'a-draft');
    git(root, 'branch', '-q', '-D', 'master');
    expect((await base('master')).stderr).toContain('Name it as it was fetched: `origin/master`.');
  });

  test('a shallow clone is told how to get the revision before', async () => {
    const origin = repository();
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'A step');
    const root = join(scratchProject(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'stranger', `file://${origin}`, root]);
    const asked = await factwright(root, 'validate', '--base', 'HEAD~1');
    expect(asked).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The history of this shallow clone does not go back as far as `HEAD~1`.'),
    });
    runHint(root, asked.stderr);
    expect(await factwright(root, 'validate', '--base', 'HEAD~1')).toMatchObject({ code: 0, stderr: '' });
  });

  test('without a commit there is nothing to compare with, which is said', async () => {
    const root = scratchProject();
    git(root, 'init', '-q');
    for (const name of ['HEAD~1', 'HEAD']) {
      const { code, stderr } = await factwright(root, 'validate', '--base', name);
      expect([code, stderr]).toEqual([2, expect.stringContaining('There is no commit here yet.')]);
    }
  });

  test('without git, CI gets a note and the user an error', async () => {
    const root = scratchProject();
    const noted = await factwrightWith({ env: { GITHUB_BASE_REF: 'main' } }, root, 'validate');
    expect(noted.code).toBe(0);
    expect(noted.stderr).toContain('change-is-corrected is off');
    expect((await factwright(root, 'validate', '--base', 'main')).code).toBe(2);
    expect((await factwright(root, 'validate', '--staged')).code).toBe(2);
  });

  test('a name that git would take for an option reaches no git', async () => {
    const root = repository();
    for (const ref of ['--output=stolen', '-x', 'main:factwright.yaml', 'main..stranger', '']) {
      expect((await factwright(root, 'validate', `--base=${ref}`)).code).toBe(2);
    }
  });
});

describe('only what changed', () => {
  test('--changed reports files that differ from the last commit or a revision, new ones included', async () => {
    const root = repository();
    edit(root, FILE, 'source: vessel-log', 'source: vessel-lgo');
    commit(root);
    edit(root, SECOND, 'source: vessel-log', 'source: vessel-lgo');
    writeFileSync(join(root, 'factchecks/new.yaml'), 'title: 2022\n');
    const sinceCommit = await factwright(root, 'validate', '--changed');
    expect(sinceCommit.code).toBe(1);
    expect(sinceCommit.stdout).not.toContain(FILE);
    expect(sinceCommit.stdout).toContain(SECOND);
    expect(sinceCommit.stdout).toContain('factchecks/new.yaml');
    const sinceMain = await factwright(root, 'validate', '--changed', 'main');
    expect(sinceMain.stdout).toContain(FILE);
  });

  test('--staged judges what is staged, not what the disk holds', async () => {
    const root = repository();
    edit(root, FILE, 'source: vessel-log', 'source: vessel-lgo');
    git(root, 'add', FILE);
    edit(root, FILE, 'source: vessel-lgo', 'source: vessel-log');
    edit(root, SECOND, 'source: vessel-log', 'source: vessel-lgo');
    const { code, stdout } = await factwright(root, 'validate', '--staged');
    expect(code).toBe(1);
    expect(stdout).toContain(`${FILE}:21:13`);
    expect(stdout).not.toContain(SECOND);
  });

  test('where nothing changed there is nothing to report', async () => {
    const root = repository();
    expect(await factwright(root, 'validate', '--changed')).toMatchObject({ code: 0 });
    expect(await factwright(root, 'validate', '--staged')).toMatchObject({ code: 0 });
  });
});
