import { shorten } from '../diagnostics/index.ts';
import { codeOfLanguage } from './codes.ts';
import { isoDates, sureDate } from './date-readings.ts';
import { dayTooMany } from './days-of-month.ts';
import { schemaOf, type Schema } from './schema-at.ts';

/** What a definition of the schema asks of a text, and the texts that the author may have meant. */
interface TextForm {
  readonly is: string;
  readonly hint: string;
  readonly readings?: (text: string) => readonly string[];
  /** What is wrong with a text that is written as it should be, in a sentence. */
  readonly flaw?: (text: string) => string | undefined;
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
    readings: (text) => isoDates(text).filter((date) => dayTooMany(date) === undefined),
    flaw: (text) =>
      /^(?:today|now|yesterday|tomorrow)$/i.test(text.trim())
        ? 'Write the day itself, such as 2022-11-02: a file that is read tomorrow has another today.'
        : [text, ...isoDates(text)].map(dayTooMany).find((flaw) => flaw !== undefined),
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
    readings: (text) => (FILE_NAME.test(text) ? [] : address(text)),
    flaw: (text) =>
      noAddress(text) ??
      (FILE_NAME.test(text)
        ? `\`${shorten(text)}\` is the name of a file. Write the web address under which readers find it, from \`https://\` on.`
        : undefined),
    fix: (text) => (FILE_NAME.test(text) || /[\s:]/.test(text) ? undefined : only(address(text))),
  },
  {
    definition: 'path',
    is: 'not a path inside the folder',
    hint: 'Write it with forward slashes, without `..`, and without a slash at the beginning.',
  },
  {
    definition: 'page-path',
    is: 'not a path of pages',
    hint: 'Write folders of lower-case letters, digits and hyphens, with `{id}` and perhaps `{lang}`, `{year}` or `{month}`, and end with a slash, such as `{lang}/{year}/{id}/`.',
  },
  {
    definition: 'link-target',
    is: 'neither a web address nor a page of the site',
    hint: 'Write an address that begins with `https://`, or folders of the site that end in a slash, such as `corrections/`; `./` is the home page.',
  },
  {
    definition: 'typeface',
    is: 'not a list of typefaces',
    hint: 'Write names separated by commas, without quotation marks, such as `Charter, Georgia, serif`.',
  },
  {
    definition: 'csp-source',
    is: 'not a source that can be allowed',
    hint: "Write an address that begins with `https://`, or a digest such as `'sha256-…'`.",
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

/** What stands there in place of one address. */
function noAddress(text: string): string | undefined {
  if (/https?:.*\bhttps?:/is.test(text))
    return 'Give one address here; a second page is a source of its own, or, of the statement, among its `appearances`.';
  return /^(?:file:|\/[\w.-]|~\/|\.{1,2}\/|[a-z]:[\\/])/i.test(text)
    ? 'A file on your computer has no address: leave the key out, and store the file with `factwright capture --source ID --from FILE`.'
    : undefined;
}

function address(text: string): readonly string[] {
  if (text.length > LONGEST || noAddress(text) !== undefined) return [];
  const bracketed = /^[<("']+(https?:\/\/[^\s<>"']+?)[>)"']+$/i.exec(text.trim())?.[1];
  if (bracketed !== undefined) return [bracketed];
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)) return [`https://${text}`];
  return /^https?:\/\/[\w.-]+\/[^<>\\^`{|}]*$/i.test(text)
    ? [text.trim().replaceAll(' ', '%20').replaceAll('"', '%22')]
    : [];
}
