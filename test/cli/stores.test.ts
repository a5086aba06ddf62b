import { expect, test } from 'vitest';
import { forgeText } from '../snapshots/forge.ts';
import { factwright, scratchProject } from './scratch-project.ts';

const LOG = '<h1>Log of positions</h1><p>A trawler of the ministry was inside the reserve for six hours.</p>';
const KEY = 'trawlers-in-reserve/vessel-log';

/** A project that has stored the log. */
async function storing(...options: readonly string[]): Promise<string> {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html', ...options);
  return root;
}

test('--stores finds what was rewritten together with the lock, at its line; without it the store looks sound', async () => {
  const root = await storing();
  forgeText(root, KEY, 'Log of positions\n\nNo trawler of the ministry was inside the reserve.\n');
  expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
  const { code, stdout } = await factwright(root, 'validate', '--stores');
  expect(code).toBe(1);
  expect(stdout).toMatch(/snapshots\.lock\.yaml:\d+:11 error snapshot-intact/);
  expect(stdout).toContain(`The stored copy of \`${KEY}\` cannot be trusted: the stored text is not the text of`);
  expect(stdout).toContain('They differ first in line 3: “No trawler of the ministry');
  const { stdout: json } = await factwright(root, 'validate', '--stores', '--format', 'json');
  expect(JSON.parse(json)).toMatchObject({ diagnostics: [{ rule: 'snapshot-intact', level: 'error' }] });
});

test('--stores says nothing of a store that is as it was written', async () => {
  const root = await storing();
  expect(await factwright(root, 'validate', '--stores')).toEqual(await factwright(root, 'validate'));
  expect((await factwright(root, 'validate', '--stores', '--stats')).stdout).not.toContain('snapshot-intact');
});

test('--stores says how many copies it could not compare, and fails no run by that', async () => {
  const root = await storing('--excerpts');
  const { code, stdout } = await factwright(root, 'validate', '--stores', '--max-warnings', '0');
  expect(code).toBe(0);
  expect(stdout).toContain(
    '1 stored text could not be compared with the stored bytes: 1 because only excerpts are kept.',
  );
});

test.each([
  ['--shard', '1/2'],
  ['--watch', '--quiet'],
])('--stores is of the whole store: not with %s', async (...others) => {
  const { code, stderr } = await factwright(scratchProject(), 'validate', '--stores', ...others);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--stores') as string });
});
