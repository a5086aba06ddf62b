import { expect, test } from 'vitest';
import { idOf, loadPartly, loadProject } from '../../../src/project/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { validateProject } from '../../../src/validate/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import { baseWith } from '../base-revision.ts';
import { memoryFiles, readTree, type Tree } from '../memory-files.ts';

/** A published check that says much of what can be said. */
const TREE = readTree('test/rules/changes/project');
const PATH = 'factchecks/trawlers.yaml';
const RULE = RULES.filter(({ name }) => name === 'change-is-corrected');

type Data = Record<string, unknown>;

const NOW: Tree = TREE;
const data = Object(loadProject(memoryFiles(TREE)).checkByPath.get(PATH)?.document?.data);

/** What is found where the file was once this, which need not follow the format. */
function foundAgainst(then: unknown): readonly Diagnostic[] {
  const content = { bytes: Buffer.from(JSON.stringify(then)) };
  const { value, problem, unread } = loadPartly('factcheck', PATH, content);
  const departure = problem && { what: problem.message, unread, maybePublic: true };
  const base = {
    ...baseWith(() => undefined),
    checkAt: () => ({ path: PATH, id: idOf(PATH), check: value, departure }),
  };
  const project = loadProject(memoryFiles(NOW));
  return validateProject(project, { today: '2024-06-15', rules: RULE, base }).diagnostics.filter(
    ({ file }) => file === PATH,
  );
}

/** The same data with something else at one path; undefined takes it away. */
function withAt(value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown {
  if (step === undefined) return put;
  const copy: Data = Object.assign(Array.isArray(value) ? [] : {}, value);
  copy[step] = withAt(copy[step], rest, put);
  return copy;
}

function* pathsIn(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  for (const [key, inner] of Object.entries(Object(value))) {
    if (typeof value !== 'object') return;
    yield [...path, key];
    yield* pathsIn(inner, [...path, key]);
  }
}

const WRONG = [undefined, null, 7, true, [], {}, ['x'], { x: 'y' }, 'What is no id.', [{ x: [] }]];

test(
  'what was no valid file is compared as far as it can be read, whatever was wrong in it',
  { timeout: 300_000 },
  () => {
    const failures: string[] = [];
    for (const path of pathsIn(data)) {
      for (const put of WRONG) {
        const then = withAt(data, path, put);
        try {
          foundAgainst(then);
        } catch (error) {
          failures.push(`${path.join('.')}: ${JSON.stringify(put)}: ${String(error)}`);
        }
      }
    }
    expect(failures).toEqual([]);
  },
);

test.each(['sources', 'parties'] as const)('neither do shared %s stop anything, whatever was wrong in them', (kind) => {
  const path = `factchecks/_${kind}.yaml`;
  const shared = Object(loadProject(memoryFiles(TREE))[kind]?.document?.data);
  const project = loadProject(memoryFiles(NOW));
  const failures: string[] = [];
  for (const at of pathsIn(shared)) {
    for (const put of WRONG) {
      const bytes = Buffer.from(JSON.stringify(withAt(shared, at, put)));
      const { value } = loadPartly(kind, path, { bytes });
      const base = { ...baseWith(() => undefined), isUnchanged: () => true, shared: { [kind]: value } };
      try {
        validateProject(project, { today: '2024-06-15', rules: RULE, base });
      } catch (error) {
        failures.push(`${at.join('.')}: ${JSON.stringify(put)}: ${String(error)}`);
      }
    }
  }
  expect(failures).toEqual([]);
});

test('a change next to what could not be read is found all the same', () => {
  const then = withAt(
    withAt(data, ['statement', 'place'], ['Sel', 'Aure']),
    ['verdict', 'summary'],
    'Nothing was found at all.',
  );
  const found = foundAgainst(then);
  expect(found.map(({ level }) => level)).toEqual(['warning', 'error']);
  expect(found[0]?.message).toContain('`statement.place` could not be read there');
  expect(found[1]?.message).toContain('`verdict.summary`');
});

test('that nobody can tell whether it was public is said', () => {
  for (const status of [['published'], 'Published', {}]) {
    const [first, ...others] = foundAgainst({ ...data, status });
    expect([first?.level, others]).toEqual(['warning', []]);
    expect(first?.message).toMatch(/^What changed in this check since main cannot be judged/);
  }
});

test('what is valid, or was a draft, gets no such word', () => {
  expect(foundAgainst(data)).toEqual([]);
  expect(foundAgainst({ ...data, status: 'draft', surplus: true })).toEqual([]);
});
