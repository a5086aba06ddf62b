import { codeOfLanguage } from './codes.ts';
import { schemaOf, type Schema } from './schema-at.ts';

/** What a definition of the schema asks of a text, and the texts that the author may have meant. */
interface TextForm {
  readonly is: string;
  readonly hint: string;
  readonly readings?: (text: string) => readonly string[];
  /** Narrower than `readings`: what the text can only mean. */
  readonly fix?: (text: string) => string | undefined;
}

/** A form, and the definition of the schema that asks for it. */
interface NamedForm extends TextForm {
  readonly definition: string;
}

const BLANK: TextForm = { is: 'blank', hint: 'Write some text, or leave out the key.' };

const FORMS: readonly NamedForm[] = [
  { definition: 'text', ...BLANK },
  {
    definition: 'id',
    is: 'not an id',
    hint: 'An id consists of lower-case ASCII letters, digits and single hyphens.',
    readings: slug,
    fix: (text) => only(slug(text)),
  },
  {
    definition: 'date',
    is: 'not a date',
    hint: 'Write a day as 2022-11-02, a month as 2022-11, a year as 2022.',
    readings: isoDates,
    fix: sureDate,
  },
  {
    definition: 'language',
    is: 'not a language tag',
    hint: 'Write a tag such as `en`, `pt-BR` or `zh-Hans`.',
    readings: languageTag,
    fix: (text) => (text.includes('_') ? only(languageTag(text)) : undefined),
  },
  {
    definition: 'address',
    is: 'not a full web address',
    hint: 'An address begins with `https://` or `http://`; spaces and quotation marks in it are written as %20 and %22.',
    readings: address,
    fix: (text) => (FILE_NAME.test(text) || /[\s:]/.test(text) ? undefined : only(address(text))),
  },
  {
    definition: 'path',
    is: 'not a path inside the folder',
    hint: 'Write it with forward slashes, without `..`, and without a slash at the beginning.',
  },
  { definition: 'colour', is: 'not a colour', hint: 'Write `#` and six hexadecimal digits, such as `#b3261e`.' },
];

/** The form that a pattern of the schemas stands for: each definition's pattern is its own. A test checks that the list is complete. */
export function formOf(pattern: string): NamedForm | undefined {
  return FORMS.find(({ definition }) => definitionOf(definition)?.pattern === pattern);
}

/** What a text can only mean, in the form that is asked for. */
export function fixedText({ definition, fix }: NamedForm, text: string): string | undefined {
  const fixed = fix?.(text);
  const pattern = definitionOf(definition)?.pattern;
  return fixed !== undefined && pattern !== undefined && new RegExp(pattern, 'u').test(fixed) ? fixed : undefined;
}

function only(readings: readonly string[]): string | undefined {
  return new Set(readings).size === 1 ? readings[0] : undefined;
}

/** Looks like a host without a path, but is a file name. */
const FILE_NAME = /^[^/]*\.(?:pdf|html?|docx?|xlsx?|csv|json|ya?ml|txt|md|log|zip|png|jpe?g|webp|gif|svg|mp[34])$/i;

/** A day in digits, or with an English month between or before its numbers; a month alone names no day. */
const DAY_IN_WORDS = /^(?:\d{1,2} [a-z]+\.?,? \d{4}|[a-z]+\.? \d{1,2},? \d{4})$/i;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** The date that a text can only mean, if the calendar has it. */
function sureDate(text: string): string | undefined {
  if (/[a-z]/i.test(text) && !(DAY_IN_WORDS.test(text) && MONTH.test(text))) return undefined;
  const date = only(isoDates(text));
  if (date === undefined) return undefined;
  const time = Date.parse(date);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  // In words, the parser lets 31 June run over into July.
  return exists && text.split(/\D+/).some((digits) => digits !== '' && Number(digits) === Number(date.slice(8)))
    ? date
    : undefined;
}

function definitionOf(name: string): Schema | undefined {
  return schemaOf('factcheck').$defs?.[name] ?? schemaOf('project').$defs?.[name];
}

/** Longer texts are not slips of the pen, and guessing their meaning would take time. */
const LONGEST = 200;

function slug(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const plain = text.replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return id === '' ? [] : [id];
}

function languageTag(text: string): readonly string[] {
  if (/^[a-z]{2,3}(_[a-z0-9]+)+$/i.test(text)) return [text.replaceAll('_', '-')];
  const code = codeOfLanguage(text);
  return code === undefined ? [] : [code];
}

function address(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)) return [`https://${text}`];
  return /^https?:\/\/[\w.-]+\/[^<>\\^`{|}]*$/i.test(text)
    ? [text.trim().replaceAll(' ', '%20').replaceAll('"', '%22')]
    : [];
}

/** Understands what people write; where day and month could be either, both readings are given. */
function isoDates(text: string): readonly string[] {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast) {
    const [, a, b, year] = yearLast;
    return text.includes('.') ? dayOf(year, b, a) : [...dayOf(year, b, a), ...dayOf(year, a, b)];
  }
  if (!/^(?=.*[A-Za-z]{3})[A-Za-z0-9., ]{8,30}$/.test(text) || !/\d{4}/.test(text)) return [];
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)];
}

function dayOf(year = '', month = '', day = ''): readonly string[] {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}
