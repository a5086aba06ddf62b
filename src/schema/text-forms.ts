import { schemaOf, type Schema } from './schema-at.ts';

/** What a definition of the schema asks of a text, and the text that the author most likely meant. */
export interface TextForm {
  readonly is: string;
  readonly hint: string;
  readonly repair?: (text: string) => string | undefined;
}

const BLANK: TextForm = { is: 'blank', hint: 'Write a text, or leave the key out.' };

const FORMS: readonly (TextForm & { readonly definition: string })[] = [
  { definition: 'text', ...BLANK },
  {
    definition: 'id',
    is: 'not an id',
    hint: 'An id consists of lower-case ASCII letters, digits and single hyphens.',
    repair: slug,
  },
  {
    definition: 'date',
    is: 'not a date',
    hint: 'Write a day as 2022-11-02, a month as 2022-11, a year as 2022.',
    repair: isoDate,
  },
  {
    definition: 'language',
    is: 'not a language tag',
    hint: 'Write a tag such as `en`, `pt-BR` or `zh-Hans`.',
    repair: (text) => (/^[a-z]{2,3}(_[a-z0-9]+)+$/i.test(text) ? text.replaceAll('_', '-') : undefined),
  },
  {
    definition: 'address',
    is: 'not a full web address',
    hint: 'An address begins with `https://` or `http://`; spaces and quotation marks in it are written as %20 and %22.',
    repair: (text) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) && text.length < 200 ? `https://${text}` : undefined),
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

function slug(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || undefined;
}

/** Understands what people write; an order of day and month that could be either is left to the author. */
function isoDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast) {
    const [, a, b, year] = yearLast;
    if (text.includes('.') || Number(a) > 12) return dayOf(year, b, a);
    return Number(b) > 12 ? dayOf(year, a, b) : undefined;
  }
  if (!/^(?=.*[A-Za-z]{3})[A-Za-z0-9., ]{8,30}$/.test(text) || !/\d{4}/.test(text)) return undefined;
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
