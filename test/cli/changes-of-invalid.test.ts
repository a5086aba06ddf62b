import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];

/** A repository whose last commit has one text of the check, and whose work tree and index have another. */
function repository(then: string, now: string | undefined): string {
  const root = scratchProject({ [FILE]: then, 'factchecks/another.yaml': CHECK });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', [...WHO, ...args], { cwd: root, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The checks');
  if (now === undefined) rmSync(join(root, FILE));
  else writeFileSync(join(root, FILE), now);
  git('add', '-A');
  return root;
}

const NOW = CHECK.replace('for six hours', 'for nine hours');
const OLD_KEY = CHECK.replace('title:', 'kicker: Fisheries\ntitle:');
const NOT_YAML = CHECK.replace('title: ', 'title: [');
const WAYS = [['--base', 'HEAD'], ['--changed', 'HEAD'], ['--staged']];

test.each(WAYS)('what was invalid is compared as far as it can be read: %s', async (...way) => {
  const root = repository(OLD_KEY, NOW);
  const { code, stdout } = await factwright(root, 'validate', '--no-cache', ...way);
  expect(code).toBe(1);
  expect(stdout).toContain(`${FILE}:1:1 warning change-is-corrected`);
  expect(stdout).toContain('`kicker` could not be read there (line 1: `kicker` is not a key of the file)');
  expect(stdout).toMatch(
    /error change-is-corrected\n.*a number in `evidence.position-log.shows` was “.*six hours.” and is now “.*nine hours.”/,
  );
});

test.each(WAYS)('what cannot be read at all is said to be compared with nothing: %s', async (...way) => {
  const root = repository(NOT_YAML, NOW);
  const { stdout } = await factwright(root, 'validate', '--no-cache', ...way);
  expect(stdout).toContain(`${FILE}:1:1 warning change-is-corrected`);
  expect(stdout).toMatch(
    /cannot be judged, because the file was not valid there \(line 1: The bracket .* is never closed\)\./,
  );
  expect(stdout).toMatch(/→ Compare it by eye, or .*validate --base REVISION/);
});

test('so it is where the file is gone', async () => {
  const { stdout } = await factwright(repository(NOT_YAML, undefined), 'validate', '--no-cache', '--base', 'HEAD');
  expect(stdout).toMatch(/cannot be judged, because the file was not valid there/);
  const deleted = await factwright(repository(OLD_KEY, undefined), 'validate', '--no-cache', '--base', 'HEAD');
  expect(deleted.stdout).toMatch(/The published check “.*” was deleted since HEAD/);
});

test.each(['text', 'json', 'github', 'summary', 'sarif', 'junit', 'gitlab', 'rdjson'])(
  'every reporter says so: %s',
  async (format) => {
    const { stdout } = await factwright(
      repository(NOT_YAML, NOW),
      'validate',
      '--no-cache',
      '--base',
      'HEAD',
      '--format',
      format,
    );
    expect(stdout).toMatch(/cannot be judged(?:,|&#44;) because the file was not valid there/);
  },
);

test('settings and shared files that could not be read are named as well', async () => {
  const shared =
    'register: { kind: record, by: coast-guard, url: "https://guard.example/register", titel: Register }\n';
  const root = scratchProject({ 'factwright.yaml': `${SETTINGS}colour: blue\n`, 'factchecks/_sources.yaml': shared });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', [...WHO, ...args], { cwd: root, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The checks');
  writeFileSync(join(root, 'factwright.yaml'), SETTINGS);
  writeFileSync(join(root, 'factchecks/_sources.yaml'), shared.replace('titel', 'title'));
  const { stdout } = await factwright(root, 'validate', '--no-cache', '--base', 'HEAD');
  expect(stdout).toContain('because `colour` could not be read there (line 13: `colour` is not a key of the file)');
  expect(stdout).toContain(
    'because `register.titel` could not be read there (line 1: `titel` is not a key of `register`)',
  );
});
