import type { DataPath, YamlDocument } from '../yaml/index.ts';
import { factcheck, parties, project, sources } from './compiled/validators.js';
import { commentAfter } from './comment-after.ts';
import type { DocumentKind } from './document-kind.ts';
import { sortOutDedented } from './dedented.ts';
import { failuresOf } from './failures.ts';
import { keyProblems } from './key-problems.ts';
import { findMoves, isInMoved, moveProblem, placeBefore, withMoves } from './misplaced.ts';
import type { FileOf } from './file-of.ts';
import { withTitle, withoutEmptyTexts } from './not-yet-translated.ts';
import { readAsText } from './read-as-text.ts';
import { schemaAt } from './schema-at.ts';
import type { Failure, SchemaProblem } from './schema-problem.ts';
import { repeated, SENTENCES } from './sentences.ts';
import type { Written } from './type-sentence.ts';
import { wrapped } from './wrapped.ts';

/** Either the typed content of a file, or every departure from the format; `document` has text where the format wants it. */
export type Validated<K extends DocumentKind> = { readonly document: YamlDocument } & (
  | { readonly value: FileOf[K]; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly SchemaProblem[] }
);

const VALIDATORS = { factcheck, parties, sources, project };

/** Validates a parsed file of the given kind against its schema. */
export function validateDocument<K extends DocumentKind>(kind: K, parsed: YamlDocument): Validated<K> {
  const read = readAsText(kind, parsed);
  const { document, isUntitled } =
    kind === 'factcheck' ? withoutEmptyTexts(read) : { document: read, isUntitled: false };
  const validate = VALIDATORS[kind];
  if (validate(document.data))
    return { document, value: (isUntitled ? withTitle(document.data, '') : document.data) as FileOf[K] };
  const failures = failuresOf(document.data, validate.errors ?? []);
  const wrapper = wrapped(kind, document);
  if (wrapper !== undefined) return { document, problems: [wrapper] };
  return { document, problems: misplaced(kind, document, failures) ?? problemsOf(kind, document, failures) };
}

/** A misplaced key is one problem, and what is below it is judged where it belongs; undefined if nothing is misplaced. */
function misplaced(
  kind: DocumentKind,
  document: YamlDocument,
  failures: readonly Failure[],
): readonly SchemaProblem[] | undefined {
  const moves = findMoves(kind, document.data, sortOutDedented(kind, document.data, failures).rest);
  if (moves.length === 0) return undefined;
  const moved = withMoves(document, moves);
  const validate = VALIDATORS[kind];
  const left = validate(moved.data) ? [] : failuresOf(moved.data, validate.errors ?? []);
  // What is wrong inside of them was not looked at before.
  if (left.filter(({ path }) => !isInMoved(moves, path)).length >= failures.length) return undefined;
  const others = problemsOf(kind, moved, left).map((problem) => ({
    ...problem,
    path: placeBefore(moves, problem.path),
  }));
  return [...moves.map((move) => moveProblem(document.data, move)), ...others];
}

/** What is wrong, one problem a cause. */
function problemsOf(
  kind: DocumentKind,
  document: YamlDocument,
  failures: readonly Failure[],
): readonly SchemaProblem[] {
  const { problems, rest } = sortOutDedented(kind, document.data, failures);
  const depths = new Set(rest.map(({ path }) => path.length));
  const sourceOf = new Map(
    document.nonText
      .filter(({ path }) => depths.has(path.length))
      .map(({ path, source }) => [JSON.stringify(path), source]),
  );
  const isTranslated = Object.hasOwn(Object(document.data), 'translationOf');
  const others = [...groupedByPlace(rest)].flatMap(([place, group]) => {
    const source = sourceOf.get(place);
    const comment = source === '' ? commentAfter(document, group[0]?.path ?? []) : undefined;
    return problemsAt(kind, group, { source, comment, isTranslated });
  });
  return [...problems, ...others.map((problem) => atKey(document, problem))];
}

function groupedByPlace(failures: readonly Failure[]): ReadonlyMap<string, readonly Failure[]> {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = JSON.stringify(failure.path);
    const group = groups.get(key);
    if (group) group.push(failure);
    else groups.set(key, [failure]);
  }
  return groups;
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
function problemsAt(kind: DocumentKind, failures: readonly Failure[], written: Written): readonly SchemaProblem[] {
  const [first] = failures;
  if (first === undefined) return [];
  const judged = failures.filter(({ keyword }) => keyword in SENTENCES);
  const wrongType = judged.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [say(kind, wrongType, written)];
  const aboutKeys = failures.filter(({ keyword }) => !(keyword in SENTENCES));
  return [
    ...judged.map((failure) => say(kind, failure, written)),
    ...(aboutKeys.length > 0 ? keyProblems(kind, first.path, aboutKeys) : []),
  ];
}

function say(kind: DocumentKind, failure: Failure, written: Written): SchemaProblem {
  const words = SENTENCES[failure.keyword]?.(failure, schemaAt(kind, failure.path), written);
  return {
    path: placeOf(failure),
    part: failure.propertyName === undefined && failure.keyword !== 'false schema' ? 'value' : 'key',
    message: 'The value has the wrong form.',
    ...words,
    refersTo: refersTo(kind, failure),
  };
}

/** Ids in a row, which only lack the brackets of a list. */
const ID = /^[a-z0-9-]+$/;

/** A text that is no id where one of something defined is wanted; in a list, the list says of what. */
function refersTo(
  kind: DocumentKind,
  { path, keyword, propertyName, value }: Failure,
): Pick<SchemaProblem, 'refersTo'>['refersTo'] {
  if (propertyName !== undefined || typeof value !== 'string') return undefined;
  const list = path.at(-1);
  if (keyword === 'type' && typeof list === 'string' && !ID.test(value) && !/^[-–—−•·‣]/u.test(value)) {
    const listed = schemaAt(kind, path);
    const wanted = listed?.type === 'array' ? listed['x-refers-to'] : undefined;
    return wanted === undefined ? undefined : { kind: wanted, text: value, list };
  }
  if (keyword !== 'pattern') return undefined;
  const owner = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const wanted = schemaAt(kind, owner)?.['x-refers-to'];
  return wanted === undefined ? undefined : { kind: wanted, text: value };
}

/** The repeated entry, not the list; the wrong key, not the map. */
function placeOf({ path, keyword, params, propertyName }: Failure): DataPath {
  if (propertyName !== undefined) return [...path, propertyName];
  return keyword === 'uniqueItems' ? [...path, repeated({ params })[1]] : path;
}
