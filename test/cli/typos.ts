import { VERDICT } from './scratch-project.ts';

/** A valid, commented check of the Republic of Veldania in many styles of YAML. */
export const COMMENTED: string = `# Checked for the fisheries desk.  
title: "2024"   # the year is the headline
status: 'published'
language: en-GB # British spelling
published: 2024-05-04
places: [ES, "NL"]

authors:
  - ilka-brandt # wrote it
statement:
  # Read from the podium.
  summary: No vessel of the Ministry of Fisheries entered the reserve.
  quote: "Let me be clear, not one of our vessels has been inside."
  speaker: minister
  date: 2024-04-13
  source: press-conference
claims:
  no-entry:
    text: >-
      No vessel of the ministry
      entered the reserve.  # part of the text
    quote: not one of our vessels has been inside
    finding: rebutted	# after a tab
evidence:
  position-log:
    claim: no-entry
    stance: "rebuts"
    shows: A trawler of the ministry was inside the reserve for six hours.
    source: vessel-log
    locator: rows 210 to 246
  radar-watch: { claim: no-entry, stance: rebuts, shows: The radar saw it there., source: radar-record }
sources:
  press-conference:
    kind: statement
    by: minister
    title: Weekly press conference
    url: https://ministry.example/press/2024-04-13
    accessed: '2024-05-23'
    archived: https://archive.example/ministry
  vessel-log: { kind: dataset, by: harbour-office, url: "https://harbour.example/log.csv", accessed: 2024-05-23, archived: "https://archive.example/log" } # one line
  radar-record: { kind: record, by: coast-guard, url: "https://guard.example/radar", accessed: 2024-05-23, archived: "https://archive.example/radar" }
parties:
  ilka-brandt: {name: Ilka Brandt,kind: person}
  tomas-reyl: { name: "Tomas Reyl", kind: person }
  minister: { name: Oren Vask, kind: person, role: Minister of Fisheries }
  coast-guard: { name: Coast Guard, kind: state }
  harbour-office:
    name: Harbour Office of Sel

    kind: state
${VERDICT}corrections:
  - date: 2024-06-20 # the newest
    kind: minor
    text: A name was misspelt.

  # About the port.
  - date: 2024-06-14
    kind: update
    text: |
      The port is Sel.

      It was named otherwise.
# The end.`;

/** A seeded source of whole numbers below a bound. */
export type Dice = (sides: number) => number;

/** The same throws for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const KEYS =
  /(?<=^ *(?:- )?|[{,] ?)(?:title|status|language|published|places|authors|statement|summary|quote|speaker|source|claims|finding|evidence|stance|locator|sources|accessed|parties|verdict|rating|editors|conflicts|replies|outcome|channel|corrections)(?=:)/gm;
const VALUES =
  /(?<=: ["']?)(?:published|rebutted|rebuts|statement|dataset|person|state|no-answer|minor|update)(?=["']?[ \t]*(?:#.*)?$|["']?[,} ])/gm;
/** Days beyond the twelfth: the month cannot be meant. */
const DATES = /(?<=(?:published|date|accessed): '?)2024-0(\d)-(1[3-9]|2\d)/g;

/** A text with one slip of the pen. */
export function withTypo(text: string, dice: Dice): string {
  const spots: readonly (readonly [RegExp, (found: string) => string])[] = [
    [KEYS, (key) => misspelt(key, dice)],
    [VALUES, (value) => misspelt(value, dice)],
    [DATES, (date) => dateOtherwise(date, dice)],
    [/"2024"/g, () => '2024'],
    [/en-GB/g, () => 'en_GB'],
    [/(?<=[[ "])(?:ES|NL)(?=[\],"])/g, (code) => code.toLowerCase()],
    [/https:\/\/(?=\w+\.example\/)/g, () => ''],
  ];
  const [pattern, slip] = spots[dice(spots.length)] ?? [/^/g, String];
  const found = [...text.matchAll(pattern)];
  const { 0: old = '', index = 0 } = found[dice(found.length)] ?? {};
  return text.slice(0, index) + slip(old) + text.slice(index + old.length);
}

function misspelt(word: string, dice: Dice): string {
  const at = 1 + dice(word.length - 2);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    head + tail,
    head + letter + letter + tail,
    `${head}x${tail}`,
    `${head}${tail.charAt(0)}${letter}${tail.slice(1)}`,
  ];
  const slip = [...slips, word.charAt(0).toUpperCase() + word.slice(1)][dice(5)] ?? word;
  return slip === word ? head + tail : slip;
}

function dateOtherwise(date: string, dice: Dice): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = ['', 'Jan', 'Feb', 'March', 'April', 'May', 'June'][Number(month)] ?? '';
  return (
    [
      `${year}/${month}/${day}`,
      `${year}-${Number(month)}-${day}`,
      `${day}.${Number(month)}.${year}`,
      `${month}/${day}/${year}`,
      `${day} ${name} ${year}`,
    ][dice(5)] ?? date
  );
}
