import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { CHECK } from '../cli/scratch-project.ts';
import { memoryFiles, SETTINGS } from '../rules/memory-files.ts';

/** What one rule says of a check that has so many claims without evidence. */
function messagesOn(claims: number): readonly string[] {
  const lines = Array.from({ length: claims }, (_, index) => `  c${index}: { text: x, quote: x, finding: rebutted }\n`);
  const check = CHECK.replace('claims:\n', `claims:\n${lines.join('')}`);
  const project = loadProject(memoryFiles({ 'factwright.yaml': SETTINGS, 'factchecks/many.yaml': Buffer.from(check) }));
  return validateProject(project, { today: '2026-11-23' }).diagnostics.flatMap(({ rule, message }) =>
    rule === 'claim-has-evidence' ? [message] : [],
  );
}

test('of one rule a thousand findings are shown in one file, and how many more there are', () => {
  expect(messagesOn(1000)).toHaveLength(1000);
  const messages = messagesOn(1500);
  expect(messages).toHaveLength(1001);
  expect(messages).toContain('The file departs from this rule in 500 more places, which are not shown.');
});
