import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { checkOptions } from './known-options.ts';

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const TEXT = readFileSync('action.yml', 'utf8');
const ACTION: Action = parse(TEXT);
const STEPS = ACTION.runs.steps;
const SCRIPT = STEPS.find((step) => step.run !== undefined) ?? { name: '' };

describe('the action is safe', () => {
  test('nothing is interpolated into a script', () => {
    for (const step of STEPS.filter(({ uses }) => uses === undefined)) {
      expect(step.run).not.toContain('${{');
      expect(step.shell).toBe('bash');
    }
  });

  test('every action is named by its full commit, with its version beside it', () => {
    const uses = [...TEXT.matchAll(/^ *uses: (.*)$/gm)].map(([, name]) => name);
    expect(uses).toHaveLength(2);
    for (const name of uses) expect(name).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('it needs no secret, no token and no trigger that runs with the rights of the base', () => {
    expect(TEXT).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|pull_request_target|workflow_run/);
  });

  test('a pull request from a fork uploads nothing', () => {
    const upload = STEPS.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.if).toContain("github.event_name != 'pull_request'");
    expect(upload?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    expect(ACTION.inputs['sarif']?.default).toBe('false');
  });
});

describe('the action is whole', () => {
  test('each input is described, has a default and is used', () => {
    for (const [name, { description, default: value }] of Object.entries(ACTION.inputs)) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      expect(value, name).toBeTypeOf('string');
      expect(TEXT.match(new RegExp(`inputs\\.${name}\\b`)), name).not.toBeNull();
    }
  });

  test('each variable of the script is given to it, and each that is given is used', () => {
    const given = Object.keys(SCRIPT.env ?? {});
    const used = new Set([...(SCRIPT.run ?? '').matchAll(/INPUT_[A-Z_]+/g)].map(([name]) => name));
    expect([...used].toSorted()).toEqual(given.toSorted());
  });

  test('the options and formats exist', () => {
    checkOptions(
      (SCRIPT.run ?? '')
        .split('\n')
        .filter((line) => line.includes('arguments'))
        .join('\n'),
    );
  });

  test('the cache that is kept is the one that is written', () => {
    const kept = STEPS.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(kept?.with?.['path']).toBe('${{ runner.temp }}/factwright-cache');
    expect(SCRIPT.run).toContain('--cache-dir=$RUNNER_TEMP/factwright-cache');
  });

  test('a pull request from a fork restores no cache, which it could have forged', () => {
    const kept = STEPS.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(kept?.if?.replaceAll(/\s+/g, ' ')).toBe(
      "inputs.cache == 'true' && (!github.event.pull_request || github.event.pull_request.head.repo.full_name == github.repository)",
    );
  });

  test('the page about it has its inputs', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    for (const name of Object.keys(ACTION.inputs)) expect(page).toContain(`| \`${name}\` |`);
  });
});

interface Run {
  readonly code: number | null;
  readonly arguments: readonly string[] | undefined;
  readonly stdout: string;
  readonly output: string;
  readonly summary: string;
  readonly folder: string;
}

/** A stand-in for npx: notes its arguments, writes the files it is asked for, and exits as told. */
const NPX = `#!/usr/bin/env node
const { writeFileSync } = require('node:fs');
const given = process.argv.slice(2);
if (given.includes('--version')) process.exit(process.env.INSTALLED === 'yes' ? 0 : 1);
writeFileSync(process.env.NOTES, JSON.stringify(given));
for (const argument of given) {
  const [, file] = /^--format=[a-z]+=(.*)$/s.exec(argument) ?? [];
  if (file !== undefined) writeFileSync(file, 'report\\n');
}
process.exitCode = Number(process.env.CODE);
`;

/** Runs the script as the runner does, with some inputs set. */
function runScript(inputs: Readonly<Record<string, string>>, code = 0, installed = true): Run {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-action-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['bin', 'temp', 'project']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bin/npx'), NPX);
  chmodSync(join(folder, 'bin/npx'), 0o755);
  writeFileSync(join(folder, 'script.sh'), SCRIPT.run ?? '');
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  const env = Object.fromEntries(
    Object.entries(SCRIPT.env ?? {}).map(([variable, expression]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
      return [variable, inputs[input] ?? ACTION.inputs[input]?.default ?? 'no such input'];
    }),
  );
  const { status, stdout } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'script.sh')],
    {
      cwd: join(folder, 'project'),
      encoding: 'utf8',
      env: {
        ...env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        RUNNER_TEMP: join(folder, 'temp'),
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        NOTES: join(folder, 'notes'),
        CODE: String(code),
        INSTALLED: installed ? 'yes' : 'no',
      },
    },
  );
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    code: status,
    arguments: existsSync(join(folder, 'notes')) ? JSON.parse(read('notes')) : undefined,
    stdout,
    output: read('output'),
    summary: read('summary'),
    folder,
  };
}

