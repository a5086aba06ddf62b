import { describe, expect, test } from 'vitest';
import { validateDocument, type DocumentKind, type SchemaProblem } from '../../src/schema/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const DRAFT = `title: Ministry trawlers did enter the reserve
statement:
  summary: No trawler of the ministry entered the reserve.
  quote: Not one of our vessels has been inside.
  speaker: many
  date: 2024-04-12
`;

function validate(
  kind: DocumentKind,
  text: string,
): { readonly value?: unknown; readonly problems?: readonly SchemaProblem[] } {
  const { document, problems } = parseYaml(text);
  if (document === undefined) throw new Error(problems.map(({ message }) => message).join(' '));
  return validateDocument(kind, document);
}

function messages(kind: DocumentKind, text: string): readonly string[] {
  return (validate(kind, text).problems ?? []).map(({ message }) => message);
}

describe('values that plain YAML does not read as text', () => {
  test.each([
    ['rating', 'verdict: { rating: false, summary: The log says so. }', { verdict: { rating: 'false' } }],
    ['rating', 'verdict: { rating: True, summary: The log says so. }', undefined],
    [
      'was, now',
      'corrections: [{ date: 2024, kind: substantial, text: A log., was: true, now: false }]',
      { corrections: [{ date: '2024', was: 'true', now: 'false' }] },
    ],
    ['date', 'published: 2022', { published: '2022' }],
    ['date', 'published: 0x7E6', undefined],
    [
      'locator',
      'evidence: { log: { claim: a, stance: context, shows: It., source: b, locator: 12 } }',
      { evidence: { log: { locator: '12' } } },
    ],
    [
      'locator',
      'evidence: { log: { claim: a, stance: context, shows: It., source: b, locator: 0x10 } }',
      { evidence: { log: { locator: '0x10' } } },
    ],
    [
      'locator',
      'evidence: { log: { claim: a, stance: context, shows: It., source: b, locator: 12.50 } }',
      { evidence: { log: { locator: '12.50' } } },
    ],
    ['locator', 'evidence: { log: { claim: a, stance: context, shows: It., source: b, locator: true } }', undefined],
    ['title', 'notes: 2022', undefined],
    ['title', 'notes: ~', undefined],
  ])('%s: %s', (_, line, expected) => {
    const { value } = validate('factcheck', `${DRAFT}${line}\n`);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toMatchObject(expected);
  });

  test('what was parsed stays as it is, and what follows the format has the text', () => {
    const text = `${DRAFT}published: 2022\nverdict: { rating: false, summary: The log says so. }\n`;
    const { document } = parseYaml(text);
    if (document === undefined) throw new Error('The draft is YAML.');
    const before = structuredClone(document.data);
    const validated = validateDocument('factcheck', document);
    expect(structuredClone(document.data)).toEqual(before);
    expect(validated.value).toMatchObject({ published: '2022', verdict: { rating: 'false' } });
    expect(validated.document.data).toBe(validated.value);
  });

  test("a scale's id, class and label", () => {
    const text = `format: 1
publisher: { name: Harbour desk }
languages: [en]
scale:
  best: 2
  worst: 1
  ratings: [{ id: true, class: true, label: true, definition: It holds. }, { id: off, class: false, label: { en: false }, definition: No. }]
`;
    expect(validate('project', text).value).toMatchObject({
      scale: {
        best: 2,
        ratings: [
          { id: 'true', class: 'true', label: 'true' },
          { class: 'false', label: { en: 'false' } },
        ],
      },
    });
  });
});

describe('names that every object has', () => {
  test.each(['constructor', 'tostring', 'hasownproperty', 'valueof'])('%s is an id like any other', (id) => {
    const { value } = validate('sources', `${id}: { kind: record, by: ${id} }\n`);
    expect(Object.keys(Object(value))).toEqual([id]);
  });

  test.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s is no id and no key', (name) => {
    expect(messages('sources', `${name}: { kind: record, by: unknown }\n`)).toEqual([`\`${name}\` is not an id.`]);
    expect(messages('factcheck', `${DRAFT}${name}: 1\n`)).toEqual([`\`${name}\` is not a key of the file.`]);
    expect(messages('factcheck', `${DRAFT}verdict: { rating: mixed, summary: So., ${name}: 1 }\n`)).toEqual([
      `\`${name}\` is not a key of \`verdict\`.`,
    ]);
  });

  test('an unknown key `constructor` is one', () => {
    expect(messages('factcheck', `${DRAFT}constructor: 1\n`)).toEqual(['`constructor` is not a key of the file.']);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

test('100,000 unknown keys are 100,000 findings, soon', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`);
  expect(messages('factcheck', `${DRAFT}${lines.join('\n')}\n`)).toHaveLength(100_000);
});

test('a file that is no map says so once', () => {
  expect(messages('factcheck', '- title\n')).toHaveLength(1);
  expect(messages('project', 'Harbour desk\n')).toHaveLength(1);
});

test('an empty text of a public translation is to be written, not deleted, since its page needs it', () => {
  const begun = 'translationOf: trawlers\nlanguage: de\nstatus: published\ntitle: Kutter\nreplies:\n  - channel:\n';
  const { problems = [] } = validate('factcheck', begun);
  expect(problems.map(({ hint }) => hint)).toContain(
    'Write its translation after the colon. Until then, write `status: draft`.',
  );
  expect(problems.map(({ hint = '' }) => hint).join(' ')).not.toContain('delete the line');
});

describe('what belongs elsewhere', () => {
  const hints = (kind: DocumentKind, text: string): readonly string[] =>
    (validate(kind, text).problems ?? []).map(({ hint = '' }) => hint);

  test.each(['parties', 'sources'] as const)('the name of the section above shared %s is one problem', (kind) => {
    const text = `${kind}:\n  harbour-office:\n    name: Harbour Office\n    kind: state\n`;
    expect(hints(kind, text)).toEqual([`Delete the line \`${kind}:\`, and indent the lines below it less.`]);
  });

  test('an entry of the other shared file is led there', () => {
    expect(hints('parties', 'log: { name: Log, kind: record }\n')).toEqual([
      '`record` is a kind of source: sources are defined under `sources`, or in `_sources.yaml`.',
    ]);
    expect(hints('sources', 'office: { by: unknown, kind: state, url: "https://harbour.example/" }\n')).toEqual([
      '`state` is a kind of party: parties are defined under `parties`, or in `_parties.yaml`.',
    ]);
  });
});
