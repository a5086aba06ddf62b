import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { examinePort } from '../../src/cli/doctor/examine-port.ts';
import { serveSite } from '../../src/preview/serve-site.ts';
import type { Examined } from '../../src/workspace/doctor/examined.ts';
import { findProgram } from '../../src/workspace/processes/find-program.ts';
import { problemsBySchema } from '../render/schema-of.ts';
import { factwrightWith, scratchProject, SETTINGS } from './scratch-project.ts';

const HOOK = '#!/bin/sh\nexec npx --no -- factwright validate --staged\n';
const GIT = findProgram('git', '/nowhere', process.env['PATH'] ?? '') ?? 'git';

/** A folder of its own, outside of every project. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for `PATH` with git and programs that print a text. */
function programs(printing: Readonly<Record<string, string>> = {}, { hasGit = true } = {}): string {
  const folder = emptyFolder();
  if (hasGit) symlinkSync(GIT, join(folder, 'git'));
  for (const [name, text] of Object.entries(printing))
    writeFileSync(join(folder, name), `#!/bin/sh\ncat <<'END'\n${text}\nEND\n`.replace('cat', '/bin/cat'), {
      mode: 0o755,
    });
  return folder;
}

function inGit(root: string): string {
  execFileSync(GIT, ['init', '-q', '-b', 'main', root]);
  return root;
}

interface Found {
  readonly code: number;
  readonly of: (id: string) => Examined | undefined;
  readonly all: readonly string[];
}

/** Runs the command with nothing of this machine's own settings. */
async function doctor(root: string, env: Record<string, string> = {}, ...argv: readonly string[]): Promise<Found> {
  const surroundings = { PATH: programs(), HOME: emptyFolder(), ...env };
  const { code, stdout } = await factwrightWith({ env: surroundings }, root, 'doctor', '--format', 'json', ...argv);
  const report = JSON.parse(stdout);
  expect(problemsBySchema('doctor', report)).toEqual([]);
  const examined: readonly Examined[] = report.examined;
  return {
    code,
    of: (id) => examined.find((one) => one.id === id),
    all: examined.filter(({ id }) => id !== 'port').map(({ id, state }) => `${id} ${state}`),
  };
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
}

test('a project that has all is told so, and nothing is changed', async () => {
  const root = inGit(scratchProject({ '.git-hooks/pre-commit': HOOK }));
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  writeFileSync(join(root, '.git/hooks/pre-commit'), HOOK, { mode: 0o755 });
  const home = emptyFolder();
  const before = [filesIn(root), filesIn(home)];
  const PATH = programs({ 'fc-list': 'en|de', chromium: 'never run' });
  const { code, all, of } = await doctor(root, { PATH, HOME: home });
  expect(all).toEqual([
    'node ok',
    'project ok',
    'write-access ok',
    'git ok',
    'repository ok',
    'hook ok',
    'chromium ok',
    'sharp ok',
    'fonts ok',
    'cache ok',
  ]);
  expect(code).toBe(0);
  expect(of('git')).toMatchObject({ message: expect.stringMatching(/^It is version \d+\.\d+/) });
  expect([filesIn(root), filesIn(home)]).toEqual(before);
});

test('the text has a line for each thing, what it is for, and below it what to do', async () => {
  const root = inGit(scratchProject({ '.gitattributes': '*.pdf filter=lfs diff=lfs merge=lfs -text\n' }));
  const env = { PATH: programs(), HOME: emptyFolder() };
  const { code, stdout } = await factwrightWith({ env }, root, 'doctor');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✓ ok {7}Node\.js: It is version [\d.]+\. It runs Factwright\.$/m);
  expect(stdout).toContain(
    `✗ missing  Chromium: A PDF is made by Chromium, Chrome or Edge, and none was found. It prints PDFs (\`render --to pdf\`).
           → Install one (on Debian and Ubuntu: \`apt install chromium\`), or name its program with --browser or CHROME_PATH.\n`,
  );
  expect(stdout).toMatch(/\n\nNot as the project needs it: Git LFS\.\n$/);
});

