import { shorten } from '../diagnostics/index.ts';
import { sayEnum } from './enum-sentence.ts';
import type { Schema } from './schema-at.ts';
import { fixWith, nameOf, oneOf, sentence, type Failure, type Words } from './schema-problem.ts';
import { formOf, fixedText } from './text-forms.ts';
import { sayType, type Written } from './type-sentence.ts';

type Say = (failure: Failure, schema: Schema | undefined, written: Written) => Words;

/** One sentence for each keyword that judges a single value. */
export const SENTENCES: Readonly<Record<string, Say>> = {
  type: sayType,
  pattern: sayPattern,
  enum: sayEnum,
  const: sayConst,
  maxLength: (failure) => ({
    message: sentence(
      `${failure.propertyName === undefined ? nameOf(failure.path) : 'this key'} is longer than ${String(failure.params['limit'])} characters.`,
    ),
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

function sayConst({ path, params, value }: Failure): Words {
  const allowed: unknown = params['allowedValue'];
  if (path.join('.') === 'format' && typeof value === 'number' && value > Number(allowed))
    return {
      message: `The project is in format ${value}, and this version of Factwright reads format ${String(allowed)}.`,
      hint: `A newer Factwright may be needed: \`npm install --save-dev factwright@latest\`. If the number is a slip, write ${String(allowed)}.`,
    };
  return {
    message: sentence(`${nameOf(path)} must be \`${String(allowed)}\`.`),
    hint: `Write ${String(allowed)}, without quotes.`,
  };
}

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
    hint: readings.length === 0 ? (form.flaw?.(text) ?? form.hint) : `Did you mean ${oneOf(readings)}? ${form.hint}`,
    ...fixWith(fixedText(form, text), form.definition === 'id' ? 'id' : undefined),
  };
}
