import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

describe('exit codes', () => {
  test('a clean project is 0', async () => {
    const { code, stdout } = await factwright(scratchProject(), 'validate');
    expect(stdout).toBe('✓ 2 files checked, nothing found.\n');
    expect(code).toBe(0);
  });

  test('an error is 1, and is shown at its place with what to do', async () => {
    const root = scratchProject({ [FILE]: CHECK.replace('source: vessel-log', 'source: vessel-lgo') });
    const { code, stdout } = await factwright(root, 'validate', 'factchecks');
    expect(code).toBe(1);
    expect(stdout).toContain(`${FILE}:21:13 error reference-exists`);
    expect(stdout).toContain('There is no source `vessel-lgo`.');
    expect(stdout).toContain('Did you mean `vessel-log`?');
  });

  test('warnings are 0, unless there are more than allowed', async () => {
    const root = scratchProject({ [FILE]: `${CHECK}article: |\n  Only [@radar-watch] is cited.\n` });
    expect((await factwright(root, 'validate')).code).toBe(0);
    expect((await factwright(root, 'validate', '--max-warnings', '1')).code).toBe(0);
    expect((await factwright(root, 'validate', '--max-warnings', '0')).code).toBe(1);
  });

  test('wrong usage is 2, with a message and no stack', async () => {
    const root = scratchProject();
    for (const argv of [
      ['valdate'],
      ['validate', '--formt', 'json'],
      ['validate', '--format', 'xml'],
      ['validate', '--max-warnings', 'many'],
      ['validate', 'factchecks/nowhere.yaml'],
      ['validate', '..'],
      ['schema', 'everything'],
    ]) {
      const { code, stdout, stderr } = await factwright(root, ...argv);
      expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' });
      expect(stderr).toMatch(/^factwright: /);
      expect(stderr).not.toMatch(/\n +at /);
    }
  });

  test('a folder without a fact check is 2, never a silent success', async () => {
    const root = scratchProject();
    mkdirSync(join(root, 'factchecks/empty'));
    const { code, stderr } = await factwright(root, 'validate', 'factchecks/empty');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no fact check in `factchecks/empty`.');
  });

  test('a project whose folder holds no fact check yet is 0, and a note says what to do next', async () => {
    const root = scratchProject();
    rmSync(join(root, 'factchecks/trawlers-in-reserve.yaml'));
    for (const argv of [['validate'], ['build', '--out', join(root, 'site')], ['evidence'], ['capture']]) {
      const { code, stderr } = await factwright(root, ...argv);
      expect({ argv, code }).toEqual({ argv, code: 0 });
      expect(stderr).toBe('note: there is no fact check in factchecks yet. `factwright new` begins one.\n');
    }
    rmSync(join(root, 'factchecks'), { recursive: true });
    expect((await factwright(root, 'validate')).code).toBe(2);
  });

  test('outside a project is 2, and says how to begin one', async () => {
    const { code, stderr } = await factwright('/', 'validate');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no factwright.yaml in /');
    expect(stderr).toContain('scale: standard');
  });

  test('a bug is 3, with a stack and the version', async () => {
    const { code, stderr } = await factwrightWith(
      {
        now: () => {
          throw new Error('planted');
        },
      },
      scratchProject(),
      'validate',
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/a bug in Factwright[\s\S]*planted[\s\S]*at [\s\S]*factwright \d/);
  });
});

describe('what is judged', () => {
  test('one file is reported, the whole project is known', async () => {
    const root = scratchProject({
      'factchecks/2024/second.yaml': CHECK.replace('verdict:', 'related: [trawlers-in-reserve]\nverdict:'),
      'factchecks/2024/broken.yaml': 'title: [',
    });
    const one = await factwright(root, 'validate', 'factchecks/2024/second.yaml');
    expect(one).toMatchObject({ code: 0, stdout: '✓ 1 file checked, nothing found.\n' });
    expect((await factwright(root, 'validate')).code).toBe(1);
  });

  test('a number with a decimal comma is shown with a point', async () => {
    const scale = 'scale: { best: 5,0, worst: 1, ratings: [] }';
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace('scale: standard', scale.replace('5,0', '"5,0"')),
    });
    const { stdout } = await factwright(root, 'validate');
    expect(stdout).toContain('`best` must be a number, not text.');
    expect(stdout).toContain('→ Write 5.0, with a point: YAML knows no decimal comma.');
  });

  test('a colour that a comment cuts off, with the bracket behind it, is named as the cause', async () => {
    const rating = '{ id: right, label: Right, definition: It is so., class: "true", value: 2, colour: #b3261e }';
    const scale = `scale:\n  best: 2\n  worst: 1\n  ratings:\n    - ${rating}\n`;
    const root = scratchProject({ 'factwright.yaml': SETTINGS.replace('scale: standard\n', scale) });
    const { stdout } = await factwright(root, 'validate', '--format', 'json');
    const found = JSON.parse(stdout).diagnostics.filter(
      ({ file }: { readonly file: string }) => file === 'factwright.yaml',
    );
    expect(found).toMatchObject([
      { rule: 'yaml', span: { start: { line: 14, column: 90 } }, hint: 'Put what begins with the # in quotes.' },
    ]);
    expect(found[0].message).toContain('“#b3261e }” is read as a comment');
  });

  test('a party of the publisher that is nowhere belongs in the shared file, whose path is shown', async () => {
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace('publisher:\n', 'publisher:\n  party: harbour\n'),
    });
    const { stdout } = await factwright(root, 'validate');
    expect(stdout).toContain(
      '→ Define it in `factchecks/_parties.yaml`, which all checks share, or with `factwright new party harbour`.',
    );
  });

  test('mistakes in the settings and in shared files are always reported', async () => {
    const root = scratchProject({
      'factwright.yaml': `${SETTINGS}lnguages: [en]\n`,
      'factchecks/_sources.yaml': 'press-archive: { kind: recrod, by: unknown, url: https://archive.example/ }\n',
    });
    const { code, stdout } = await factwright(root, 'validate', FILE);
    expect(code).toBe(1);
    expect(stdout).toContain('factwright.yaml:13:1 error schema');
    expect(stdout).toContain('factchecks/_sources.yaml:1:24 error schema');
  });

  test('the project is found from a folder inside it', async () => {
    const root = scratchProject();
    expect((await factwright(join(root, 'factchecks'), 'validate')).code).toBe(0);
    expect((await factwright(join(root, 'factchecks'), 'validate', 'trawlers-in-reserve.yaml')).code).toBe(0);
  });
});