test('outside of a project, the machine is examined all the same', async () => {
  const folder = emptyFolder();
  const { code, of, all } = await doctor(folder);
  expect(code).toBe(0);
  expect(of('project')).toMatchObject({ state: 'missing', hint: expect.stringContaining('factwright init') });
  expect(all).toContain('repository missing');
  expect(all.join()).not.toMatch(/cache|hook|write-access/);
});

test('settings that are not valid are a reason to fail', async () => {
  const { code, of } = await doctor(scratchProject({ 'factwright.yaml': 'format: 1\n' }));
  expect(of('project')).toMatchObject({ state: 'problem', hint: '`factwright validate` says what is wrong with it.' });
  expect(code).toBe(1);
});

test('git is needed where the project is in a repository, and is never run from inside it', async () => {
  const PATH = programs({}, { hasGit: false });
  expect((await doctor(scratchProject(), { PATH })).code).toBe(0);
  const root = inGit(scratchProject());
  const own = join(root, 'bin');
  mkdirSync(own);
  writeFileSync(join(own, 'git'), `#!/bin/sh\necho ran > ${join(root, 'ran')}\n`, { mode: 0o755 });
  const { code, of } = await doctor(root, { PATH: [own, PATH].join(delimiter) });
  expect(of('git')).toMatchObject({ state: 'missing', hint: expect.stringContaining('apt install git') });
  expect(code).toBe(1);
  expect(filesIn(root)).not.toContain('ran');
});

test('a git that cannot be run is a problem', async () => {
  const PATH = programs({}, { hasGit: false });
  writeFileSync(join(PATH, 'git'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });
  const { code, of } = await doctor(inGit(scratchProject()), { PATH });
  expect(of('git')).toMatchObject({ state: 'problem', message: expect.stringContaining('cannot be run') });
  expect(code).toBe(1);
});

test('a shallow clone is told, with how to fetch the rest', async () => {
  const root = inGit(scratchProject());
  const git = (...argv: readonly string[]): void =>
    void execFileSync(GIT, ['-C', root, '-c', 'user.name=Ilka', '-c', 'user.email=i@desk.example', ...argv]);
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  const clone = join(emptyFolder(), 'clone');
  execFileSync(GIT, ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
  expect((await doctor(root)).of('repository')?.state).toBe('ok');
  const { of, code } = await doctor(clone);
  expect(of('repository')).toMatchObject({ state: 'problem', hint: expect.stringContaining('git fetch --unshallow') });
  expect(code).toBe(0);
});

test('the hook: none, one that is not switched on, one that may not be run, one of others, one that validates', async () => {
  const root = inGit(scratchProject());
  const hook = async (env: Record<string, string> = {}): Promise<Partial<Examined> | undefined> =>
    (await doctor(root, env)).of('hook');
  const put = (path: string, text: string, mode: number): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), mode);
  };
  expect(await hook()).toMatchObject({ state: 'missing', hint: expect.stringContaining('factwright init') });
  put('.githooks/pre-commit', HOOK, 0o644);
  expect(await hook()).toMatchObject({ state: 'missing', hint: 'Run `git config core.hooksPath .githooks`.' });
  const home = emptyFolder();
  writeFileSync(join(home, '.gitconfig'), '[core]\n\thooksPath = .githooks\n');
  expect(await hook({ HOME: home })).toMatchObject({ state: 'problem', hint: expect.stringContaining('chmod +x') });
  execFileSync(GIT, ['-C', root, 'config', 'core.hooksPath', '.githooks']);
  expect(await hook()).toMatchObject({ state: 'problem' });
  put('.githooks/pre-commit', HOOK, 0o755);
  expect(await hook()).toMatchObject({ state: 'ok' });
  put('.githooks/pre-commit', '#!/bin/sh\nexec lefthook run pre-commit\n', 0o755);
  expect(await hook()).toMatchObject({ state: 'missing', hint: expect.stringContaining('validate --staged') });
  put('lefthook.yml', 'pre-commit: { commands: { checks: { run: npx factwright validate --staged } } }\n', 0o644);
  expect(await hook()).toMatchObject({ state: 'ok' });
});

