import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { factwright, factwrightWith } from '../cli/scratch-project.ts';
import { wordsOf } from './shell-words.ts';

const README = readFileSync('README.md', 'utf8');
const FIRST = README.slice(README.indexOf('## Your first fact check'), README.indexOf('## The site'));

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(FIRST)?.[1] ?? '';
}

test('the way in of the README works as it stands', async () => {
  const root = emptyFolder();
  const commands = block('sh')
    .trim()
    .split('\n')
    .map(wordsOf)
    .filter(([program]) => program === 'npx');
  expect(commands).toHaveLength(4);
  for (const [, , ...argv] of commands) {
    const { code } = await factwrightWith({ interrupted: () => Promise.resolve() }, root, ...argv);
    expect({ argv, code }).toEqual({ argv, code: 0 });
  }
  expect((await factwright(root, 'validate')).stdout).not.toMatch(/ (?:error|warning) /);
});

test('its smallest draft is valid, and its mistake is found with these words', async () => {
  const root = emptyFolder();
  await factwright(root, 'init', '--yes', '--no-example');
  const path = join(root, 'factchecks/trawlers-in-reserve.yaml');
  writeFileSync(path, block('yaml'));
  expect((await factwright(root, 'validate')).code).toBe(0);
  writeFileSync(path, block('yaml').replace('speaker:', 'speker:'));
  expect((await factwright(root, 'validate')).stdout).toContain(block('text').trimEnd());
});
