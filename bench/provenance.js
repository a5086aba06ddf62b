// How long it takes to trace the evidence of a claim through graphs of many groups: the median of five, per node too.
import { fromSources } from './from-sources.js';

const { traceOf } = await fromSources('src/provenance/index.ts');

const ROUNDS = 5;
const SIZES = [1000, 2500, 5000, 10_000, 20_000];

/** A seeded source of whole numbers below a bound (mulberry32). */
function diceOf(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** What each source is based on, by the form of the graph. */
const FORMS = {
  'random, three origins each': (index, size, dice) =>
    index > size * 0.9 ? [] : [1, 2, 3].map(() => index + 1 + dice(size - index - 1)),
  'one chain': (index, size) => (index === size - 1 ? [] : [index + 1]),
  'all from one': (index, size) => (index === size - 1 ? [] : [size - 1]),
  'a ladder of pairs': (index, size) =>
    index >= size - 2 ? [] : [index + 2, (index ^ 1) + 2].filter((to) => to < size),
  'layers of a hundred': (index, size, dice) =>
    index >= size - 100
      ? []
      : [1, 2, 3].map(() => (Math.floor(index / 100) + 1) * 100 + dice(100)).filter((to) => to < size),
};

function checkOf(size, form) {
  const dice = diceOf(size);
  const table = (entry) => Object.assign(Object.create(null), Object.fromEntries(Array.from({ length: size }, entry)));
  return {
    check: {
      statement: { speaker: 'p0' },
      // Every tenth source is cited.
      evidence: Object.fromEntries(
        Array.from({ length: size / 10 }, (_, index) => [
          `e${index}`,
          { claim: 'c', stance: 'rebuts', source: `s${index * 10}` },
        ]),
      ),
    },
    parties: table((_, index) => [`p${index}`, { name: `P${index}`, kind: 'news' }]),
    sources: table((_, index) => {
      const basedOn = [...new Set(form(index, size, dice))].map((to) => `s${to}`);
      return [`s${index}`, { kind: 'record', by: `p${index}`, ...(basedOn.length === 0 ? {} : { basedOn }) }];
    }),
    verification: { quotations: new Map(), heldSources: new Set() },
  };
}

console.log(`Node ${process.version}, medians of ${ROUNDS}\n`);
console.log('| graph | groups | independent | ms | µs a group |\n|---|---:|---:|---:|---:|');
for (const [name, form] of Object.entries(FORMS)) {
  for (const size of SIZES) {
    const times = [];
    let independent = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const check = checkOf(size, form);
      const start = performance.now();
      ({ independent } = traceOf(check)({ claim: 'c', stances: ['rebuts'] }));
      times.push(performance.now() - start);
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
    console.log(
      `| ${name} | ${size} | ${independent} | ${median.toFixed(0)} | ${((median * 1000) / size).toFixed(1)} |`,
    );
  }
}
