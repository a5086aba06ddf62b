import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../src/workspace/baseline/baseline-text.ts';
import { hideKnown, withNew } from '../../src/workspace/baseline/hide-known.ts';
import { START, type Diagnostic, type Report } from '../../src/diagnostics/index.ts';
import { CHECK, factwright, scratchProject, SETTINGS, type Outcome } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const KNOWN = 'known.json';
/** Two warnings: an address without https, and an article that cites nothing. */
const OLD = `${CHECK.replace('https://harbour', 'http://harbour')}article: |\n  Only [@radar-watch] is cited.\n`;
const OTHER = `  gazette:\n    kind: record\n    by: harbour-office\n    url: http://gazette.example/12\n    accessed: 2024-05-02\n    archived: https://archive.example/12\n`;
/** The same with a third one. */
const MORE = OLD.replace('parties:\n', `${OTHER}parties:\n`)
  .replace(
    'sources:\n',
    '  gazette-log: { claim: no-entry, stance: context, shows: The line of the reserve., source: gazette, locator: page 3 }\nsources:\n',
  )
  .replace('Only [@radar-watch] is cited.', 'The line [@radar-watch; @gazette-log].');

/** A second check, of nearly the same words. */
const SECOND = { 'factwright.yaml': `${SETTINGS}rules: { related-linked: off }\n`, 'factchecks/ferries.yaml': CHECK };

function project(text: string, more: Readonly<Record<string, string>> = {}): string {
  return scratchProject({ [FILE]: text, ...more });
}

async function validate(root: string, ...more: readonly string[]): Promise<Outcome> {
  return factwright(root, 'validate', '--max-warnings', '0', '--baseline', KNOWN, ...more);
}

/** A project whose two findings are known. */
async function known(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = project(OLD, more);
  const { code, stderr } = await validate(root, '--update-baseline');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'known.json: 0 removed, 2 added, 2 known findings left.\n2 known findings hidden, because known.json knows them.\n',
  });
  return root;
}

function entries(root: string): readonly string[] {
  const { findings } = JSON.parse(readFileSync(join(root, KNOWN), 'utf8')) as {
    findings: { file: string; rule: string; at: string[]; count?: number }[];
  };
  return findings.map(
    ({ file, rule, at, count }) => `${file} ${rule} ${at.join('.')}${count === undefined ? '' : ` ×${count}`}`,
  );
}

const TWO = [
  'trawlers-in-reserve evidence-cited evidence.position-log',
  'trawlers-in-reserve link-secure sources.vessel-log.url',
];

