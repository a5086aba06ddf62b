import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isReview, type Found } from '../../../src/interchange/index.ts';
import { openReviews } from '../../../src/workspace/import/open-reviews.ts';
import { bytesIn, exported } from '../../cli/exported.ts';
import { CHECK, scratchProject } from '../../cli/scratch-project.ts';

/** What an import must not lose, of each review by its address. */
async function kept(to: string): Promise<unknown> {
  const root = scratchProject({
    'factchecks/second.yaml': CHECK.replace('date: 2024-04-12', 'date: 2024-04'),
  });
  await exported(root, to);
  const files = bytesIn(join(root, 'out'));
  const cwd = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const content = files.get('') ?? files.get('checks.csv') ?? Buffer.from('');
  writeFileSync(join(cwd, 'feed'), content);
  const found: Found[] = [];
  for await (const each of openReviews(['feed'], { cwd })) found.push(each);
  expect(found.filter((each) => !isReview(each) || each.problems.length > 0)).toEqual([]);
  return found
    .filter(isReview)
    .map(({ url, claim, title, language, published, label, rating, claimant, claimDate, explanation }) => ({
      url,
      claim,
      title,
      language,
      published,
      label,
      rating,
      claimant: claimant && { name: claimant.name, type: claimant.type, jobTitle: claimant.jobTitle },
      claimDate,
      explanation,
    }));
}

test('what this project exports is read back whole, from each of its forms', async () => {
  const lines = await kept('ndjson');
  expect(lines).toMatchObject([
    {
      claimDate: '2024-04',
      label: 'False',
      rating: { value: 1, best: 5, worst: 1 },
      claimant: { name: 'Oren Vask', type: 'person' },
    },
    { claimDate: '2024-04-12', claim: expect.any(String), explanation: expect.any(String), language: 'en' },
  ]);
  for (const to of ['claimreview', 'datafeed', 'csv']) expect([to, await kept(to)]).toEqual([to, lines]);
});
