// Makes a corpus of distinct, valid, cross-referenced fact checks of 3 to 4 KB, the same for the same size everywhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers (mulberry32), so that a corpus is the same on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ar',
  'bel',
  'cor',
  'dan',
  'el',
  'far',
  'gan',
  'hol',
  'is',
  'jen',
  'kal',
  'lor',
  'mar',
  'nel',
  'or',
  'pel',
  'quin',
  'ras',
  'sel',
  'tor',
  'ul',
  'vor',
  'wen',
  'yas',
  'zin',
];
const SUBJECTS = [
  'the harbour tax',
  'the winter fish quota',
  'the reserve fund',
  'the coastal railway',
  'the school meals',
  'the water tariff',
  'the ferry subsidy',
  'the lighthouse repairs',
  'the grain store',
  'the flood wall',
];
const VERBS = [
  'rose',
  'fell',
  'doubled',
  'was cut',
  'was frozen',
  'was moved',
  'was cancelled',
  'was extended',
  'was counted twice',
  'was paid late',
];
const KINDS = ['record', 'dataset', 'report', 'article', 'transcript', 'law'];

function word(next, syllables) {
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function prose(next, count) {
  return Array.from({ length: count }, () => word(next, 1 + Math.floor(next() * 3))).join(' ');
}

function pick(next, list) {
  return list[Math.floor(next() * list.length)];
}

/** The text of one check; ids run from 0 to `size - 1`. */
export function factCheck(index, size) {
  const next = random(index + 1);
  const town = capital(word(next, 3));
  const amount = 10 + Math.floor(next() * 89_000);
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  const year = 2010 + (index % 14);
  const subject = pick(next, SUBJECTS);
  const verb = pick(next, VERBS);
  const quote = `in ${town} ${subject} ${verb} by ${amount} crowns, ${prose(next, 4)}`;
  const evidence = Array.from({ length: 4 }, (_, item) => {
    const rebuts = item < 3;
    return `  ${word(next, 2)}-${item}:
    claim: amount
    stance: ${rebuts ? 'rebuts' : 'supports'}
    shows: >-
      ${capital(prose(next, 12))}.
      ${capital(prose(next, 10))}.
    source: source-${item}
    locator: page ${1 + Math.floor(next() * 300)}${rebuts ? '' : `\n    answer: ${capital(prose(next, 10))}.`}`;
  });
  const cited = evidence.map((item) => /^ {2}(\S+):/.exec(item)[1]);
  return `title: ${capital(subject.replace('the ', ''))} in ${town}, ${prose(next, 4)}
status: published
published: ${year}-${month}-${day}
authors: [desk-author]
editors: [desk-editor]
conflicts: none
topics: [${subject.replace('the ', '')}, ${word(next, 2)}]
statement:
  summary: In ${town} ${subject} ${verb} by ${amount} crowns.
  quote: >-
    Let me say it once more, ${quote}.
  speaker: minister
  date: ${year}-${month}-${day}
  source: speech
  appearances: [https://assembly.example/${year}/${index}]
claims:
  amount:
    text: ${capital(subject)} ${verb} by ${amount} crowns.
    quote: ${quote}
    finding: rebutted
  intent:
    text: ${capital(prose(next, 8))}.
    implied: ${capital(prose(next, 10))}.
    finding: unproven
    decisive: false
evidence:
${evidence.join('\n')}
sources:
  speech: { kind: statement, by: minister, title: ${capital(prose(next, 3))}, published: ${year}-${month}-${day}, url: https://assembly.example/${year}/${index}, accessed: ${year}-${month}-${day}, archived: https://archive.example/${year}/${index} }
${Array.from(
  { length: 4 },
  (_, item) => `  source-${item}:
    kind: ${KINDS[(index + item) % KINDS.length]}
    by: ${item < 2 ? 'harbour-office' : item < 3 ? 'gazette' : 'minister'}
    title: ${capital(prose(next, 5))}
    url: https://${word(next, 2)}.example/${index}/${item}
    published: ${year}-${month}-${day}
    accessed: ${year}-${month}-${day}
    archived: https://archive.example/${index}/${item}
    ownWork: Its makers counted the crowns themselves.${item < 3 ? '' : '\n    interests: The ministry answers for the sum.'}`,
).join('\n')}
parties:
  desk-author: { name: ${capital(word(next, 2))} ${capital(word(next, 3))}, kind: person }
  minister: { name: ${capital(word(next, 2))} ${capital(word(next, 3))}, kind: person, role: Minister }
replies:
  - { to: minister, outcome: declined, asked: ${year}-${month}-${day}, channel: e-mail }
verdict:
  rating: false
  summary: ${capital(prose(next, 12))}.
  reasoning: |
    ${capital(prose(next, 25))} [@${cited[0]}].
article: |
  ${capital(prose(next, 20))} [@${cited[0]}; @${cited[1]}].

  ${capital(prose(next, 20))} [@${cited[2]}; @${cited[3]}].
related: [check-${(index * 7 + 1) % size}]
`;
}

/**
 * Writes a whole project of `size` checks, a hundred to a folder. For tools that read YAML 1.1, dates stand in quotes,
 * since they would else be times, and only the checks are written, which are of one schema.
 */
export function writeCorpus(root, size, { forPeers = false } = {}) {
  for (let index = 0; index < size; index += 1) {
    const folder = join(root, 'factchecks', String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(folder, { recursive: true });
    const text = factCheck(index, size);
    writeFileSync(
      join(folder, `check-${index}.yaml`),
      forPeers
        ? text.replaceAll(/: (\d{4}-\d\d-\d\d)/g, ": '$1'").replaceAll('rating: false', "rating: 'false'")
        : text,
    );
  }
  if (!forPeers) writeProject(root);
}

/** The settings and the shared parties. */
function writeProject(root) {
  writeFileSync(
    join(root, 'factwright.yaml'),
    `format: 1
publisher:
  name: Harbour desk
  url: https://desk.example/
  policies:
    methodology: https://desk.example/method
    corrections: https://desk.example/corrections
    report: https://desk.example/report
languages: [en]
scale: standard
# Nothing is stored of what is quoted: each check would have a warning, and the reports would be measured.
rules: { quote-checked: off }
`,
  );
  writeFileSync(
    join(root, 'factchecks/_parties.yaml'),
    `harbour-office: { name: Harbour Office of Sel, kind: state }
gazette: { name: Harbour Gazette, kind: news }
desk-editor: { name: Tomas Reyl, kind: person }
`,
  );
}

if (process.argv[2] !== undefined && import.meta.url.endsWith(process.argv[1]?.split('/').at(-1) ?? '')) {
  writeCorpus(process.argv[2], Number(process.argv[3] ?? 1000));
}
