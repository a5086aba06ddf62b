import { expect, test } from 'vitest';
import {
  openSheet,
  partySteps,
  sourceSteps,
  standingOf,
  statementSteps,
  withAnswer,
  type DefinitionDesk,
  type GivenCheck,
  type StatementDesk,
  type Step,
} from '../../../src/authoring/index.ts';

const MINISTER = {
  id: 'minister',
  value: { name: 'Oren Vask', kind: 'person', role: 'Minister of Fisheries' },
} as const;
const PRESS = { id: 'press', value: { kind: 'statement', by: 'minister', url: 'https://ministry.example' } } as const;
const DEFINED = { parties: [MINISTER], sources: [PRESS] };
const PAGES = {
  problemOf: () => undefined,
  titleOf: () => Promise.resolve('Press'),
  sentBy: () => Promise.resolve({}),
};

const STATEMENT: StatementDesk = {
  archive: DEFINED,
  today: '2024-06-15',
  isOffline: false,
  pages: PAGES,
  earlierOf: () => [],
  proposeId: ({ title, claim = '' }) => (title ?? claim).toLowerCase(),
  problemOfId: () => undefined,
};

const DEFINITION: DefinitionDesk = {
  visible: DEFINED,
  today: '2024-06-15',
  pages: PAGES,
  isDryRun: false,
  isOffline: false,
  proposePartyId: (name) => name.toLowerCase(),
  proposeSourceId: ({ title = 'source' }) => title.toLowerCase(),
  problemOfId: () => undefined,
};

const NOTHING: GivenCheck = { appearances: [], evidence: [], topics: [], places: [], authors: [], related: [] };

/** What is asked if each answer is what the question offers, or else the one that is given for it. */
async function asked<Given>(
  steps: readonly Step<Given>[],
  given: Given,
  answers: Readonly<Record<string, string>> = {},
): Promise<{ readonly names: readonly string[]; readonly known: Given }> {
  let sheet = openSheet(steps, given);
  for (const names: string[] = []; ;) {
    const { next, known } = await standingOf(sheet);
    if (next === undefined) return { names, known };
    const { name, question } = next;
    names.push(name);
    if (names.length > 30) throw new Error(`No end: ${names.join(' ')}`);
    const offered = question.form === 'text' ? (question.proposal ?? question.usual ?? '') : (question.usual ?? '');
    sheet = withAnswer(sheet, next, answers[name] ?? offered);
  }
}

test('a statement is asked for in the order in which somebody tells it', async () => {
  const { names, known } = await asked(statementSteps(STATEMENT), NOTHING, {
    quote: 'Bread is cheap.',
    speaker: 'minister',
    date: '12 April 2024',
    source: 'https://bakers.example',
    sourceKind: 'statement',
    from: 'press.html',
  });
  expect(names).toEqual(
    'quote claim speaker role date occasion source sourceKind from sourceTitle title id'.split(' '),
  );
  expect(known).toMatchObject({
    claim: 'Bread is cheap.',
    role: 'Minister of Fisheries',
    date: '2024-04-12',
    sourceTitle: 'Press',
    id: 'bread is cheap.',
  });
});

test.each([
  [{ date: '2024' }, 'claim speaker role occasion source title id'],
  [{ date: '2024', speaker: 'many', title: 'Bread', id: 'bread' }, 'claim role occasion source'],
  [{ source: 'press' }, 'claim speaker role date occasion title id'],
  [{ source: 'https://new.example' }, 'claim speaker role date occasion sourceKind from sourceTitle title id'],
  [
    { source: 'https://new.example', sourceKind: 'transcript' },
    'claim speaker role date occasion from sourceTitle title id',
  ],
  [
    { source: 'https://new.example', sourceKind: 'article' },
    'claim speaker role date occasion sourceBy sourceByKind from sourceTitle sourcePublished title id',
  ],
  [
    { source: 'https://new.example', sourceBy: 'minister' },
    'claim speaker role date occasion from sourceTitle sourcePublished title id',
  ],
] as const)('options %j answer their own questions, and no others', async (options, rest) => {
  const given = { ...NOTHING, quote: 'Bread is cheap.', ...options };
  const answers = {
    speaker: 'many',
    date: '2024',
    sourceKind: 'statement',
    sourceBy: 'Sel Courier',
    sourceByKind: 'news',
  };
  expect((await asked(statementSteps(STATEMENT), given, answers)).names).toEqual(rest.split(' '));
});

test('an earlier check is told before anything else is asked, and can be what was meant', async () => {
  const earlierOf = (): readonly { id: string; path: string; title: string; isNearlySame: boolean }[] => [
    { id: 'bread', path: 'factchecks/bread.yaml', title: 'Bread', isNearlySame: true },
  ];
  const steps = statementSteps({ ...STATEMENT, earlierOf });
  const sheet = openSheet(steps, { ...NOTHING, quote: 'Bread is cheap.', claim: 'It is.' });
  const { next } = await standingOf(sheet);
  expect(next?.notes).toEqual(['already checked? bread: Bread (factchecks/bread.yaml)']);
  if (next === undefined) return;
  const { ended } = await standingOf(withAnswer(sheet, next, 'no'));
  expect(ended).toEqual(['Nothing was written.', 'The earlier check is factchecks/bread.yaml.']);
  const after = await standingOf(withAnswer(sheet, next, 'yes'));
  expect(after.next?.name).toBe('related');
});

test.each([
  [{ kind: 'correspondence' }, { published: '3 May 2024' }, 'from title published by id'],
  [{ kind: 'record' }, { url: 'https://a.example' }, 'url from title by id'],
  [{ kind: 'book' }, { title: 'A book', published: '1998' }, 'url from title publisher published by id'],
  [
    { url: 'https://a.example', by: ['Coast Office'] },
    { kind: 'record', makerKind: 'state' },
    'kind from title makerKind id',
  ],
] as const)('a source %j is asked for what readers need to find it', async (options, answers, rest) => {
  const { names } = await asked(sourceSteps(DEFINITION), options, { by: 'minister', ...answers });
  expect(names).toEqual(rest.split(' '));
});

test('a source that no reader can find otherwise cannot be left without a date', async () => {
  const isOpen = async (given: object): Promise<boolean> => {
    const step = sourceSteps(DEFINITION).find(({ name }) => name === 'published');
    const question = await step?.ask(given);
    return question?.form === 'text' && question.problemOf('') === undefined;
  };
  expect(await isOpen({ kind: 'book', title: 'A book' })).toBe(false);
  expect(await isOpen({ kind: 'book', title: 'A book', publisher: 'Sel Press' })).toBe(true);
  expect(await isOpen({ kind: 'correspondence' })).toBe(false);
  expect(await isOpen({ kind: 'correspondence', from: 'letter.txt' })).toBe(true);
});

test('only a person is asked for a role, and only one who is not named why', async () => {
  const namesFor = async (kind: string): Promise<string> =>
    (await asked(partySteps(DEFINITION), {}, { name: 'Sel', kind, why: 'Fear.', basis: 'Saw it.' })).names.join(' ');
  expect(await namesFor('person')).toBe('name kind role id');
  expect(await namesFor('state')).toBe('name kind id');
  expect(await namesFor('anonymous')).toBe('name kind why basis id');
});