describe('what a baseline hides', () => {
  test('its findings, and no others; nothing is written', async () => {
    const root = await known();
    expect(entries(root)).toEqual(TWO);
    const before = statSync(join(root, KNOWN)).mtimeMs;
    const { code, stdout, stderr } = await validate(root);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ 2 files checked, nothing found.\n' });
    expect(stderr).toBe('2 known findings hidden, because known.json knows them.\n');
    writeFileSync(join(root, FILE), MORE);
    const more = await validate(root);
    expect(more.code).toBe(1);
    expect(more.stdout).toContain('http://gazette.example/12');
    expect(more.stdout).not.toContain('http://harbour.example');
    expect(entries(root)).toEqual(TWO);
    expect(statSync(join(root, KNOWN)).mtimeMs).toBe(before);
  });

  test('wherever lines, keys and folders move', async () => {
    const root = await known();
    const [head = '', sources = ''] = OLD.split(/(?=^sources:)/m);
    const [, parties = ''] = sources.split(/(?=^parties:)/m);
    const moved = `# Moved\n\n${sources.replace(parties, '')}${head}${parties}`;
    writeFileSync(join(root, FILE), moved);
    mkdirSync(join(root, 'factchecks/2024'));
    renameSync(join(root, FILE), join(root, 'factchecks/2024/trawlers-in-reserve.yaml'));
    const { code, stderr } = await validate(root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '2 known findings hidden, because known.json knows them.\n' });
  });

  test('of findings that are alike no more than are known', async () => {
    const answer = (day: number): string =>
      `  - { to: minister, outcome: answered, asked: 2024-05-0${day}, channel: e-mail, quote: Call me on +49 30 901820${day}. }\n`;
    const root = project(`${CHECK}${answer(2)}${answer(3)}`);
    await validate(root, '--update-baseline');
    expect(entries(root)).toEqual(['trawlers-in-reserve private-data-absent replies.quote ×2']);
    expect((await validate(root)).code).toBe(0);
    writeFileSync(join(root, FILE), `${CHECK}${answer(1)}${answer(2)}${answer(3)}`);
    const { code, stdout } = await validate(root);
    expect(code).toBe(1);
    expect(stdout).toContain('1 warning');
  });

  test('never what keeps rules from judging a file', async () => {
    const root = project(OLD.replace('speaker:', 'speker:'));
    const { code, stdout } = await validate(root, '--update-baseline');
    expect(code).toBe(1);
    expect(stdout).toContain('speker');
    expect(entries(root)).toEqual([]);
  });

  test('in the settings, too', async () => {
    const root = project(CHECK, { 'factwright.yaml': SETTINGS.replace(/ {2}policies:\n(?: {4}.*\n)+/, '') });
    await validate(root, '--update-baseline');
    expect(entries(root)).toEqual(['factwright policies-linked publisher']);
    expect((await validate(root)).code).toBe(0);
  });
});

describe('what is written', () => {
  test('follows its schema, and is the same whenever it is written', async () => {
    const root = await known();
    const text = readFileSync(join(root, KNOWN), 'utf8');
    const schema = JSON.parse((await factwright('/', 'schema', 'baseline')).stdout) as object;
    const check = new Ajv2020({ strict: false }).compile(schema);
    expect(check(JSON.parse(text))).toBe(true);
    await validate(root, '--update-baseline=grow');
    expect(readFileSync(join(root, KNOWN), 'utf8')).toBe(text);
    expect(readdirSync(root).toSorted()).toEqual(['factchecks', 'factwright.yaml', KNOWN]);
  });

  test('shrinks: what is gone is taken out, what is new is not added', async () => {
    const root = await known();
    writeFileSync(join(root, FILE), MORE.replace('http://harbour', 'https://harbour'));
    const { stderr } = await validate(root);
    expect(stderr).toContain('1 known finding in known.json is gone: remove it with --update-baseline.');
    expect(entries(root)).toEqual(TWO);
    const updated = await validate(root, '--update-baseline');
    expect(updated.code).toBe(1);
    expect(updated.stderr).toContain('known.json: 1 removed, 0 added, 1 known finding left.');
    expect(entries(root)).toEqual(TWO.slice(0, 1));
  });

  test('grows where that is asked for', async () => {
    const root = await known();
    writeFileSync(join(root, FILE), MORE);
    const { code, stderr } = await validate(root, '--update-baseline=grow');
    expect(code).toBe(0);
    expect(stderr).toContain('known.json: 0 removed, 1 added, 3 known findings left.');
    expect(entries(root)).toEqual([TWO[0], 'trawlers-in-reserve link-secure sources.gazette.url', TWO[1]]);
  });

  test('keeps what is known of a file that cannot be judged', async () => {
    const root = await known();
    writeFileSync(join(root, FILE), OLD.replace('speaker:', 'speker:'));
    const { code, stderr } = await validate(root, '--update-baseline');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'known.json: 0 removed, 0 added, 2 known findings left.\n' });
    expect(entries(root)).toEqual(TWO);
  });

  test.each([
    ['factwright.yaml', `${SETTINGS}rules: { link-secure: often, evidence-cited: off }\n`],
    ['factwright.yaml', `${SETTINGS}rules: { link-secur: off }\n`],
    ['factchecks/_sources.yaml', 'vessel-log: 3\n'],
  ])('keeps everything while %s departs from the format', async (path, text) => {
    const root = await known();
    writeFileSync(join(root, path), text);
    writeFileSync(join(root, FILE), CHECK);
    const { code, stderr } = await validate(root, '--update-baseline');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'known.json: 0 removed, 0 added, 2 known findings left.\n' });
  });

  test('a check that is deleted is taken out', async () => {
    const root = await known(SECOND);
    renameSync(join(root, FILE), join(root, 'trawlers.txt'));
    await validate(root, '--update-baseline');
    expect(entries(root)).toEqual([]);
  });
});

