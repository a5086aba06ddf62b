// Fits the coefficients of src/search/rank/coefficients.ts to the development set and prints them.
//   node bench/earlier-checks/fit.js
// Each half of the claims is looked for among checks that are made of the other half.
import { filler, readSet } from './sets.js';
import { ruleQueries } from './rule-queries.js';
import { fromSources } from '../from-sources.js';

const CHECKS = 5000;
const engine = await fromSources('bench/earlier-checks/engine.ts');
const { claims, paraphrases, across, none } = readSet('dev');
const questions = [0, 1].flatMap((side) => {
  const own = claims.filter((_, index) => index % 2 === side);
  const ids = new Set(own.map(({ id }) => id));
  const checks = [
    ...own,
    ...filler(
      claims.filter((_, index) => index % 2 !== side),
      CHECKS - own.length,
    ),
  ];
  const archive = engine.openArchive([engine.segmentOf(checks.map((check) => ({ ...check, topics: check.topic })))]);
  const asked = [
    ...ruleQueries(own, 25).map((query) => ({ ...query, weight: 0.3 })),
    ...[...paraphrases, ...across].filter(({ answer }) => ids.has(answer)).map((query) => ({ ...query, weight: 1 })),
    ...none.map((query) => ({ ...query, weight: 0.5 })),
  ];
  return asked.map(({ query, answer, weight }) => ({ answer, weight, rated: engine.rateCandidates(archive, query) }));
});
const names = Object.keys(engine.RANK);
/** What speaks against a check; all else can only speak for it. */
const AGAINST = new Set(['isOtherYear', 'missing']);
const rank = fitRank(questions.filter(({ rated, answer }) => rated.some(({ check }) => check.id === answer)));
const confidence = fitConfidence(questions);
print('RANK', rank);
print('CONFIDENCE', confidence);

function fitRank(answered) {
  const scale = spread(answered.flatMap(({ rated }) => rated.map(figures)));
  let weights = names.map((_, at) => (at === 0 ? 1 : 0));
  for (let round = 0; round < 400; round++) {
    const slope = names.map(() => 0);
    for (const { rated, answer } of answered) {
      const rows = rated.map((one) => figures(one).map((value, at) => value / scale[at]));
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      for (const [index, row] of rows.entries()) {
        const wrong = odds[index] / all - (rated[index].check.id === answer ? 1 : 0);
        for (const [at, value] of row.entries()) slope[at] += wrong * value;
      }
    }
    weights = weights.map((weight, at) => sided(weight - 0.3 * (slope[at] / answered.length + 0.002 * weight), at));
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] / scale[at]]));
}

function fitConfidence(all) {
  const rows = all
    .filter(({ rated }) => rated.length > 0)
    .map(({ rated, answer, weight }) => {
      const [first, second] = rated
        .map((one) => ({ one, score: names.reduce((sum, name) => sum + rank[name] * one.rated[name], 0) }))
        .toSorted((a, b) => b.score - a.score);
      const lead = Math.min(5, first.score - (second?.score ?? first.score));
      return {
        row: [...figures(first.one), lead, 1].map((value, at) => (at === 0 ? 0 : value)),
        right: first.one.check.id === answer,
        weight,
      };
    });
  const scale = spread(rows.map(({ row }) => row)).map((value) => value || 1);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  let weights = scale.map(() => 0);
  for (let round = 0; round < 4000; round++) {
    const slope = weights.map((weight) => 0.001 * weight);
    for (const { row, right, weight } of rows) {
      const scaled = row.map((value, at) => value / scale[at]);
      const wrong = (weight * (1 / (1 + Math.exp(-dot(scaled, weights))) - (right ? 1 : 0))) / total;
      for (const [at, value] of scaled.entries()) slope[at] += wrong * value;
    }
    weights = weights.map((weight, at) => sided(weight - 0.5 * slope[at], at));
  }
  const plain = weights.map((weight, at) => weight / scale[at]);
  return {
    ...Object.fromEntries(names.map((name, at) => [name, plain[at]])),
    LEAD: plain.at(-2),
    CONSTANT: plain.at(-1),
  };
}

/** A weight on the side on which it makes sense; the lead and the constant have none. */
function sided(weight, at) {
  if (at >= names.length) return weight;
  return AGAINST.has(names[at]) ? Math.min(0, weight) : Math.max(0, weight);
}

function figures({ rated }) {
  return names.map((name) => rated[name]);
}

/** The standard deviation of each column. */
function spread(rows) {
  return rows[0].map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at], 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length) || 1;
  });
}

function dot(row, weights) {
  return row.reduce((sum, value, at) => sum + value * weights[at], 0);
}

function print(title, coefficients) {
  console.log(
    `${title}: {\n${Object.entries(coefficients)
      .map(([name, value]) => `  ${name}: ${Number(value.toFixed(3))},`)
      .join('\n')}\n}`,
  );
}