test('a linked work tree has the hooks of its repository', async () => {
  const root = inGit(scratchProject());
  execFileSync(GIT, [
    '-C',
    root,
    '-c',
    'user.name=I',
    '-c',
    'user.email=i@desk.example',
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'one',
  ]);
  const linked = join(emptyFolder(), 'linked');
  execFileSync(GIT, ['-C', root, 'worktree', 'add', '-q', linked]);
  writeFileSync(join(linked, 'factwright.yaml'), SETTINGS);
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  writeFileSync(join(root, '.git/hooks/pre-commit'), HOOK, { mode: 0o755 });
  expect((await doctor(linked)).of('hook')?.state).toBe('ok');
});

test.each([
  ['.gitattributes', '*.pdf filter=lfs diff=lfs merge=lfs -text\n'],
  ['factchecks/_snapshots/.gitattributes', 'sha256/ab filter=lfs diff=lfs merge=lfs -text\n'],
  ['factwright.yaml', `${SETTINGS}limits: { lfsAbove: 1000000 }\n`],
])('git LFS is needed where %s asks for it', async (path, text) => {
  const root = inGit(scratchProject({ [path]: text }));
  const without = await doctor(root);
  expect(without.of('lfs')).toMatchObject({ state: 'missing', hint: expect.stringContaining('git lfs install') });
  expect(without.code).toBe(1);
  const PATH = programs({ 'git-lfs': '' });
  expect((await doctor(root, { PATH })).of('lfs')).toMatchObject({ state: 'problem' });
  const home = emptyFolder();
  writeFileSync(join(home, '.gitconfig'), '[filter "lfs"]\n\tprocess = git-lfs filter-process\n');
  expect(await doctor(root, { PATH, HOME: home })).toMatchObject({ code: 0 });
});

test('a browser that CHROME_PATH names wrongly, and one that lies in the project, are not there', async () => {
  const root = inGit(scratchProject());
  expect((await doctor(root, { CHROME_PATH: '/nowhere/chrome' })).of('chromium')).toMatchObject({
    state: 'missing',
    message: '`CHROME_PATH` names `/nowhere/chrome`, which is not a program.',
  });
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/chromium'), '#!/bin/sh\n', { mode: 0o755 });
  const PATH = [join(root, 'bin'), programs()].join(delimiter);
  expect((await doctor(root, { PATH })).of('chromium')?.state).toBe('missing');
});

test('Pagefind is looked for only where the settings ask for it', async () => {
  expect((await doctor(scratchProject())).of('pagefind')).toBeUndefined();
  const root = scratchProject({ 'factwright.yaml': SETTINGS.replace('checks/ }', 'checks/, search: pagefind }') });
  expect((await doctor(root)).of('pagefind')).toMatchObject({ state: 'ok', needed: true });
});

test('languages whose letters no typeface has are named', async () => {
  const fonts = async (languages: string, known: string): Promise<Partial<Examined> | undefined> => {
    const settings = SETTINGS.replace('languages: [en]', `languages: [${languages}]`);
    const PATH = programs({ 'fc-list': known });
    return (await doctor(scratchProject({ 'factwright.yaml': settings }), { PATH })).of('fonts');
  };
  const latin = 'aa|de|en\nfr|en';
  expect(await fonts('en, de, nds', latin)).toMatchObject({ state: 'ok' });
  expect(await fonts('en, ar, ja, zh-Hant', latin)).toMatchObject({
    state: 'missing',
    message:
      'No typeface of this machine has the letters of Arabic, Japanese, Traditional Chinese: cards would show boxes.',
    hint: expect.stringContaining('fonts-noto-cjk'),
  });
  expect(await fonts('ar, ckb, ja, zh-Hant, zh', `${latin}|ar|ja\nzh-tw|zh-cn`)).toMatchObject({ state: 'ok' });
  expect(await fonts('zh-Hant', 'zh-cn')).toMatchObject({ state: 'missing' });
  const withoutSite = scratchProject({ 'factwright.yaml': SETTINGS.replace(/^site:.*\n/m, '') });
  expect((await doctor(withoutSite, { PATH: programs({ 'fc-list': '' }) })).of('fonts')).toBeUndefined();
  expect((await doctor(scratchProject())).of('fonts')).toBeUndefined();
});

