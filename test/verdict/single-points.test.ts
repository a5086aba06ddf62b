import { expect, test } from 'vitest';
import { singlePoints } from '../../src/verdict/index.ts';
import { standing, type Outline } from './verdict-of.ts';

function points(outline: Outline): readonly string[] {
  return singlePoints(standing(outline)).map(({ item, breaks }) => `${item}: ${breaks.map(({ kind }) => kind).join()}`);
}

test('the only item against the denial is a single point of failure', () => {
  const evidence: Outline['evidence'] = {
    log: { claim: 'a', stance: 'rebuts', source: 'office' },
    denial: { claim: 'a', stance: 'supports', source: 'minister', answer: 'It is older.' },
  };
  expect(points({ rating: 'false', findings: ['rebutted'], evidence })).toEqual(['log: not-borne-out']);
});

test('a claim with one item hangs on it, and needs no word', () => {
  const evidence: Outline['evidence'] = { log: { claim: 'a', stance: 'rebuts', source: 'office' } };
  expect(points({ rating: 'false', findings: ['rebutted'], evidence })).toEqual([]);
});

test('of two that rebut, neither is', () => {
  const evidence: Outline['evidence'] = {
    log: { claim: 'a', stance: 'rebuts', source: 'office' },
    chart: { claim: 'a', stance: 'rebuts', source: 'harbour' },
  };
  expect(points({ rating: 'false', findings: ['rebutted'], evidence })).toEqual([]);
});

test('the only one apart from the speaker is, where a claim is true', () => {
  const evidence: Outline['evidence'] = {
    release: { claim: 'a', stance: 'supports', source: 'minister' },
    log: { claim: 'a', stance: 'supports', source: 'office' },
  };
  expect(points({ rating: 'true', findings: ['upheld'], evidence })).toEqual(['log: speaker-alone']);
  const third = { ...evidence, chart: { claim: 'a', stance: 'supports', source: 'harbour' } } as const;
  expect(points({ rating: 'true', findings: ['upheld'], evidence: third })).toEqual([]);
});

test('the only one with a name is, among those without', () => {
  const evidence: Outline['evidence'] = {
    talk: { claim: 'a', stance: 'rebuts', source: 'insider' },
    log: { claim: 'a', stance: 'rebuts', source: 'office' },
  };
  const parties: Outline['parties'] = { insider: { kind: 'anonymous' } };
  expect(points({ rating: 'false', findings: ['rebutted'], evidence, parties })).toEqual(['log: unnamed']);
});

test('the item that is left when a quotation voids the other is', () => {
  const evidence: Outline['evidence'] = {
    log: { claim: 'a', stance: 'rebuts', source: 'office' },
    chart: { claim: 'a', stance: 'rebuts', source: 'harbour' },
  };
  const quotations: Outline['quotations'] = { chart: 'absent' };
  expect(points({ rating: 'false', findings: ['rebutted'], evidence, quotations })).toEqual(['log: not-borne-out']);
});

test('a verdict that does not follow anyway is not broken by one more item', () => {
  const evidence: Outline['evidence'] = {
    log: { claim: 'a', stance: 'rebuts', source: 'office' },
    denial: { claim: 'a', stance: 'supports', source: 'minister' },
  };
  expect(points({ rating: 'true', findings: ['rebutted'], evidence })).toEqual(['log: not-borne-out']);
});
