import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { GRAMMAR } from '../../src/quotes/index.ts';
import { parseLock, writeLock, type Receipt, type ReceiptTable } from '../../src/snapshots/index.ts';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS, type Outcome } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const STORE = 'factchecks/_snapshots';
const LOCK = `${STORE}/snapshots.lock.yaml`;
const KEY = 'trawlers-in-reserve/vessel-log';

const LOG = `Positions of the ministry's trawlers in spring

A trawler of the ministry was inside the reserve for six hours.

The officer on watch said that it left the harbour, before dawn, and came back at noon.
`;

/** A check that quotes the log, and an officer of whom it knows through the log alone. */
const QUOTING = CHECK.replace(
  '    locator: rows 210 to 246\n',
  '    quote: inside the reserve for six hours\n    locator: row 210\n',
).replace(
  'sources:\n',
  `  officer: { claim: no-entry, stance: context, shows: She saw it leave., source: watch, quote: "it left the harbour […] and came back at noon" }
sources:
  watch: { kind: testimony, by: harbour-office, title: A remark, seenIn: vessel-log }
`,
);

const CHECKED = SETTINGS.replace(/^overrides:.*$/m, '');

async function withReceipts(check = QUOTING, ...more: readonly string[]): Promise<string> {
  const root = scratchProject({ 'factwright.yaml': CHECKED, [FILE]: check, 'log.txt': LOG });
  const made = await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt', ...more);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  return root;
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
}

function everythingStored(root: string): string {
  return readdirSync(join(root, STORE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');
}

/** What `validate` finds of quotations and of the store, without the sources that are of no interest here. */
async function findings(root: string): Promise<readonly string[]> {
  const { stdout } = await factwright(root, 'validate', '--no-cache', '--format', 'json');
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { rule: string; level: string; message: string; hint?: string; span: { start: { line: number } } }[];
  };
  return diagnostics
    .filter(({ rule, message }) => /^(?:quote-|snapshot-)/.test(rule) && !message.includes('press-conference'))
    .map(({ level, rule, message, hint = '' }) => `${level} ${rule} ${message} → ${hint}`);
}

function receiptsOf(root: string): ReceiptTable {
  const { receipts } = parseLock(readFileSync(join(root, LOCK)));
  if (receipts === undefined) throw new Error('The lock cannot be read.');
  return receipts;
}

function rewrite(root: string, change: (receipt: Receipt) => Receipt): void {
  const receipts = [...receiptsOf(root)].map(([key, { text, quotations }]) => {
    const changed = [...quotations].map(([digest, receipt]) => [digest, change(receipt)] as const);
    return [key, { text, quotations: new Map(changed) }] as const;
  });
  writeFileSync(join(root, LOCK), writeLock(new Map(), new Map(receipts)));
}

function recheck(root: string, ...argv: readonly string[]): Promise<Outcome> {
  return factwright(root, 'capture', '--recheck', '--from', 'log.txt', ...argv);
}

test('receipts keep no word of the source, and the quotations are checked', async () => {
  const root = await withReceipts();
  const kept = everythingStored(root);
  // Words of the id of the check and of the address are not those of the source alone.
  const own = new Set(['trawlers', 'reserve', 'harbour']);
  const words = (LOG.match(/[a-z]{4,}/gi) ?? []).filter((word) => !own.has(word));
  expect(words.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(kept))).toEqual([]);
  expect(await findings(root)).toEqual([]);
  const { stdout } = await factwright(root, 'evidence', 'factchecks', '--format', 'json');
  const report = JSON.parse(stdout);
  expect(problemsBySchema('evidence', report)).toEqual([]);
  expect(report.checks['trawlers-in-reserve']).toMatchObject({
    claims: { 'no-entry': { rebuts: { held: 0 } } },
    quotations: [
      { statement: true, result: 'unchecked' },
      {
        evidence: 'position-log',
        result: 'exact',
        secondHand: false,
        receipt: true,
        receiptDate: '2026-11-23',
        notes: [],
      },
      { evidence: 'officer', result: 'edited', secondHand: true, receipt: true, notes: ['gap'] },
    ],
  });
  expect((await factwright(root, 'evidence', 'factchecks')).stdout).toContain(
    'by receipt, in a copy that is not kept: 2 of 3 (position-log, officer)',
  );
});

