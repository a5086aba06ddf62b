// Ten thousand quotations of real prose, a quarter of them altered: precision and recall, beside three other ways.
// `node bench/quotes/generated.js [COUNT] [SEED]`; with texts of Debian's packages, which must be installed.
import { distance } from 'fastest-levenshtein';
import { generate, normal } from './generator.js';
import { indexText, matchQuote } from './matcher.js';
import { PACKAGES, prose } from './prose.js';

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh'];
const BYTES = 220_000;
const WAYS = {
  Factwright: ({ index, quote }) => ['exact', 'edited'].includes(matchQuote(index, quote).result),
  'exact substring': ({ text, quote }) => text.includes(quote),
  'normalised substring': ({ normalText, quote }) => normalText.includes(normal(quote)),
  // Given the very passage, which it would first have to find.
  'ratio of 0.9': ({ quote, source }) => 1 - distance(quote, source) / Math.max(quote.length, source.length) >= 0.9,
};
const scores = Object.fromEntries(
  Object.keys(WAYS).map((way) => [way, { right: 0, falsePasses: 0, passed: 0, honest: 0 }]),
);
const kinds = new Map();
// A reader is shown what a gap or bracket hides, and may be warned of it.
const warned = { altered: 0, honest: 0 };
const misses = [];
let bytes = 0;
let used = 0;
for (const [place, language] of LANGUAGES.entries()) {
  const all = prose(language);
  if (all === undefined || all.length < 100) {
    console.error(`No texts in \`${language}\`. Install them: apt-get install --no-install-recommends ${PACKAGES}`);
    continue;
  }
  const paragraphs = [];
  for (let size = 0, at = 0; at < all.length && size < BYTES; at += 1) {
    paragraphs.push(all[at]);
    size += Buffer.byteLength(all[at]);
  }
  const text = paragraphs.join('\n\n');
  bytes += Buffer.byteLength(text);
  used += 1;
  const about = { text, normalText: normal(text), index: indexText(text, { language }) };
  for (const one of generate(paragraphs, language, Math.ceil(count / LANGUAGES.length), { seed: seed * 100 + place })) {
    const key = `${one.altered ? 'altered' : 'honest'}: ${one.kind}`;
    const tally = kinds.get(key) ?? { all: 0, wrong: 0 };
    kinds.set(key, tally);
    tally.all += 1;
    for (const [way, passes] of Object.entries(WAYS)) {
      const score = scores[way];
      const passed = passes({ ...about, ...one });
      if (!one.altered) score.honest += 1;
      if (passed && one.altered) score.falsePasses += 1;
      if (passed && !one.altered) score.passed += 1;
      if (way !== 'Factwright') continue;
      const match = matchQuote(about.index, one.quote);
      if (passed && match.warnings.length > 0) warned[one.altered ? 'altered' : 'honest'] += 1;
      if (passed !== one.altered) continue;
      tally.wrong += 1;
      misses.push({ ...one, key, match });
    }
  }
}
if (used < 4) {
  console.error('Fewer than four languages: this is no measurement.');
  process.exitCode = 1;
}
const total = [...kinds.values()].reduce((sum, { all }) => sum + all, 0);
console.log(
  `${total} quotations of ${(bytes / 1e6).toFixed(2)} MB in ${used} languages, seed ${seed}\n\n| way | precision | recall | false passes |\n|---|---:|---:|---:|`,
);
for (const [way, { falsePasses, passed, honest }] of Object.entries(scores)) {
  console.log(
    `| ${way} | ${(passed / (passed + falsePasses)).toFixed(5)} | ${(passed / honest).toFixed(4)} | ${falsePasses} |`,
  );
}
console.log(
  `\nFactwright warns of ${warned.altered} of the altered ones that pass, and of ${warned.honest} of the honest ones.`,
);
console.log('\n| kind | made | misjudged |\n|---|---:|---:|');
for (const [kind, { all, wrong }] of [...kinds].sort()) console.log(`| ${kind} | ${all} | ${wrong} |`);
console.log('\nEvery miss:');
for (const { language, key, quote, source, match } of misses) {
  const why =
    match.difference?.message ?? match.notes.map((note) => `${note.kind} ${note.quote} → ${note.text}`).join('; ');
  console.log(
    `- ${language} ${key}, found ${match.result}: ${why}\n    quoted ${JSON.stringify(quote)}\n    source ${JSON.stringify(source)}`,
  );
}
