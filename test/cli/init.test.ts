import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { emptyFolder, git } from './empty-folder.ts';
import { CHECK, factwright, factwrightWith, SETTINGS } from './scratch-project.ts';

const EXAMPLE = 'factchecks/example-ferries-to-aruna.yaml';

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** All files of a folder but those of git, with what they hold. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(join(root, '.git/')))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(paths.toSorted().map((path) => [path, read(root, path)]));
}

describe('a new project', () => {
  test('validates without a finding, builds, and shows its example as a draft only', async () => {
    const root = emptyFolder();
    const { code, stdout, stderr } = await factwright(root, 'init', '--yes', '--url', 'desk.example/checks');
    expect([code, stderr]).toEqual([
      0,
      'note: To validate before each commit, run once in each clone: git init -b main && git config core.hooksPath .githooks\n',
    ]);
    expect(stdout).toMatch(/^new {6}factwright\.yaml$/m);
    expect([...stdout.matchAll(/^new +(.+)$/gm)].map(([, path]) => path).toSorted()).toEqual(
      Object.keys(filesIn(root)).toSorted(),
    );
    expect(stdout).toMatch(/\nNext:\n {2}npm install\n {2}npx factwright preview\n {2}npx factwright new\n$/);
    expect(await factwright(root, 'validate')).toEqual({
      code: 0,
      stdout: expect.stringContaining('nothing found'),
      stderr: '',
    });
    expect((await factwright(root, 'build', '--out', join(root, 'site'))).code).toBe(0);
    expect(JSON.stringify(readdirSync(join(root, 'site')))).not.toContain('aruna');
    expect((await factwright(root, 'build', '--drafts', '--out', join(root, 'drafts'))).code).toBe(0);
    expect(filesIn(join(root, 'drafts'))).toHaveProperty(['example-ferries-to-aruna/index.html']);
  });

  test('where nobody can be asked says what it took as usual, and nothing where all is said', async () => {
    const root = emptyFolder();
    const said = await factwright(join(root), 'init', 'harbour-desk', '--languages', 'de', '--no-hook');
    expect([said.code, said.stderr]).toEqual([
      0,
      'note: not a terminal, so nothing was asked. These were used: publisher Harbour desk; no site address; scale standard. Edit factwright.yaml to change them.\n',
    ]);
    const options = ['--publisher', 'Desk', '--url', 'desk.example', '--languages', 'de', '--scale', 'standard'];
    expect((await factwright(root, 'init', 'other', '--no-hook', ...options)).stderr).toBe('');
    expect((await factwright(root, 'init', 'third', '--no-hook', '--yes')).stderr).toBe('');
  });

  test('is shown by preview, which keeps drafts out of the folder of the site', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes');
    const ended = { interrupted: () => Promise.resolve() };
    const { code, stdout } = await factwrightWith(ended, root, 'preview', '--no-theme-code');
    expect(code).toBe(0);
    expect(stdout).toMatch(/The site is at http:\/\/127\.0\.0\.1:\d+\//);
    expect(existsSync(join(root, 'site'))).toBe(false);
  });

  test('has an example that can be published as it is, with quotations that were verified', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes', '--url', 'https://desk.example/');
    writeFileSync(join(root, EXAMPLE), read(root, EXAMPLE).replace('status: draft', 'status: published'));
    expect((await factwright(root, 'validate')).stdout).toMatch(/nothing found/);
    const { stdout } = await factwright(root, 'evidence', '--format', 'json');
    const { quotations } = JSON.parse(stdout).checks['example-ferries-to-aruna'];
    expect(quotations.map(({ result }: { result: string }) => result)).toEqual(['exact', 'exact']);
    writeFileSync(join(root, EXAMPLE), read(root, EXAMPLE).replace('nine of them', 'ten of them'));
    expect((await factwright(root, 'validate')).stdout).toContain('quote-in-source');
  });

  test('is read in two minutes', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes');
    expect(read(root, EXAMPLE).split(/\s+/).length).toBeLessThan(500);
  });

  test('without its example is a project, and a note says what to do next', async () => {
    const root = emptyFolder();
    const { code, stdout } = await factwright(root, 'init', '--yes', '--no-example');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nNext:\n {2}npm install\n {2}npx factwright new\n {2}npx factwright validate\n$/);
    expect(existsSync(join(root, 'factchecks/_snapshots'))).toBe(false);
    const { code: found, stderr } = await factwright(root, 'validate');
    expect([found, stderr]).toEqual([
      0,
      'note: there is no fact check in factchecks yet. `factwright new` begins one.\n',
    ]);
  });

  test.each(Object.keys(BUILT_IN_SCALES))('on the scale %s', async (scale) => {
    const root = emptyFolder();
    expect((await factwright(root, 'init', '--yes', '--scale', scale)).code).toBe(0);
    expect((await factwright(root, 'validate')).code).toBe(0);
    expect(existsSync(join(root, EXAMPLE))).toBe(true);
  });

  test.each(['en', 'es', 'fr', 'de', 'nl', 'pt-BR', 'zh', 'ar', 'fa', 'hi'])(
    'in %s has an example that can be published as it is',
    async (language) => {
      const root = emptyFolder();
      await factwright(root, 'init', '--yes', '--url', 'https://desk.example/', '--languages', language);
      writeFileSync(join(root, EXAMPLE), read(root, EXAMPLE).replace('status: draft', 'status: published'));
      expect((await factwright(root, 'validate')).stdout).toMatch(/nothing found/);
    },
  );

  test('in languages without an example has one in the next that has, or none, and says so', async () => {
    const root = emptyFolder();
    expect((await factwright(root, 'init', '--yes', '--languages', 'sv, German')).stderr).not.toContain('no example');
    expect(parse(read(root, EXAMPLE)).language).toBe('de');
    expect((await factwright(root, 'validate')).code).toBe(0);
    expect((await factwright(emptyFolder(), 'init', '--yes', '--languages', 'sv')).stderr).toContain(
      'no example was written',
    );
  });

  test('takes its name from the folder, languages by their names, and what is odd in quotes', async () => {
    const root = join(emptyFolder(), 'port-sel_desk');
    expect(
      (await factwright(join(root, '..'), 'init', '--yes', 'port-sel_desk', '--languages', 'English, Deutsch')).stdout,
    ).toContain('\n  cd port-sel_desk && npm install\n');
    expect(parse(read(root, 'factwright.yaml'))).toMatchObject({
      publisher: { name: 'Port sel desk', party: 'port-sel-desk' },
      languages: ['en', 'de'],
    });
    const other = emptyFolder();
    await factwright(other, 'init', '--yes', '--publisher', 'Desk: "true" #1\n- x', '--languages', 'pt_BR en');
    expect(parse(read(other, 'factwright.yaml'))).toMatchObject({
      publisher: { name: 'Desk: "true" #1 - x' },
      languages: ['pt-BR', 'en'],
    });
    expect((await factwright(other, 'validate')).code).toBe(0);
  });

  test('tells editors where the schemas are, in VS Code settings and in each file', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes');
    const { 'yaml.schemas': schemas } = JSON.parse(read(root, '.vscode/settings.json'));
    expect(Object.keys(schemas)).toHaveLength(4);
    for (const path of Object.keys(schemas)) expect(JSON.parse(read(root, path))).toHaveProperty('title');
    for (const [path, line] of [
      ['factwright.yaml', '$schema=.factwright/schemas/project.schema.json'],
      [EXAMPLE, '$schema=../.factwright/schemas/factcheck.schema.json'],
      ['factchecks/_parties.yaml', '$schema=../.factwright/schemas/parties.schema.json'],
    ] as const)
      expect(read(root, path).split('\n')[0]).toBe(`# yaml-language-server: ${line}`);
    const plain = emptyFolder();
    await factwright(plain, 'init', '--yes', '--editor', 'none');
    expect(existsSync(join(plain, '.vscode'))).toBe(false);
    expect(read(plain, EXAMPLE)).not.toContain('$schema');
    const other = emptyFolder();
    await factwright(other, 'init', '--yes', '--editor', 'other');
    expect(Object.keys(filesIn(other)).filter((path) => /^\.(?:vscode|factwright)/.test(path))).toHaveLength(4);
  });
});

