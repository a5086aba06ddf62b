import { judgeLink, type LinkRules, type Violation } from '../guards/judge-link.ts';
import { matchBackward, matchForward, rarest, visitRun } from './match-run.ts';
import type { Pattern } from '../quotation/pattern.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Where each run of a quotation stands: from one token up to another. */
export interface Alignment {
  readonly spans: readonly Span[];
  /** What its gaps and brackets must not have swallowed; empty if rules are kept. */
  readonly violations: readonly Violation[];
}

/** The alignments of a pattern. */
export interface Alignments {
  readonly first: Alignment | undefined;
  /** How many there are that begin at different places, at least. */
  readonly count: number;
}

/** How many steps one quotation may cost; honest ones need a few hundred. */
const MOST_STEPS = 25_000;
/** What each place of the rarest run costs where there are others to look for, in steps. */
const A_PLACE = 20;
/** After so many places, or failed ones, no more are looked at. */
const MOST_PLACES = 20_000;
/** After so many of a single run, the rest is counted without another look. */
const MANY = 200;

interface Search {
  readonly index: TextIndex;
  readonly pattern: Pattern;
  readonly rules: LinkRules;
  /** Steps that are left. */
  left: number;
  /** What has led nowhere: run and place, to the right and to the left. */
  readonly dead: Set<number>;
}

/** Finds where the runs of a quotation are in their order with lawful links between them. */
export function align(
  index: TextIndex,
  pattern: Pattern,
  rules: LinkRules,
  accept: (alignment: Alignment) => boolean = () => true,
): Alignments {
  const anchor = rarestRun(index, pattern);
  const run = pattern.runs[anchor];
  if (run === undefined) return { first: undefined, count: 0 };
  const search: Search = { index, pattern, rules, left: MOST_STEPS, dead: new Set() };
  let first: Alignment | undefined;
  let count = 0;
  let places = 0;
  visitRun(index, run, (from, to) => {
    places += 1;
    if (pattern.runs.length > 1) search.left -= A_PLACE;
    const right = pattern.runs.length - 1 === anchor ? [] : extend(search, anchor, to, 1);
    const left = right === undefined || anchor === 0 ? [] : extend(search, anchor, from, -1);
    if (right !== undefined && left !== undefined) {
      const found =
        first !== undefined && count > MANY && pattern.runs.length === 1
          ? first
          : alignmentOf(search, [...left.toReversed(), { from, to }, ...right]);
      if (found === first || accept(found)) {
        first ??= found;
        count += 1;
      }
    }
    return search.left > 0 && places < MOST_PLACES;
  });
  return { first, count };
}

function rarestRun(index: TextIndex, { runs }: Pattern): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [place, run] of runs.entries()) {
    const { count } = rarest(index, run);
    if (count < fewest) [best, fewest] = [place, count];
  }
  return best;
}

/** Places the runs beyond one whose border is known, to the right (1) or to the left (-1), the nearest first. */
function extend(search: Search, known: number, border: number, way: 1 | -1): readonly Span[] | undefined {
  const spans: Span[] = [];
  const trail = [candidates(search, known, border, way)];
  for (;;) {
    const at = trail.length;
    const next = trail[at - 1]?.next();
    if (next === undefined) return undefined;
    if (next.done === true) {
      trail.pop();
      spans.pop();
      if (trail.length === 0) return undefined;
      continue;
    }
    const run = known + way * at;
    spans.length = at - 1;
    spans.push(next.value);
    if (run === (way === 1 ? search.pattern.runs.length - 1 : 0)) return spans;
    trail.push(candidates(search, run, way === 1 ? next.value.to : next.value.from, way));
  }
}

/** Where the run after (or before) `known` may stand, given where `known` ends (or begins). */
function* candidates(search: Search, known: number, border: number, way: 1 | -1): Generator<Span> {
  const { index, pattern, rules, dead } = search;
  const link = pattern.links[way === 1 ? known : known - 1];
  const run = pattern.runs[known + way];
  const key = (known * 2 + (way === 1 ? 1 : 0)) * (index.tokens.count + 1) + border;
  if (link === undefined || run === undefined || dead.has(key)) return;
  dead.add(key);
  for (let distance = 0; distance <= rules.furthest(link); distance += 1) {
    const near = border + way * distance;
    if (near < 0 || near > index.tokens.count || (search.left -= 1) < 0) return;
    const far = way === 1 ? matchForward(index, run, 0, near) : matchBackward(index, run, run.ids.length, near);
    if (far < 0) continue;
    const span = way === 1 ? { from: near, to: far } : { from: far, to: near };
    const swallowed = way === 1 ? { from: border, to: near } : { from: near, to: border };
    // To weigh what is left out looks at each word several times.
    search.left -= 2 * distance + 10;
    const violation = rules.lenient ? undefined : judgeLink(index, link, swallowed, rules);
    if (violation === undefined) yield span;
  }
}

function alignmentOf({ index, pattern, rules }: Search, spans: readonly Span[]): Alignment {
  // Each link has been judged on the way.
  if (!rules.lenient) return { spans, violations: [] };
  const violations = pattern.links.flatMap((link, at) => {
    const swallowed = { from: spans[at]?.to ?? 0, to: spans[at + 1]?.from ?? 0 };
    const violation = judgeLink(index, link, swallowed, rules);
    return violation === undefined ? [] : [violation];
  });
  return { spans, violations };
}
