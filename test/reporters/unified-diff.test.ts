import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unifiedDiff } from '../../src/reporters/unified-diff.ts';

test('git applies what is shown: several hunks, neighbours, a last line without an end', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
  const before = lines.join('\n');
  const after = lines.map((line, index) => ([0, 2, 3, 9, 25, 39].includes(index) ? `${line}!` : line)).join('\n');
  const root = mkdtempSync(join(tmpdir(), 'factwright-diff-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'a.yaml'), before);
  const diff = unifiedDiff({ file: 'a.yaml', before, after });
  execFileSync('git', ['apply', '-'], { cwd: root, input: diff });
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe(after);
  expect(diff.match(/^@@ .*$/gm)).toEqual(['@@ -1,13 +1,13 @@', '@@ -23,7 +23,7 @@', '@@ -37,4 +37,4 @@']);
});

test('neither names nor lines can steer a terminal; the same texts have no difference', () => {
  const diff = unifiedDiff({ file: 'a\u001B[2J.yaml', before: 'x\u001B]0;\r\n', after: 'y\u202E\r\n' });
  expect(diff).toBe('--- a/a␛[2J.yaml\n+++ b/a␛[2J.yaml\n@@ -1,1 +1,1 @@\n-x␛]0;\n+y<U+202E>\n');
  expect(unifiedDiff({ file: 'a.yaml', before: 'x', after: 'x' })).toBe('');
});
