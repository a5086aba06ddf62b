import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from '../cli/scratch-project.ts';

const PAGE = readFileSync('docs/exceptions.md', 'utf8');
const [comments = '', overrides = ''] = [...PAGE.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, block = '']) => block);

/** A desk that uses the two sources of the page. */
function deskWith(sources: string): string {
  const check = CHECK.replace('source: vessel-log', 'source: register')
    .replace('source: radar-record }', 'source: gazette }')
    .replace(/^sources:\n/m, sources.replaceAll('by: ministry', 'by: minister'));
  return scratchProject({ 'factchecks/trawlers-in-reserve.yaml': check });
}

test('the comments of the page excuse both findings, and without them both are there', async () => {
  const found = async (sources: string): Promise<number> => {
    const { stdout } = await factwright(deskWith(sources), 'validate');
    expect(stdout).not.toContain('suppression-used');
    return stdout.match(/ link-secure$/gm)?.length ?? 0;
  };
  expect(await found(comments)).toBe(0);
  expect(await found(comments.replaceAll(/ *# factwright-ignore.*/g, ''))).toBe(2);
});

test('the override of the page excuses the old folder, and no other', async () => {
  const misnamed = CHECK.replace('title: The', 'title: In 2019 the');
  const found = async (folder: string): Promise<boolean> => {
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace(/^overrides: \[(.*)\]$/m, `${overrides.trimEnd()}\n  - $1`),
      [`factchecks/${folder}/Trawlers_Then.yaml`]: misnamed,
    });
    return (await factwright(root, 'validate')).stdout.includes('file-name-is-id');
  };
  expect([await found('2019'), await found('2020')]).toEqual([false, true]);
});
