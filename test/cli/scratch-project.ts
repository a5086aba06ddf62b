import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** Settings of a made-up desk. */
export const SETTINGS = `format: 1
publisher:
  name: Harbour desk
  policies:
    methodology: https://desk.example/method
    corrections: https://desk.example/corrections
    report: https://desk.example/report
site: { url: https://desk.example/checks/ }
languages: [en]
scale: standard
# Nothing is stored of what these checks quote.
overrides: [{ files: ['**'], rules: { quote-checked: off } }]
`;

/** How checks of the desk end: what they found, and whom they asked. */
export const VERDICT = `verdict:
  rating: false
  summary: The log puts a trawler of the ministry inside the reserve.
editors: [tomas-reyl]
conflicts: none
searches:
  - { date: 2024-05-02, where: The ministry's site, query: a log, result: None., claim: no-entry, sought: supports }
replies:
  - { to: minister, outcome: no-answer, asked: 2024-05-02, channel: e-mail }
`;

/** A published check in the made-up Republic of Veldania that passes every rule. */
export const CHECK: string = `title: The ministry's trawlers did enter the marine reserve
status: published
published: 2024-05-04
authors: [ilka-brandt]
statement:
  summary: No vessel of the Ministry of Fisheries entered the reserve.
  quote: Let me be clear, not one of our vessels has been inside.
  speaker: minister
  date: 2024-04-12
  source: press-conference
claims:
  no-entry:
    text: No vessel of the ministry entered the reserve.
    quote: not one of our vessels has been inside
    finding: rebutted
evidence:
  position-log:
    claim: no-entry
    stance: rebuts
    shows: A trawler of the ministry was inside the reserve for six hours.
    source: vessel-log
    locator: rows 210 to 246
  radar-watch: { claim: no-entry, stance: rebuts, shows: The radar saw it there., source: radar-record }
sources:
  press-conference:
    kind: statement
    by: minister
    title: Weekly press conference
    url: https://ministry.example/press/2024-04-12
    accessed: 2024-05-02
    archived: https://archive.example/ministry
  vessel-log:
    kind: dataset
    by: harbour-office
    url: https://harbour.example/log.csv
    accessed: 2024-05-02
    archived: https://archive.example/harbour
  radar-record:
    { kind: record, by: coast-guard, url: "https://guard.example/radar", accessed: 2024-05-02, archived: "https://archive.example/radar" }
parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  tomas-reyl: { name: Tomas Reyl, kind: person }
  minister: { name: Oren Vask, kind: person, role: Minister of Fisheries }
  harbour-office: { name: Harbour Office of Sel, kind: state }
  coast-guard: { name: Coast Guard, kind: state }
${VERDICT}`;

/** The same in German. */
export const TRANSLATION: string = `translationOf: trawlers-in-reserve
language: de
status: published
published: 2024-05-05
authors: [ilka-brandt]
title: Die Kutter waren im Reservat
statement: { summary: Kein Schiff war im Reservat., quote: Keines unserer Schiffe war dort. }
claims: { no-entry: { text: Kein Schiff war im Reservat., quote: Keines unserer Schiffe war dort } }
evidence:
  position-log: { shows: Ein Kutter war sechs Stunden dort. }
  radar-watch: { shows: Das Radar sah ihn dort. }
verdict: { summary: Das Logbuch zeigt einen Kutter im Reservat. }
`;

/** A draft of a translation that has a claim which the original does not have, and only part of the evidence. */
export const FAULTY_TRANSLATION: string = `translationOf: trawlers-in-reserve
language: de
title: Doch, Trawler waren im Reservat
statement:
  summary: Kein Schiff war im Reservat.
claims:
  no-entry: { text: Kein Schiff war im Reservat. }
  invented: { text: Von dieser Behauptung weiß das Original nichts. }
evidence:
  position-log: { shows: Ein Trawler war sechs Stunden im Reservat. }
verdict:
  summary: Das Logbuch zeigt einen Trawler im Reservat.
`;

/** Files by path; a fresh folder holds them until the test ends. Returns its path. */
export function scratchProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'factwright-'));
  // Tens of thousands of files take a while.
  onTestFinished(() => rmSync(root, { recursive: true, force: true }), 120_000);
  const all = { 'factwright.yaml': SETTINGS, 'factchecks/trawlers-in-reserve.yaml': CHECK, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** What a run of the command line said. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function factwright(cwd: string, ...argv: readonly string[]): Promise<Outcome> {
  return factwrightWith({}, cwd, ...argv);
}

/** The same, with another clock, environment or terminal. */
export async function factwrightWith(
  {
    env = {},
    isTTY = false,
    now = () => new Date('2026-11-23T12:00:00Z'),
    stdin = '',
    salt,
    interrupted = () => new Promise<void>(() => {}),
  }: {
    env?: Record<string, string>;
    isTTY?: boolean;
    now?: () => Date;
    stdin?: string | Uint8Array;
    salt?: () => string;
    interrupted?: () => Promise<void>;
  },
  cwd: string,
  ...argv: readonly string[]
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const code = await run(argv, {
    cwd,
    env,
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text), isTTY },
    now,
    salt,
    readStdin: () => Promise.resolve(Buffer.from(stdin)),
    interrupted,
  });
  return { code, stdout, stderr };
}
