import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** What is wrong with an XML file by a grammar of the folder `fixtures`; undefined if nothing is. */
export function faultOfXml(xml: string, grammar: 'atom' | 'rss' | 'sitemap'): string | undefined {
  using schema = XmlDocument.fromString(readFileSync(`test/site/fixtures/${grammar}.rng`, 'utf8'));
  using validator = RelaxNGValidator.fromDoc(schema);
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', pattern: '^https?://[!-~]+$' };
const MOMENT = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$' };
const PEOPLE = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], properties: { name: TEXT } },
};

/** JSON Feed 1.1: what it requires, and no keys but its own and extensions. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'language', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: TEXT,
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    language: TEXT,
    authors: PEOPLE,
    items: {
      type: 'array',
      maxItems: 30,
      items: {
        type: 'object',
        required: ['id', 'url', 'content_text'],
        additionalProperties: false,
        patternProperties: { '^_': { type: 'object' } },
        properties: {
          id: ADDRESS,
          url: ADDRESS,
          title: TEXT,
          content_text: TEXT,
          date_published: MOMENT,
          date_modified: MOMENT,
          authors: PEOPLE,
          tags: { type: 'array', items: TEXT },
        },
      },
    },
  },
};

/** An answer of oEmbed 1.0 of the type `rich`. */
const OEMBED = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    title: TEXT,
    author_name: TEXT,
    provider_name: TEXT,
    provider_url: ADDRESS,
    cache_age: { type: 'integer' },
    html: { type: 'string', pattern: '^<iframe src="https?://[^"<>]+" title="[^"<>]*" [^<>]*></iframe>$' },
    width: { type: 'integer' },
    height: { type: 'integer' },
  },
};

/** What is wrong with a JSON text by its specification. */
export function faultsOfJson(json: string, kind: 'feed' | 'oembed'): unknown {
  const ajv = new Ajv2020({ strict: false });
  const schema = kind === 'feed' ? JSON_FEED : OEMBED;
  return ajv.validate(schema, JSON.parse(json)) ? undefined : ajv.errors;
}

/** What is wrong with a page by the HTML standard. */
export async function faultsOfHtml(html: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'error',
      'doctype-style': ['error', { style: 'lowercase' }],
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      'long-title': 'off',
      'require-sri': 'off',
      'no-trailing-whitespace': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
