import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** RFC 3986, appendix A, for relative references and absolute URIs; whole, without white space or raw Unicode. */
const URI_REFERENCE =
  /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?|(?![^/?#]*:))(?:[a-z0-9\-._~!$&'()*+,;=:@/]|%[0-9a-f]{2})*(?:\?[^#\s]*)?(?:#\S*)?$/i;

/** Compiles a schema of `schemas/`. */
export function schema(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[!-~]+$/i);
  ajv.addFormat('uri-reference', URI_REFERENCE);
  const parsed: object = JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'));
  return ajv.compile(parsed);
}

/** What a document breaks; nothing where it is sound. */
export function faults(validate: ValidateFunction, document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