test('a folder of the project that cannot be written to is a reason to fail', () => {
  const root = scratchProject();
  chmodSync(root, 0o755);
  chmodSync(join(root, 'factchecks'), 0o555);
  onTestFinished(() => chmodSync(join(root, 'factchecks'), 0o755));
  const home = emptyFolder();
  chmodSync(home, 0o777);
  // Permissions say nothing to root.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const env = { PATH: programs(), HOME: home };
  const argv = [resolve('bin/factwright.js'), 'doctor'];
  if ('uid' in user) chmodSync(root, 0o777);
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: root, env, encoding: 'utf8', ...user });
  expect(stdout).toContain(`! problem  Write access: ${join(root, 'factchecks')} cannot be written to.`);
  expect(status).toBe(1);
});

test('the cache: where it is, why there is none, and old ones that can be deleted', async () => {
  const root = scratchProject({ '.factwright-cache/outcomes': 'old', 'node_modules/.cache/factwright/a': 'old' });
  const home = emptyFolder();
  const { of, all } = await doctor(root, { HOME: home });
  expect(of('cache')).toMatchObject({ state: 'ok', message: expect.stringContaining(join(home, '.cache/factwright')) });
  expect(all.filter((one) => one === 'old-cache problem')).toHaveLength(2);
  expect(of('old-cache')?.message).toBe('`.factwright-cache` is a cache that is no longer used.');
  expect((await doctor(root, { HOME: '' })).of('cache')).toMatchObject({
    state: 'problem',
    message: 'The environment names no cache folder, so nothing is kept.',
  });
  const inside = await doctor(root, {}, '--cache-dir', 'kept');
  expect(inside.of('cache')).toMatchObject({
    state: 'problem',
    message: expect.stringContaining('inside the project'),
  });
  expect(inside.code).toBe(0);
});

test('the last build: whole, under way, killed, and locked by who knows whom', async () => {
  const root = scratchProject();
  const last = async (...argv: readonly string[]): Promise<Partial<Examined> | undefined> =>
    (await doctor(root, {}, ...argv)).of('last-build');
  const own = join(root, 'site/.factwright');
  const lock = (holder: string): void => writeFileSync(join(own, 'lock.json'), holder);
  expect(await last()).toBeUndefined();
  mkdirSync(own, { recursive: true });
  expect(await last()).toMatchObject({ state: 'ok', message: 'It is whole.' });
  expect(await last('--out', 'public')).toBeUndefined();
  writeFileSync(join(own, 'journal.json'), '{}');
  expect(await last()).toMatchObject({ state: 'problem', hint: 'Run `factwright build`, which finishes it.' });
  lock(JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), born: 'long ago' }));
  expect(await last()).toMatchObject({ state: 'problem', message: 'It was ended before it was done.' });
  lock(JSON.stringify({ pid: 7, host: 'another.example', born: '' }));
  expect(await last()).toMatchObject({
    state: 'problem',
    message: 'Its folder is locked by process 7 of the computer another.example, so no other build begins.',
    hint: expect.stringContaining(join(own, 'lock.json')),
  });
  lock('half');
  expect(await last()).toMatchObject({ state: 'problem', message: expect.stringContaining('cannot be told') });
  const stat = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\)/s, '').trim().split(' ');
  const born = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${stat[19] ?? ''}`;
  lock(JSON.stringify({ pid: process.pid, host: hostname(), born }));
  expect(await last()).toMatchObject({ state: 'ok', message: `A build is writing into it: process ${process.pid}.` });
});

test('a port that another program uses is told', async () => {
  const server = await serveSite({ site: { file: () => undefined, isFolder: () => false }, base: '/' }, 0);
  expect(await examinePort(server.port)).toMatchObject({ state: 'problem', hint: expect.stringContaining('--port') });
  await server.close();
  expect(await examinePort(server.port)).toMatchObject({ state: 'ok', message: 'It is free.' });
});
