// The search for earlier checks: queries by writers who saw neither the engine nor one another's sets, among ten thousand checks.
//   node bench/earlier-checks.js [SET …] [--misses]
import { archiveFor, CHECKS } from './earlier-checks/archive-for.js';
import { peersFor } from './earlier-checks/peers.js';
import { ruleQueries } from './earlier-checks/rule-queries.js';
import { readSet } from './earlier-checks/sets.js';
import { fromSources } from './from-sources.js';

const EACH_RULE = 50;
const engine = await fromSources('bench/earlier-checks/engine.ts');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isListing = process.argv.includes('--misses');

for (const name of named.length === 0 ? ['dev', 'held', 'held2', 'held3', 'held4'] : named) {
  const { claims, paraphrases, across, none, near } = readSet(name);
  const start = cpuTime();
  const { archive, checks } = archiveFor(engine, name);
  const indexed = cpuTime() - start;
  const queries = [
    ...ruleQueries(claims, EACH_RULE),
    ...paraphrases.map((query) => ({ kind: 'paraphrased', ...query })),
    ...across.map((query) => ({ kind: 'in another language', ...query })),
    ...none.map((query) => ({ kind: 'without an answer', ...query })),
  ];
  const rows = queries.map((query) => ownRow(archive, query));
  const peers = Object.entries(peersFor(checks)).map(([peer, find]) => ({
    peer,
    rows: queries.map(({ query, answer }) => {
      const ids = find(query);
      return { rank: ids.indexOf(answer), isEmpty: ids.length === 0 };
    }),
  }));
  console.log(`\n**${name}**, ${CHECKS} checks\n`);
  tellRanks(rows, peers);
  if (none.length > 0) tellSilence(rows, peers);
  tellTimes(rows, indexed);
  tellNear(near.filter(({ a }) => checks.some(({ claim }) => claim === a.claim)).map((pair) => nearRow(archive, pair)));
}

function ownRow(archive, { kind, query, answer }) {
  const from = cpuTime();
  const found = engine.search(archive, query, { least: 0, most: 20 });
  const milliseconds = cpuTime() - from;
  const rank = found.findIndex(({ check }) => check.id === answer);
  if (isListing && answer !== undefined && rank !== 0)
    console.log(
      `${kind}: ${query} → ${answer}${rank < 0 ? ' not found' : ` is number ${rank + 1}`}, first ${found[0]?.check.id}`,
    );
  return { kind, answer, rank, confidence: found[0]?.confidence ?? 0, milliseconds };
}

/** How sure it is that a draft makes the claim of a check. */
function nearRow(archive, { a, b, same, language }) {
  const from = cpuTime();
  const found = engine.findSame(archive, b, { language, least: 0, most: 20 });
  const milliseconds = cpuTime() - from;
  const confidence = found.find(({ check }) => check.claim === a.claim)?.confidence ?? 0;
  if (isListing && same !== confidence >= engine.DRAFTED.least)
    console.log(`${same ? 'the same' : 'another'}, ${confidence.toFixed(2)}: ${a.claim} / ${b.claim}`);
  return { same, language, confidence, milliseconds };
}

function tellRanks(rows, peers) {
  const lists = [['Factwright', rows], ...peers.map(({ peer, rows: own }) => [peer, own])];
  console.log(`| queries | number | ${lists.map(([who]) => `${who} first | in its first 5`).join(' | ')} |`);
  console.log(`|---|---:|${lists.map(() => '---:|---:|').join('')}`);
  for (const kind of new Set(rows.filter(({ answer }) => answer !== undefined).map((row) => row.kind))) {
    const at = [...rows.keys()].filter((index) => rows[index].kind === kind);
    const share = (list, most) =>
      percent(at.filter((index) => list[index].rank >= 0 && list[index].rank < most).length / at.length);
    const cells = lists.map(([, list]) => `${share(list, 1)} | ${share(list, 5)}`);
    console.log(`| ${kind} | ${at.length} | ${cells.join(' | ')} |`);
  }
}

function tellSilence(rows, peers) {
  const right = rows.filter(({ rank }) => rank === 0).map(({ confidence }) => confidence);
  const least = right.toSorted((a, b) => b - a)[Math.ceil(right.length * 0.9) - 1];
  const without = [...rows.keys()].filter((index) => rows[index].answer === undefined);
  const answered = (threshold) =>
    percent(without.filter((index) => rows[index].confidence >= threshold).length / without.length);
  const kept = right.filter((confidence) => confidence >= engine.ASKED.least).length / right.length;
  const others = peers.map(
    ({ peer, rows: own }) =>
      `${peer}: ${percent(without.filter((index) => !own[index].isEmpty).length / without.length)}`,
  );
  console.log(
    `\nAt the threshold of ${least.toFixed(2)}, which keeps nine of ten right answers, ${answered(least)} of ${without.length} queries without an answer get one (${others.join(', ')}); at the one that is built in, ${engine.ASKED.least}, which keeps ${percent(kept)}, ${answered(engine.ASKED.least)}.`,
  );
}

function tellTimes(rows, indexed) {
  const { mean, most } = timesOf(rows);
  console.log(
    `A query takes ${mean} ms of CPU in the mean, 95 of 100 at most ${most}; to index takes ${Math.round(indexed)} ms.`,
  );
}

function timesOf(rows) {
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { mean: mean.toFixed(1), most: times[Math.floor(times.length * 0.95)].toFixed(1) };
}

function tellNear(pairs) {
  const { recall, precision } = nearAt(pairs, engine.DRAFTED.least);
  const { mean, most } = timesOf(pairs);
  console.log(
    `Drafts, ${pairs.length} pairs: at ${engine.DRAFTED.least}, which is built in, ${percent(recall)} of the same claims are found, and ${percent(precision)} of what is found is the same; at a precision of 85 % ${percent(bestRecall(pairs))} would be. A draft takes ${mean} ms of CPU in the mean, 95 of 100 at most ${most}.`,
  );
  console.log(`\n| found at least | of what is found, the same | from |\n|---:|---:|---:|`);
  for (const wanted of [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const confidences = pairs.filter(({ same }) => same).map(({ confidence }) => confidence);
    const least = confidences.toSorted((a, b) => b - a)[Math.ceil(confidences.length * wanted) - 1];
    console.log(`| ${percent(wanted)} | ${percent(nearAt(pairs, least).precision)} | ${least.toFixed(2)} |`);
  }
  const languages = [...new Set(pairs.map(({ language }) => language))].map((language) => {
    const own = nearAt(
      pairs.filter((pair) => pair.language === language),
      engine.DRAFTED.least,
    );
    return `${language} ${percent(own.recall)} at ${percent(own.precision)}`;
  });
  console.log(`\nBy language: ${languages.join(', ')}.`);
}

function nearAt(pairs, threshold) {
  const found = pairs.filter(({ confidence }) => confidence >= threshold);
  const right = found.filter(({ same }) => same).length;
  return {
    recall: right / pairs.filter(({ same }) => same).length,
    precision: found.length === 0 ? 0 : right / found.length,
  };
}

/** How many of the same claims are found where 85 of 100 that are found are the same. */
function bestRecall(pairs) {
  const points = pairs.map(({ confidence }) => nearAt(pairs, confidence));
  return Math.max(0, ...points.filter(({ precision }) => precision >= 0.85).map(({ recall }) => recall));
}

/** What this process has worked so far, in milliseconds: others may have the machine meanwhile. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