describe('what is there stays', () => {
  test('a second run changes no byte', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes', '--publisher', 'Harbour desk');
    const before = filesIn(root);
    const { code, stdout, stderr } = await factwright(root, 'init', '--yes', '--publisher', 'Another desk');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^(?:new|added)/m);
    expect(stderr).toContain('--publisher changes nothing: factwright.yaml is there and stays.');
    expect(filesIn(root)).toEqual(before);
  });

  test('a project gets what it lacks', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'factwright.yaml'), `${SETTINGS}folders: { factchecks: content/checks }\n`);
    expect((await factwright(root, 'init')).code).toBe(0);
    expect(read(root, 'factwright.yaml')).toContain('Harbour desk');
    expect(Object.keys(filesIn(root)).filter((path) => path.endsWith('.yaml'))).toEqual([
      'content/checks/_parties.yaml',
      'content/checks/_snapshots/snapshots.lock.yaml',
      'content/checks/example-ferries-to-aruna.yaml',
      'factwright.yaml',
    ]);
    expect((await factwright(root, 'validate')).stdout).toContain('nothing found');
  });

  test('a project whose checks define the publisher themselves gets no second definition', async () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'factchecks'));
    writeFileSync(join(root, 'factwright.yaml'), SETTINGS);
    const own = CHECK.replace('parties:\n', 'parties:\n  harbour-desk: { name: Harbour desk, kind: news }\n');
    writeFileSync(join(root, 'factchecks/trawlers.yaml'), own);
    expect((await factwright(root, 'init', '--yes')).code).toBe(0);
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test('files with the names of ours are kept and named; of .gitignore, what is missing is added', async () => {
    const root = emptyFolder();
    git(root, 'init', '-q');
    for (const path of [
      '.vscode/settings.json',
      '.github/workflows/factchecks.yml',
      'package.json',
      'factchecks/_parties.yaml',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '{}\n');
    }
    writeFileSync(join(root, '.gitignore'), 'notes\nsite');
    const { code, stdout, stderr } = await factwright(root, 'init', '--yes');
    expect(code).toBe(0);
    expect(stdout.match(/^kept +(.*)$/gm)).toEqual([
      'kept     .vscode/settings.json',
      'kept     .github/workflows/factchecks.yml',
    ]);
    expect(stdout).toContain('added to .gitignore\n');
    expect(stdout).toContain('npm install --save-dev factwright\n');
    expect(read(root, '.gitignore')).toBe('notes\nsite\nnode_modules/\n/public/\n/.factwright/preview/\n');
    expect(read(root, 'factchecks/_parties.yaml')).toBe('{}\n');
    expect(stderr).toContain('no example was written');
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test.each([
    ['.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n'],
    ['.husky/pre-commit', 'npm test\n'],
    ['.pre-commit-config.yaml', 'repos: []\n'],
    ['.githooks/pre-commit', '#!/bin/sh\n'],
  ])('a hook in %s', async (path, content) => {
    const root = emptyFolder();
    git(root, 'init', '-q');
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
    const { stderr } = await factwright(root, 'init', '--yes');
    expect(stderr).toBe(
      `note: ${path} is there and stays. To validate before each commit, add to that hook: npx --no -- factwright validate --staged\n`,
    );
    expect(read(root, path)).toBe(content);
    expect(existsSync(join(root, '.githooks/pre-commit'))).toBe(path.startsWith('.githooks'));
  });

  test('a folder of hooks that git was told of', async () => {
    const root = emptyFolder();
    git(root, 'init', '-q');
    git(root, 'config', 'core.hooksPath', 'tools/hooks');
    expect((await factwright(root, 'init', '--yes')).stderr).toContain(
      'core.hooksPath = tools/hooks is there and stays.',
    );
    expect(existsSync(join(root, '.githooks'))).toBe(false);
  });

  test('nothing is written where something cannot be, nor with --dry-run', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'factchecks'), 'a file\n');
    const { code, stderr } = await factwright(root, 'init', '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain('is a file, and a folder is needed there');
    const linked = emptyFolder();
    symlinkSync(root, join(linked, '.github'));
    expect((await factwright(linked, 'init', '--yes', '--ci', 'github')).stderr).toContain('is a link');
    const dry = emptyFolder();
    expect((await factwright(dry, 'init', '--yes', '--dry-run')).stdout).toMatch(
      /^new {6}factwright\.yaml\n[^]*Nothing was written\.\n$/,
    );
    for (const [folder, left] of [
      [root, ['factchecks']],
      [linked, ['.github']],
      [dry, []],
    ] as const)
      expect(readdirSync(folder)).toEqual(left);
  });
});