describe('wrong usage', () => {
  test.each([
    [['--update-baseline'], 'Name its file with --baseline.'],
    [['--baseline', KNOWN], 'There is no baseline `known.json`.'],
    [['--baseline', KNOWN, '--update-baseline=shrink'], 'It must be `grow` or nothing.'],
    [['--baseline', KNOWN, '--update-baseline', '--', 'factchecks'], 'from the whole project'],
    [['--baseline', KNOWN, '--update-baseline', '--changed'], 'from the whole project'],
    [['--baseline', 'factchecks'], 'is not a regular file'],
  ])('%j', async (options, words) => {
    const { code, stdout, stderr } = await factwright(project(OLD), 'validate', ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  const entry = { file: 'a', rule: 'b', at: ['c'], message: 'd' };
  test.each([
    '',
    'version: 1',
    '[]',
    'null',
    '{"version":1}',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":{}}',
    '['.repeat(100_000),
    '<<<<<<< ours\n{"version":1,"findings":[]}',
    ...[
      null,
      [],
      'text',
      {},
      { ...entry, file: 1 },
      { ...entry, rule: null },
      { ...entry, at: 'c' },
      { ...entry, at: [1] },
      { ...entry, message: undefined },
      { ...entry, count: 0 },
      { ...entry, count: 1.5 },
      { ...entry, count: 1e300 },
      { ...entry, more: '\u001b[2J' },
    ].map((one) => JSON.stringify({ version: 1, findings: [entry, one] })),
  ])('a damaged baseline: %.60s', async (text) => {
    const root = project(OLD, { [KNOWN]: text });
    for (const update of [[], ['--update-baseline'], ['--update-baseline=grow']]) {
      const { code, stdout, stderr } = await validate(root, ...update);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^factwright: The baseline `known\.json` is damaged: .*\.\nRestore it/);
      expect(readFileSync(join(root, KNOWN), 'utf8')).toBe(text);
    }
  });

  test('what a baseline inherits from is never asked', async () => {
    const text = '{"version":1,"findings":[{"__proto__":{"file":"a"},"rule":"b","at":[],"message":"c"}]}';
    expect((await validate(project(OLD, { [KNOWN]: text }))).code).toBe(2);
  });
});

test('a part of the project says nothing of what is gone', async () => {
  const root = await known(SECOND);
  const { code, stderr } = await validate(root, 'factchecks/ferries.yaml');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('what is suppressed now is gone from the baseline', async () => {
  const root = await known();
  const reason = '    # factwright-ignore link-secure: The harbour office has no https.\n';
  writeFileSync(join(root, FILE), OLD.replace('    url: http://harbour', `${reason}    url: http://harbour`));
  await validate(root, '--update-baseline');
  expect(entries(root)).toEqual(TWO.slice(0, 1));
});

test('a change that is not corrected is never known', () => {
  const change: Diagnostic = {
    rule: 'change-is-corrected',
    level: 'error',
    message: 'It changed.',
    file: FILE,
    span: START,
  };
  const report: Report = { files: 1, diagnostics: [change], textOf: () => undefined };
  const finding = { file: 'trawlers-in-reserve', rule: change.rule, at: [], message: change.message };
  const compared = hideKnown(report, baselineOf([{ finding, count: 1 }]));
  expect(compared).toMatchObject({ hidden: 0, gone: 1, report: { diagnostics: [change] } });
  expect(withNew(compared).size).toBe(0);
});
