import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadProject } from '../../../src/project/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { validateProject } from '../../../src/validate/index.ts';
import { baseOf } from '../base-revision.ts';
import { memoryFiles, readTree, type Tree } from '../memory-files.ts';
import { edited } from './edit.ts';
import { gradeOf } from './grade.ts';
import type { Grade } from './table.ts';

/** An edit of one of the examples, graded by somebody who had read the format alone, before the tool was asked. */
interface Graded {
  readonly id: string;
  readonly file: string;
  /** What is done to the example first, where it lacks what is edited. */
  readonly base?: readonly Replacement[];
  readonly edits: readonly Replacement[];
  readonly grade: Grade;
  readonly field: string;
  readonly why: string;
}

interface Replacement {
  readonly find: string;
  readonly replace: string;
}

const FOLDER = 'test/rules/changes/blind';
const EXAMPLES: Tree = {
  ...readTree(`${FOLDER}/project`),
  'factchecks/_media/waiting-room.jpg': Buffer.from('a waiting room'),
};
const RULE = RULES.filter(({ name }) => name === 'change-is-corrected');

const all = readdirSync(`${FOLDER}/edits`).flatMap((name): readonly Graded[] =>
  JSON.parse(readFileSync(`${FOLDER}/edits/${name}`, 'utf8')),
);

/** Where the rule says something else, and why. */
const OTHERWISE: Readonly<Record<string, { readonly grade: Grade; readonly why: string }>> = {
  h003: {
    grade: 'substance',
    why: 'A place and a year changed places over a whole sentence; so would 88 and 99 in “88 of 99”.',
  },
  h100: { grade: 'substance', why: 'The same.' },
};

function withReplaced(tree: Tree, file: string, replacements: readonly Replacement[]): Tree {
  return edited(
    tree,
    replacements.map(({ find, replace }) => ({ file, from: find, to: replace })),
  );
}

function judged({ file, base = [], edits }: Graded): { readonly grade: Grade; readonly said: readonly string[] } {
  const thenFiles = withReplaced(EXAMPLES, file, base);
  const nowFiles = withReplaced(thenFiles, file, edits);
  const [then, now] = [loadProject(memoryFiles(thenFiles)), loadProject(memoryFiles(nowFiles))];
  const before = baseOf({ then, thenFiles, now, nowFiles });
  const { diagnostics } = validateProject(now, { today: '2026-11-30', rules: RULE, base: before });
  return { grade: gradeOf(diagnostics), said: diagnostics.map(({ rule, message }) => `${rule}: ${message}`) };
}

test.each(all)('$id, $field: graded $grade', (one) => {
  const found = judged(one);
  const { grade, why } = OTHERWISE[one.id] ?? one;
  expect({ ...found, why }).toEqual({ ...found, grade, why });
  expect(found.said.filter((said) => said.startsWith('schema'))).toEqual([]);
});
