import { expect, test } from 'vitest';
import { factwright, scratchProject } from '../cli/scratch-project.ts';

test('nobody is told that the verdict of an imported check does not follow: what it rests on is not known here', async () => {
  const root = scratchProject({
    'factchecks/old.yaml': `title: The quay did not sink
status: published
published: 2019-05-02
statement: { summary: The quay sank. }
verdict: { rating: "false" }
imported: { from: https://desk.example/2019/quay, at: 2024-05-20, label: "No" }
`,
  });
  const { code, stdout } = await factwright(root, 'evidence', 'factchecks/old.yaml');
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/does not follow/);
});
