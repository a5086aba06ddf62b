import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/cli/format-names.ts';
import { factwright } from '../cli/scratch-project.ts';
import { checkCalls, checkOptions, FORMAT_NAMES, OPTIONS } from './known-options.ts';

const PAGE = readFileSync('docs/ci.md', 'utf8');
const GITLAB = readFileSync('docs/ci/gitlab.yml', 'utf8');
const HOOKS = readFileSync('.pre-commit-hooks.yaml', 'utf8');
const MANIFEST: {
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly version: string;
} = JSON.parse(readFileSync('package.json', 'utf8'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[]; readonly permissions?: unknown }>>;
}

/** All steps of a workflow, or of a piece of one. */
function stepsIn(node: unknown): readonly Step[] {
  if (typeof node !== 'object' || node === null) return [];
  return ['uses' in node ? (node as Step) : [], Object.values(node).flatMap(stepsIn)].flat();
}

/** The recipes of the page, by the language of their block. */
const blocks = [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const yamls = blocks.filter(({ language }) => language === 'yaml').map(({ text }): Workflow => parse(text));
const workflows = yamls.filter(({ on }) => on !== undefined);

describe('the recipes for GitHub', () => {
  test('are several', () => {
    expect(workflows).toHaveLength(4);
  });

  test.each(workflows)('workflow %# may only read', ({ permissions, jobs = {}, on = {} }) => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).every((job) => job.permissions === undefined)).toBe(true);
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test.each(workflows)(
    'workflow %# interpolates nothing into scripts, leaves no credentials and names versions',
    ({ jobs = {} }) => {
      const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
      for (const { run = '', uses, with: given } of steps) {
        expect(run).not.toContain('${{');
        if (uses === undefined) continue;
        // GitHub's own may go by their major version; anything else goes by its commit.
        expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$|@[0-9a-f]{40}$/);
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      }
      expect(steps.some(({ run, uses }) => /factwright/.test(`${run} ${uses}`))).toBe(true);
    },
  );

  test('what they give to the action are its inputs', () => {
    const action: { readonly inputs: object } = parse(readFileSync('action.yml', 'utf8'));
    const uses = blocks
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => stepsIn(parse(text)))
      .filter((step) => step.uses?.startsWith('OWNER/factwright@'));
    expect(uses).toHaveLength(2);
    const given = uses.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given).toContain('shard-report');
    for (const name of given) expect(Object.keys(action.inputs)).toContain(name);
  });

  test('nowhere is a secret used', () => {
    expect(`${PAGE}${GITLAB}${HOOKS}`).not.toMatch(/secrets\.|\bpassword\b|_TOKEN\b/i);
  });
});

