import { nearest } from '../diagnostics/index.ts';
import type { Schema } from './schema-at.ts';
import { nameOf, oneOf, sentence, shorten, type Failure } from './schema-problem.ts';
import { formOf } from './text-forms.ts';

/** Message and hint for a failure. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** Longer lists of values, such as all countries, are described and not listed. */
const LONGEST_LIST = 20;

type Say = (failure: Failure, schema: Schema | undefined, source: string | undefined) => Words;

/** One sentence for each keyword that judges a single value. */
export const SENTENCES: Readonly<Record<string, Say>> = {
  type: sayType,
  pattern: sayPattern,
  enum: sayEnum,
  const: (failure) => ({
    message: sentence(`${nameOf(failure.path)} must be \`${String(failure.params['allowedValue'])}\`.`),
  }),
  maxLength: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is longer than ${String(failure.params['limit'])} characters.`),
    hint: 'Shorten it.',
  }),
  minItems: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is an empty list.`),
    hint: 'Write at least one entry, or leave the key out.',
  }),
  minProperties: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is empty.`),
    hint: 'Write at least one entry, or leave the key out.',
  }),
  uniqueItems: (failure) => ({
    message: sentence(`${nameOf([...failure.path, Number(failure.params['i'])])} repeats entry ${Number(failure.params['j']) + 1}.`),
    hint: 'Delete one of them.',
  }),
  'false schema': (failure) => ({
    message: sentence(`${nameOf(failure.path)} cannot stand beside its alternative.`),
    hint: 'Keep one of them.',
  }),
  minimum: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is less than ${String(failure.params['limit'])}.`),
  }),
  maximum: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is more than ${String(failure.params['limit'])}.`),
  }),
};

function sayPattern(failure: Failure): Words {
  const form = formOf(String(failure.params['pattern']));
  const text = failure.propertyName ?? String(failure.value);
  if (form === undefined) return { message: `${sentence(nameOf(failure.path))} has the wrong form.` };
  if (form.is === 'blank') return { message: sentence(`${nameOf(failure.path)} is blank.`), hint: form.hint };
  const repaired = form.repair?.(text);
  return {
    message:
      failure.propertyName === undefined
        ? sentence(`${nameOf(failure.path)} is ${form.is}: \`${shorten(text)}\`.`)
        : `\`${shorten(text)}\` is ${form.is}.`,
    hint: repaired === undefined || repaired === text ? form.hint : `Did you mean \`${shorten(repaired)}\`? ${form.hint}`,
  };
}

function sayEnum(failure: Failure, schema: Schema | undefined): Words {
  const allowed = failure.params['allowedValues'];
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const text = String(failure.value);
  const near = nearest(text, values);
  const choices =
    values.length > LONGEST_LIST && schema?.description !== undefined ? schema.description : `It is one of ${oneOf(values)}.`;
  return {
    message: sentence(`${nameOf(failure.path)} cannot be \`${shorten(text)}\`.`),
    hint: near === undefined ? choices : `Did you mean \`${near}\`? ${values.length > LONGEST_LIST ? '' : choices}`.trim(),
  };
}

function sayType(failure: Failure, schema: Schema | undefined, source: string | undefined): Words {
  const wanted = [failure.params['type']].flat().map(String);
  const { value } = failure;
  const name = nameOf(failure.path);
  if (value === null && source === '') {
    return {
      message: sentence(`${name} is empty.`),
      hint: `${wanted.includes('object') || wanted.includes('array') ? 'Indent its entries below it' : 'Write its value after the colon'}, or leave the key out.`,
    };
  }
  if (wanted.includes('string') && (value === null || typeof value === 'number' || typeof value === 'boolean')) {
    const kind = value === null ? 'nothing (null)' : typeof value === 'number' ? 'a number' : 'a boolean';
    return {
      message: sentence(`${name} is read as ${kind}, not as text.`),
      hint: `Put it in quotes: "${shorten(source ?? String(value))}".`,
    };
  }
  return {
    message: sentence(`${name} must be ${wanted.map(describe).join(' or ')}, not ${describe(typeOf(value))}.`),
    ...hintForType(failure, wanted, schema),
  };
}

function hintForType(failure: Failure, wanted: readonly string[], schema: Schema | undefined): { readonly hint?: string } {
  const { value } = failure;
  const key = failure.path.at(-1);
  if (wanted.includes('boolean')) return { hint: 'Write `true` or `false`, without quotes.' };
  if (wanted.includes('array') && typeof value === 'string' && typeof key === 'string') {
    return { hint: `Write it as a list: \`${shorten(key)}: [${shorten(value)}]\`.` };
  }
  const keys = Object.keys(schema?.properties ?? {});
  if (wanted.includes('object') && keys.length > 0) return { hint: `Its keys are ${oneOf(keys, 'and')}.` };
  return schema?.description === undefined ? {} : { hint: schema.description };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function describe(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    object: 'a map of keys',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
    null: 'empty',
  };
  return words[type] ?? type;
}
