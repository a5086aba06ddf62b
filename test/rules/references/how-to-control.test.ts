import { expect, test } from 'vitest';
import { howToControl } from '../../../src/rules/references/how-to-control.ts';

const MINISTER = { name: 'Joren Askveld', kind: 'person' } as const;
const MINISTRY = { name: 'Ministry of Roads of Veldania', kind: 'state' } as const;
const WRITE = 'write `controlledBy: minister` in the party `ministry`';

test('what a check alone defines is moved first, where a shared party is to name it', () => {
  const told = howToControl('ministry', 'minister', { parties: { minister: MINISTER } });
  expect(told).toMatch(/^first move the entry of `minister` from `parties` of this file to `_parties\.yaml`/);
  expect(told.endsWith(`, then ${WRITE}`)).toBe(true);
});

test('nothing is moved where the one may name the other already', () => {
  expect(howToControl('ministry', 'minister', { parties: { minister: MINISTER, ministry: MINISTRY } })).toBe(WRITE);
  expect(howToControl('ministry', 'minister', { parties: { ministry: MINISTRY } })).toBe(WRITE);
  expect(howToControl('ministry', 'minister', {})).toBe(WRITE);
});
