import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK, factwright, scratchProject } from '../cli/scratch-project.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<'validate' | 'report', { readonly steps: readonly Step[] }>>;
}

const BLOCKS = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
const WORKFLOW: Workflow = parse(BLOCKS.find((text) => text.includes('report merge')) ?? '');
const [USE]: readonly [Step] = parse(BLOCKS.find((text) => text.startsWith('- uses: OWNER/')) ?? '');
const ACTION: {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
} = parse(readFileSync('action.yml', 'utf8'));

const SHARES = [1, 2, 3, 4];
const BROKEN = CHECK.replace('rating: false', 'rating: flase');

/** A project with findings in files and between them, and a `npx` that runs this very program. */
function project(): string {
  const root = scratchProject({
    'bin/npx': `#!/bin/sh\nshift 3\nexec ${process.execPath} ${resolve('bin/factwright.js')} "$@"\n`,
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [
        `factchecks/${2020 + number}/trawlers-${number % 8}.yaml`,
        (number % 3 === 0 ? BROKEN : CHECK).replaceAll('trawler', `trawler ${number}`),
      ]),
    ),
  });
  chmodSync(join(root, 'bin/npx'), 0o755);
  mkdirSync(join(root, 'reports'));
  return root;
}

function bash(root: string, script: string, env: Readonly<Record<string, string>> = {}): string {
  writeFileSync(join(root, 'script.sh'), script);
  const { stdout } = spawnSync('bash', ['-eo', 'pipefail', join(root, 'script.sh')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  return stdout;
}

/** The script of a job that calls Factwright. */
function callIn(job: 'validate' | 'report'): Step & { readonly run: string } {
  const step = WORKFLOW.jobs[job].steps.find(({ run }) => run?.includes('factwright') === true);
  return { ...step, run: step?.run ?? '' };
}

/** What GitHub puts for an expression on the matrix. */
function inJob(text: string, shard: number): string {
  return text.replaceAll('${{ matrix.shard }}', String(shard));
}

/** The job that joins: what was uploaded is in `reports`. */
function merged(root: string): string {
  bash(root, 'mv report-*.json reports/');
  return bash(root, callIn('report').run);
}

test.skipIf(process.platform === 'win32')('the jobs of the page together report what one run does', async () => {
  const root = project();
  const { run, env = {} } = callIn('validate');
  for (const shard of SHARES) bash(root, run, { SHARD: inJob(env['SHARD'] ?? '', shard) });
  const whole = await factwright(root, 'validate');
  expect(whole.stdout).toContain('rating-in-scale');
  expect(whole.stdout).toContain('id-unique');
  expect(merged(root)).toBe(whole.stdout);
});

test.skipIf(process.platform === 'win32')('the action in each of them does the same', async () => {
  const root = project();
  // As on GitHub, outside the checkout.
  const temp = scratchProject();
  const step = ACTION.runs.steps.find(({ run }) => run !== undefined);
  for (const shard of SHARES) {
    const variables = Object.entries(step?.env ?? {}).map(([name, expression]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
      return [name, inJob(USE.with?.[input] ?? ACTION.inputs[input]?.default ?? '', shard)];
    });
    bash(root, step?.run ?? '', {
      ...Object.fromEntries(variables),
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary'),
    });
  }
  expect(readdirSync(join(temp, 'factwright-cache'))).toHaveLength(1);
  expect(merged(root)).toBe((await factwright(root, 'validate')).stdout);
});
