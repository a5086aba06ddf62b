import { expect, test } from 'vitest';
import { loadProject } from '../../../src/project/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { validateProject } from '../../../src/validate/index.ts';
import { baseOf } from '../base-revision.ts';
import { memoryFiles, readTree } from '../memory-files.ts';
import { edited, type Edit } from './edit.ts';
import { gradeOf } from './grade.ts';
import { TABLE, type Grade } from './table.ts';

const THEN = readTree('test/rules/changes/project');

function graded(edits: readonly Edit[]): { readonly grade: Grade; readonly messages: readonly string[] } {
  const nowFiles = edited(THEN, edits);
  const now = loadProject(memoryFiles(nowFiles));
  const base = baseOf({ then: loadProject(memoryFiles(THEN)), thenFiles: THEN, now, nowFiles });
  const rules = RULES.filter(({ name }) => name === 'change-is-corrected');
  const { diagnostics } = validateProject(now, { today: '2024-06-15', rules, base });
  return { grade: gradeOf(diagnostics), messages: diagnostics.map(({ rule, message }) => `${rule}: ${message}`) };
}

test('a project that did not change has nothing to correct', () => {
  expect(graded([])).toEqual({ grade: 'none', messages: [] });
});

const cases = TABLE.flatMap((row) => [row, { section: row.section, ...row.twin }]);

test.each(cases)('$section: $change: $grade', ({ edits, grade }) => {
  const found = graded(edits);
  expect(found).toEqual({ ...found, grade });
});
