import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/model/index.ts';
import { loadProject, type Project } from '../../src/project/index.ts';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { WORDS } from '../../src/words/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const SCALES = Object.entries(BUILT_IN_SCALES);
const ABOUT_SCALES = RULES.filter(({ name }) => name === 'scale-sound');

/** The project whose settings end with `text`. */
function projectWith(text: string): Project {
  const settings = `format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\n${text}`;
  return loadProject(memoryFiles({ 'factwright.yaml': Buffer.from(settings) }));
}

function problemsWith(text: string): readonly string[] {
  const { diagnostics } = validateProject(projectWith(text), { today: '2024-06-15', rules: ABOUT_SCALES });
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

function fileOf(name: string): string {
  return readFileSync(`src/scales/${name}.yaml`, 'utf8');
}

test('there are scales of at least ten publishers beside the standard one, which comes first', () => {
  const [first, ...others] = SCALES.map(([name]) => name);
  expect(first).toBe('standard');
  expect(others.length).toBeGreaterThanOrEqual(10);
  expect(others).toEqual(others.toSorted());
});

describe.each(SCALES)('%s', (name, scale) => {
  test('can be chosen by name', () => {
    expect(problemsWith(`scale: ${name}\n`)).toEqual([]);
    expect(projectWith(`scale: ${name}\n`).scale).toEqual(scale);
  });

  test('can be copied into factwright.yaml as its file is, where it follows the format and the rule scale-sound', () => {
    expect(problemsWith(fileOf(name))).toEqual([]);
    expect(projectWith(fileOf(name)).scale).toEqual(scale);
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

test.each(WORDS.map(({ language }) => language))('the standard scale has every text in %s', (language) => {
  const lacking = BUILT_IN_SCALES['standard']?.ratings.flatMap((rating) =>
    (['label', 'definition'] as const).filter((key) => !Object.hasOwn(Object(rating[key]), language)),
  );
  expect(lacking).toEqual([]);
});

test('no two ratings of the standard scale have the same text in a language', () => {
  for (const { language } of WORDS) {
    for (const key of ['label', 'definition'] as const) {
      const texts = (BUILT_IN_SCALES['standard']?.ratings ?? []).map(
        (rating) => inLanguage(rating[key], [language]).text,
      );
      expect(new Set(texts).size).toBe(texts.length);
    }
  }
});

test('a planted fault is found', () => {
  const twice = fileOf('newtral').replace('id: enganoso', 'id: falso');
  expect(problemsWith(twice)).toEqual(['scale-sound: Two ratings of the scale have the id `falso`.']);
  const misspelt = fileOf('newtral').replace('class: mixed', 'class: mixt');
  expect(problemsWith(misspelt)).toEqual([expect.stringMatching(/^schema: .*`mixt`/)]);
});
