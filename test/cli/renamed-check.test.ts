import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseLock } from '../../src/snapshots/index.ts';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from './scratch-project.ts';

const OLD = 'factchecks/trawlers-in-reserve.yaml';
const NEW = 'factchecks/ships-in-reserve.yaml';
const LOCK = 'factchecks/_snapshots/snapshots.lock.yaml';
const LOG = '<p>A trawler of the ministry was inside the reserve for six hours.</p>';

const QUOTING = CHECK.replace(
  '    locator: rows 210 to 246\n',
  '    quote: inside the reserve for six hours\n    locator: row 210\n',
).replace('    archived: https://archive.example/harbour\n', '');

const CHECKED = SETTINGS.replace(/^overrides:.*$/m, '');

/** A desk that keeps the log, as a copy or by receipts, and then gives its check another name. */
async function renamed(...how: readonly string[]): Promise<string> {
  const root = scratchProject({ 'factwright.yaml': CHECKED, [OLD]: QUOTING, 'log.html': LOG });
  const made = await factwright(root, 'capture', ...how, '--source', 'vessel-log', '--from', 'log.html');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  renameSync(join(root, OLD), join(root, NEW));
  return root;
}

/** Says in the renamed check what it was called. */
function say(root: string, formerly: string, file = NEW): void {
  const before = readFileSync(join(root, file), 'utf8').replace(/^formerly:.*\n/m, '');
  writeFileSync(join(root, file), `${before}formerly: ${formerly}\n`);
}

/** What is found of the log and of the store. */
async function findings(root: string): Promise<readonly string[]> {
  const { stdout } = await factwright(root, 'validate', '--no-cache', '--format', 'json');
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { rule: string; message: string; hint?: string }[];
  };
  return diagnostics
    .filter(({ rule, message }) => /^(?:quote-|snapshot-|source-archived)/.test(rule) && !/press-conf/.test(message))
    .map(({ rule, message, hint = '' }) => `${rule} ${message} → ${hint}`);
}

function keysIn(root: string): readonly string[] {
  const { snapshots, receipts, problem, receiptProblems } = parseLock(readFileSync(join(root, LOCK)));
  expect({ problem, receiptProblems }).toEqual({ problem: undefined, receiptProblems: [] });
  return [...(snapshots?.keys() ?? []), ...(receipts?.keys() ?? [])];
}

test.each([
  ['a copy', []],
  ['receipts', ['--receipts']],
])('a check that was renamed keeps %s of its sources, and its quotations stay proved', async (_, how) => {
  const root = await renamed(...how);
  const lost = await findings(root);
  expect(lost.join('\n')).toContain('there is no fact check `trawlers-in-reserve`');
  expect(lost.join('\n')).toContain('add `formerly: [trawlers-in-reserve]` to its file: what is stored counts again');
  say(root, '[trawlers-in-reserve]');
  expect((await findings(root)).filter((one) => !one.startsWith('source-archived') || how.length === 0)).toEqual([]);
  // Reading changes nothing.
  expect(keysIn(root)).toEqual(['trawlers-in-reserve/vessel-log']);
  const { stdout } = await factwright(root, 'evidence', 'factchecks', '--format', 'json');
  expect(JSON.parse(stdout).checks['ships-in-reserve'].quotations[1]).toMatchObject({ result: 'exact' });
  const page = await factwright(root, 'render', NEW, '--to', 'markdown');
  // The press conference alone is not stored.
  expect(page.stdout).toContain('*Quotations that could not be checked*: 1 / 2');
});

test.each([
  ['copies', []],
  ['receipts', ['--receipts']],
])('pruning keeps %s that serve under a former name, and records them under the present one', async (_, how) => {
  const root = await renamed(...how);
  say(root, '[ministry-in-reserve, trawlers-in-reserve]');
  const dry = await factwright(root, 'capture', '--prune', '--dry-run');
  expect(dry.stdout).toBe(
    `What is kept of 1 source of \`trawlers-in-reserve\` would be recorded under \`ships-in-reserve\`.
0 stored copies and 0 files would be removed.
`,
  );
  expect(keysIn(root)).toEqual(['trawlers-in-reserve/vessel-log']);
  expect((await factwright(root, 'capture', '--prune')).stdout).toContain('is now recorded under `ships-in-reserve`.');
  expect(keysIn(root)).toEqual(['ships-in-reserve/vessel-log']);
  expect((await findings(root)).filter((one) => !one.startsWith('source-archived'))).toEqual([]);
  expect((await factwright(root, 'capture', '--prune')).stdout).toBe('0 stored copies and 0 files removed.\n');
});

