import type { DataPath, YamlDocument } from '../yaml/index.ts';
import { factcheck, parties, project, sources } from './compiled/validators.js';
import type { DocumentKind } from './document-kind.ts';
import { sortOutDedented } from './dedented.ts';
import { failuresOf } from './failures.ts';
import { keyProblems } from './key-problems.ts';
import type { FileOf } from './file-of.ts';
import { readAsText } from './read-as-text.ts';
import { schemaAt } from './schema-at.ts';
import type { Failure, SchemaProblem } from './schema-problem.ts';
import { repeated, SENTENCES } from './sentences.ts';

/** Either the typed content of a file, or every departure from the format; `document` has text where the format wants it. */
export type Validated<K extends DocumentKind> = { readonly document: YamlDocument } & (
  | { readonly value: FileOf[K]; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly SchemaProblem[] }
);

const VALIDATORS = { factcheck, parties, sources, project };

/** Validates a parsed file of the given kind against its schema. */
export function validateDocument<K extends DocumentKind>(kind: K, parsed: YamlDocument): Validated<K> {
  const document = readAsText(kind, parsed);
  const validate = VALIDATORS[kind];
  if (validate(document.data)) return { document, value: document.data as FileOf[K] };
  const groups = new Map<string, Failure[]>();
  const { problems, rest } = sortOutDedented(kind, document.data, failuresOf(document.data, validate.errors ?? []));
  for (const failure of rest) {
    const key = JSON.stringify(failure.path);
    const group = groups.get(key);
    if (group) group.push(failure);
    else groups.set(key, [failure]);
  }
  const depths = new Set(rest.map(({ path }) => path.length));
  const sourceOf = new Map(
    document.nonText
      .filter(({ path }) => depths.has(path.length))
      .map(({ path, source }) => [JSON.stringify(path), source]),
  );
  const others = [...groups].flatMap(([key, failures]) => problemsAt(kind, failures, sourceOf.get(key)));
  return { document, problems: [...problems, ...others.map((problem) => atKey(document, problem))] };
}

/** A group or list over several lines is marked at its key: of its lines, only the first would be. */
function atKey(document: YamlDocument, problem: SchemaProblem): SchemaProblem {
  if (problem.part === 'key' || typeof problem.path.at(-1) !== 'string') return problem;
  const { start, end } = document.spanOf(problem.path);
  const value = problem.path.reduce<unknown>(
    (data, step) => (data as Record<string | number, unknown>)[step],
    document.data,
  );
  return start.line !== end.line && typeof value === 'object' ? { ...problem, part: 'key' } : problem;
}

/** A value of the wrong type is one problem, whatever else its schema asks. */
function problemsAt(
  kind: DocumentKind,
  failures: readonly Failure[],
  source: string | undefined,
): readonly SchemaProblem[] {
  const [first] = failures;
  if (first === undefined) return [];
  const judged = failures.filter(({ keyword }) => keyword in SENTENCES);
  const wrongType = judged.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [say(kind, wrongType, source)];
  const aboutKeys = failures.filter(({ keyword }) => !(keyword in SENTENCES));
  return [
    ...judged.map((failure) => say(kind, failure, source)),
    ...(aboutKeys.length > 0 ? keyProblems(kind, first.path, aboutKeys) : []),
  ];
}

function say(kind: DocumentKind, failure: Failure, source: string | undefined): SchemaProblem {
  const words = SENTENCES[failure.keyword]?.(failure, schemaAt(kind, failure.path), source);
  return {
    path: placeOf(failure),
    part: failure.propertyName === undefined && failure.keyword !== 'false schema' ? 'value' : 'key',
    message: 'The value has the wrong form.',
    ...words,
  };
}

/** The repeated entry, not the list; the wrong key, not the map. */
function placeOf({ path, keyword, params, propertyName }: Failure): DataPath {
  if (propertyName !== undefined) return [...path, propertyName];
  return keyword === 'uniqueItems' ? [...path, repeated({ params })[1]] : path;
}
