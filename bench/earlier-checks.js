// The search for earlier checks: queries by writers who saw neither the engine nor one another's sets, among ten thousand checks.
//   node bench/earlier-checks.js [SET …] [--misses]
import MiniSearch from 'minisearch';
import { readSet, filler } from './earlier-checks/sets.js';
import { ruleQueries } from './earlier-checks/rule-queries.js';
import { fromSources } from './from-sources.js';

const CHECKS = 10_000;
const EACH_RULE = 50;
const engine = await fromSources('bench/earlier-checks/engine.ts');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isListing = process.argv.includes('--misses');

for (const name of named.length === 0 ? ['dev', 'held', 'held2'] : named) {
  const { claims, paraphrases, across, none } = readSet(name);
  const checks = [...claims, ...filler(readSet(name === 'dev' ? 'held' : 'dev').claims, CHECKS - claims.length)];
  const queries = [
    ...ruleQueries(claims, EACH_RULE),
    ...paraphrases.map((query) => ({ kind: 'paraphrased', ...query })),
    ...across.map((query) => ({ kind: 'in another language', ...query })),
    ...none.map((query) => ({ kind: 'without an answer', ...query })),
  ];
  const start = performance.now();
  const archive = openArchive(checks);
  const indexed = performance.now() - start;
  const rows = queries.map(({ kind, query, answer }) => {
    const from = performance.now();
    const found = engine.search(archive, query, { least: 0, most: 20 });
    const milliseconds = performance.now() - from;
    const rank = found.findIndex(({ check }) => check.id === answer);
    if (isListing && answer !== undefined && rank !== 0)
      console.log(
        `${kind}: ${query} → ${answer}${rank < 0 ? ' not found' : ` is number ${rank + 1}`}, first ${found[0]?.check.id}`,
      );
    return { kind, answer, rank, confidence: found[0]?.confidence ?? 0, milliseconds };
  });
  report(name, rows, { indexed, peer: peerRanks(checks, queries) });
}

function openArchive(checks) {
  const parts = Array.from({ length: 32 }, () => []);
  for (const check of checks) parts[engine.hashOf(check.id) % parts.length].push({ ...check, topics: check.topic });
  const known = new Map();
  return engine.openArchive(parts.map((part) => engine.segmentOf(part, known)));
}

/** Where MiniSearch with its own settings has the answers. */
function peerRanks(checks, queries) {
  const peer = new MiniSearch({ fields: ['title', 'claim', 'speaker', 'topic'] });
  peer.addAll(checks);
  return queries.map(({ query, answer }) => {
    const found = peer.search(query).slice(0, 20);
    return { rank: found.findIndex(({ id }) => id === answer), isEmpty: found.length === 0 };
  });
}

function report(name, rows, { indexed, peer }) {
  console.log(
    `\n**${name}**, ${CHECKS} checks\n\n| queries | number | first | in the first 5 | MiniSearch first | in its first 5 |\n|---|---:|---:|---:|---:|---:|`,
  );
  for (const kind of new Set(rows.filter(({ answer }) => answer !== undefined).map((row) => row.kind))) {
    const at = [...rows.keys()].filter((index) => rows[index].kind === kind);
    const share = (list, most) =>
      percent(at.filter((index) => list[index].rank >= 0 && list[index].rank < most).length / at.length);
    console.log(
      `| ${kind} | ${at.length} | ${share(rows, 1)} | ${share(rows, 5)} | ${share(peer, 1)} | ${share(peer, 5)} |`,
    );
  }
  const right = rows.filter(({ rank }) => rank === 0).map(({ confidence }) => confidence);
  const least = right.toSorted((a, b) => b - a)[Math.ceil(right.length * 0.9) - 1];
  const without = rows.filter(({ answer }) => answer === undefined);
  const answered = (threshold) =>
    percent(without.filter(({ confidence }) => confidence >= threshold).length / without.length);
  const kept = right.filter((confidence) => confidence >= engine.LEAST).length / right.length;
  console.log(
    `\nAt the threshold of ${least.toFixed(2)}, which keeps nine of ten right answers, ${answered(least)} of ${without.length} queries without an answer get one (MiniSearch: ${percent(peer.filter(({ isEmpty }, index) => rows[index].answer === undefined && !isEmpty).length / without.length)}); at the one that is built in, ${engine.LEAST}, which keeps ${percent(kept)}, ${answered(engine.LEAST)}.`,
  );
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `A query: mean ${mean.toFixed(1)} ms, 95 of 100 within ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms. To index: ${Math.round(indexed)} ms.`,
  );
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