test('the words of the statement and of replies have receipts, too, where they were read', async () => {
  const answer = 'quote: "it came back at noon", source: letter }';
  const check = QUOTING.replace(
    'outcome: no-answer, asked: 2024-05-02, channel: e-mail }',
    `outcome: answered, asked: 2024-05-02, answered: 2024-05-03, ${answer}`,
  )
    .replace(
      'sources:\n',
      'sources:\n  letter: { kind: correspondence, by: minister, title: A letter, seenIn: vessel-log }\n',
    )
    .replace(
      '    title: Weekly press conference\n    url: https://ministry.example/press/2024-04-12\n    accessed: 2024-05-02\n    archived: https://archive.example/ministry\n',
      '    title: Weekly press conference\n    seenIn: vessel-log\n',
    );
  const root = scratchProject({
    'factwright.yaml': CHECKED,
    [FILE]: check,
    'log.txt': `${LOG}\nLet me be clear, not one of our vessels has been inside, and it came back at noon.\n`,
  });
  const { stdout } = await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt');
  expect(stdout).toContain('4 quotations: 3 exact, 1 edited.');
  const { stdout: json } = await factwright(root, 'evidence', 'factchecks', '--format', 'json');
  expect(JSON.parse(json).checks['trawlers-in-reserve'].quotations).toMatchObject([
    { statement: true, result: 'exact', receipt: true, secondHand: true },
    { evidence: 'position-log' },
    { evidence: 'officer' },
    { result: 'exact', receipt: true, secondHand: true },
  ]);
});

test('a receipt is never held: what needs a primary source held is told so as without one', async () => {
  const alone = QUOTING.replace(/ {2}radar-watch: .*\n/, '')
    .replace(/ {2}radar-record:\n {4}.*\n/, '')
    .replace('kind: dataset', 'kind: record');
  const root = await withReceipts(alone);
  const independent = async (): Promise<boolean> =>
    (await factwright(root, 'validate', '--no-cache')).stdout.includes('sources-independent');
  expect(await independent()).toBe(true);
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.txt');
  expect(await independent()).toBe(false);
});

test('a source without a copy in an archive is told so although there are receipts of it', async () => {
  const root = await withReceipts(QUOTING.replace('    archived: https://archive.example/harbour\n', ''));
  expect((await factwright(root, 'validate')).stdout).toContain(
    'The source `vessel-log` has no copy in a public archive, and none is stored.',
  );
});

test('the page says in plain words that the copy is not kept, and when it was looked at', async () => {
  const root = await withReceipts();
  const { stdout } = await factwright(root, 'render', FILE, '--to', 'html');
  expect(stdout).toContain('Found word for word on 23 November 2026, in a copy of the source that is not kept here');
  expect(stdout).toContain(
    'Found on 23 November 2026 where it was read, second-hand, with the marked edits, in a copy that is not kept here',
  );
  expect(stdout).toContain('Compared with a copy that is not kept here');
  const markdown = (await factwright(root, 'render', FILE, '--to', 'markdown')).stdout;
  expect(markdown).toContain('Found word for word on 23 November 2026, in a copy of the source that is not kept here');
});

test('whoever has the source repeats it with one command', async () => {
  const root = await withReceipts();
  const before = everythingStored(root);
  const same = await recheck(root);
  expect(same).toMatchObject({ code: 0, stderr: '' });
  expect(same.stdout).toContain('The file has the same bytes and the same text.');
  expect(same.stdout).toContain('exact: “inside the reserve for six hours”\n');
  expect(same.stdout).toContain('2 quotations: 1 exact, 1 edited.');
  writeFileSync(join(root, 'log.txt'), LOG.replaceAll('\n', '\r\n'));
  expect(await recheck(root, '--source', 'vessel-log')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('The file has the same text, in other bytes.') as string,
  });
  writeFileSync(join(root, 'log.txt'), LOG.replace('six hours', 'two hours'));
  const other = await recheck(root);
  expect(other.code).toBe(1);
  expect(other.stdout).toContain('The text differs: 2 of 3 paragraphs are the same.');
  expect(other.stdout).toMatch(/altered: “inside the reserve for six hours” .* The receipt says exact\./);
  expect(other.stdout).toContain('1 different');
  const { stdout } = await recheck(root, '--format', 'json');
  const report = JSON.parse(stdout);
  const { stdout: schema } = await factwright(root, 'schema', 'capture');
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({ written: false, captures: [{ outcome: 'differs', assurance: 0 }] });
  expect(everythingStored(root)).toBe(before);
});

