import type { LastRead } from './strict-data.ts';

/** How JavaScript says that something was read of what is not there. */
const READ_OF_NOTHING = /^Cannot read properties of (?:undefined|null) \(reading '([^']+)'\)$/;

/** What was probably meant where a part read a field of what is not there; undefined where that cannot be told. */
export function hintOnRead(error: unknown, { of, field, value, shape, target }: LastRead): string | undefined {
  const wanted = READ_OF_NOTHING.exec(error instanceof Error ? error.message : '')?.[1];
  if (wanted === undefined) return undefined;
  const path = of === '' ? field : `${of}.${field}`;
  if (value === undefined) return `\`${path}\` is absent here: with \`${path}?.\`, what follows is left out then.`;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const others = shape.fields(target) ?? [];
  const meant = others.find((other) => other !== field && (shape.at(other)?.fields({}) ?? []).includes(wanted));
  const sort = typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
  const is = `\`${path}\` is ${sort}, which has no fields.`;
  return meant === undefined ? is : `${is} Did you mean \`${of === '' ? '' : `${of}.`}${meant}.${wanted}\`?`;
}
