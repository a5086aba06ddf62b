import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { BUILT_IN_SCALES } from '../../src/project/scales.ts';
import { RULES } from '../../src/rules/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const SCALES = Object.entries(BUILT_IN_SCALES);
const ABOUT_SCALES = RULES.filter(({ name }) => name === 'scale-sound');

function problemsOf(scale: unknown): readonly string[] {
  const settings = `format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: ${JSON.stringify(scale)}\n`;
  const project = loadProject(memoryFiles({ 'factwright.yaml': Buffer.from(settings) }));
  const { diagnostics } = validateProject(project, { today: '2024-06-15', rules: ABOUT_SCALES });
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

test('there are scales of at least ten publishers beside the standard one, which comes first', () => {
  const [first, ...others] = SCALES.map(([name]) => name);
  expect(first).toBe('standard');
  expect(others.length).toBeGreaterThanOrEqual(10);
  expect(others).toEqual(others.toSorted());
});

describe.each(SCALES)('%s', (name, scale) => {
  test('can be chosen by name', () => {
    expect(problemsOf(name)).toEqual([]);
  });

  test('follows the format and the rule scale-sound, as an own scale must', () => {
    expect(problemsOf(scale)).toEqual([]);
  });

  test('has unique ids, labels and definitions', () => {
    for (const key of ['id', 'label', 'definition'] as const) {
      const texts = scale.ratings.map((rating) => JSON.stringify(rating[key]));
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const { id } of scale.ratings) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('goes from truest to falsest, uses both ends, and then leaves the scale', () => {
    const values = scale.ratings.map(({ value }) => value ?? Number.NEGATIVE_INFINITY);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const valued = values.filter(Number.isFinite);
    expect([Math.max(...valued), Math.min(...valued)]).toEqual([scale.best, scale.worst]);
  });

  test('says who it belongs to, and names a source by https', () => {
    expect(scale.name).toMatch(/\S/);
    expect(scale.source ?? 'https://').toMatch(/^https:\/\//);
  });
});

test('a planted fault is found', () => {
  const { standard } = BUILT_IN_SCALES;
  const ratings = [...(standard?.ratings ?? []), standard?.ratings[0]];
  expect(problemsOf({ ...standard, ratings })).toEqual(['scale-sound: The id `true` stands twice in the scale.']);
});