test.each([
  [
    'words',
    (root: string) => edit(root, FILE, (text) => text.replace('quote: inside the', 'quote: was inside the')),
    'no-receipt',
  ],
  [
    'an original',
    (root: string) =>
      edit(root, FILE, (text) => text.replace('for six hours\n', 'for six hours\n    original: sex horas\n')),
    'no-receipt',
  ],
  [
    'a language of the source',
    (root: string) => edit(root, FILE, (text) => text.replace('kind: dataset\n', 'kind: dataset\n    language: de\n')),
    'no-receipt',
  ],
  ['the grammar', (root: string) => rewrite(root, (receipt) => ({ ...receipt, grammar: GRAMMAR + 1 })), 'old-receipt'],
  [
    'the address',
    (root: string) => edit(root, FILE, (text) => text.replace('harbour.example/log.csv', 'harbour.example/log-2.csv')),
    'address',
  ],
])('other %s void the receipt, and the message says how it is renewed', async (_what, change, why) => {
  const root = await withReceipts();
  change(root);
  const found = (await findings(root)).filter(
    (finding) => finding.includes('`position-log`') || finding.includes('2 quotations'),
  );
  expect(found).toHaveLength(1);
  const reason = {
    'no-receipt': 'there is no receipt of these words; they were added or changed after it was made.',
    'old-receipt': 'the receipt is of another version of the rules for quotations.',
    address: 'the receipts are of a different address from the one that the source gives.',
  }[why];
  expect(found[0]).toContain(`warning quote-checked`);
  expect(found[0]).toContain(`could not be checked: no copy is kept, and ${reason}`);
  expect(found[0]).toContain(
    'renews the receipts with `factwright capture --receipts --source trawlers-in-reserve/vessel-log --from FILE`.',
  );
  await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt');
  expect((await findings(root)).filter((finding) => finding.includes('quote-checked'))).toEqual([]);
});

test('second-hand, another wording of a translation is unchecked, not absent with its original', async () => {
  const translated = QUOTING.replace(
    '"it left the harbour […] and came back at noon"',
    '"it left the harbour […] and came back at noon", original: zarpó antes del alba, originalLanguage: es',
  );
  const root = await withReceipts(translated);
  const results = async (): Promise<readonly string[]> => {
    const { stdout } = await factwright(root, 'evidence', 'factchecks', '--format', 'json');
    const { quotations } = JSON.parse(stdout).checks['trawlers-in-reserve'] as { quotations: { result: string }[] };
    return quotations.map(({ result }) => result);
  };
  expect(await results()).toEqual(['unchecked', 'exact', 'edited']);
  edit(root, FILE, (text) => text.replace('it left the harbour […] and came back at noon', 'it left long before dawn'));
  expect(await results()).toEqual(['unchecked', 'exact', 'unchecked']);
});

test('a WARC file gives receipts of what it contains, and is not compared as if it were one source', async () => {
  const root = scratchProject({ 'factwright.yaml': CHECKED, [FILE]: QUOTING, 'log.txt': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.txt');
  await factwright(root, 'capture', '--export-warc', 'all.warc.gz');
  rmSync(join(root, STORE), { recursive: true });
  const { code, stdout } = await factwright(root, 'capture', '--receipts', '--from', 'all.warc.gz');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('2 quotations: 1 exact, 1 edited.') as string,
  });
  expect(readdirSync(join(root, STORE, 'sha256'))).toHaveLength(1);
  const { stderr } = await factwright(root, 'capture', '--recheck', '--from', 'all.warc.gz');
  expect(stderr).toContain('--recheck compares one file with the receipts of one source.');
});

