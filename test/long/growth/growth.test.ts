import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tree } from '../../rules/memory-files.ts';
import { collections, textPlaces, webs, withText, type Documents } from './format-pumps.ts';
import { costOf, growthOf, isSuperLinear, type Growth } from './measure.ts';
import { pumped, pumpsOf } from './pump-strings.ts';
import { constructedWhile, literalsBelow, type Expression } from './regular-expressions.ts';
import { TEXT_SHAPES } from './text-shapes.ts';
import { CHECK, wholeRun } from './whole-run.ts';
import { yamlText } from './yaml-text.ts';

interface Row extends Growth {
  readonly name: string;
}

/** How many of the slowest are shown. */
const SHOWN = 20;

/** The slowest at their largest size, at the three sizes up to it. */
function tableOf(title: string, rows: readonly Row[]): string {
  const slowest = rows.toSorted((a, b) => (b.costs.at(-1) ?? 0) - (a.costs.at(-1) ?? 0)).slice(0, SHOWN);
  const cells = slowest.map(({ name, sizes, costs }) => {
    const last = sizes.map((size, at) => `${size}: ${(costs[at] ?? 0).toFixed(0)} ms`).slice(-3);
    const times = (costs.at(-1) ?? 0) / Math.max(costs.at(-2) ?? 0, 0.1);
    return `| \`${name.replaceAll('|', String.raw`\|`).slice(0, 100)}\` | ${last.join(', ')} | ${times.toFixed(2)} |`;
  });
  return [`## ${title}`, '', '| what grows | size: CPU | last doubling |', '|---|---|---:|', ...cells, ''].join('\n');
}

const tables: string[] = [];
function keep(title: string, rows: readonly Row[]): void {
  tables.push(tableOf(title, rows));
  // Whoever asks for it by name gets the page; times are of one machine and one day.
  const file = process.env['FACTWRIGHT_GROWTH'];
  if (file !== undefined) writeFileSync(file, `# Growth\n\n${tables.join('\n')}`);
}

/** Expressions that see a few characters only, cut out of a text before they are asked. */
const OF_SLICES: ReadonlySet<string> = new Set([
  String.raw`[?？؟]\P{L}*$`,
  String.raw`[\p{L}\p{M}]+$`,
  String.raw`[^\d]*$`,
  '<!--.*?-->',
  String.raw`[\p{L}\d]*$`,
  'e.*$',
  '0+$',
  String.raw`<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)`,
]);

/** The pump of an expression that costs most at a small size: what is harmless there is not looked at twice. */
function worstPump(expression: Expression): ((size: number) => void) | undefined {
  let most = 0.05;
  let worst: ((size: number) => void) | undefined;
  for (const pump of pumpsOf(expression)) {
    const run = (size: number): void => {
      const pattern = new RegExp(expression.source, expression.flags);
      const text = pumped(pump, size);
      if (pattern.global || pattern.sticky) text.replace(pattern, '');
      else pattern.test(text);
    };
    const cost = costOf(() => run(1_000));
    if (cost <= most) continue;
    // Once more: the first run compiles.
    const again = costOf(() => run(1_000));
    if (again > most) [most, worst] = [again, run];
  }
  return worst;
}

test('no regular expression of the sources takes more than linear time', { timeout: 3_600_000 }, async () => {
  const constructed = await constructedWhile(() =>
    Promise.resolve(wholeRun(treeOf(withText(textPlaces(), 'The agency did not count 12 nets.')))),
  );
  const rows = [...literalsBelow('src'), ...constructed].flatMap((expression): readonly Row[] => {
    const run = OF_SLICES.has(expression.source) ? undefined : worstPump(expression);
    if (run === undefined) return [];
    return [
      {
        name: `${expression.place} /${expression.source}/`,
        ...growthOf(run, { start: 4_000, most: 64_000, floor: 20 }),
      },
    ];
  });
  keep('Regular expressions', rows);
  expect(rows.filter(isSuperLinear).map(({ name, sizes, costs }) => ({ name, sizes, costs }))).toEqual([]);
});

function treeOf({ factcheck, parties, sources, project }: Documents): Tree {
  return {
    'factwright.yaml': Buffer.from(yamlText(project)),
    [CHECK]: Buffer.from(yamlText(factcheck)),
    'factchecks/_parties.yaml': Buffer.from(yamlText(parties)),
    'factchecks/_sources.yaml': Buffer.from(yamlText(sources)),
  };
}

test.each([
  ['Lists and maps of the format', collections],
  ['What refers to each other', webs],
])('%s: a whole run takes linear time', { timeout: 3_600_000 }, (title, growing) => {
  const rows = growing().map(({ name, grown }): Row => {
    const trees = new Map<number, Tree>();
    const run = (size: number): void => {
      const tree = trees.get(size) ?? treeOf(grown(size));
      trees.set(size, tree);
      wholeRun(tree);
    };
    return { name, ...growthOf(run, { start: 250, most: 2_000, floor: 60 }) };
  });
  keep(title, rows);
  expect(rows.filter(isSuperLinear).map(({ name, sizes, costs }) => ({ name, sizes, costs }))).toEqual([]);
});

test('texts of any shape in all places: a whole run takes linear time', { timeout: 3_600_000 }, () => {
  const places = textPlaces();
  const rows = TEXT_SHAPES.map(({ name, of }): Row => ({
    name,
    ...growthOf((size) => wholeRun(treeOf(withText(places, of(size)))), { start: 1_000, most: 8_000, floor: 60 }),
  }));
  keep('Texts', rows);
  expect(rows.filter(isSuperLinear).map(({ name, sizes, costs }) => ({ name, sizes, costs }))).toEqual([]);
});
