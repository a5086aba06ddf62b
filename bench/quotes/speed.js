// What it costs: an index of 1 MB and 10,000 quotations of it, and hostile quotations and texts of 1 MB.
// `node --expose-gc bench/quotes/speed.js`
import { generate } from './generator.js';
import { indexText, matchQuote } from './matcher.js';
import { PACKAGES, prose } from './prose.js';

const MEGABYTE = 1_000_000;
const honestText = [...(prose('en') ?? []), ...(prose('book') ?? [])].join('\n\n').slice(0, MEGABYTE);
if (honestText.length < MEGABYTE) {
  console.error(
    `There is no megabyte of English text. Install it: apt-get install --no-install-recommends ${PACKAGES}`,
  );
  process.exit(1);
}

const quotes = generate(honestText.split('\n\n'), 'en', 10_000, { seed: 7 });
globalThis.gc?.();
const before = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const start = performance.now();
const index = indexText(honestText, { language: 'en' });
const indexed = performance.now();
const times = quotes.map(({ quote }) => {
  const from = performance.now();
  matchQuote(index, quote);
  return performance.now() - from;
});
const end = performance.now();
const { user, system } = process.cpuUsage(cpu);
const peak = process.resourceUsage().maxRSS / 1024;
times.sort((a, b) => a - b);
const timeAt = (share) => times[Math.floor(share * (times.length - 1))].toFixed(2);
console.log(
  `1 MB, ${quotes.length} quotations: ${((end - start) / 1000).toFixed(2)} s, of which the index ${(indexed - start).toFixed(0)} ms; ${((user + system) / 1e6).toFixed(2)} s of CPU`,
);
console.log(
  `median ${timeAt(0.5)} ms, p99 ${timeAt(0.99)} ms, slowest ${timeAt(1)} ms; ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more than before, ${peak.toFixed(0)} MB peak of the whole process`,
);

const some = (count, make) => Array.from({ length: count }, (_, place) => make(place)).join(' ');
const words = honestText.match(/\p{L}+/gu) ?? [];
const HOSTILE = {
  'a thousand gaps': some(1000, (at) => `${words[at * 3]} ${words[at * 3 + 1]} […]`),
  'a hundred gaps of stop words': some(99, () => 'of the […]') + ' of the',
  'ninety gaps that nearly stand':
    some(90, (at) => `${words[at * 40 + 900]} ${words[at * 40 + 901]} …`) + ' never there',
  'all stop words': some(5000, (at) => ['the', 'of', 'and', 'to', 'a', 'in'][at % 6]),
  'one word many times': some(100_000, () => 'the'),
  'a letter many times': some(400_000, () => 'a'),
  'a megabyte of brackets': '['.repeat(MEGABYTE),
  'a megabyte of pairs': '[]'.repeat(MEGABYTE / 2),
  'a megabyte of round brackets': '('.repeat(MEGABYTE),
  'a megabyte of dots': '.'.repeat(MEGABYTE),
  'a megabyte of spaced dots': '. '.repeat(MEGABYTE / 2),
  'changed letters everywhere': some(20_000, () => '[T]he o[f]'),
  'nothing but changed words': '[T]he [o]f',
  'a word with many brackets': 'a[b]'.repeat(100_000),
  'a long word': 'x'.repeat(MEGABYTE),
  'marks upon a letter': `a${'\u0301'.repeat(MEGABYTE / 2)}`,
  'no spaces': '的'.repeat(MEGABYTE / 3),
  apostrophes: "l'".repeat(MEGABYTE / 2),
  numbers: some(100_000, (at) => at),
  'the whole text': honestText,
  'the whole text without its last word': `${honestText.slice(0, -40)} xyzzy`,
  'the whole text backwards': words.toReversed().slice(0, 150_000).join(' '),
  'brackets of many words': some(90, () => `the [${some(50, () => 'of')}] of the`),
  'white space': ' \n'.repeat(MEGABYTE / 2),
  surrogates: '\uD83D'.repeat(MEGABYTE / 2),
};
const TEXTS = {
  'honest text': honestText,
  'one word': 'a '.repeat(MEGABYTE / 2),
  'two words': 'of the '.repeat(MEGABYTE / 7),
  'page marks': 'The Gazette\n12\n\fa '.repeat(MEGABYTE / 18),
  footnotes: 'a[1]'.repeat(MEGABYTE / 4),
  'broken words': 'of-\nthe '.repeat(MEGABYTE / 8),
  signs: '的是'.repeat(MEGABYTE / 6),
  'different words': some(MEGABYTE / 8, (at) => at.toString(36).replaceAll(/\d/g, (digit) => 'abcdefghij'[digit])),
  'one long word': 'x'.repeat(MEGABYTE),
  brackets: '[a]b'.repeat(MEGABYTE / 4),
  'dashes and marks': "-'\u00AD\u0301".repeat(MEGABYTE / 4),
  'sentences of not': 'not. '.repeat(MEGABYTE / 5),
};
const SHORT = [
  'a a',
  'of the',
  'a a […] a a b',
  'of the […] the of […] of of',
  '的是的是',
  '的是……是的是是',
  'a […] a',
  'the of the of the of the not',
  'a b a',
  'not not',
  'the Gazette a',
  'ab[c] […] of the',
  'of the of the [it] not of the',
  'ofthe ofthe',
];
const rows = [];
for (const [name, text] of Object.entries(TEXTS)) {
  const from = performance.now();
  const made = indexText(text);
  const built = performance.now() - from;
  const asked = [
    ...SHORT.map((quote) => [quote, quote]),
    ...(name === 'honest text' || name === 'one word' || name === 'signs' ? Object.entries(HOSTILE) : []),
  ];
  for (const [what, quote] of asked) {
    const begin = performance.now();
    const { result } = matchQuote(made, quote);
    if (performance.now() - begin > 1000)
      console.error(`${name}, ${what}: ${(performance.now() - begin).toFixed(0)} ms`);
    rows.push({ name, what, result, took: performance.now() - begin });
  }
  rows.push({ name, what: '(the index)', result: '', took: built });
}
const matches = rows.filter(({ what }) => what !== '(the index)').sort((a, b) => b.took - a.took);
console.log(
  `\n${matches.length} hostile quotations, the slowest ${matches[0].took.toFixed(0)} ms, over 100 ms: ${matches.filter(({ took }) => took > 100).length}\n`,
);
console.log('| text of 1 MB | quotation | result | ms |\n|---|---|---|---:|');
for (const { name, what, result, took } of matches.slice(0, 15))
  console.log(`| ${name} | ${what} | ${result} | ${took.toFixed(1)} |`);
console.log('\n| index of 1 MB of | ms |\n|---|---:|');
for (const { name, took } of rows.filter(({ what }) => what === '(the index)').sort((a, b) => b.took - a.took))
  console.log(`| ${name} | ${took.toFixed(0)} |`);
