import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheOf } from './cache-of.ts';
import { git } from './empty-folder.ts';
import { CHECK, factwright, scratchProject, SETTINGS, type Outcome } from './scratch-project.ts';

const PAGE = readFileSync('docs/own-rules.md', 'utf8');
const block = (language: string, index = 0): string =>
  [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```/gm)].filter(([, name]) => name === language)[index]?.[2] ?? '';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const SLANG = CHECK.replace(/^title: .*$/m, "title: Busted! The ministry's trawlers did enter the marine reserve");

/** A rule that finds something in every check. */
const ruleOf = (body: string): string =>
  `export default { level: 'warning', summary: 'A norm of this desk.', on: { ${body} } };\n`;
const FINDS = ruleOf("*check() { yield { path: ['title'], message: 'Found.' }; }");

function desk(files: Readonly<Record<string, string>> = { 'rules/no-slang.js': block('js') }): string {
  return scratchProject({ [FILE]: SLANG, ...files });
}

async function validate(root: string, ...argv: readonly string[]): Promise<Outcome> {
  return factwright(root, 'validate', ...argv);
}

test('the rule of the guide finds the slang at its place', async () => {
  const { code, stdout } = await validate(desk(), '--project-code');
  expect(code).toBe(0);
  expect(stdout).toContain(`${FILE}:1:8 warning own/no-slang`);
  expect(stdout).toContain('“Busted” is slang.');
  expect(stdout).toContain('→ Say what is wrong with the claim.');
});

test('without the option nothing runs, and a note says so', async () => {
  const { stdout, stderr } = await validate(desk({ 'rules/harm.js': "throw new Error('ran');\n" }));
  expect(stdout).toContain('nothing found');
  expect(stderr).toBe('note: the rule in the folder rules does not run without --project-code.\n');
});

test('settings and comments speak of the rules of a project, whether these run or not', async () => {
  const root = desk({
    'rules/no-slang.js': block('js'),
    'factwright.yaml': SETTINGS.replace(/^rules: *$/m, '') + (/^rules:/m.test(SETTINGS) ? '' : block('yaml')),
  });
  expect((await validate(root, '--project-code')).stdout).toContain('error own/no-slang');
  expect((await validate(root)).stdout).toContain('nothing found');
  const excused = `# factwright-ignore-file own/no-slang: the word of the minister\n${SLANG}`;
  writeFileSync(join(root, FILE), excused);
  for (const argv of [[], ['--project-code']])
    expect((await validate(root, ...argv)).stdout).toContain('nothing found');
  writeFileSync(join(root, FILE), excused.replace('own/no-slang', 'own/no-slan'));
  expect((await validate(root)).stdout).toContain('Did you mean `own/no-slang`?');
  expect((await validate(root, '--level', 'own/no-slng=off')).stderr).toContain('Did you mean `own/no-slang`?');
});