describe('no pull request chooses the settings that judge it', () => {
  const calls = [...`${PAGE}${GITLAB}`.matchAll(/factwright validate\b[^\n`']*/g)].map(([call]) => call);
  const judging = calls.filter((call) => !call.includes('--update-baseline') && call !== 'factwright validate');

  test.each(judging)('%s', (call) => {
    expect(call).toMatch(/--settings-from(?: origin\/main)?(?: -|\s*$| {2,}#)/);
    // What no variable of the CI system says, the call says.
    if (call.includes('origin/main')) expect(call).toContain('--base origin/main');
  });

  test('nor where the action is used', () => {
    expect(judging.length).toBeGreaterThanOrEqual(7);
    for (const step of yamls.flatMap(stepsIn).filter(({ uses }) => uses?.startsWith('OWNER/factwright@')))
      expect(step.with).not.toHaveProperty('settings-from');
  });

  test('each checkout has the history, in full', () => {
    const checkouts = yamls.flatMap(stepsIn).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThanOrEqual(4);
    for (const { with: given } of checkouts) expect(given?.['fetch-depth']).toBe(0);
    expect(PAGE).toContain('fetchDepth: 0');
    expect(PAGE).toContain('checkout: { method: full }');
    expect(GITLAB).toContain('GIT_DEPTH: 0');
  });

  test('each image has git', () => {
    const images = [...`${PAGE}${GITLAB}`.matchAll(/image:? '?([\w./:-]+)/g)].map(([, name]) => name);
    expect(images.length).toBeGreaterThanOrEqual(3);
    for (const image of images) expect(image).not.toMatch(/slim|alpine/);
  });
});

describe('commands', () => {
  test.each([
    ['the page', PAGE, 9],
    ['the GitLab template', GITLAB, 1],
    ['the hooks', HOOKS, 2],
  ])('of %s exist', (_, text, least) => {
    expect(checkCalls(text)).toBeGreaterThanOrEqual(least);
  });

  test('options that the prose names exist', () => {
    const named = [...PAGE.matchAll(/`(--[^`]+)`/g)].map(([, option = '']) => option);
    expect(named.length).toBeGreaterThan(3);
    for (const option of named) checkOptions(option);
  });

  test('an unknown command, option or format would be found', () => {
    expect(() => checkCalls('npx factwright valdate')).toThrow();
    expect(() => checkCalls('npx factwright validate --formt text')).toThrow();
    expect(() => checkCalls('npx factwright validate --format xml')).toThrow();
    expect(() => checkCalls('npx factwright validate --format=xml=a.xml')).toThrow();
  });

  test('what is held to exist is what the program has', async () => {
    for (const [command, options] of Object.entries(OPTIONS)) {
      const { code, stdout } = await factwright('/', ...command.split(' '), '--help');
      expect([command, code]).toEqual([command, 0]);
      expect(stdout).toContain(`Usage: factwright ${command.replace(/^schema .*/, 'schema')} `);
      for (const option of options) expect(stdout).toMatch(new RegExp(`^ +(?:-\\w, )?${option}\\b`, 'm'));
    }
    expect(FORMAT_NAMES).toHaveLength(FORMATS.length);
    expect(new Set(FORMAT_NAMES)).toEqual(new Set(FORMATS));
  });

  test('every call through npx refuses to fetch what is not installed', () => {
    for (const [call] of `${PAGE}${GITLAB}${HOOKS}`.matchAll(/npx [^\n`]*factwright (?:validate|report) \S+/g)) {
      expect(call).toMatch(/^npx --no -- factwright /);
    }
  });

  test('every format has its row', () => {
    for (const name of FORMAT_NAMES.filter((format) => format !== 'text')) expect(PAGE).toContain(`| \`${name}\` |`);
  });

  test('what a recipe publishes it has written before', () => {
    for (const { text } of blocks) {
      const written = new Set([...text.matchAll(/--format "?[a-z]+=([\w./-]+)/g)].map(([, file]) => file));
      for (const [, file] of text.matchAll(/(?:testResultsFiles: |junit '|pattern: '|< )([\w./-]+)/g))
        expect(written).toContain(file);
    }
  });
});

describe('the GitLab template', () => {
  const {
    factwright: job,
  }: {
    readonly factwright: {
      readonly script: readonly string[];
      readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
    };
  } = parse(GITLAB);

  test('publishes the reports that it writes, also where there are findings', () => {
    const script = job.script.join('\n');
    expect(script).toContain(`--format gitlab=${job.artifacts.reports['codequality']}`);
    expect(script).toContain(`--format junit=${job.artifacts.reports['junit']}`);
    expect(job.artifacts.when).toBe('always');
  });

  test('expands no variable in its script, for titles and branches are written by strangers', () => {
    expect(job.script.join('\n')).not.toContain('$');
  });

  test('is linked from the page', () => {
    expect(PAGE).toContain('](ci/gitlab.yml)');
  });
});

describe('the hooks of pre-commit', () => {
  const hooks: readonly Readonly<Record<string, unknown>>[] = parse(HOOKS);

  test.each(hooks)('$id is complete', (hook) => {
    for (const key of ['id', 'name', 'description', 'entry', 'language']) expect(hook[key], key).toBeTypeOf('string');
    expect(['node', 'system']).toContain(hook['language']);
  });

  test.each(hooks)('$id sees what no staged YAML file shows: deletions and pictures', (hook) => {
    expect(hook['always_run']).toBe(true);
    expect(hook['types']).toBeUndefined();
  });

  test.each(hooks)('$id lets Factwright choose the staged files, in one process', (hook) => {
    expect(hook['pass_filenames']).toBe(false);
    expect(hook['require_serial']).toBe(true);
    expect(hook['entry']).toMatch(/ validate --staged$/);
  });

  test('the hook that installs itself runs the command of the package', () => {
    const own = hooks.find(({ language }) => language === 'node');
    expect(Object.keys(MANIFEST.bin)).toContain(String(own?.['entry']).split(' ')[0]);
  });
});

describe('the page', () => {
  test('names a Node.js that the package supports', () => {
    const least = Number(/\d+/.exec(MANIFEST.engines.node)?.[0]);
    for (const [, major] of `${PAGE}${GITLAB}`.matchAll(/node(?:-version)?: ?(\d+)/g))
      expect(Number(major)).toBeGreaterThanOrEqual(least);
  });
});
