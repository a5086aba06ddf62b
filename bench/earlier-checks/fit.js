// Fits the coefficients of src/search/rank/coefficients.ts to the sets that were read, and prints them.
//   node bench/earlier-checks/fit.js [SET …]
// It also fits them to all sets but one, for each, and judges that one by them: what a new set may be like.
import { archiveFor } from './archive-for.js';
import { descend, dot, spread } from './descend.js';
import { confidenceIn, draftsOf, fitDrafts } from './drafts.js';
import { ruleQueries } from './rule-queries.js';
import { readSet } from './sets.js';
import { fromSources } from '../from-sources.js';

const engine = await fromSources('bench/earlier-checks/engine.ts');
const named = process.argv.slice(2);
const sets = (named.length === 0 ? ['dev', 'held', 'held2', 'held3'] : named).map(figuresOf);
const NAMES = { RANK: Object.keys(engine.RANK), ASKED: Object.keys(engine.ASKED.by) };
/** What speaks against a check; all else can only speak for it. */
const AGAINST = new Set(['isOtherYear', 'missing', 'untold']);
/** Weights of a thousand queries are kept small by this much. */
const MODERATION = 0.003;

const judged = sets.map((set) => ({ set, by: fitted(sets.filter((other) => other !== set)) }));
for (const { set, by } of judged) {
  const asked = set.asked.map((query) => confidence(query, by.ASKED, by.RANK));
  const least = threshold(
    asked.filter(({ right }) => right),
    0.9,
  );
  const none = asked.filter((_, index) => set.asked[index].answer === undefined);
  console.log(
    `${set.name}, by the others: ${percent(none.filter(({ odds }) => odds >= least).length / none.length)} of queries without an answer get one`,
  );
}
for (const [kind, what] of [
  ['pair', 'drafts'],
  ['untitled', 'drafts without a title'],
  ['framed', 'claims as others quote them'],
]) {
  const drafts = judged.flatMap(({ set, by }) =>
    set.drafts
      .filter((row) => row.kind === kind)
      .map((row) => ({ right: row.same, odds: confidenceIn(row, by.DRAFTED) })),
  );
  for (const recall of [0.8, 0.85, 0.9, 0.95]) {
    const least = threshold(
      drafts.filter(({ right }) => right),
      recall,
    );
    const found = drafts.filter(({ odds }) => odds >= least);
    console.log(
      `${what}, each set by the others: ${percent(recall)} found at a precision of ${percent(found.filter(({ right }) => right).length / found.length)}, from ${least.toFixed(3)} on`,
    );
  }
}
const questions = judged.flatMap(({ set, by }) => set.asked.map((query) => confidence(query, by.ASKED, by.RANK)));
console.log(
  `nine of ten right ones are kept from ${probability(
    threshold(
      questions.filter(({ right }) => right),
      0.9,
    ),
  )} on`,
);
print(fitted(sets));

function figuresOf(name) {
  const { claims, paraphrases, across, none } = readSet(name);
  const { archive } = archiveFor(engine, name);
  const weightOf = (weight) => (query) => ({ ...query, weight });
  const asked = [
    ...ruleQueries(claims, 50).map(weightOf(0.3)),
    ...[...paraphrases, ...across, ...none].map(weightOf(1)),
  ].map(({ query, answer, weight }) => ({
    answer,
    weight,
    isRight: (id) => id === answer,
    rated: engine.rateCandidates(archive, query, { most: 60 }),
  }));
  return { name, asked, drafts: draftsOf(engine, name) };
}

function fitted(from) {
  const RANK = fitRank(from.flatMap((set) => set.asked));
  const ASKED = fitConfidence(
    'ASKED',
    from.flatMap((set) => set.asked.flatMap((query) => rowOf(query, 'ASKED', RANK) ?? [])),
  );
  const DRAFTED = fitDrafts(from.flatMap((set) => set.drafts));
  return { RANK, ASKED, DRAFTED };
}

function fitRank(queries) {
  const names = NAMES.RANK;
  const answered = queries
    .map(({ rated, isRight, weight }) => ({ rated, weight, right: rated.findIndex(({ check }) => isRight(check.id)) }))
    .filter(({ right }) => right >= 0);
  const scale = spread(
    answered.flatMap(({ rated }) => rated.map(({ judged: figures }) => names.map((name) => figures[name]))),
  );
  const rows = answered.map(({ rated, right, weight }) => ({
    right,
    weight,
    own: rated.map(({ judged: figures }) => names.map((name, at) => figures[name] / scale[at])),
  }));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const slopeAt = (weights) => {
    const slope = weights.map((weight) => MODERATION * weight);
    for (const { own, right, weight } of rows) {
      const scores = own.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const sum = odds.reduce((total, odd) => total + odd, 0);
      for (const [index, row] of own.entries()) {
        const wrong = ((odds[index] / sum - (index === right ? 1 : 0)) * weight) / all;
        for (let at = 0; at < row.length; at++) slope[at] += wrong * row[at];
      }
    }
    return slope;
  };
  const weights = descend(slopeAt, sidesOf(names), 300);
  return Object.fromEntries(names.map((name, at) => [name, weights[at] / scale[at]]));
}

/** The figures of the first check by a ranking. */
function rowOf({ rated, isRight, weight }, kind, ranking) {
  const scores = rated.map(({ judged: figures }) =>
    NAMES.RANK.reduce((sum, name) => sum + ranking[name] * figures[name], 0),
  );
  const order = [...scores.keys()].toSorted((a, b) => scores[b] - scores[a]);
  const [at, second = at] = order;
  if (at === undefined) return undefined;
  const lead = Math.min(5, scores[at] - scores[second]);
  const figures = { ...rated[at].judged, lead };
  return {
    row: [...NAMES[kind].map((name) => figures[name]), 1],
    right: isRight(rated[at].check.id),
    covered: figures.covered,
    weight,
  };
}

function fitConfidence(kind, rows) {
  const scale = spread(rows.map(({ row }) => row));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = rows.map(({ row, right, weight }) => ({
    row: row.map((value, at) => value / scale[at]),
    right: right ? 1 : 0,
    weight: weight / all,
  }));
  const slopeAt = (weights) => {
    const slope = weights.map((weight, at) => (at === weights.length - 1 ? 0 : MODERATION * weight));
    for (const { row, right, weight } of scaled) {
      const wrong = weight * (1 / (1 + Math.exp(-dot(row, weights))) - right);
      for (let at = 0; at < row.length; at++) slope[at] += wrong * row[at];
    }
    return slope;
  };
  const sides = [...sidesOf(NAMES[kind]), 0];
  const weights = descend(slopeAt, sides, 6000).map((weight, at) => weight / scale[at]);
  return { by: Object.fromEntries(NAMES[kind].map((name, at) => [name, weights[at]])), constant: weights.at(-1) };
}

function sidesOf(names) {
  return names.map((name) => (AGAINST.has(name) ? -1 : 1));
}

function confidence(query, { by, constant }, ranking) {
  const found = rowOf(query, 'ASKED', ranking);
  if (found === undefined) return { right: false, odds: -99 };
  return {
    right: found.right,
    odds:
      dot(
        found.row.slice(0, -1),
        NAMES.ASKED.map((name) => by[name]),
      ) + constant,
  };
}

/** What keeps so large a part of these. */
function threshold(rows, kept) {
  return rows.map(({ odds }) => odds).toSorted((a, b) => b - a)[Math.ceil(rows.length * kept) - 1];
}

function probability(odds) {
  return (1 / (1 + Math.exp(-odds))).toFixed(3);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function print(by) {
  console.log(JSON.stringify(by, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), 2));
}
