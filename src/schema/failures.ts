import type { ErrorObject } from 'ajv';
import type { DataPath } from '../yaml/index.ts';
import type { Failure } from './schema-problem.ts';

/** Ajv's errors as failures at data paths; what is only the consequence of another error is left out. */
export function failuresOf(data: unknown, errors: readonly ErrorObject[]): readonly Failure[] {
  const failures: Failure[] = [];
  let alternatives: string[] = [];
  let ofThisKey: Failure[] = [];
  for (const { keyword, schemaPath, instancePath, params } of errors) {
    const { path, value } = follow(data, instancePath);
    if (keyword === 'propertyNames') {
      // What is wrong with a key comes before this error, as if the map itself were at fault.
      const propertyName = String(params['propertyName']);
      failures.push(...ofThisKey.map((failure) => ({ ...failure, propertyName })));
      ofThisKey = [];
    } else if (/\/anyOf\/\d+\//.test(schemaPath)) {
      alternatives.push(String(params['missingProperty']));
    } else if (keyword === 'anyOf') {
      failures.push({ path, keyword, params: { alternatives }, value });
      alternatives = [];
    } else if (keyword === 'false schema') {
      const partner = /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1];
      failures.push({ path, keyword, params: { partner }, value });
    } else if (keyword !== 'if') {
      const onKey = TEXT_KEYWORDS.has(keyword) && typeof value === 'object';
      (onKey ? ofThisKey : failures).push({ path, keyword, params, value });
    }
  }
  return failures;
}

/** Keywords that judge texts: where the value is a map, the text is one of its keys. */
const TEXT_KEYWORDS: ReadonlySet<string> = new Set(['pattern', 'maxLength']);

/** Walks a JSON pointer; a step is an index where the data holds a list. */
function follow(data: unknown, pointer: string): { readonly path: DataPath; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}
