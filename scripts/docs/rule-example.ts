import { readFileSync, readdirSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { loadProject } from '../../src/project/index.ts';
import type { RuleExample } from '../../src/reporters/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { FIXTURES, fixtureTree, judgeFixture } from '../../test/rules/judge-fixture.ts';
import { FIXTURE_SETTINGS, memoryFiles, type Tree } from '../../test/rules/memory-files.ts';
import { CHOSEN } from './chosen-fixtures.ts';
import { differences, excerpt } from './excerpt.ts';

/** What shows the findings of the engine: a file of `test/broken`, whose sound original is `sound.yaml`. */
const BROKEN: Readonly<Record<string, string>> = {
  'plain-yaml': 'yaml-anchor',
  schema: 'key-misspelt-optional',
  yaml: 'yaml-unquoted-colon',
};

/** Rules on the names of files: what they find is in no file. */
const ON_NAMES: ReadonlySet<string> = new Set(['file-name-is-id', 'id-unique']);

/** A wrong and a right example of a rule, and what is said of the wrong one, from the fixtures of its tests. */
export function exampleOf(rule: string): RuleExample {
  if (rule === 'encoding') return unshownExample('yaml-invalid-utf-8.yaml');
  if (rule === 'file-readable') return unshownExample('sound.yaml', 1000);
  if (Object.hasOwn(BROKEN, rule)) return brokenExample(BROKEN[rule] ?? '');
  if (ON_NAMES.has(rule)) return namesExample(rule);
  const [invalid, valid] = nearestPair(rule);
  const { wrong, right } = CHOSEN[rule] ?? { wrong: { fixture: invalid }, right: { fixture: valid } };
  const findings = judgeFixture(rule, wrong.fixture);
  const texts = (file: string): readonly [TextFile, TextFile] => [
    fileOf(rule, wrong.fixture, wrong.file ?? file),
    fileOf(rule, right.fixture, right.file ?? file),
  ];
  const finding =
    findings.find(({ file, span }) => {
      const line = texts(file)[0].text.split('\n')[span.start.line - 1] ?? '';
      return wrong.lines === undefined || wrong.lines.test(line);
    }) ?? findings[0];
  if (finding === undefined) throw new Error(`${rule}: nothing is found in ${wrong.fixture}`);
  return example(finding, texts(finding.file), [wrong.lines, right.lines]);
}

/** The names of the files that a finding is about, beside sound ones. */
function namesExample(rule: string): RuleExample {
  const finding = judgeFixture(rule, 'invalid').findLast(({ file }) => /^[\w/. -]{1,60}$/.test(file));
  if (finding === undefined) throw new Error(`${rule}: nothing is found`);
  const sound = Object.keys(fixtureTree(rule, 'valid')).filter((path) => /\/20\d\d\//.test(path));
  return {
    ...wordsOf(finding),
    wrong: [...(finding.related ?? []), finding].map(({ file }) => file).join('\n'),
    right: sound.join('\n'),
  };
}

function wordsOf({ message, hint }: Diagnostic): RuleExample {
  return { message, ...(hint === undefined ? {} : { hint }) };
}

/** What is said of a file that no excerpt can show. */
function unshownExample(path: string, limit = 1_000_000): RuleExample {
  const settings = `${Buffer.from(FIXTURE_SETTINGS).toString()}limits: { fileBytes: ${limit} }\n`;
  const bytes = readFileSync(`test/broken/${path}`);
  const [finding] = findingsIn({ 'factwright.yaml': Buffer.from(settings), [`factchecks/${path}`]: bytes });
  if (finding === undefined) throw new Error(`Nothing is found in ${path}`);
  return wordsOf(finding);
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

function brokenExample(name: string): RuleExample {
  const read = (file: string): TextFile => ({
    path: `factchecks/${file}.yaml`,
    text: readFileSync(`test/broken/${file}.yaml`, 'utf8'),
  });
  const [wrong, right] = [read(name), read('sound')];
  const [finding] = findingsIn({ 'factwright.yaml': FIXTURE_SETTINGS, [wrong.path]: Buffer.from(wrong.text) });
  if (finding === undefined) throw new Error(`Nothing is found in ${name}`);
  return example(finding, [wrong, right]);
}

/** What the engine finds before any rule. */
function findingsIn(tree: Tree): readonly Diagnostic[] {
  return validateProject(loadProject(memoryFiles(tree)), { today: '2024-06-15', rules: [] }).diagnostics;
}

function example(
  finding: Diagnostic,
  [wrong, right]: readonly [TextFile, TextFile],
  [wrongLines, rightLines]: readonly (RegExp | undefined)[] = [],
): RuleExample {
  const { span } = finding;
  const [onlyWrong, onlyRight] = differences(wrong.text, right.text);
  const found = Array.from({ length: span.end.line - span.start.line + 1 }, (_, index) => span.start.line + index);
  const isClose = onlyWrong.length + onlyRight.length <= 12;
  const there = isClose && onlyRight.length > 0 ? onlyRight : sameKeys(wrong.text, found, right.text);
  return {
    ...wordsOf(finding),
    wrong: excerpt(
      wrong.text,
      linesOf(wrong.text, wrongLines) ?? (isClose ? [...new Set([...found, ...onlyWrong])] : found),
    ),
    right: excerpt(right.text, linesOf(right.text, rightLines) ?? there),
  };
}

function linesOf(text: string, pattern: RegExp | undefined): readonly number[] | undefined {
  if (pattern === undefined) return undefined;
  const found = text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
  if (found.length === 0) throw new Error(`${pattern} is in no line of ${text}`);
  return found;
}

/** The lines of `other` that begin like those of `text`; the whole of it where none does. */
function sameKeys(text: string, numbers: readonly number[], other: string): readonly number[] {
  const lines = text.split('\n');
  const keys = new Set(numbers.map((number) => /^\s*[\w-]+:/.exec(lines[number - 1] ?? '')?.[0]));
  const same = other.split('\n').flatMap((line, index) => {
    const key = /^\s*[\w-]+:/.exec(line)?.[0];
    return key !== undefined && keys.has(key) ? [index + 1] : [];
  });
  return same.length > 0
    ? same
    : other
        .trimEnd()
        .split('\n')
        .map((_, index) => index + 1);
}

/** The departure and the sound case that differ least; a file that no rule judges is no model. */
function nearestPair(rule: string): readonly [string, string] {
  const cases = readdirSync(`${FIXTURES}/${rule}`);
  const invalid = cases.filter((entry) => entry.startsWith('invalid'));
  const valid = cases.filter((entry) => entry.startsWith('valid') && !/withdrawn|draft|translation/.test(entry));
  const pairs = invalid.flatMap((wrong) =>
    valid.map((right) => {
      const file = judgeFixture(rule, wrong)[0]?.file ?? '';
      const [a, b] = differences(fileOf(rule, wrong, file).text, fileOf(rule, right, file).text);
      return { pair: [wrong, right] as const, distance: a.length + b.length === 0 ? Infinity : a.length + b.length };
    }),
  );
  const [best] = pairs.sort((a, b) => a.distance - b.distance);
  if (best === undefined) throw new Error(`${rule}: no pair of fixtures`);
  return best.pair;
}

/** The file of a fixture that has a path; else its first one. */
function fileOf(rule: string, entry: string, path: string): TextFile {
  const tree = fixtureTree(rule, entry);
  const found = Object.hasOwn(tree, path) ? path : (Object.keys(tree)[0] ?? '');
  return { path: found, text: Buffer.from(tree[found] ?? []).toString('utf8') };
}
