import { codeOfLanguage } from './codes.ts';
import { schemaOf, type Schema } from './schema-at.ts';

/** What a definition of the schema asks of a text, and the texts that the author may have meant. */
export interface TextForm {
  readonly is: string;
  readonly hint: string;
  readonly readings?: (text: string) => readonly string[];
}

const BLANK: TextForm = { is: 'blank', hint: 'Write a text, or leave the key out.' };

const FORMS: readonly (TextForm & { readonly definition: string })[] = [
  { definition: 'text', ...BLANK },
  {
    definition: 'id',
    is: 'not an id',
    hint: 'An id consists of lower-case ASCII letters, digits and single hyphens.',
    readings: slug,
  },
  {
    definition: 'date',
    is: 'not a date',
    hint: 'Write a day as 2022-11-02, a month as 2022-11, a year as 2022.',
    readings: isoDates,
  },
  {
    definition: 'language',
    is: 'not a language tag',
    hint: 'Write a tag such as `en`, `pt-BR` or `zh-Hans`.',
    readings: languageTag,
  },
  {
    definition: 'address',
    is: 'not a full web address',
    hint: 'An address begins with `https://` or `http://`; spaces and quotation marks in it are written as %20 and %22.',
    readings: address,
  },
  {
    definition: 'path',
    is: 'not a path below the folder',
    hint: 'Write it with forward slashes, without `..`, and without a slash at the beginning.',
  },
  { definition: 'colour', is: 'not a colour', hint: 'Write `#` and six hexadecimal digits, such as `#b3261e`.' },
];

/** The form that a pattern of the schemas stands for: each definition's pattern is its own. A test holds the list complete. */
export function formOf(pattern: string): TextForm | undefined {
  return FORMS.find(({ definition }) => definitionOf(definition)?.pattern === pattern);
}

function definitionOf(name: string): Schema | undefined {
  return schemaOf('factcheck').$defs?.[name] ?? schemaOf('project').$defs?.[name];
}

/** Longer texts are nobody's slip of the pen, and looking for their meaning would take time. */
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