test('a quotation that the source does not have is an error by its receipt, and void', async () => {
  const root = await withReceipts(QUOTING.replace('for six hours\n', 'for sixty hours\n'));
  expect((await findings(root))[0]).toContain(
    'error quote-in-source The quotation of `position-log` differs from `vessel-log`: the receipt of 2026-11-23 says so. No copy is kept, so what differs is not shown.',
  );
  expect(everythingStored(root)).not.toContain('six');
});

test('a receipt that somebody changed is an error at its line, and the others still count', async () => {
  const root = await withReceipts();
  edit(root, LOCK, (text) => text.replace('"result":"exact"', '"result":"edited"'));
  const line = readFileSync(join(root, LOCK), 'utf8')
    .split('\n')
    .findIndex((each) => !each.includes('gap') && each.includes('"edited"'));
  const { code, stdout } = await factwright(root, 'validate');
  expect(code).toBe(1);
  expect(stdout).toContain(`${LOCK}:${line + 1}:`);
  expect(stdout).toContain(
    `A receipt of \`${KEY}\` cannot be trusted: it is not as \`factwright capture --receipts\` wrote it.`,
  );
  expect((await findings(root)).map((finding) => finding.split(' ', 2).join(' '))).toEqual([
    'warning quote-checked',
    'error snapshot-intact',
  ]);
  await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt');
  expect(await findings(root)).toEqual([]);
});

test('what is made again is the same, with its date and salt; new words alone get a new line', async () => {
  const root = await withReceipts();
  const before = everythingStored(root);
  const later = { now: () => new Date('2026-12-24T12:00:00Z') };
  const argv = ['capture', '--receipts', '--from', 'log.txt'];
  const again = await factwrightWith(later, root, ...argv);
  expect(again.stdout).toContain('The receipts are the same.');
  expect(everythingStored(root)).toBe(before);
  edit(root, FILE, (text) => text.replace('it left the harbour […] and came back at noon', 'came back at noon'));
  expect((await factwrightWith(later, root, ...argv)).stdout).toContain('Made receipts; the copy itself is not kept.');
  const [receipts] = [...receiptsOf(root).values()];
  expect([...(receipts?.quotations.values() ?? [])].map(({ time }) => time).toSorted()).toEqual([
    '2026-11-23T12:00:00Z',
    '2026-12-24T12:00:00Z',
  ]);
});

test('the lines of two branches merge', async () => {
  const root = await withReceipts();
  const base = readFileSync(join(root, LOCK), 'utf8');
  const quote = async (words: string): Promise<string> => {
    writeFileSync(
      join(root, FILE),
      QUOTING.replace(
        'sources:\n',
        `  more: { claim: no-entry, stance: context, shows: More., source: vessel-log, quote: "${words}" }\nsources:\n`,
      ),
    );
    writeFileSync(join(root, LOCK), base);
    await factwright(root, 'capture', '--receipts', '--from', 'log.txt');
    return readFileSync(join(root, LOCK), 'utf8');
  };
  const sides = { ours: await quote('The officer on watch said'), base, theirs: await quote('came back at noon') };
  for (const [name, text] of Object.entries(sides)) writeFileSync(join(root, name), text);
  const merged = execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], { cwd: root, encoding: 'utf8' });
  writeFileSync(join(root, LOCK), merged);
  expect(receiptsOf(root).get(KEY)?.quotations.size).toBe(4);
  expect((await findings(root)).filter((finding) => finding.includes('snapshot-intact'))).toEqual([]);
});

