import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stackText } from '../../src/cli/failure.ts';
import { watchConnections } from '../capture/connections.ts';
import { CHECK, factwrightWith, scratchProject, SETTINGS, type Outcome } from '../cli/scratch-project.ts';

/** What a stranger puts into names, texts and arguments: line ends with commands behind them, controls, bidi, the unseen. */
const NASTY =
  'x\n::error file=a::pwned\nforged: ok\r##[error]p##vso[task.complete]##teamcity[p]' +
  '\u001b]0;owned\u0007\u009b31m\u007f\u202e\u2066\u200b\u2028::error file=a::\u2029\ufeff\u{e0041}';

/** A YAML string, every sign of which that YAML minds is escaped. */
const QUOTED = quoted(NASTY);

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Where a text stands raw in a file; controls are not YAML there. */
const RAW = '\u202e\u2066\u200b\u061c##[error]p##vso[task.complete]';

const FILE = `factchecks/${NASTY}.yaml`;

/** Any text of the check is hostile, and so is the name of its file. */
const HOSTILE_CHECK = CHECK.replace(/^title: .*/, `title: ${QUOTED}`)
  .replace('text: No vessel', `text: ${QUOTED} #`)
  .replace('shows: A trawler', `shows: ${QUOTED} #`)
  .replace('name: Oren Vask', `name: ${QUOTED}`)
  .replace('name: Harbour Office of Sel', `name: ${quoted(`Harbour ${NASTY}`)}`)
  .replace('title: Weekly press conference', `title: ${QUOTED}`)
  .replace('summary: The log', `summary: ${QUOTED} #`)
  .replace('https://harbour.example/log.csv', `http://127.0.0.1/a?::error##[p]${RAW}`)
  .concat(
    `corrections:\n  - { date: 2024-06-01, kind: minor, text: ${QUOTED} }\nupdated: 2024-06-01\n`,
    `article: |\n  The log, ${RAW} [@position-log; @radar-watch].\n\n  ::error file=a::pwned\n\n  \\::error file=a::pwned\n\n`,
    `  \`\`\`\n  ::error file=a::pwned\n    ::error file=a::pwned\n  ##vso[task.complete] ${RAW}\n  \`\`\`\n`,
    `\n  - a\n\n    ::error file=a::pwned\n\n  a  \n  ::error file=a::pwned\n`,
  );

const HOSTILE_SETTINGS = SETTINGS.replace(
  'Harbour desk',
  `${quoted(`The desk of ${NASTY}`)}\n  url: http://127.0.0.1/desk`,
).concat('rules: { file-name-is-id: off }\n');

function hostileProject(files: Readonly<Record<string, string>> = {}): string {
  return scratchProject({ 'factwright.yaml': HOSTILE_SETTINGS, [FILE]: HOSTILE_CHECK, ...files });
}

/** Another check, each of whose mistakes is told with words of its own. */
const BROKEN: Readonly<Record<string, string>> = {
  [`factchecks/${NASTY}b.yaml`]: `# factwright-ignore-file ${NASTY.split('\n')[0]}, ${RAW}: r\n${CHECK.replace(
    'claim: no-entry',
    `claim: ${QUOTED}`,
  ).replace('rating: false', `rating: ${QUOTED}`)}${QUOTED}: 1\n`,
  [`factchecks/${NASTY}c.yaml`]: `title: [${RAW}`,
  [`factchecks/${NASTY}d.yaml`]: CHECK.replace('conflicts: none', `conflicts: none\nlanguage: ${QUOTED}`),
  'factchecks/_parties.yaml': `${QUOTED}: { name: ${QUOTED}, kind: ${QUOTED} }\n`,
};

const UNSEEN = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** An annotation of GitHub is one command, whatever words are in it. */
const ANNOTATION = /^::(?:error|warning|notice) (?:file=(?!a::)|title=Factwright::)/;