describe.skipIf(process.platform === 'win32')('the script', () => {
  test('is sound shell', () => {
    execFileSync('bash', ['-n'], { input: SCRIPT.run ?? '' });
  });

  test('runs the installed version on the whole project, and writes a summary', () => {
    const { code, arguments: given, summary, output, folder } = runScript({});
    expect(code).toBe(0);
    expect(given).toEqual([
      '--no',
      '--',
      'factwright',
      'validate',
      '--format',
      'github',
      `--cache-dir=${folder}/temp/factwright-cache`,
      '--settings-from',
      `--format=summary=${folder}/temp/factwright-summary.md`,
      '--',
    ]);
    expect(summary).toBe('report\n');
    expect(output).toBe('');
  });

  test('gives each input its place', () => {
    const {
      arguments: given,
      output,
      folder,
    } = runScript({
      paths: 'factchecks/2031\n  \nfactchecks/a b.yaml\r\n\nfactchecks/last.yaml',
      version: '1.2.3-beta.1',
      changed: 'origin/main',
      base: 'origin/next',
      'settings-from': 'origin/release',
      shard: '2/4',
      'shard-report': 'report 2.json',
      baseline: 'known.json',
      'max-warnings': '0',
      summary: 'false',
      sarif: 'true',
      cache: 'false',
    });
    expect(given).toEqual([
      '--yes',
      '--',
      'factwright@1.2.3-beta.1',
      'validate',
      '--format',
      'github',
      '--no-cache',
      '--changed=origin/main',
      '--base=origin/next',
      '--settings-from=origin/release',
      '--shard=2/4',
      '--out=report 2.json',
      '--baseline=known.json',
      '--max-warnings=0',
      `--format=sarif=${folder}/temp/factwright.sarif`,
      '--',
      'factchecks/2031',
      '  ',
      'factchecks/a b.yaml',
      'factchecks/last.yaml',
    ]);
    expect(output).toBe(`sarif-file=${folder}/temp/factwright.sarif\n`);
  });

  test('judges by the settings of the pull request only where it is told so', () => {
    expect(runScript({ 'settings-from': 'none' }).arguments?.join(' ')).not.toContain('settings-from');
  });

  test('says so where nothing is installed, and does without where a version is fetched', () => {
    const { code, arguments: given, stdout } = runScript({}, 0, false);
    expect([code, given]).toEqual([2, undefined]);
    expect(stdout).toBe(
      '::error title=Factwright::Factwright is not installed. Run npm ci before, or set the input version.\n',
    );
    expect(runScript({ version: '1.2.3' }, 0, false).code).toBe(0);
  });

  test.each([0, 1, 2, 3])('keeps exit code %i, and still writes summary and output', (expected) => {
    const { code, summary, output } = runScript({ sarif: 'true' }, expected);
    expect(code).toBe(expected);
    expect(summary).toBe('report\n');
    expect(output).toContain('sarif-file=');
  });

  test.each([
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned',
    '"; touch pwned; "',
    "'; touch pwned; '",
    '&& touch pwned',
    '| touch pwned',
    '${PATH}',
    '*',
    '~',
    '--update-baseline',
    '-h',
    '\\',
    '!!',
    '::error::x',
    '\u001b[2J',
    '🐟 Veldania',
  ])('reads %j as text', (text) => {
    const {
      code,
      arguments: given,
      folder,
    } = runScript({
      paths: text,
      changed: text,
      base: text,
      'settings-from': text,
      shard: text,
      'shard-report': text,
      baseline: text,
      'max-warnings': text,
    });
    expect(code).toBe(0);
    expect(given?.slice(5)).toEqual([
      'github',
      `--cache-dir=${folder}/temp/factwright-cache`,
      `--changed=${text}`,
      `--base=${text}`,
      `--settings-from=${text}`,
      `--shard=${text}`,
      `--out=${text}`,
      `--baseline=${text}`,
      `--max-warnings=${text}`,
      `--format=summary=${folder}/temp/factwright-summary.md`,
      '--',
      text,
    ]);
    expect(existsSync(join(folder, 'project/pwned'))).toBe(false);
  });

  test.each([
    '1.0.0; touch pwned',
    'file:../evil',
    'https://veldania.example/evil.tgz',
    '--registry=x',
    '1 2',
    'a\nb',
    '../../evil',
  ])('refuses %j as a version', (version) => {
    const { code, arguments: given, stdout } = runScript({ version });
    // What begins like an option stays part of the name of the package.
    if (given === undefined) {
      expect(code).toBe(2);
      expect(stdout).toBe('::error title=Factwright::The input version is no version.\n');
    } else expect(given.slice(0, 3)).toEqual(['--yes', '--', `factwright@${version}`]);
    expect(given === undefined).toBe(!/^[0-9A-Za-z.+-]+$/.test(version));
  });
});