test('a capture of anything records the rest under the present names, and says so', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  const argv = ['capture', '--source', 'radar-record', '--from', 'log.html', '--format', 'json'];
  const { stdout } = await factwright(root, ...argv);
  const report = JSON.parse(stdout);
  const { stdout: schema } = await factwright(root, 'schema', 'capture');
  const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
  expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
  expect(report.renamed).toEqual([{ from: 'trawlers-in-reserve/vessel-log', to: 'ships-in-reserve/vessel-log' }]);
  expect(keysIn(root)).toEqual(['ships-in-reserve/radar-record', 'ships-in-reserve/vessel-log']);
  expect((await factwright(root, ...argv)).stdout).not.toContain('renamed');
});

test('a capture that finds the same copy records it under the present name all the same', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(stdout).toContain('The stored copy is the same.');
  expect(stdout).toContain('is now recorded under `ships-in-reserve`');
  expect(keysIn(root)).toEqual(['ships-in-reserve/vessel-log']);
});

test('stored copies can be exported, and receipts compared, before they are recorded under the new name', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  expect((await factwright(root, 'capture', '--export-warc', 'all.warc')).stdout).toContain('1 of 3 sources written');
  const other = await renamed('--receipts');
  say(other, '[trawlers-in-reserve]');
  const compared = await factwright(other, 'capture', '--recheck', '--from', 'log.html');
  expect(compared).toMatchObject({ code: 0, stderr: '' });
  expect(keysIn(other)).toEqual(['trawlers-in-reserve/vessel-log']);
});

test('a translation of a renamed check is proved by the copies of its original', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  const languages = CHECKED.replace('languages: [en]', 'languages: [en, de]');
  writeFileSync(join(root, 'factwright.yaml'), languages);
  const translation = TRANSLATION.replace('translationOf: trawlers-in-reserve', 'translationOf: ships-in-reserve');
  writeFileSync(join(root, 'factchecks/schiffe.yaml'), translation);
  const { stdout } = await factwright(root, 'render', 'factchecks/schiffe.yaml', '--to', 'json', '--force');
  expect(stdout).not.toContain('"reason": "no-snapshot"');
});

test('what is stored under the present name counts before what is stored under a former one', async () => {
  const root = await renamed();
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  say(root, '[trawlers-in-reserve]');
  expect(keysIn(root)).toEqual(['ships-in-reserve/vessel-log', 'trawlers-in-reserve/vessel-log']);
  expect((await findings(root)).join('\n')).toContain('`ships-in-reserve/vessel-log` is stored under the present name');
  expect((await factwright(root, 'capture', '--prune')).stdout).toContain('1 stored copy and 0 files removed.');
  expect(keysIn(root)).toEqual(['ships-in-reserve/vessel-log']);
});

test('a copy that a broken file may have brought along is neither removed nor called needless', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  const sound = readFileSync(join(root, NEW), 'utf8');
  writeFileSync(join(root, NEW), sound.replace('title:', 'titel:'));
  expect((await findings(root)).join('\n')).not.toContain('belongs to nothing');
  const { stdout } = await factwright(root, 'capture', '--prune');
  expect(stdout).toContain(`${NEW} has errors, so everything that is stored for it stays.`);
  expect(keysIn(root)).toEqual(['trawlers-in-reserve/vessel-log']);
});

test('where two checks claim a former name, nothing that is stored under it is moved or removed', async () => {
  const root = await renamed();
  say(root, '[trawlers-in-reserve]');
  writeFileSync(join(root, 'factchecks/boats-in-reserve.yaml'), readFileSync(join(root, NEW)));
  const { stdout } = await factwright(root, 'validate', '--no-cache');
  expect(stdout).toContain('Another check, too, says that it was formerly called `trawlers-in-reserve`');
  await factwright(root, 'capture', '--prune');
  expect(keysIn(root)).toEqual(['trawlers-in-reserve/vessel-log']);
  rmSync(join(root, 'factchecks/boats-in-reserve.yaml'));
  await factwright(root, 'capture', '--prune');
  expect(keysIn(root)).toEqual(['ships-in-reserve/vessel-log']);
});

test('a renamed source is not said to be needless without a way to keep its copy', async () => {
  const root = await renamed();
  renameSync(join(root, NEW), join(root, OLD));
  writeFileSync(join(root, OLD), readFileSync(join(root, OLD), 'utf8').replaceAll('vessel-log', 'ship-log'));
  const said = (await findings(root)).find((one) => one.startsWith('snapshot-intact'));
  expect(said).toContain('If the source has a new id, give it this one again: what is stored counts again.');
});
