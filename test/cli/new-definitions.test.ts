import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const OFFICE = ['--name', 'Coast Office of Sel', '--kind', 'state'];

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test.each([
  [
    ['party', '--name', 'Sel', '--kind', 'newspaper'],
    '--kind cannot be “newspaper”.',
    'Did you mean `news` (a newsroom',
  ],
  [['source', '--by', 'minister', '--kind', 'tweet'], '--kind cannot be “tweet”.', 'Did you mean `social-post` (what'],
  [['--speaker-kind', 'ministry'], '--speaker-kind cannot be “ministry”.', 'Did you mean `state` (a government'],
  [['--source-kind', 'press release'], '--source-kind cannot be “press release”.', 'Did you mean `statement` (words'],
  [['source', '--by', 'minister', '--kind', 'zebra'], '--kind cannot be “zebra”.', 'The kinds are act, record,'],
])('%j names the kind that is called so', async (argv, problem, hint) => {
  const { code, stderr } = await factwright(scratchProject(), 'new', ...argv);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${problem}\n${hint}`)]);
});

test('nothing is shared under an id that a fact check has for something of its own', async () => {
  const root = scratchProject();
  const shared = ['--title', 'Vessel log', '--published', '2024', '--kind', 'record', '--by', 'unknown'];
  const { code, stderr } = await factwright(root, 'new', 'source', 'vessel-log', ...shared);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining(
      `\`vessel-log\` is in use already, in ${FILE}, which alone can name it.\nTo share it with all fact checks, move its entry from \`sources\` there to \`factchecks/_sources.yaml\`. For another source, give another id.`,
    ),
  ]);
  const party = await factwright(root, 'new', 'party', 'vessel-log', ...OFFICE);
  expect(party.stderr).toContain(`\`vessel-log\` is in use already, in ${FILE}.\nGive another id, or use that one.`);
  const proposed = await factwright(root, 'new', 'source', ...shared);
  expect(proposed.stdout).toContain('Added vessel-log-2 to factchecks/_sources.yaml.');
  expect(proposed.stderr).toContain(
    `note: \`vessel-log\` is in use already, in ${FILE}, which alone can name it, so this one is \`vessel-log-2\`. If they are the same, move the entry from \`sources\` there to \`factchecks/_sources.yaml\`, and do without this one.`,
  );
  const third = await factwright(root, 'new', 'source', ...shared, '--url', 'https://sel.example/log');
  expect(third.stdout).toContain('Added vessel-log-3 ');
  const minister = await factwright(root, 'new', 'party', '--name', 'Minister', '--kind', 'person');
  expect(minister.stderr).toContain('note: `minister` is in use already, in ');
  const office = await factwright(root, 'new', 'party', ...OFFICE);
  expect(office.stderr).toBe('');
  expect((await factwright(root, 'validate')).code).toBe(0);
});

