import { listed } from '../diagnostics/index.ts';
import { schemaAt, schemaOf, type Schema } from './schema-at.ts';
import { oneOf, type SchemaProblem } from './schema-problem.ts';

/** Whether a key of a fact check may be left out only as long as the check is not public. */
export function isNeededOncePublished(key: string): boolean {
  return whole()?.then?.required?.includes(key) === true;
}

/** What a published check lacks, in one sentence, with what belongs below each key. */
export function missingOncePublished(keys: readonly string[]): SchemaProblem {
  return {
    path: ['status'],
    part: 'value',
    message: `The file lacks ${oneOf(keys, 'and')}, which a published or withdrawn check must have.`,
    hint: `Add ${listed(keys.map(withSubKeys))}. Until then, write \`status: draft\`.`,
  };
}

/** What the format asks of checks that are not translations. */
function whole(): Schema | undefined {
  return schemaOf('factcheck').$defs?.['original'];
}

/** `verdict` (with `rating` and `summary`). */
function withSubKeys(key: string): string {
  const { required, additionalProperties } = whole()?.properties?.[key] ?? {};
  if (required !== undefined) return `\`${key}\` (with ${oneOf(required, 'and')})`;
  if (typeof additionalProperties !== 'object') return `\`${key}\` (${exampleOf(key)})`;
  const later = whole()?.then?.properties?.[key]?.additionalProperties;
  const own = [
    ...(additionalProperties.required ?? []),
    ...((typeof later === 'object' ? later.required : undefined) ?? []),
  ];
  const either = (additionalProperties.anyOf ?? []).flatMap(({ required: names = [] }) => names);
  const parts = [...own.map((name) => `\`${name}\``), ...(either.length === 0 ? [] : [oneOf(either)])];
  return `\`${key}\` (each with an id of its own, and with ${listed(parts)})`;
}

function exampleOf(key: string): string {
  const { examples: [example] = [] } = schemaAt('factcheck', [key]) ?? {};
  const written = Array.isArray(example)
    ? `[${example.join(', ')}]`
    : typeof example === 'string'
      ? example
      : '2024-05-20';
  return `such as \`${key}: ${written}\``;
}
