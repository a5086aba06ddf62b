import type { DataPath, YamlDocument } from '../yaml/index.ts';
import * as validators from './compiled/validators.js';
import type { DocumentKind } from './document-kind.ts';
import { failuresOf } from './failures.ts';
import { keyProblems } from './key-problems.ts';
import type { FileOf } from './file-of.ts';
import { readAsText } from './read-as-text.ts';
import { schemaAt } from './schema-at.ts';
import type { Failure, SchemaProblem } from './schema-problem.ts';
import { SENTENCES } from './sentences.ts';

/** Either the typed content of a file, or every departure from the format. */
export type Validated<K extends DocumentKind> =
  | { readonly value: FileOf[K]; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly SchemaProblem[] };

/** Validates a parsed file of the given kind against its schema. */
export function validateDocument<K extends DocumentKind>(kind: K, document: YamlDocument): Validated<K> {
  readAsText(kind, document);
  const validate = validators[kind];
  if (validate(document.data)) return { value: document.data as FileOf[K] };
  const sources = new Map(document.nonText.map(({ path, source }) => [JSON.stringify(path), source]));
  const groups = new Map<string, Failure[]>();
  for (const failure of failuresOf(document.data, validate.errors ?? [])) {
    const key = JSON.stringify(failure.path);
    const group = groups.get(key);
    if (group) group.push(failure);
    else groups.set(key, [failure]);
  }
  return { problems: [...groups].flatMap(([key, failures]) => problemsAt(kind, failures, sources.get(key))) };
}

/** A value of the wrong type is one problem, whatever else its schema asks. */
function problemsAt(kind: DocumentKind, failures: readonly Failure[], source: string | undefined): readonly SchemaProblem[] {
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
    part: failure.propertyName === undefined ? 'value' : 'key',
    message: 'The value has the wrong form.',
    ...words,
  };
}

/** The double, not the list, where entries repeat; the key, not the map, where a key is at fault. */
function placeOf({ path, keyword, params, propertyName }: Failure): DataPath {
  if (propertyName !== undefined) return [...path, propertyName];
  return keyword === 'uniqueItems' ? [...path, Number(params['i'])] : path;
}