/** What is wrong with an output, wherever it goes; a page or an article may begin a line with any word of its author. */
function faultsOf(text: string, isContent: boolean): readonly string[] {
  const lines = text.replaceAll(/\u001b\[(?:\d{1,2}m|[23]J|H)/g, '').split('\n');
  return lines.filter(
    (line) =>
      UNSEEN.test(line.replaceAll('\t', '')) ||
      (!ANNOTATION.test(line) && (/^\s*::/.test(line) || /##(?:vso|teamcity)?\[/.test(line))) ||
      (!isContent && line.startsWith('forged:')),
  );
}

/** Every file but those of the stranger, the copies of sources, which are stored to the byte, and what only we read. */
function written(root: string, before: ReadonlySet<string>): readonly (readonly [path: string, text: string])[] {
  return filesIn(root).flatMap((path) => {
    const isOurs = !before.has(path) && !/_snapshots\/|\.git\/|\.warc|\.factwright-cache/.test(path);
    return isOurs ? [[path, readFileSync(join(root, path), 'utf8')] as const] : [];
  });
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}

interface Run {
  readonly code?: number;
  readonly isContent?: true;
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly stdin?: string;
}

async function expectHarmless(root: string, argv: readonly string[], options: Run = {}): Promise<Outcome> {
  const { code, isContent = false, ...io } = options;
  const before = new Set(filesIn(root));
  const outcome = await factwrightWith({ ...io, interrupted: () => Promise.resolve() }, root, ...argv);
  expect(faultsOf(outcome.stdout, isContent)).toEqual([]);
  expect(faultsOf(outcome.stderr, false)).toEqual([]);
  for (const [path, text] of written(root, before))
    expect({ path, faults: faultsOf(text, isContent) }).toEqual({ path, faults: [] });
  expect(outcome.code).toBe(code ?? 0);
  return outcome;
}

const FORMATS = ['text', 'json', 'github', 'summary', 'sarif', 'junit', 'gitlab', 'rdjson'];

describe('validate', () => {
  test.each(FORMATS)('as %s, on stdout and in a file', async (format) => {
    const root = hostileProject(BROKEN);
    const { stdout } = await expectHarmless(root, ['validate', '--format', format], { code: 1 });
    expect(stdout).toMatch(/pwned/);
    await expectHarmless(root, ['validate', '--format', `${format}=out.txt`], { code: 1 });
  });

  test('in colour, and under GitHub Actions with its summary', async () => {
    const root = hostileProject(BROKEN);
    await expectHarmless(root, ['validate'], { code: 1, isTTY: true });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(root, 'summary.md') };
    await expectHarmless(root, ['validate'], { code: 1, env });
  });

  test('watching, with statistics, and as a text from an editor', async () => {
    const root = hostileProject(BROKEN);
    await expectHarmless(root, ['validate', '--watch']);
    await expectHarmless(root, ['validate', '--watch'], { isTTY: true });
    await expectHarmless(root, ['validate', '--stats'], { code: 1 });
    await expectHarmless(root, ['validate', '--stdin-path', FILE, '-'], { code: 1, stdin: `title: [${RAW}` });
  });

  test('with a baseline of a hostile name', async () => {
    const root = hostileProject(BROKEN);
    const file = `${NASTY}.json`;
    await expectHarmless(root, ['validate', '--baseline', file, '--update-baseline'], { code: 1 });
    await expectHarmless(root, ['validate', '--baseline', file], { code: 1 });
    expect(readFileSync(join(root, file), 'utf8')).toContain('pwned');
  });

  test('fixing, and showing what would be fixed', async () => {
    const typo = HOSTILE_CHECK.replace('status: published', 'satus: published')
      .replace('conflicts: none', 'conflict: none')
      .replace('  ::error', '  ::error file=a::pwned\n  ::error');
    const root = hostileProject({ [FILE]: typo });
    const { stdout } = await expectHarmless(root, ['validate', '--fix', '--dry-run'], { code: 1 });
    expect(stdout).toContain('+++ b/');
    await expectHarmless(root, ['validate', '--fix']);
    expect(readFileSync(join(root, FILE), 'utf8')).toContain('status: published');
  });

  test('in shards, and joined', async () => {
    const root = hostileProject(BROKEN);
    const shards = [`${NASTY}1.json`, `${NASTY}2.json`];
    for (const [at, file] of shards.entries())
      await expectHarmless(root, ['validate', '--shard', `${at + 1}/2`, '--out', file], { code: 1 });
    for (const format of FORMATS)
      await expectHarmless(root, ['report', 'merge', ...shards, '--format', format], { code: 1 });
    await expectHarmless(root, ['report', 'merge', shards[0] ?? ''], { code: 2 });
    writeFileSync(join(root, FILE), CHECK);
    await expectHarmless(root, ['report', 'merge', ...shards], { code: 2 });
  });

  test('against a base, and what changed since', async () => {
    const root = hostileProject();
    const git = (...argv: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@desk.example', ...argv], { cwd: root });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'x');
    writeFileSync(join(root, FILE), HOSTILE_CHECK.replace('rating: false', 'rating: true'));
    const { stdout } = await expectHarmless(root, ['validate', '--changed', 'HEAD'], { code: 1 });
    expect(stdout).toContain('change-is-corrected');
    const { stderr } = await expectHarmless(root, ['validate'], { code: 1, env: { GITHUB_BASE_REF: NASTY } });
    expect(stderr).toContain('There is no revision');
  });
});

describe('render', () => {
  test.each(['html', 'markdown', 'claimreview', 'json'])('to %s, on stdout and in a file', async (form) => {
    const root = hostileProject();
    const { stdout } = await expectHarmless(root, ['render', FILE, '--to', form], { isContent: true });
    expect(stdout.length).toBeGreaterThan(500);
    const { stderr } = await expectHarmless(root, ['render', FILE, '--to', form, '--out', 'site'], { isContent: true });
    expect(stderr).toMatch(/^Wrote .*pwned.*\n$/);
    await expectHarmless(root, ['render', 'factchecks', '--to', form, '--out', `${NASTY}-folder`], { isContent: true });
  });

  test('refusing, and what has no ClaimReview', async () => {
    const root = hostileProject(BROKEN);
    await expectHarmless(root, ['render', 'factchecks', '--out', 'site'], { code: 1 });
    await expectHarmless(root, ['render', 'factchecks', '--out', 'site', '--force'], { code: 1, isContent: true });
    const corrected = HOSTILE_CHECK.replace('status: published', 'status: withdrawn').replace('minor', 'withdrawal');
    writeFileSync(join(root, FILE), corrected);
    const { stderr } = await expectHarmless(root, ['render', FILE, '--to', 'claimreview', '--force'], { code: 2 });
    expect(stderr).toContain('only a published check has one');
  });
});

test.each(['text', 'json', 'svg'])('evidence as %s', async (format) => {
  const root = hostileProject(BROKEN);
  const { stdout } = await expectHarmless(root, ['evidence', FILE, '--format', format], { isContent: true });
  expect(stdout).toMatch(/pwned|rebuts/);
  await expectHarmless(root, ['evidence', 'factchecks', '--format', format], { code: 1 });
});

test('evidence in colour', async () => {
  await expectHarmless(hostileProject(), ['evidence', FILE], { isTTY: true });
});

const HOSTILE_REVIEW = JSON.stringify({
  '@type': 'ClaimReview',
  url: 'https://desk.example/a?::error##[p]',
  name: NASTY,
  claimReviewed: `It said ${NASTY}`,
  datePublished: NASTY,
  reviewBody: `${NASTY}\n\n::error file=a::pwned`,
  author: { name: NASTY, url: 'https://desk.example/' },
  reviewRating: { alternateName: `Hm ${NASTY}`, ratingValue: NASTY, ratingExplanation: NASTY },
  itemReviewed: { author: { '@type': 'Person', name: NASTY, jobTitle: NASTY, sameAs: [NASTY] }, appearance: [NASTY] },
  keywords: [NASTY],
  [NASTY]: NASTY,
});

describe('import', () => {
  const files = {
    [`${NASTY}.json`]: HOSTILE_REVIEW,
    [`${NASTY}.html`]: NASTY,
    [`${NASTY}.yaml`]: `${QUOTED}: ${QUOTED}\n`,
  };

  test('of what a stranger wrote, told and reported', async () => {
    const root = hostileProject(files);
    const argv = ['import', `${NASTY}.json`, `${NASTY}.html`, '--labels', `${NASTY}.yaml`];
    await expectHarmless(root, [...argv, '--dry-run']);
    const { stdout } = await expectHarmless(root, [...argv, '--report', `${NASTY}-report.json`], { isTTY: true });
    expect(stdout).toMatch(/1 review: 1 written/);
    await expectHarmless(root, [...argv, '--merge']);
    await expectHarmless(root, ['import', `${NASTY}-none.json`], { code: 2 });
    await expectHarmless(root, ['import', `${NASTY}.json`, '--columns', NASTY], { code: 2 });
  });

  test('of others, and of what is no review', async () => {
    const root = hostileProject({ ...files, 'b.json': HOSTILE_REVIEW.replaceAll('desk.example', 'other.example') });
    await expectHarmless(root, ['import', 'b.json', `${NASTY}.html`]);
    await expectHarmless(root, ['import', `${NASTY}.json`, '--labels', `${NASTY}.html`], { code: 2 });
  });
});

describe('export', () => {
  const IMPORTED = `title: ${QUOTED}\nstatus: published\npublished: 2019-05-02\nstatement:\n  summary: ${QUOTED}\nimported: { from: ${QUOTED}, at: 2024-05-20, label: ${QUOTED} }\n`;

  test.each(['claimreview', 'datafeed', 'ndjson'])('to %s, on stdout or in a file', async (form) => {
    const root = hostileProject({ 'factchecks/imported.yaml': IMPORTED });
    await expectHarmless(root, ['export', '--to', form], { isContent: true });
    await expectHarmless(root, ['export', '--to', form, '--out', `${NASTY}-out`], { isContent: true });
  });

  test.each(['csv', 'sqlite', 'parquet'])('to %s, in files that hold the words as they are', async (form) => {
    const root = hostileProject({ 'factchecks/imported.yaml': IMPORTED });
    const outcome = await factwrightWith({}, root, 'export', '--to', form, '--out', 'out');
    expect([outcome.code, faultsOf(outcome.stdout, false), faultsOf(outcome.stderr, false)]).toEqual([0, [], []]);
  });

  test('of nothing that has a ClaimReview, and with errors', async () => {
    const root = hostileProject({ ...BROKEN, 'factchecks/imported.yaml': IMPORTED });
    await expectHarmless(root, ['export', '--to', 'ndjson'], { code: 1 });
  });
});

test('search', async () => {
  for (const more of [[], ['--format', 'json'], ['--all']])
    await expectHarmless(hostileProject(), ['search', '--no-cache', ...more, `the log ${NASTY}`], { isTTY: true });
  await expectHarmless(hostileProject(), ['search', '--no-cache', '--all', '--claim', FILE], { isTTY: true });
});

describe('capture and links', () => {
  test('of addresses that nobody may ask', async () => {
    const connections = watchConnections();
    const root = scratchProject({ 'factwright.yaml': HOSTILE_SETTINGS, 'factchecks/log.yaml': HOSTILE_CHECK });
    const argv = ['capture', 'factchecks/log.yaml', '--source', 'vessel-log'];
    for (const more of [[], ['--dry-run'], ['--format', 'json'], ['--excerpts']])
      await expectHarmless(root, [...argv, ...more], { code: 1 });
    await expectHarmless(root, argv, { code: 1, isTTY: true });
    expect(connections).toEqual([]);
  });

  test('of addresses that are asked about', async () => {
    const connections = watchConnections();
    const root = hostileProject({ [FILE]: HOSTILE_CHECK.replaceAll(/https:\/\/[a-z.]+\//g, 'http://127.0.0.1/') });
    for (const format of ['text', 'json'])
      await expectHarmless(root, ['links', FILE, '--no-cache', '--format', format], { isTTY: true });
    expect(connections).toEqual([]);
  });

  test('of files', async () => {
    const saved = {
      [`${NASTY}.html`]: `<p>The log${NASTY}</p>`,
      [`${NASTY}.warc`]: NASTY,
      'a.html': '<p>The log.</p>',
    };
    const root = scratchProject({ 'factchecks/log.yaml': HOSTILE_CHECK, ...saved });
    const from = ['capture', 'factchecks/log.yaml', '--source', 'vessel-log', '--from'];
    await expectHarmless(root, [...from, `${NASTY}.html`, '--dry-run']);
    await expectHarmless(root, [...from, `${NASTY}.html`]);
    await expectHarmless(root, [...from, 'a.html', '--format', 'json']);
    await expectHarmless(root, ['capture', '--export-warc', `${NASTY}-out.warc`]);
    await expectHarmless(root, [...from, `${NASTY}.warc`], { code: 2 });
    await expectHarmless(hostileProject(saved), ['capture', FILE, '--source', 'vessel-log', '--from', 'a.html'], {
      code: 2,
    });
  });
});

test('match', async () => {
  const text = `A trawler ${NASTY} was inside the reserve for six hours. ${NASTY}`;
  const root = scratchProject({ [`${NASTY}.txt`]: text });
  const file = `${NASTY}.txt`;
  for (const quote of [text, `A trawler ${NASTY} was outside the reserve for six hours`, NASTY])
    for (const format of ['text', 'json'])
      expect((await expectAnyCode(root, ['match', file, quote, '--format', format])).stdout).not.toBe('');
  const asked = JSON.stringify({ id: NASTY, quote: text });
  await expectAnyCode(
    root,
    ['match', file],
    `${asked}\n${JSON.stringify({ id: NASTY, quote: NASTY, language: NASTY })}\n`,
  );
  await expectAnyCode(root, ['match', file], `${NASTY}\n`);
});

async function expectAnyCode(root: string, argv: readonly string[], stdin = ''): Promise<Outcome> {
  const { code } = await factwrightWith({ stdin }, root, ...argv);
  return expectHarmless(root, argv, { code, stdin });
}

test('doctor', async () => {
  const root = hostileProject();
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(root, '.git/config'), `[core]\n\thooksPath = ${NASTY.replaceAll('\n', '')}\n`);
  for (const format of ['text', 'json']) {
    expect((await expectAnyCode(root, ['doctor', '--format', format])).stdout).not.toBe('');
    await expectAnyCode(root, ['doctor', '--format', format, '--out', NASTY, '--cache-dir', NASTY]);
  }
});

test.each([
  ['rules'],
  ['rules', '--format', 'json'],
  ['rules', '--format', 'markdown'],
  ['explain', 'id-unique'],
  ['schema', 'factcheck'],
  ['completion', 'bash'],
  ['help'],
])('%s %s %s', async (...argv) => {
  await expectHarmless(hostileProject(), argv.filter(Boolean));
});

test.each([
  [NASTY],
  ['help', NASTY],
  ['validate', `--${NASTY}`],
  ['validate', '--formt\n::error file=a::pwned'],
  ['valdate\n::error file=a::pwned'],
  ['validate', NASTY],
  ['validate', '--format', NASTY],
  ['validate', '--level', NASTY],
  ['validate', '--level', `${NASTY}=off`],
  ['validate', '--shard', NASTY],
  ['validate', '--max-warnings', NASTY],
  ['validate', '--baseline', NASTY],
  ['validate', '--base', NASTY],
  ['validate', '--changed', NASTY],
  ['validate', '--settings-from', NASTY],
  ['validate', '--cache-dir', NASTY],
  ['validate', '--update-baseline', NASTY],
  ['validate', '--stdin-path', NASTY, NASTY],
  ['validate', '--shard', '1/2', '--out', `factwright.yaml/${NASTY}`],
  ['render', NASTY],
  ['render', FILE, '--to', NASTY],
  ['render', FILE, '--out', `factwright.yaml/${NASTY}`],
  ['evidence', NASTY],
  ['evidence', FILE, '--format', NASTY],
  ['capture', NASTY],
  ['capture', '--source', NASTY],
  ['capture', FILE, '--source', 'vessel-log', '--from', NASTY],
  ['capture', FILE, '--source', 'press-conference', '--contact', NASTY],
  ['links', NASTY],
  ['links', '--contact', NASTY],
  ['search', '--claim', NASTY],
  ['search', '--most', NASTY, 'log'],
  ['explain', NASTY],
  ['schema', NASTY],
  ['completion', NASTY],
  ['match', NASTY, NASTY],
  ['report', NASTY],
  ['report', 'merge', NASTY],
])('a wrong argument: %j', async (...argv) => {
  const connections = watchConnections();
  const { stderr } = await expectHarmless(
    hostileProject(),
    argv.filter((word) => word !== undefined),
    { code: 2 },
  );
  expect(stderr).toMatch(/^factwright: |^Usage: factwright/);
  expect(connections).toEqual([]);
});

test('a folder with a hostile name', async () => {
  const outer = scratchProject();
  const root = join(outer, NASTY);
  mkdirSync(join(root, 'factchecks'), { recursive: true });
  writeFileSync(join(root, 'factwright.yaml'), SETTINGS);
  await expectHarmless(root, ['validate'], { code: 0 });
  writeFileSync(join(root, 'factchecks/a.yaml'), CHECK);
  await expectHarmless(root, ['render', 'factchecks/a.yaml', '--out', 'site'], { isContent: true });
  await expectHarmless(outer, ['validate', NASTY, '--format', 'text', '--format', 'sarif=a.json'], { code: 0 });
});

test('a bug, told with the words that caused it', () => {
  const error = new TypeError(NASTY);
  expect(faultsOf(stackText(error), false)).toEqual([]);
  expect(stackText(error)).toMatch(/^TypeError: x␊: ?:error|^TypeError: x␊::error/);
  expect(stackText(error)).toContain('outputs.test.ts');
  expect(faultsOf(stackText(NASTY), false)).toEqual([]);
});
