import { expect, test } from 'vitest';
import type { Kind } from './growth/schema.ts';
import { placesOf, put, specimenOf, type Data, type Path } from './growth/specimen.ts';
import { CHECK, wholeRun } from './growth/whole-run.ts';
import { yamlText } from './growth/yaml-text.ts';

const KINDS: readonly Kind[] = ['factcheck', 'parties', 'sources', 'project'];
const FILES: Readonly<Record<Kind, string>> = {
  factcheck: CHECK,
  parties: 'factchecks/_parties.yaml',
  sources: 'factchecks/_sources.yaml',
  project: 'factwright.yaml',
};
const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '__defineGetter__', 'valueOf'];
const HOSTILE: readonly Data[] = [
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '/proc/self/environ',
  '(a+)+$',
  '**/{{a,b},{c,d}}/**/**/**/[',
  'javascript:alert(1)',
  'http://127.0.0.1:22/',
  '\u001b]0;x\u0007\u202e',
  -1,
  1e308,
  true,
  ['__proto__'],
  { ['__proto__']: { isAdmin: true } },
];

interface Planted {
  readonly kind: Kind;
  readonly path: Path;
  readonly value: Data;
}

/** A name that every object has put into each map, and hostile values put into each place of the settings. */
function planted(): readonly Planted[] {
  return KINDS.flatMap((kind) =>
    placesOf(kind, specimenOf(kind)).flatMap(({ path, data }): readonly Planted[] => {
      const isMap = typeof data === 'object' && !Array.isArray(data);
      const names = isMap
        ? NAMES.flatMap((name) => [
            { kind, path: [...path, name], value: { isAdmin: true } },
            { kind, path: [...path, name], value: 'isAdmin' },
          ])
        : [];
      return kind === 'project' && path.length > 0
        ? [...names, ...HOSTILE.map((value) => ({ kind, path, value }))]
        : names;
    }),
  );
}

test(
  'names that every object has, and hostile settings, change no object and end no run',
  { timeout: 3_600_000 },
  () => {
    const plants = planted();
    const builtIn = [Object, Array, String, Function, Map, Set, RegExp].map(({ prototype }) =>
      Reflect.ownKeys(prototype),
    );
    for (const { kind, path, value } of plants) {
      const tree = Object.fromEntries(
        KINDS.map((one) => {
          const specimen = specimenOf(one);
          return [FILES[one], Buffer.from(yamlText(one === kind ? put(specimen, path, value) : specimen))];
        }),
      );
      const where = `${kind} ${path.join('.')} ${JSON.stringify(value)}`;
      expect(() => wholeRun(tree), where).not.toThrow();
      expect(Reflect.get({}, 'isAdmin'), where).toBeUndefined();
    }
    expect(
      [Object, Array, String, Function, Map, Set, RegExp].map(({ prototype }) => Reflect.ownKeys(prototype)),
    ).toEqual(builtIn);
    expect(plants.length).toBeGreaterThanOrEqual(824);
  },
);
