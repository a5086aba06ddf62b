import { listed, shorten } from '../diagnostics/index.ts';
import type { DataPath } from '../yaml/index.ts';
import { sayEnum } from './enum-sentence.ts';
import { schemaAt, type Schema } from './schema-at.ts';
import { nameOf, sentence, someOf, type Failure, type Words } from './schema-problem.ts';

/** How a value is written in the file, where that says more than its data. */
export interface Written {
  /** The text of a scalar that YAML does not read as text. */
  readonly source?: string;
  /** What follows an empty value on its line, from the `#` that makes it a comment. */
  readonly comment?: string;
  /** Whether the file is a translation that readers see, so that it needs each text of its original. */
  readonly isTranslated?: boolean;
}

/** Says what a value is, and what it should be. */
export function sayType(
  failure: Failure,
  schema: Schema | undefined,
  { source, comment, isTranslated = false }: Written,
): Words {
  const wanted = [failure.params['type']].flat().map(String);
  const { value } = failure;
  const name = nameOf(failure.path);
  if (value === null && source === '') {
    if (comment !== undefined && wanted.includes('string'))
      return {
        message: sentence(`${name} is empty: what follows the \`#\` is a comment.`),
        hint: `If it is meant as the value, put it in quotes: "${shorten(comment)}".`,
      };
    if (isTranslated && wanted.includes('string') && schema?.enum === undefined && schema?.pattern === '\\S')
      return {
        message: sentence(`${name} is empty.`),
        hint: 'Write its translation after the colon. Until then, write `status: draft`.',
      };
    const where =
      wanted.includes('object') || wanted.includes('array')
        ? 'Indent its entries below it'
        : 'Write its value after the colon';
    return { message: sentence(`${name} is empty.`), hint: `${where}, or delete the line.` };
  }
  if (wanted.includes('string') && (value === null || typeof value === 'number' || typeof value === 'boolean')) {
    // In quotes, it would be refused all the same.
    if (value !== null && schema?.enum?.includes(source) === false)
      return sayEnum({ ...failure, value: source }, schema);
    const quotes = `Put it in quotes: "${shorten(source ?? String(value))}".`;
    return {
      message: sentence(`${name} is read as ${value === null ? 'nothing' : describeValue(value)}, not as text.`),
      hint: value === null ? `${quotes} If no value is meant, delete the line.` : quotes,
      ...(source !== undefined && isSurelyText(value, source, schema)
        ? { fix: { description: 'Put it in quotes.', text: source, as: 'text' } }
        : {}),
    };
  }
  const squeezed = wanted.includes('array') ? withoutSpaces(name, value) : undefined;
  if (squeezed !== undefined) return squeezed;
  return {
    message: sentence(`${name} must be ${wanted.map(describe).join(' or ')}, not ${describeValue(value)}.`),
    ...hintForType(failure, wanted, schema),
  };
}

/** A list whose dashes are not followed by a space, so that YAML reads one text: `-health -hospitals`. */
function withoutSpaces(name: string, value: unknown): Words | undefined {
  if (typeof value !== 'string' || !/^-[^\s-]/.test(value)) return undefined;
  const entries = value.slice(1).split(/\s+-(?=[^\s-])/, MOST_ENTRIES);
  const isOne = entries.length === 1;
  const shown = entries.map((entry) => `\`- ${shorten(entry)}\``);
  return {
    message: sentence(`${name} must be a list, not text: a space is missing after ${isOne ? 'the' : 'each'} dash.`),
    hint: `Write ${listed(shown, { most: 6 })}${isOne ? '' : ', each on its line'}.`,
  };
}

/** A list of more entries is shown by its first. */
const MOST_ENTRIES = 20;

/** `null` and `~` mostly mean nothing, `Null` is a name; an id or a date does not become one by quotes. */
function isSurelyText(value: unknown, source: string, schema: Schema | undefined): boolean {
  if (value === null && source !== 'Null') return false;
  return schema?.enum === undefined && new RegExp(schema?.pattern ?? '', 'u').test(source);
}

function hintForType(
  { path, value }: Failure,
  wanted: readonly string[],
  schema: Schema | undefined,
): { readonly hint?: string } {
  const key = path.at(-1);
  if (wanted.some((type) => type === 'number' || type === 'integer')) {
    const [, whole, rest] = typeof value === 'string' ? (/^(-?\d{1,9}),(\d{1,9})$/.exec(value) ?? []) : [];
    if (rest !== undefined) return { hint: `Write ${whole}.${rest}, with a point: YAML knows no decimal comma.` };
  }
  if (wanted.includes('boolean')) return { hint: hintForBoolean(value) };
  if (wanted.includes('array') && typeof value === 'string' && typeof key === 'string') {
    const [, bullet, first] = /^([–—−•·‣])\s+(\S+)/u.exec(value) ?? [];
    if (bullet !== undefined && first !== undefined)
      return { hint: `Begin each entry with a hyphen and a space, not with “${bullet}”: \`- ${shorten(first)}\`.` };
    const [entry] = Object.keys(schemaAt('factcheck', [...path, 0])?.properties ?? {});
    if (entry !== undefined)
      return {
        hint: `Begin each entry with a dash and a space: \`- ${entry}: …\`. If there is none, delete the line.`,
      };
    return { hint: `Write it as a list: \`${shorten(key)}: [${shorten(value)}]\`.` };
  }
  if (wanted.includes('array') && typeof value === 'object' && value !== null)
    return { hint: hintForList(path, value) };
  const keys = Object.keys(schema?.properties ?? {});
  if (wanted.includes('object') && keys.length > 0) return { hint: `Its keys are ${someOf(keys)}.` };
  if (wanted.includes('object') && Array.isArray(value))
    return { hint: 'Give each entry an id of your choice in place of its dash: `some-id:`.' };
  const description = schema?.description === undefined ? '' : ` ${schema.description}`;
  if (wanted.includes('string') && typeof value === 'object')
    return { hint: `Write plain text in its place.${description}` };
  return description === '' ? {} : { hint: description.trim() };
}

/** A group in place of a list: most often a single entry whose dash is missing. */
function hintForList(path: DataPath, value: object): string {
  const [[first, inside] = ['', null]] = Object.entries(value);
  const entry = typeof inside === 'string' ? `${shorten(first)}: ${shorten(inside)}` : `${shorten(first)}: …`;
  return typeof inside === 'object'
    ? `Write a list: begin each entry of ${nameOf(path)} with a dash and a space, in place of its id.`
    : `Begin each entry with a dash and a space: \`- ${entry}\`. Indent its other lines by two more spaces.`;
}

function hintForBoolean(value: unknown): string {
  if (typeof value !== 'string' || !/^(true|false|y|yes|n|no|on|off)$/i.test(value))
    return 'Write `true` or `false`, without quotes.';
  return `Write \`${/^(true|y|yes|on)$/i.test(value)}\`, without quotes.`;
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return `\`${value}\``;
  return describe(typeof value);
}

function describe(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'a list',
    object: 'a group of “key: value” lines',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
  };
  return words[type] ?? type;
}
