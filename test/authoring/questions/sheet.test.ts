import { expect, test } from 'vitest';
import {
  GO_ON,
  lastLook,
  oneBack,
  openSheet,
  reopened,
  standingOf,
  withAnswer,
  type Sheet,
  type Step,
} from '../../../src/authoring/index.ts';

interface Ferry {
  readonly name?: string;
  readonly isLate?: boolean;
  readonly minutes?: string;
  readonly id?: string;
}

const STEPS: readonly Step<Ferry>[] = [
  {
    name: 'name',
    label: 'Name',
    ask: ({ name }) => (name === undefined ? text('Which ferry?') : undefined),
    take: (given, name) => ({ ...given, name }),
  },
  {
    name: 'late',
    ask: () => ({ form: 'yes-no', message: 'Was it late?', usual: 'yes' }),
    take: (given, answer) => ({ ...given, isLate: answer === 'yes' }),
  },
  {
    name: 'minutes',
    label: 'Minutes',
    ask: ({ isLate }) => (isLate ? text('By how many minutes?', /^\d+$/) : undefined),
    take: (given, minutes) => ({ ...given, minutes }),
  },
  {
    name: 'id',
    label: 'Short name',
    ask: ({ name = '' }) => ({ ...text('Short name?'), proposal: name.toLowerCase() }),
    take: (given, id) => ({ ...given, id }),
  },
];

function text(
  message: string,
  form = /./,
): { form: 'text'; message: string; problemOf: (a: string) => string | undefined } {
  return { form: 'text', message, problemOf: (answer) => (form.test(answer) ? undefined : 'Not like this.') };
}

async function answering(sheet: Sheet<Ferry>, ...answers: readonly string[]): Promise<Sheet<Ferry>> {
  let now = sheet;
  for (const answer of answers) {
    const { next } = await standingOf(now);
    if (next !== undefined) now = withAnswer(now, next, answer);
  }
  return now;
}

test('asks one question after the other, and only those that what is known leaves open', async () => {
  const sheet = openSheet(STEPS, { name: 'Aruna' });
  expect((await standingOf(sheet)).next?.name).toBe('late');
  const { known, next } = await standingOf(await answering(sheet, 'no', 'aruna'));
  expect([known, next]).toEqual([{ name: 'Aruna', isLate: false, id: 'aruna' }, undefined]);
});

test('one step back asks the last question again, with its answer; all others are kept', async () => {
  const whole = await answering(openSheet(STEPS, {}), 'Aruna', 'yes', '12', 'aruna');
  const back = oneBack(whole, await standingOf(whole)) ?? whole;
  const again = oneBack(back, await standingOf(back)) ?? back;
  const { known, next, answered } = await standingOf(again);
  expect([next?.name, next?.before, answered.map(({ name }) => name)]).toEqual(['minutes', '12', ['name', 'late']]);
  // What is known by then is not lost, should it all end here.
  expect(known).toEqual({ name: 'Aruna', isLate: true, minutes: '12', id: 'aruna' });
  expect((await standingOf(await answering(again, '15'))).next?.name).toBe('id');
  const first = openSheet(STEPS, {});
  expect(oneBack(first, await standingOf(first))).toBeUndefined();
});

test('an answer that is changed changes what was only accepted, asks what follows from it, and drops what no longer does', async () => {
  const whole = await answering(openSheet(STEPS, {}), 'Aruna', 'no', 'aruna');
  const renamed = await answering(reopened(whole, 'name'), 'Selma');
  expect(await standingOf(renamed)).toMatchObject({ known: { name: 'Selma', id: 'selma' }, next: undefined });
  const late = await answering(reopened(whole, 'late'), 'yes');
  expect((await standingOf(late)).next?.name).toBe('minutes');
  const punctual = await answering(reopened(await answering(late, '12'), 'late'), 'no');
  expect((await standingOf(punctual)).known).toEqual({ name: 'Aruna', isLate: false, id: 'aruna' });
});

test('an answer that was typed stays, whatever is proposed later; one that cannot be used any more is asked again', async () => {
  const own = await answering(openSheet(STEPS, {}), 'Aruna', 'no', 'my-ferry');
  expect((await standingOf(await answering(reopened(own, 'name'), 'Selma'))).known.id).toBe('my-ferry');
  const odd = withAnswer(
    await answering(openSheet(STEPS, {}), 'Aruna', 'yes'),
    { name: 'minutes', question: text('') },
    'many',
  );
  expect((await standingOf(odd)).next).toMatchObject({ name: 'minutes', before: 'many' });
});

test('the last look has all answers that have a name, and goes on unless one is chosen', async () => {
  const { answered } = await standingOf(await answering(openSheet(STEPS, {}), 'Aruna', 'yes', '12', 'aruna'));
  expect(lastLook(answered, 'Write it')).toMatchObject({
    usual: GO_ON,
    choices: [
      { value: GO_ON, label: 'Write it' },
      { value: 'name', label: 'Name: Aruna' },
      { value: 'minutes', label: 'Minutes: 12' },
      { value: 'id', label: 'Short name: aruna' },
    ],
  });
});
