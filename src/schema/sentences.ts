import { shorten, nearest, surelyMeant } from '../diagnostics/index.ts';
import { codeOfRegion } from './codes.ts';
import type { Schema } from './schema-at.ts';
import { nameOf, oneOf, sentence, someOf, type Failure, type ProblemFix } from './schema-problem.ts';
import { formOf, fixedText } from './text-forms.ts';

/** Message and hint for a failure. */
interface Words {
  readonly message: string;
  readonly hint?: string;
  readonly fix?: ProblemFix;
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
    hint: `Write ${String(failure.params['allowedValue'])}, without quotes.`,
  }),
  maxLength: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is longer than ${String(failure.params['limit'])} characters.`),
    hint: 'Shorten it.',
  }),
  minItems: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is an empty list.`),
    hint: 'Write at least one entry, or leave out the key.',
  }),
  minProperties: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is empty.`),
    hint: 'Write at least one entry, or leave out the key.',
  }),
  uniqueItems: (failure) => {
    const [first, second] = repeated(failure);
    return {
      message: sentence(`${nameOf([...failure.path, second])} repeats entry ${first + 1}.`),
      hint: 'Delete one of them.',
    };
  },
  'false schema': (failure) => ({
    message: sentence(
      `${nameOf(failure.path)} cannot be given together with \`${String(failure.params['partner'])}\`.`,
    ),
    hint: 'Keep one of the two.',
  }),
  minimum: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is less than ${String(failure.params['limit'])}.`),
    hint: `Write ${String(failure.params['limit'])} or more.`,
  }),
  maximum: (failure) => ({
    message: sentence(`${nameOf(failure.path)} is more than ${String(failure.params['limit'])}.`),
    hint: `Write ${String(failure.params['limit'])} or less.`,
  }),
};

/** The indexes of two equal entries of a list, in their order: Ajv names them in either. */
export function repeated({ params }: Pick<Failure, 'params'>): readonly [number, number] {
  const [i, j] = [Number(params['i']), Number(params['j'])];
  return i < j ? [i, j] : [j, i];
}

function sayPattern(failure: Failure): Words {
  const form = formOf(String(failure.params['pattern']));
  const text = failure.propertyName ?? String(failure.value);
  if (form === undefined)
    return {
      message: `${sentence(nameOf(failure.path))} has the wrong form.`,
      hint: 'Write it as the format requires.',
    };
  if (form.is === 'blank') return { message: sentence(`${nameOf(failure.path)} is blank.`), hint: form.hint };
  const readings = (form.readings?.(text) ?? []).filter((reading) => reading !== text);
  return {
    message:
      failure.propertyName === undefined
        ? sentence(`${nameOf(failure.path)} is ${form.is}: \`${shorten(text)}\`.`)
        : `\`${shorten(text)}\` is ${form.is}.`,
    hint: readings.length === 0 ? form.hint : `Did you mean ${oneOf(readings)}? ${form.hint}`,
    ...fixWith(fixedText(form, text), form.definition === 'id' ? 'id' : undefined),
  };
}

function sayEnum(failure: Failure, schema: Schema | undefined): Words {
  const allowed = failure.params['allowedValues'];
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const text = String(failure.value);
  const isLong = values.length > LONGEST_LIST;
  const near = (isLong ? codeOfRegion(text) : undefined) ?? nearest(text, values);
  const choices = isLong && schema?.description !== undefined ? schema.description : `It is one of ${oneOf(values)}.`;
  return {
    message: sentence(`${nameOf(failure.path)} cannot be \`${shorten(text)}\`.`),
    hint: near === undefined ? choices : `Did you mean \`${near}\`? ${choices}`,
    // Among the codes of all countries every letter counts.
    ...fixWith(isLong ? values.find((code) => code === text.toUpperCase()) : surelyMeant(text, values)),
  };
}

function fixWith(text: string | undefined, as?: 'id'): Pick<Words, 'fix'> {
  if (text === undefined) return {};
  return { fix: { description: `Write \`${shorten(text)}\`.`, text, as } };
}

function sayType(failure: Failure, schema: Schema | undefined, source: string | undefined): Words {
  const wanted = [failure.params['type']].flat().map(String);
  const { value } = failure;
  const name = nameOf(failure.path);
  if (value === null && source === '') {
    const where =
      wanted.includes('object') || wanted.includes('array')
        ? 'Indent its entries below it'
        : 'Write its value after the colon';
    return { message: sentence(`${name} is empty.`), hint: `${where}, or delete the line.` };
  }
  if (wanted.includes('string') && (value === null || typeof value === 'number' || typeof value === 'boolean')) {
    const quotes = `Put it in quotes: "${shorten(source ?? String(value))}".`;
    return {
      message: sentence(`${name} is read as ${value === null ? 'nothing' : describeValue(value)}, not as text.`),
      hint: value === null ? `${quotes} If no value is meant, delete the line.` : quotes,
      ...(source !== undefined && isSurelyText(value, source, schema)
        ? { fix: { description: 'Put it in quotes.', text: source, as: 'text' } }
        : {}),
    };
  }
  return {
    message: sentence(`${name} must be ${wanted.map(describe).join(' or ')}, not ${describeValue(value)}.`),
    ...hintForType(failure, wanted, schema),
  };
}

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
  if (wanted.includes('boolean')) return { hint: hintForBoolean(value) };
  if (wanted.includes('array') && typeof value === 'string' && typeof key === 'string') {
    return { hint: `Write it as a list: \`${shorten(key)}: [${shorten(value)}]\`.` };
  }
  const keys = Object.keys(schema?.properties ?? {});
  if (wanted.includes('object') && keys.length > 0) return { hint: `Its keys are ${someOf(keys)}.` };
  if (wanted.includes('object') && Array.isArray(value))
    return { hint: 'Give each entry an id of your choice in place of its dash: `some-id:`.' };
  const description = schema?.description === undefined ? '' : ` ${schema.description}`;
  if (wanted.includes('string') && typeof value === 'object')
    return { hint: `Write plain text in its place.${description}` };
  return description === '' ? {} : { hint: description.trim() };
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