describe('new party', () => {
  test('adds to the shared file, which keeps its comments and layout', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes', '--no-example', '--publisher', 'Harbour desk');
    const before = read(root, 'factchecks/_parties.yaml');
    const { code, stdout } = await factwright(
      root,
      'new',
      'party',
      ...OFFICE,
      '--controlled-by',
      'Harbour desk',
      '--same-as',
      'https://coast.example',
    );
    expect([code, stdout]).toEqual([0, 'Added coast-office-of-sel to factchecks/_parties.yaml.\n']);
    expect(read(root, 'factchecks/_parties.yaml')).toBe(
      `${before}\ncoast-office-of-sel:\n  name: Coast Office of Sel\n  kind: state\n  controlledBy: harbour-desk\n  sameAs: [https://coast.example]\n`,
    );
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test('makes the shared file where there is none', async () => {
    const root = scratchProject();
    expect((await factwright(root, 'new', 'party', ...OFFICE)).code).toBe(0);
    expect(read(root, 'factchecks/_parties.yaml')).toBe(
      'coast-office-of-sel: { name: Coast Office of Sel, kind: state }\n',
    );
  });

  test('adds to a file that holds comments alone, and keeps a byte order mark', async () => {
    const root = scratchProject({
      'factchecks/_parties.yaml': '# People of Sel.\n\n',
      'factchecks/_sources.yaml': '\uFEFFlog: { kind: record, by: unknown, title: Log, published: 2024 }\n',
    });
    expect((await factwright(root, 'new', 'party', ...OFFICE)).code).toBe(0);
    expect(read(root, 'factchecks/_parties.yaml')).toBe(
      '# People of Sel.\n\ncoast-office-of-sel: { name: Coast Office of Sel, kind: state }\n',
    );
    await factwright(
      root,
      'new',
      'source',
      'chart',
      '--kind',
      'record',
      '--by',
      'unknown',
      '--title',
      'Chart',
      '--published',
      '2024',
    );
    expect(read(root, 'factchecks/_sources.yaml')).toMatch(/^\uFEFFlog: .*\n\nchart:\n {2}kind: record\n/);
  });

  test('adds to one fact check, and prints it with --dry-run', async () => {
    const root = scratchProject();
    const { stdout } = await factwright(root, 'new', 'party', 'coast', ...OFFICE, '--in', FILE, '--dry-run');
    expect(stdout).toBe(
      CHECK.replace(
        'kind: state }\nverdict',
        'kind: state }\n  coast: { name: Coast Office of Sel, kind: state }\nverdict',
      ),
    );
    expect(read(root, FILE)).toBe(CHECK);
    await factwright(root, 'new', 'party', 'coast', ...OFFICE, '--in', FILE);
    expect(read(root, FILE)).toBe(stdout);
  });

  test.each([
    [[], 'A party needs --name and --kind.'],
    [['--name', 'Coast'], 'A party needs --kind.'],
    [['--name', 'coast guard', '--kind', 'state', '--in', FILE], 'There is a party of that name: `coast-guard`.'],
    [['minister', ...OFFICE, '--in', FILE], '`minister` is in use already, in factchecks/trawlers-in-reserve.yaml.'],
    [['../x', ...OFFICE], '`../x` is not an id ('],
    [['Coast Office', ...OFFICE], 'Did you mean `coast-office`?'],
    [['--name', 'A source', '--kind', 'anonymous'], 'needs --why'],
    [[...OFFICE, '--controlled-by', 'coastguard', '--in', FILE], 'Did you mean `coast-guard`?'],
    [[...OFFICE, '--in', 'factwright.yaml'], 'factwright.yaml is not a fact check.'],
    [[...OFFICE, '--in', '../x.yaml'], 'There is no file or folder `../x.yaml`.'],
    [['--name', 'x', '--kind', 'ministry'], 'Did you mean `state`'],
  ])('%j says what to do', async (options, words) => {
    const root = scratchProject();
    const { code, stderr } = await factwright(root, 'new', 'party', ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(read(root, FILE)).toBe(CHECK);
  });

  test('where it is not plain where an entry would be, gives the lines to add', async () => {
    const root = scratchProject({ 'factchecks/_parties.yaml': '{ sel: { name: Sel, kind: state } }\n' });
    const { code, stderr } = await factwright(root, 'new', 'party', 'coast', ...OFFICE);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'Add these lines there yourself:\n\n  coast: { name: Coast Office of Sel, kind: state }\n',
    );
  });

  test('writes through no link', async () => {
    const outside = emptyFolder();
    writeFileSync(join(outside, 'parties.yaml'), 'sel: { name: Sel, kind: state }\n');
    const root = scratchProject();
    symlinkSync(join(outside, 'parties.yaml'), join(root, 'factchecks/_parties.yaml'));
    expect((await factwright(root, 'new', 'party', 'coast', ...OFFICE)).code).toBe(2);
    expect(read(outside, 'parties.yaml')).toBe('sel: { name: Sel, kind: state }\n');
  });
});

describe('new source', () => {
  const LOG = ['--url', 'https://coast.example/log', '--kind', 'record'];

  test('adds to one fact check with all that is said of it, and stores a saved page', async () => {
    const root = scratchProject();
    writeFileSync(join(root, 'log.txt'), 'A trawler was inside.');
    const { code, stdout } = await factwright(
      root,
      'new',
      'source',
      ...LOG,
      '--by',
      'coast guard',
      '--title',
      'Log of the coast',
      '--publisher',
      'Coast Guard',
      '--published',
      'May 2024',
      '--lang',
      'English',
      '--locator',
      'page 3',
      '--based-on',
      'https://guard.example/radar',
      '--own-work',
      'They watched.',
      '--interests',
      'None known.',
      '--in',
      FILE,
      '--from',
      'log.txt',
    );
    expect(stdout).toMatch(
      /^Added log-of-the-coast to factchecks\/trawlers-in-reserve\.yaml\.\ntrawlers-in-reserve\/log-of-the-coast\n[^]*1 stored/,
    );
    expect(code).toBe(0);
    expect(parse(read(root, FILE)).sources['log-of-the-coast']).toEqual({
      kind: 'record',
      by: 'coast-guard',
      title: 'Log of the coast',
      publisher: 'Coast Guard',
      url: 'https://coast.example/log',
      published: '2024-05',
      accessed: '2026-11-23',
      language: 'en',
      locator: 'page 3',
      basedOn: ['radar-record'],
      ownWork: 'They watched.',
      interests: 'None known.',
    });
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test('adds to the shared file, and stores from there', async () => {
    const root = scratchProject({
      'factchecks/_parties.yaml': 'sel: { name: Sel, kind: state }\n',
      'log.txt': 'A trawler.',
    });
    const { code, stdout } = await factwright(root, 'new', 'source', ...LOG, '--by', 'Sel', '--from', 'log.txt');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Added coast-example to factchecks\/_sources\.yaml\.\ncoast-example\n[^]*1 stored/),
    ]);
    expect(
      (
        await factwright(
          root,
          'new',
          'source',
          'second',
          ...LOG.with(1, 'https://coast.example/second'),
          '--by',
          'unknown',
          '--offline',
        )
      ).stdout,
    ).toBe('Added second to factchecks/_sources.yaml.\n');
    expect(Object.keys(parse(read(root, 'factchecks/_sources.yaml')))).toEqual(['coast-example', 'second']);
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test.each([
    [[], 'A source needs --kind and --by.'],
    [['--kind', 'record', '--by', 'unknown'], 'it needs --url, or --title'],
    [[...LOG, '--by', 'coast-gard', '--in', FILE], 'Did you mean `coast-guard`?'],
    [[...LOG, '--by', 'Nobody Known'], '`factwright new party` adds one.'],
    [
      [...LOG.with(1, 'https://harbour.example/log.csv'), '--by', 'unknown', '--in', FILE],
      'There is a source with that address: `vessel-log`.',
    ],
    [[...LOG, '--by', 'unknown', '--based-on', 'vessel-lok', '--in', FILE], 'Did you mean `vessel-log`?'],
    [[...LOG, '--by', 'unknown', '--published', '31 February 2024'], 'February 2024 has 29 days.'],
    [[...LOG.with(1, 'https://user:secret@coast.example/'), '--by', 'unknown'], 'Give a web address'],
    [[...LOG, '--by', 'unknown', '--from', 'nowhere.html'], 'There is no file `nowhere.html`.'],
  ])('%j says what to do', async (options, words) => {
    const root = scratchProject();
    const { code, stderr } = await factwright(root, 'new', 'source', ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(read(root, FILE)).toBe(CHECK);
  });
});

describe('a source with a file that was saved', () => {
  const BY = ['--by', 'unknown', '--offline', '--dry-run'];

  test('is called what its page is called', async () => {
    const root = scratchProject({ 'log.html': '<title>Log of positions &amp; times</title><p>Words.' });
    const from = ['--kind', 'record', '--from', 'log.html', '--url', 'https://sel.example', ...BY];
    expect((await factwright(root, 'new', 'source', ...from)).stdout).toContain('title: Log of positions & times\n');
    const titled = await factwright(root, 'new', 'source', ...from, '--title', 'Log');
    expect(titled.stdout).toContain('title: Log\n');
  });

  test('is called what an e-mail is about, and is of the day on which that was sent', async () => {
    const letter = 'Subject: Your questions\nDate: Mon, 22 Apr 2024 23:14:00 -0300\n\nNobody waits.';
    const root = scratchProject({ 'reply.eml': letter });
    const { code, stdout } = await factwright(
      root,
      ...['new', 'source', '--kind', 'correspondence', '--from', 'reply.eml', ...BY],
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('title: Your questions\n')]);
    expect(stdout).toContain('published: 2024-04-22\n');
  });
});