describe('in a repository', () => {
  test('a subfolder: what the whole repository reads is at its top, and leads there', async () => {
    const top = emptyFolder();
    git(top, 'init', '-q', '-b', 'trunk');
    const { code, stdout } = await factwright(top, 'init', 'desk/checks', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('new      ../../.github/workflows/factchecks.yml\n');
    const workflow = parse(read(top, '.github/workflows/factchecks.yml'));
    expect(workflow.on.push.branches).toEqual(['trunk']);
    const { steps } = workflow.jobs.validate;
    expect(steps[0].with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(steps.at(-1)).toEqual({
      run: 'npx --no -- factwright validate --settings-from',
      'working-directory': 'desk/checks',
    });
    expect(steps[1].with['cache-dependency-path']).toBe('desk/checks/package-lock.json');
    expect(lstatSync(join(top, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(read(top, '.githooks/pre-commit')).toContain("cd 'desk/checks' || exit 1\n");
  });

  test('GitLab is found by what is there, and its file is added to by a person', async () => {
    const root = emptyFolder();
    git(root, 'init', '-q');
    git(root, 'remote', 'add', 'origin', 'https://gitlab.example/desk/checks.git');
    expect((await factwright(root, 'init', '--yes')).stdout).toContain('new      .gitlab-ci.yml\n');
    const job = parse(read(root, '.gitlab-ci.yml')).factwright;
    expect(job.variables.GIT_DEPTH).toBe(0);
    expect(job.script.at(-1)).toContain('validate --settings-from ');
    const other = emptyFolder();
    git(other, 'init', '-q');
    writeFileSync(join(other, '.gitlab-ci.yml'), 'test: { script: [make] }\n');
    const { stderr, stdout } = await factwright(other, 'init', '--yes', '--no-hook');
    expect(stderr).toBe(
      'note: .gitlab-ci.yml is there and stays. Add to it: include: [{ local: .gitlab/factchecks.yml }]\n',
    );
    expect(stdout).toContain('new      .gitlab/factchecks.yml\n');
  });

  test('the hook stops a commit with a mistake', async () => {
    const root = emptyFolder();
    git(root, 'init', '-q');
    await factwright(root, 'init', '--yes');
    git(root, 'config', 'core.hooksPath', '.githooks');
    // What `npm install` would have put there.
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(process.cwd(), 'bin/factwright.js'), join(root, 'node_modules/.bin/factwright'));
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'begin');
    writeFileSync(join(root, EXAMPLE), read(root, EXAMPLE).replace('stance: rebuts', 'stance: refutes'));
    git(root, 'add', '.');
    expect(() => git(root, 'commit', '-qm', 'break')).toThrow(/is not a value of|refutes/);
  });
});

describe('mistakes', () => {
  test.each([
    [['--languages', 'en, Klingonese'], 'No language is called “Klingonese”. Give tags or names, such as: en, German.'],
    [['--scale', 'standart'], 'Did you mean standard?'],
    [['--url', 'javascript:alert(1)'], 'Give a whole address, such as https://desk.example/checks/.'],
    [['--url', 'https://desk.example/?a=b'], 'Give a whole address'],
    [['--publisher', '  '], '--publisher “” cannot be used. It is empty.'],
    [['--publisher', 'Desk\u001B[31m'], 'It holds a character that nobody sees'],
    [['--publisher', 'x'.repeat(20_000)], 'It is longer than 10,000 characters.'],
    [['--ci', 'jenkins'], 'Allowed choices are github, gitlab, none.'],
  ])('%j is refused with what would do', async (options, words) => {
    const root = emptyFolder();
    const { code, stdout, stderr } = await factwright(root, 'init', '--yes', ...options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('\u001B');
    expect(readdirSync(root)).toEqual([]);
  });

  test('a folder within a project, and a file', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes');
    mkdirSync(join(root, 'inner'));
    expect(await factwright(root, 'init', 'inner', '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is a project already'),
    });
    expect(await factwright(root, 'init', 'package.json', '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not a folder'),
    });
    rmSync(join(root, 'factchecks'), { recursive: true });
    writeFileSync(join(root, 'factwright.yaml'), 'format: [');
    expect(await factwright(root, 'init')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('factwright.yaml has mistakes.'),
    });
  });
});
