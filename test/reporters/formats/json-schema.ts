import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** RFC 3986, appendix A, for relative references and absolute URIs; whole, without white space or raw Unicode. */
const URI_REFERENCE =
  /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?|(?![^/?#]*:))(?:[a-z0-9\-._~!$&'()*+,;=:@/]|%[0-9a-f]{2})*(?:\?[^#\s]*)?(?:#\S*)?$/i;

/** Compiles a schema of `schemas/` beside this file. */
export function schema(name: string): ValidateFunction {
  return compile(new URL(`schemas/${name}`, import.meta.url));
}

/** Compiles the schema of our own report. */
export function reportSchema(): ValidateFunction {
  return compile(resolve('schemas/report.schema.json'));
}

/** Compiles the schema of SARIF as its committee published it. */
export function officialSarif(): ValidateFunction {
  const require = createRequire(import.meta.url);
  return compile(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
}

/** Nothing that the schemas use changed its meaning from draft 4 to 2020-12, but the name of `id`; one pattern of SARIF is no Unicode one. */
function compile(file: string | URL): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[!-~]+$/i);
  ajv.addFormat('uri-reference', URI_REFERENCE);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  const { id: _, $schema, ...parsed }: { id?: string; $schema?: string } = JSON.parse(readFileSync(file, 'utf8'));
  return ajv.compile($schema?.includes('draft-04') === true ? parsed : { $schema, ...parsed });
}

/** What a document breaks; nothing if it is sound. */
export function faults(validate: ValidateFunction, document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
