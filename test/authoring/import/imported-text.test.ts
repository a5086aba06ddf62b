import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedCheck, importedText, indexParties, type ImportContext } from '../../../src/authoring/index.ts';
import type { FoundReview } from '../../../src/interchange/index.ts';
import { loadFile } from '../../../src/project/index.ts';

const CONTEXT: ImportContext = {
  languages: ['en', 'de'],
  parties: indexParties({
    vask: { name: 'Oren Vask', kind: 'person', sameAs: ['https://ministry.example/vask'] },
    'harbour-office': { name: 'Harbour Office of Sel', kind: 'state' },
  }),
  today: '2024-05-20',
  ratingOf: ({ label }) => (label === 'Wrong' ? 'false' : undefined),
};

const REVIEW: FoundReview = {
  from: { file: 'old.json', number: 1 },
  url: 'https://desk.example/2019/trawlers',
  claim: 'No vessel of the Ministry of Fisheries entered the reserve.',
  title: 'Trawlers of the ministry did enter the reserve',
  language: 'en-GB',
  published: '2019-05-02',
  modified: '2019-05-07',
  label: 'Wrong',
  rating: { value: 4, best: 1, worst: 5 },
  explanation: 'The log of the harbour office puts one inside.',
  body: 'It was *inside* for hours.\n\n# 1 of 3 logs\n[@log] shows it: 5 < 6.',
  claimant: { name: 'oren vask', type: 'person', jobTitle: 'Minister of Fisheries', sameAs: [] },
  claimDate: '2019-04-12',
  appearances: ['https://paper.example/minister'],
  firstAppearance: 'https://social.example/vask/1',
  image: 'https://desk.example/log.png',
  keywords: ['fisheries', 'reserve: Sel', 'fisheries'],
  rest: [{ path: 'reviewRating.author.name', value: 'The desk' }],
  problems: [{ path: 'dateCreated', value: '06/07/2019', message: 'The day may be the month.' }],
};

function textOf(review: FoundReview, context = CONTEXT): string {
  const { check, why } = importedCheck(review, context);
  if (check === undefined) throw new Error(why);
  return importedText(check, { modeline: '' });
}

function loaded(text: string) {
  return loadFile('factcheck', 'factchecks/old.yaml', { bytes: Buffer.from(text) });
}

describe('the file of an imported check', () => {
  test('has all that the review says, in the order in which it is read', async () => {
    const text = textOf(REVIEW);
    expect(loaded(text).problems).toEqual([]);
    await expect(text).toMatchFileSnapshot('whole.yaml');
  });

  test('leaves out what the review does not say, and lists it as unknown', async () => {
    const { from, claim, label } = REVIEW;
    const text = textOf({ from, claim, label, appearances: [], keywords: [], rest: [], problems: [] });
    expect(loaded(text).problems).toEqual([]);
    await expect(text).toMatchFileSnapshot('bare.yaml');
  });

  test('knows a party of the project by its name or an address of it, and defines any other for itself', () => {
    const speakerOf = (claimant: FoundReview['claimant']) => {
      const { check } = importedCheck({ ...REVIEW, claimant }, CONTEXT);
      return [check?.statement.speaker, check?.parties];
    };
    const sameAs = ['http://www.ministry.example/vask/'];
    expect(speakerOf({ name: 'The minister', sameAs })).toEqual(['vask', undefined]);
    expect(speakerOf({ name: 'HARBOUR OFFICE OF SEL', sameAs: [] })).toEqual(['harbour-office', undefined]);
    expect(speakerOf({ name: 'Vask', sameAs: [] })).toEqual([
      'vask-2',
      { 'vask-2': { name: 'Vask', kind: 'unknown' } },
    ]);
    expect(speakerOf(undefined)).toEqual([undefined, undefined]);
  });

  test('is none without a claim, without a label, or in a language that the project does not have', () => {
    const whyOf = (changes: Partial<FoundReview>) => importedCheck({ ...REVIEW, ...changes }, CONTEXT).why;
    expect(whyOf({ claim: undefined })).toMatch(/claim/);
    expect(whyOf({ label: undefined })).toMatch(/label/);
    expect(whyOf({ language: 'fr' })).toMatch(/fr/);
    expect(whyOf({ language: 'de-AT' })).toBeUndefined();
  });

  test('without a day of publication is a draft', () => {
    const { value } = loaded(textOf({ ...REVIEW, published: undefined, modified: undefined }));
    expect(value?.status).toBe('draft');
    expect(value?.imported?.unknown).toContain('published');
  });

  test('says of any words just what they are', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'yes',
        '- a',
        '# b',
        'a: b',
        "'",
        '"',
        '%',
        '@',
        '`',
        '|',
        '>',
        '{{ x }}',
        '2019',
        '~',
        'Wörter '.repeat(40),
      ),
    );
    const words = word.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => /\p{L}|\p{N}/u.test(text));
    fc.assert(
      fc.property(words, words, words, words, (title, claim, label, other) => {
        const review = {
          ...REVIEW,
          title,
          claim,
          label,
          explanation: other,
          keywords: [other],
          claimant: { name: other, sameAs: [] },
        };
        const { value, problems } = loaded(textOf(review));
        // What a file may not hold is refused, and nothing is written.
        if (problems.some(({ rule }) => rule === 'encoding')) return;
        expect(problems).toEqual([]);
        expect([
          value?.title,
          value?.statement.summary,
          value?.imported?.label,
          value?.verdict?.summary,
          value?.topics,
        ]).toEqual([title, claim, label, other, [other]]);
      }),
      { numRuns: 300 },
    );
  });
});
