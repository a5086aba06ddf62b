import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calledAs } from '../../src/cli/called-as.ts';
import { inSentences } from '../../src/render/drawing/in-sentences.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

test.each([
  ['/work/desk/node_modules/.bin/factwright', 'npx factwright'],
  ['/work/node_modules/.bin/factwright', 'npx factwright'],
  ['/usr/lib/node_modules/factwright/bin/factwright.js', 'factwright'],
  ['/usr/local/bin/factwright', 'factwright'],
  ['/work/desk/tool/bin/factwright.js', `node ${join('tool', 'bin', 'factwright.js')}`],
  [undefined, 'factwright'],
])('a program at %s is called as %s', (program, command) => {
  expect(calledAs({ program, cwd: '/work/desk' })).toBe(command);
});

test('render --force says why a file that breaks the format cannot be rendered', async () => {
  const root = scratchProject({ [FILE]: CHECK.replace('title:', 'titel:') });
  const { code, stderr } = await factwright(root, 'render', FILE, '--force');
  expect(code).toBe(1);
  expect(stderr).toContain('what does not follow the format cannot be rendered, not even with --force. Fix the errors');
});

test('what is no fact check is not rendered in silence', async () => {
  const root = scratchProject({ 'factchecks/_parties.yaml': 'sel: { name: Sel, kind: state }\n' });
  const { code, stderr } = await factwright(root, 'render', 'factchecks/_parties.yaml');
  expect(code).toBe(2);
  expect(stderr).toContain('what was named is not a fact check');
});

test('without a path, the evidence of the whole project is shown', async () => {
  const { code, stdout } = await factwright(scratchProject(), 'evidence');
  expect(code).toBe(0);
  expect(stdout).toContain('trawlers-in-reserve');
});

test('more warnings than allowed are named, and have no tick', async () => {
  const root = scratchProject({ [FILE]: CHECK + 'topics:\n  - the tag #seals of today\n' });
  const { code, stdout } = await factwright(root, 'validate', '--max-warnings', '0', '-q');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ .* more than the 0 that --max-warnings allows\.$/m);
});

test('a description has one stop after each of its sentences', () => {
  expect(inSentences(['One chain.', 'Two sources', 'Is it so?', 'An end'])).toBe(
    'One chain. Two sources. Is it so? An end',
  );
});

test('who wants errors only is told that there is more', async () => {
  const root = scratchProject({ [FILE]: CHECK + 'topics:\n  - the tag #seals of today\n' });
  const { code, stdout } = await factwright(root, 'validate', '-q');
  expect(code).toBe(0);
  expect(stdout).toBe('✓ 2 files checked: 0 errors. 1 warning or note is not shown.\n');
  expect((await factwright(scratchProject(), 'validate', '-q')).stdout).toBe('✓ 2 files checked, nothing found.\n');
});