test('what was found is forgotten when what a rule imports is another', () => {
  const root = desk({
    'rules/words.js': ruleOf("*check({ check }) { yield { path: ['title'], message: WORD }; }").replace(
      /^/,
      "import { WORD } from './lists/word.js';\n",
    ),
    'rules/lists/word.js': "export const WORD = 'The first.';\n",
  });
  // Each run is a process of its own, as its modules are.
  const found = (...argv: readonly string[]): string => {
    const args = [resolve('bin/factwright.js'), 'validate', '--cache-dir', cacheOf(root), ...argv];
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  expect(found('--project-code')).toContain('The first.');
  writeFileSync(join(root, 'rules/lists/word.js'), "export const WORD = 'The second.';\n");
  expect(found('--project-code')).toContain('The second.');
  expect(found()).toContain('nothing found');
});

test('a rule judges checks against each other, also when they are judged in shares', async () => {
  const pairs = ruleOf(
    "corpus: { collect: ({ check }) => check.statement.summary, *judge(facts) { for (const { file } of facts) yield { file, path: ['title'], message: `One of ${facts.length}.` }; } }",
  );
  const root = desk({ 'rules/pairs.js': pairs, 'factchecks/second.yaml': CHECK });
  const argv = ['--project-code', '--level', 'related-linked=off'];
  const whole = await validate(root, ...argv);
  expect(whole.stdout.match(/One of 2\./g)).toHaveLength(2);
  for (const share of ['1/2', '2/2']) await validate(root, ...argv, '--shard', share, '--out', `${share}.json`);
  const merge = (...more: readonly string[]): Promise<Outcome> =>
    factwright(root, 'report', 'merge', '1/2.json', '2/2.json', ...more);
  expect((await merge('--project-code')).stdout).toBe(whole.stdout);
  expect((await merge()).stderr).toContain('the rules');
});

test('fixes of a rule are made, and known findings stay hidden', async () => {
  const title = ruleOf(
    "*check({ check }) { if (check.title.startsWith('Busted! ')) yield { path: ['title'], message: 'Slang.', replace: { text: check.title.slice(8), description: 'Leave it out.' } }; }",
  );
  const root = desk({ 'rules/title.js': title });
  await validate(root, '--project-code', '--baseline', 'known.json', '--update-baseline', 'grow');
  expect(await validate(root, '--project-code', '--baseline', 'known.json')).toMatchObject({
    stderr: '1 known finding hidden, because known.json knows it.\n',
  });
  await validate(root, '--project-code', '--fix');
  expect(readFileSync(join(root, FILE), 'utf8')).toMatch(/^title: "?The ministry/);
});

test.each([
  ['a syntax error', 'export default {\n  level: }\n', 'cannot be loaded', 'line 2'],
  ['no rule', 'export const rule = 1;\n', 'no rule as its default export', 'Write'],
  ['a misspelt key', FINDS.replace('level', 'levl'), '`levl` means nothing', 'Did you mean `level`?'],
  ['a misspelt function', FINDS.replace('*check', '*chek'), '`on.chek` means nothing', 'Did you mean `on.check`?'],
  ['a wrong level', FINDS.replace("'warning'", "'fatal'"), '`level` is of another kind', 'one of `error`'],
  ['no message', FINDS.replace('message:', 'mesage:'), 'gave a finding without a `message`', 'rules/broken.js'],
  ['a place that is none', FINDS.replace("['title']", "'title'"), '`path` is no list', 'rules/broken.js'],
  ['an error', FINDS.replace('yield', 'null.x;\nyield'), `when it judged ${FILE}`, '`rules/broken.js`, line 1'],
])('a rule with %s ends the run, with its place', async (_, text, said, hint) => {
  const { code, stdout, stderr } = await validate(desk({ 'rules/broken.js': text }), '--project-code');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(stderr).toContain(hint);
});

test('what a rule says commands no terminal', async () => {
  const loud = FINDS.replace('Found.', '\\u001B[2JGone.');
  expect((await validate(desk({ 'rules/loud.js': loud }), '--project-code')).stdout).not.toContain('\u001B');
});

test('a rule behind a link does not run', async () => {
  const root = desk({ 'elsewhere/rule.js': FINDS });
  mkdirSync(join(root, 'rules'));
  symlinkSync('../elsewhere/rule.js', join(root, 'rules/linked.js'));
  const { code, stderr } = await validate(root, '--project-code');
  expect(code).toBe(2);
  expect(stderr).toContain('`rules/linked.js` cannot be run: it is a link');
  rmSync(join(root, 'rules'), { recursive: true });
});

test('of a pull request, the rules of the target branch run', async () => {
  const root = desk({ 'rules/no-slang.js': block('js') });
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'A rule');
  git(root, 'checkout', '-qb', 'stranger');
  writeFileSync(join(root, 'rules/no-slang.js'), "throw new Error('the stranger ran');\n");
  writeFileSync(join(root, 'rules/more.js'), "throw new Error('the stranger ran');\n");
  const { stdout, stderr } = await validate(root, '--project-code', '--settings-from', 'main');
  expect(stderr).not.toContain('the stranger ran');
  expect(stdout).toContain('“Busted” is slang.');
  expect((await validate(root, '--project-code')).stderr).toContain('the stranger ran');
});
