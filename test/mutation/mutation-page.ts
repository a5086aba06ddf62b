import type { Outcome } from './judge-mutant.ts';
import { silenceFor, SILENCES } from './unnoticed.ts';

/** The checks of the engine that come before any rule. */
const ENGINE: ReadonlySet<string> = new Set(['encoding', 'yaml', 'plain-yaml', 'schema', 'file-readable']);

/** Who is the first to notice a mutant. */
type Noticer = 'format' | 'rule' | 'comparison' | 'nobody';

export function noticerOf({ noticedBy, comparisonNotices }: Outcome): Noticer {
  if ([...noticedBy].some((name) => ENGINE.has(name))) return 'format';
  if (noticedBy.size > 0) return 'rule';
  return comparisonNotices ? 'comparison' : 'nobody';
}

/** The page that says what validation notices of each kind of slip, and why the rest goes unnoticed. */
export function mutationPage(outcomes: readonly Outcome[]): string {
  const percent = (part: number): string => `${((100 * part) / outcomes.length).toFixed(1)} %`;
  const counts = countBy(outcomes, noticerOf);
  const of = (noticer: Noticer): string => {
    const count = counts.get(noticer) ?? 0;
    return `${thousands(count)} (${percent(count)})`;
  };
  return [
    '# What a slip of the pen sets off',
    '<!-- Generated from the mutants of the flagship by `FACTWRIGHT_LONG=1 npx vitest run test/mutation -u`; the same run without `-u` fails when it is stale. -->',
    `Every key and value of the flagship fact check is damaged in every way below, one at a time: ${thousands(outcomes.length)} mutants, each judged like any file. A mutant is noticed where something is found that is not found in the sound file. The format notices ${of('format')}, a rule ${of('rule')}, and ${of('comparison')} more only \`change-is-corrected\`, which compares the file with an earlier revision. Nobody notices ${of('nobody')}: why, the last table says.`,
    '## By what was done',
    byMutation(outcomes),
    '## By who notices',
    'How many mutants each notices, and how many of them nobody else does. A comparison is made of every mutant that follows the format.',
    byRule(outcomes),
    '## What only the comparison notices',
    'Each of these could be the truth; what gives it away is that a published check said something else.',
    byField(
      outcomes.filter((outcome) => noticerOf(outcome) === 'comparison'),
      outcomes,
    ),
    '## What nobody notices, and why',
    ...silences(outcomes),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const NOTICERS: readonly Noticer[] = ['format', 'rule', 'comparison', 'nobody'];

function byMutation(outcomes: readonly Outcome[]): string {
  const rows = [...groupBy(outcomes, ({ mutant }) => mutant.mutation)].map(([mutation, of]) => {
    const counts = countBy(of, noticerOf);
    const noticed = of.length - (counts.get('nobody') ?? 0);
    return [
      mutation,
      thousands(of.length),
      ...NOTICERS.map((noticer) => thousands(counts.get(noticer) ?? 0)),
      `${Math.round((100 * noticed) / of.length)} %`,
    ];
  });
  return table(['mutation', 'mutants', 'format', 'rule', 'comparison only', 'nobody', 'noticed'], rows);
}

function byRule(outcomes: readonly Outcome[]): string {
  const noticers = outcomes.map(({ noticedBy, comparisonNotices }) => [
    ...noticedBy,
    ...(comparisonNotices ? ['change-is-corrected'] : []),
  ]);
  const all = countBy(noticers.flat(), (name) => name);
  const alone = countBy(
    noticers.flatMap((names) => (names.length === 1 ? names : [])),
    (name) => name,
  );
  const rows = [...all]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => [`\`${name}\``, thousands(count), thousands(alone.get(name) ?? 0)]);
  return table(['', 'notices', 'alone'], rows);
}

function byField(some: readonly Outcome[], all: readonly Outcome[]): string {
  const kindOf = ({ mutant }: Outcome): string => `${mutant.mutation}\n${mutant.field}`;
  const totals = countBy(all, kindOf);
  const fields = groupBy([...countBy(some, kindOf)], ([kind]) => kind.split('\n')[0] ?? '');
  const rows = [...fields].map(([mutation, kinds]) => [
    mutation,
    kinds
      .map(([kind, count]) => `\`${kind.split('\n')[1]}\` ${share(count, totals.get(kind) ?? 0)}`)
      .toSorted()
      .join(', '),
  ]);
  return table(['mutation', 'fields'], rows);
}

function share(part: number, whole: number): string {
  return part === whole ? `${part}` : `${part} of ${whole}`;
}

function silences(outcomes: readonly Outcome[]): readonly string[] {
  const silent = outcomes.filter((outcome) => noticerOf(outcome) === 'nobody');
  return SILENCES.flatMap((silence) => {
    const some = silent.filter(({ mutant }) => silenceFor(mutant) === silence);
    return some.length === 0 ? [] : [`**${silence.why}**`, byField(some, outcomes)];
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumber = heads.map((_, column) => rows.every((row) => /^[\d,]+( %)?$/.test(row[column] ?? '')));
  return [heads, isNumber.map((is) => (is ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