describe('hostile files', () => {
  test('a link that leaves the project is named and not read', async () => {
    const outside = scratchProject({ 'secret.yaml': 'title: the secret\n' });
    const root = scratchProject();
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'factchecks/linked.yaml'));
    const { code, stdout } = await factwright(root, 'validate');
    expect(code).toBe(1);
    expect(stdout).toContain('factchecks/linked.yaml:1:1 error file-readable');
    expect(stdout).not.toContain('secret\n');
  });

  test('a folder that is a link out of the project, or in a circle, is named and not entered', async () => {
    const outside = scratchProject({ 'a/secret.yaml': 'title: the secret\n' });
    const root = scratchProject();
    symlinkSync(join(outside, 'a'), join(root, 'factchecks/away'));
    symlinkSync(join(root, 'factchecks'), join(root, 'factchecks/round'));
    const { code, stdout } = await factwright(root, 'validate');
    expect(code).toBe(1);
    for (const path of ['away', 'round'])
      expect(stdout).toContain(`factchecks/${path}:1:1 error file-readable\n  This folder is a link`);
    expect(stdout).not.toContain('secret');
  });

  test('a link to notes that are no fact check, wherever they lie, is none of ours', async () => {
    const outside = scratchProject({ 'notes.txt': 'Seals.\n' });
    const root = scratchProject();
    symlinkSync(join(outside, 'notes.txt'), join(root, 'factchecks/notes.txt'));
    symlinkSync('nowhere', join(root, 'factchecks/gone.txt'));
    expect(await factwright(root, 'validate')).toMatchObject({ code: 0 });
  });

  test('a named pipe does not hang the run', async () => {
    const root = scratchProject();
    execFileSync('mkfifo', [join(root, 'factchecks/pipe.yaml')]);
    const { code, stdout } = await factwright(root, 'validate');
    expect(code).toBe(1);
    expect(stdout).toContain('This is not a regular file.');
  });

  test('a file over the limit is refused by name, and the limit can be raised', async () => {
    const huge = { 'factchecks/huge.yaml': `${CHECK}notes: ${'n'.repeat(1_000_000)}\n` };
    const refused = await factwright(scratchProject(huge), 'validate');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('factchecks/huge.yaml:1:1 error file-readable');
    const raised = scratchProject({ ...huge, 'factwright.yaml': `${SETTINGS}limits: { fileBytes: 2000000 }\n` });
    expect((await factwright(raised, 'validate')).code).toBe(0);
  });

  test('a file with twenty thousand mistakes shows a thousand, and says so', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key-${index}: x\n`).join('');
    const root = scratchProject({ [FILE]: CHECK + keys });
    const { code, stdout } = await factwright(root, 'validate');
    expect(code).toBe(1);
    expect(stdout).toContain('The file departs from the format in 19,000 more places, which are not shown.');
    expect(stdout).toContain('1001 errors');
  });

  test('control characters of a file or its name never reach the terminal', async () => {
    const root = scratchProject({
      [FILE]: CHECK.replace('speaker: minister', 'speaker: "\\u001b[2Jmini\\u202Ester"').replace('places', 'places'),
    });
    writeFileSync(join(root, 'factchecks/\u001b[31mred.yaml'), CHECK);
    const { code, stdout } = await factwright(root, 'validate');
    expect(code).toBe(1);
    expect(stdout).toContain('␛[31mred');
    // oxlint-disable-next-line no-control-regex -- the absence of these characters is the point
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('output', () => {
  test('JSON goes to stdout or to a file, several forms in one run', async () => {
    const root = scratchProject({ [FILE]: CHECK.replace('rating: false', 'rating: flase') });
    const { code, stdout } = await factwright(
      root,
      'validate',
      '--format',
      'text',
      '--format',
      `json=${join(root, 'out/report.json')}`,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('rating-in-scale');
    const report: unknown = JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8'));
    expect(report).toMatchObject({
      version: 1,
      files: 2,
      errors: 1,
      diagnostics: [
        {
          rule: 'rating-in-scale',
          file: FILE,
          span: { start: { line: 47, column: 11 }, end: { line: 47, column: 16 } },
        },
      ],
    });
  });

  test('colour is for terminals, and can be forced or refused', async () => {
    const root = scratchProject();
    const coloured = async (
      setting: Parameters<typeof factwrightWith>[0],
      ...argv: readonly string[]
    ): Promise<boolean> => (await factwrightWith(setting, root, ...argv, 'validate')).stdout.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ isTTY: true })).toBe(true);
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ isTTY: true }, '--no-color')).toBe(false);
    expect(await coloured({}, '--color')).toBe(true);
  });

  test('--quiet leaves warnings out, but they still count', async () => {
    const root = scratchProject({ [FILE]: `${CHECK}article: |\n  Only [@radar-watch] is cited.\n` });
    const { code, stdout } = await factwright(root, 'validate', '--quiet', '--max-warnings', '0');
    expect(code).toBe(1);
    expect(stdout).not.toContain('evidence-cited');
  });
});
