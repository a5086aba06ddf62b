import { expect, test } from 'vitest';
import { XmlDocument } from 'libxml2-wasm';
import { run } from '../../src/cli/run.ts';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

test('the table says who knows it from whom, and what hangs on what', async () => {
  const { code, stdout } = await factwright(scratchProject(), 'evidence', FILE);
  expect(code).toBe(0);
  expect(stdout).toBe(`trawlers-in-reserve

no-entry rebutted
  No vessel of the ministry entered the reserve.
  rebuts: 2 independent chains, 2 items, 2 outlets, 2 origins
    1. Harbour Office of Sel
    2. Coast Guard
  supports: nothing

Quotations
  unchecked: 1 of 1 (the statement)
`);
});

/** The minister's own paper and what it told others, in a circle, and a denial. */
const TANGLED = CHECK.replace(
  'sources:\n',
  `  denial: { claim: no-entry, stance: supports, shows: The ministry denies it., source: release, answer: It is old. }
  herald: { claim: no-entry, stance: rebuts, shows: A paper says so., source: herald, quote: it was there }
sources:
  release: { kind: statement, by: minister, url: "https://ministry.example/release", accessed: 2024-05-02 }
  herald: { kind: article, by: herald, url: "https://herald.example/1", accessed: 2024-05-02, basedOn: [courier, insider] }
  courier: { kind: article, by: courier, url: "https://courier.example/1", accessed: 2024-05-02, basedOn: [herald] }
  insider: { kind: testimony, by: insider, title: A talk, seenIn: herald }
`,
)
  .replace(
    'parties:\n',
    `parties:
  herald: { name: Selburg Herald, kind: news }
  courier: { name: Sel Courier, kind: news }
  insider: { name: Officer of the fleet, kind: anonymous, why: She fears for her post., basis: She was there. }
`,
  )
  .replace(/ {2}position-log:\n(?: {4}.*\n)+/, '');

test('interest, namelessness, circles, single points and unchecked quotations are told', async () => {
  const { stdout } = await factwright(scratchProject({ [FILE]: TANGLED }), 'evidence', 'factchecks');
  for (const line of [
    'Officer of the fleet → Selburg Herald',
    "· all of it comes from the speaker's side",
    '· from people who are not named: 1 of 2 (herald)',
    'unchecked: 2 of 2 (the statement, herald)',
    'herald → courier → herald',
    'The verdict depends on `radar-watch`: without it, the rating `false` rests on no named source.',
  ]) {
    expect(stdout).toContain(line);
  }
});

test('what does not follow is told with its reason', async () => {
  const root = scratchProject({ [FILE]: CHECK.replace('rating: false', 'rating: true') });
  const { stdout } = await factwright(root, 'evidence', FILE);
  expect(stdout).toContain('The verdict true does not follow');
  expect(stdout).toContain('but `no-entry` is found rebutted by `position-log` and `radar-watch`.');
});

test('JSON is what the command line says it is, and follows its schema', async () => {
  const { stdout } = await factwright(scratchProject({ [FILE]: TANGLED }), 'evidence', FILE, '--format', 'json');
  const report = JSON.parse(stdout);
  expect(problemsBySchema('evidence', report)).toEqual([]);
  expect(report).toEqual({
    version: 1,
    checks: {
      'trawlers-in-reserve': {
        claims: {
          'no-entry': {
            rebuts: {
              items: 2,
              outlets: 2,
              roots: 2,
              independent: 2,
              notStated: 0,
              largestShare: { source: 'radar-record', share: 0.5 },
              interested: false,
              anonymous: 1,
              unattributed: 0,
              held: 0,
            },
            supports: {
              items: 1,
              outlets: 1,
              roots: 1,
              independent: 1,
              notStated: 0,
              largestShare: { source: 'release', share: 1 },
              interested: true,
              anonymous: 0,
              unattributed: 0,
              held: 0,
            },
          },
        },
        quotations: [
          {
            statement: true,
            result: 'unchecked',
            secondHand: false,
            notes: ['No copy of the source is stored.'],
          },
          {
            evidence: 'herald',
            result: 'unchecked',
            secondHand: false,
            notes: ['No copy of the source is stored.'],
          },
        ],
      },
    },
  });
  expect(problemsBySchema('evidence', { ...report, version: 2 })).toHaveLength(1);
});

test('SVG is one picture, the same each time', async () => {
  const root = scratchProject({ [FILE]: TANGLED });
  const { stdout } = await factwright(root, 'evidence', FILE, '--format', 'svg');
  const document = XmlDocument.fromString(stdout);
  document.dispose();
  expect((await factwright(root, 'evidence', FILE, '--format', 'svg')).stdout).toBe(stdout);
});

test('the flagship: its chains claim by claim', async () => {
  let stdout = '';
  const quiet = { write: () => {}, isTTY: false };
  const io = {
    cwd: '.',
    env: {},
    stdout: { write: (text: string) => (stdout += text), isTTY: false },
    stderr: quiet,
    now: () => new Date('2026-11-23T12:00:00Z'),
    readStdin: () => Promise.resolve(new Uint8Array()),
    interrupted: () => Promise.resolve(),
  };
  expect(await run(['evidence', 'factchecks', '--format', 'json'], io)).toBe(0);
  const report = JSON.parse(stdout);
  expect(problemsBySchema('evidence', report)).toEqual([]);
  const { claims } = report.checks['overseas-police-stations'];
  expect(claims['not-police-stations'].rebuts).toMatchObject({ items: 7, independent: 4, interested: false });
  expect(claims['only-paperwork'].rebuts).toMatchObject({
    items: 22,
    independent: 3,
    largestShare: { source: 'safeguard-report', share: 0.6818 },
  });
  expect(claims['not-police-stations'].supports.interested).toBe(true);
  expect(claims['only-paperwork'].supports.interested).toBe(true);
});

test('a check that is not valid is told, and is 1', async () => {
  const root = scratchProject({ 'factchecks/broken.yaml': 'titel: No\n' });
  const { code, stdout, stderr } = await factwright(root, 'evidence', 'factchecks');
  expect([code, stderr]).toEqual([1, 'factchecks/broken.yaml is not valid; `factwright validate` says why.\n']);
  expect(stdout).toContain('trawlers-in-reserve');
});

test('a hostile name steers no terminal', async () => {
  const text = CHECK.replace('name: Coast Guard', 'name: "\\u001b[2JCoast\\u202E Guard"');
  const { stdout } = await factwright(scratchProject({ [FILE]: text }), 'evidence', FILE);
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});
