import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CHECK, scratchProject } from '../cli/scratch-project.ts';
import { connect } from './client.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

test('the built program serves an editor over stdin and stdout, and ends when it goes away', async () => {
  const client = await connect(scratchProject(), { isBuilt: true });
  client.open(FILE, CHECK.replace('rating: false', 'rating: flase'));
  const [finding] = await client.diagnostics(FILE, (found) => found.length > 0);
  expect(finding?.code).toBe('rating-in-scale');
  expect(finding?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/rating-in-scale\.md$/);
  expect(await client.end()).toBe(0);
});

test('without an editor at the other end it ends at once', () => {
  expect(() =>
    execFileSync(process.execPath, ['bin/factwright.js', 'lsp'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  ).toThrow(expect.objectContaining({ status: 1, stderr: Buffer.from('') }));
});