test('receipts take the place of a copy, and a copy that of receipts', async () => {
  const root = await withReceipts();
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.txt');
  expect(receiptsOf(root).size).toBe(0);
  expect(
    readdirSync(join(root, STORE, 'sha256'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ),
  ).toHaveLength(2);
  await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt');
  expect(receiptsOf(root).size).toBe(1);
  expect(
    readdirSync(join(root, STORE, 'sha256'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ),
  ).toHaveLength(1);
});

test('a command that names no source takes no copy away', async () => {
  const root = scratchProject({ 'factwright.yaml': CHECKED, [FILE]: QUOTING, 'log.txt': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.txt');
  await factwright(root, 'capture', '--export-warc', 'all.warc.gz');
  const before = everythingStored(root);
  const { stdout } = await factwright(root, 'capture', '--receipts', '--from', 'all.warc.gz');
  expect(stdout).toContain('A copy is stored, which proves more than receipts do.');
  expect(everythingStored(root)).toBe(before);
});

test('receipts whose source is gone are a warning until they are removed', async () => {
  const root = await withReceipts();
  rmSync(join(root, FILE));
  writeFileSync(join(root, 'factchecks/other.yaml'), CHECK);
  expect((await findings(root))[0]).toContain(
    `warning snapshot-intact The receipts of \`${KEY}\` belong to nothing: there is no fact check \`trawlers-in-reserve\`.`,
  );
  expect((await factwright(root, 'capture', '--prune')).stdout).toBe(
    `${KEY} (receipts)\n0 stored copies, receipts of 1 source and 1 file removed.\n`,
  );
  expect(receiptsOf(root).size).toBe(0);
  expect((await findings(root)).filter((finding) => finding.includes('snapshot-intact'))).toEqual([]);
});

test('a list of paragraphs that is missing is an error at the receipts that name it, until they are made again', async () => {
  const root = await withReceipts();
  rmSync(join(root, STORE, 'sha256'), { recursive: true });
  expect(await findings(root)).toEqual([
    expect.stringContaining(`error snapshot-intact The receipts of \`${KEY}\` cannot be trusted: the file `),
  ]);
  expect((await factwright(root, 'capture', '--receipts', '--from', 'log.txt')).stdout).toContain('1 stored');
  expect(await findings(root)).toEqual([]);
});

test('--stores says that receipts cannot be compared', async () => {
  const { stdout } = await factwright(await withReceipts(), 'validate', '--stores');
  expect(stdout).toContain(
    '1 stored text could not be compared with the stored bytes: 1 because only receipts are kept.',
  );
});

test('nothing is written with --dry-run, and a salt of its own makes the same lock', async () => {
  const salt = (): string => '00112233445566778899aabbccddeeff';
  const lock = async (): Promise<string> => {
    const root = scratchProject({ [FILE]: QUOTING, 'log.txt': LOG });
    const argv = ['capture', '--receipts', '--source', 'vessel-log', '--from', 'log.txt'];
    await factwrightWith({ salt }, root, ...argv, '--dry-run');
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
    await factwrightWith({ salt }, root, ...argv);
    return readFileSync(join(root, LOCK), 'utf8');
  };
  expect(await lock()).toBe(await lock());
});

test.each([
  [['--recheck'], 'Name the file with --from.'],
  [['--receipts', '--recheck', '--from', 'log.txt'], 'Leave the other options out.'],
  [['--receipts', '--excerpts', '--source', 'vessel-log', '--from', 'log.txt'], 'Leave the other options out.'],
  [['--receipts', '--public-archive'], 'Leave the other options out.'],
  [['--receipts', '--from', 'log.txt'], 'Name the source with --source.'],
])('%s is refused', async (argv, hint) => {
  const root = scratchProject({ [FILE]: QUOTING, 'log.txt': LOG });
  const { code, stderr } = await factwright(root, 'capture', ...argv);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(hint) as string });
});

test('what has no text, and what nobody quotes, gets no receipts', async () => {
  const root = scratchProject({ [FILE]: QUOTING, 'log.png': Buffer.of(0, 1, 2), 'log.txt': LOG });
  const picture = await factwright(root, 'capture', '--receipts', '--source', 'vessel-log', '--from', 'log.png');
  expect(picture).toMatchObject({ code: 1, stdout: expect.stringContaining('It has no text') as string });
  const unquoted = await factwright(root, 'capture', '--receipts', '--source', 'radar-record', '--from', 'log.txt');
  expect(unquoted).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing that is quoted is looked for in it.') as string,
  });
  expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
});
