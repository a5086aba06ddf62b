import type { DataPath } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { keysAt } from './schema-at.ts';
import { nameOf, sentence, someOf, type Failure, type SchemaProblem } from './schema-problem.ts';

/** What is left of the failures once those are told apart that come from missing indentation. */
export interface Sorted {
  readonly problems: readonly SchemaProblem[];
  readonly rest: readonly Failure[];
}

/**
 * Finds keys that are empty because the lines meant for them stand next to them and not below:
 * one mistake, however many lines it concerns.
 */
export function sortOutDedented(kind: DocumentKind, data: unknown, failures: readonly Failure[]): Sorted {
  if (!failures.some(isEmptyGroup)) return { problems: [], rest: failures };
  const wrong = new Set(failures.flatMap((failure) => wrongKeys(failure).map(keyOf)));
  const explained = new Set<string>();
  const problems: SchemaProblem[] = [];
  for (const { path } of failures.filter(isEmptyGroup)) {
    const siblings = dedentedSiblings(kind, data, path, wrong);
    if (siblings.length === 0) continue;
    for (const key of [path, ...siblings.map((name) => [...path.slice(0, -1), name])]) explained.add(keyOf(key));
    problems.push({
      path,
      part: 'key',
      message: sentence(
        `${nameOf(path)} is empty: ${someOf(siblings)} ${siblings.length === 1 ? 'is' : 'are'} at the same level, not below it.`,
      ),
      hint: `Indent what belongs to ${nameOf(path)} by two more spaces.`,
    });
  }
  return {
    problems,
    rest: failures.filter((failure) => !wrongKeys(failure).some((path) => explained.has(keyOf(path)))),
  };
}

/** The keys that follow an empty one, are wrong where they are, and would be right below it. */
function dedentedSiblings(
  kind: DocumentKind,
  data: unknown,
  path: DataPath,
  wrong: ReadonlySet<string>,
): readonly string[] {
  const parent = path.slice(0, -1);
  const map = Object(parent.reduce<unknown>((value, step) => Object(value)[step], data));
  const own = new Set(keysAt(kind, path));
  const siblings: string[] = [];
  let isBehind = false;
  for (const [key, value] of Object.entries(map)) {
    if (isBehind) {
      const belongs = own.size > 0 ? own.has(key) : typeof value === 'object' && value !== null;
      if (!belongs || !wrong.has(keyOf([...parent, key]))) break;
      siblings.push(key);
    }
    isBehind ||= key === path.at(-1);
  }
  return siblings;
}

/** The places that a failure is about, where it says of a key that it cannot be there or cannot hold what it holds. */
function wrongKeys({ path, keyword, params }: Failure): readonly DataPath[] {
  if (keyword === 'additionalProperties') return [[...path, String(params['additionalProperty'])]];
  return keyword === 'type' ? [path] : [];
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}

/** Whether a map was expected and the key is empty. */
function isEmptyGroup({ keyword, params, value }: Failure): boolean {
  return keyword === 'type' && value === null && [params['type']].flat().includes('object');
}
