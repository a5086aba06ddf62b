import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { watchConnections } from '../capture/connections.ts';
import { serve } from '../capture/hostile-server.ts';
import { docx } from '../snapshots/zip.ts';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS } from './scratch-project.ts';

const LOG = '<h1>Log of positions</h1><p>A trawler of the ministry was inside the reserve for six hours.</p>';
const LOCK = 'factchecks/_snapshots/snapshots.lock.yaml';

/** Everything in the store, by path. */
function stored(root: string): Readonly<Record<string, string>> {
  const folder = join(root, 'factchecks/_snapshots');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}

test('a saved file is stored as a source, and the project stays sound', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const { code, stdout, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Stored `log.html` by hand.');
  expect(stdout).toContain('Assurance 0: stored by hand');
  expect(stdout).toContain('1 stored, 0 unchanged, 0 failed');
  const lock = readFileSync(join(root, LOCK), 'utf8');
  expect(lock).toContain('"trawlers-in-reserve/vessel-log":');
  expect(lock).toContain('method: "by-hand"');
  expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
});

test('a readable copy is not replaced by a file without text, unless the user insists', async () => {
  const root = scratchProject({ 'log.html': LOG, 'log.png': '\u0089PNG\u0000' });
  const from = (file: string, ...more: readonly string[]): ReturnType<typeof factwright> =>
    factwright(root, 'capture', '--source', 'vessel-log', '--from', file, ...more);
  await from('log.html');
  const before = stored(root);
  const { code, stdout } = await from('log.png');
  expect(code).toBe(1);
  expect(stdout).toContain('The stored copy was kept: it has text, and none can be extracted from `log.png`');
  expect(stdout).toContain('add `--replace`');
  expect(stored(root)).toEqual(before);
  expect((await from('log.png', '--replace')).code).toBe(0);
  expect(stored(root)).not.toEqual(before);
});

describe('a file that takes the place of a stored copy', () => {
  const SAID = '<p>Let me be clear, not one of our vessels has been inside.</p>';
  const QUOTED = CHECK.replace(
    'source: press-conference\n',
    'source: press-conference\nreplies:\n  - { to: minister, outcome: answered, quote: We count every hour., source: press-conference, asked: 2024-05-02, answered: 2024-05-03, channel: e-mail }\n',
  ).replace(/replies:\n  - \{ to: minister, outcome: no-answer[^}]*\}\n/, '');
  const from = (root: string, file: string, ...more: readonly string[]): ReturnType<typeof factwright> =>
    factwright(root, 'capture', '--source', 'press-conference', '--from', file, ...more);
  const scratch = (): string =>
    scratchProject({
      'press.html': `${SAID}<p>We count every hour.</p>`,
      'later.html': `<p>Later:</p>${SAID}<p>We count every hour.</p>`,
      'wrong.html': `${SAID}<p>Weather.</p>`,
      'factchecks/trawlers-in-reserve.yaml': QUOTED,
    });

  test('is named, with what it still proves', async () => {
    const root = scratch();
    await from(root, 'press.html');
    const { code, stdout } = await from(root, 'later.html');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Stored `later.html` by hand. It replaces the copy of \d{4}-\d\d-\d\d. All 2 quotations from it are in the new one./,
    );
  });

  test('does not, where quotations would be lost, unless somebody insists', async () => {
    const root = scratch();
    await from(root, 'press.html');
    const before = stored(root);
    const { code, stdout } = await from(root, 'wrong.html');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'The stored copy was kept. 1 of the 2 quotations that it contains is not in `wrong.html`: reply 1 in factchecks/trawlers-in-reserve.yaml.',
    );
    expect(stdout).toContain('add `--replace`');
    expect(stored(root)).toEqual(before);
    const insisted = await from(root, 'wrong.html', '--replace');
    expect(insisted.code).toBe(0);
    expect(insisted.stdout).toContain('1 of the 2 quotations');
    expect(stored(root)).not.toEqual(before);
  });

  test.each([
    [
      'wrong.html',
      1,
      'The stored copy was kept. 1 of the 2 quotations that it contains is not in `web.warc`: reply 1 in ',
    ],
    ['later.html', 0, '. It replaces the copy of '],
  ])('a WARC file with %s in it neither', async (page, code, message) => {
    const other = scratch();
    await from(other, page);
    await factwright(other, 'capture', '--export-warc', 'web.warc');
    const root = scratchProject({
      'press.html': `${SAID}<p>We count every hour.</p>`,
      'web.warc': readFileSync(join(other, 'web.warc')),
      'factchecks/trawlers-in-reserve.yaml': QUOTED,
    });
    await from(root, 'press.html');
    const before = stored(root);
    const run = await factwright(root, 'capture', '--from', 'web.warc');
    expect(run.code).toBe(code);
    expect(run.stdout).toContain(message);
    if (code === 1) expect(stored(root)).toEqual(before);
    else expect(stored(root)).not.toEqual(before);
    expect((await factwright(root, 'capture', '--from', 'web.warc', '--replace')).code).toBe(0);
    expect(stored(root)).not.toEqual(before);
  });
});

test('a Word text is stored with its text', async () => {
  const root = scratchProject({ 'log.docx': docx('<w:p><w:r><w:t>A trawler was inside.</w:t></w:r></w:p>') });
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.docx');
  expect(stdout).toContain('text of 22 bytes; office 1');
});

test('large copies are handed to git LFS where the project says so, and those that are gone are forgotten', async () => {
  const page = (text: string): string => `<p>${text}</p>${randomBytes(3000).toString('hex')}`;
  const root = scratchProject({
    'factwright.yaml': `${SETTINGS}limits: { lfsAbove: 1000 }\n`,
    'small.html': LOG,
    'large.html': page('The log.'),
    'larger.html': page('The log, again.'),
  });
  const attributes = (): string => readFileSync(join(root, 'factchecks/_snapshots/.gitattributes'), 'utf8');
  const capture = async (file: string): Promise<readonly string[]> => {
    expect((await factwright(root, 'capture', '--source', 'vessel-log', '--from', file)).code).toBe(0);
    return Object.keys(stored(root)).filter((path) => path.startsWith('sha256/'));
  };
  await capture('small.html');
  expect(attributes()).toBe('* -text\n');
  const objects = await capture('large.html');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  const filters = execFileSync('git', ['check-attr', 'filter', '--', ...objects], {
    cwd: join(root, 'factchecks/_snapshots'),
    encoding: 'utf8',
  });
  expect(filters.match(/filter: lfs/g)).toHaveLength(2);
  await capture('larger.html');
  const kept = attributes().match(/sha256\S+/g) ?? [];
  expect(kept).toHaveLength(2);
  expect(kept.filter((path) => objects.includes(path))).toEqual([]);
  await capture('small.html');
  expect(attributes()).toBe('* -text\n');
});

test('attributes behind a link are neither read nor written', async () => {
  const root = scratchProject({ 'log.html': LOG, secret: 'a key\n' });
  mkdirSync(join(root, 'factchecks/_snapshots'));
  symlinkSync(join(root, 'secret'), join(root, 'factchecks/_snapshots/.gitattributes'));
  const { code, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('.gitattributes` is a link') });
  expect(readFileSync(join(root, 'secret'), 'utf8')).toBe('a key\n');
});

test('JSON follows its schema', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const argv = ['capture', '--source', 'vessel-log', '--from', 'log.html', '--format', 'json'];
  const { stdout } = await factwright(root, ...argv);
  const { stdout: schema } = await factwright(root, 'schema', 'capture');
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({
    written: true,
    captures: [
      { key: 'trawlers-in-reserve/vessel-log', outcome: 'stored', assurance: 0, snapshot: { contentBytes: 95 } },
    ],
  });
});

test('a WARC file carries what is stored into another project', async () => {
  const root = scratchProject({ 'log.html': LOG });
  expect((await factwright(root, 'capture', '--export-warc', 'all.warc.gz')).stderr).toContain(
    'None of these sources is stored',
  );
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  const { stdout } = await factwright(root, 'capture', '--export-warc', 'all.warc.gz');
  expect(stdout).toContain('1 of 3 sources written');
  const other = scratchProject({ 'all.warc.gz': readFileSync(join(root, 'all.warc.gz')), 'no.warc': 'no' });
  const imported = await factwright(other, 'capture', '--from', 'all.warc.gz');
  expect(imported.stdout).toContain('Imported, as it was on 2026-11-23.');
  expect(imported.stdout).toContain('1 stored, 0 unchanged, 0 failed');
  expect((await factwright(other, 'capture', '--from', 'all.warc.gz')).stdout).toContain('0 stored, 1 unchanged');
  expect(Object.keys(stored(other))).toEqual(Object.keys(stored(root)));
  expect((await factwright(other, 'capture', '--from', 'no.warc')).stderr).toContain('is not a WARC file');
});

test('--excerpts keeps what is quoted, across paragraphs, and nothing else', async () => {
  const quoting = CHECK.replace(
    'source: vessel-log',
    'source: vessel-log\n    quote: inside the reserve for six hours. […] It left at noon',
  );
  // What a gap leaves out is needed too: only who sees it knows that no “not” is lost in it.
  const page = `<p>A secret of the trade.</p>${LOG}<p>It was calm.</p><p>It left</p><p>at noon.</p><p>Another secret.</p>`;
  const root = scratchProject({ 'log.html': page, 'factchecks/trawlers-in-reserve.yaml': quoting });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html', '--excerpts');
  const all = Object.values(stored(root)).map((text) => Buffer.from(text, 'base64').toString());
  expect(all).toContainEqual(
    '[…]\n\nA trawler of the ministry was inside the reserve for six hours.\n\nIt was calm.\n\nIt left\n\nat noon.\n\n[…]\n',
  );
  expect(all.join('')).not.toContain('secret');
  expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
});

test('the same file again changes nothing', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  const before = stored(root);
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(stdout).toContain('0 stored, 1 unchanged');
  expect(stored(root)).toEqual(before);
});

test('another file replaces the copy, and leaves nothing of it behind', async () => {
  const root = scratchProject({ 'log.html': LOG, 'later.html': LOG.replace('six', 'seven') });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  const left = join(root, 'factchecks/_snapshots/sha256/.half-written.0123456789abcdef01234567.tmp');
  writeFileSync(left, 'x');
  utimesSync(left, 0, 0);
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'later.html');
  const { code, stdout } = await factwright(root, 'validate', '--level', 'snapshot-intact=error');
  expect({ code, intact: !stdout.includes('snapshot-intact') }).toEqual({ code: 0, intact: true });
  expect(Object.keys(stored(root))).toHaveLength(4);
  expect(Object.values(stored(root)).some((text) => Buffer.from(text, 'base64').toString().includes('seven'))).toBe(
    true,
  );
});

test('--dry-run writes nothing', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html', '--dry-run');
  expect(stdout).toContain('Nothing was written.');
  expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
});

test('a changed byte makes validation fail, whatever an earlier run found', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect((await factwright(root, 'validate', 'factchecks/trawlers-in-reserve.yaml')).code).toBe(0);
  const text = Object.entries(stored(root)).find(([, bytes]) => Buffer.from(bytes, 'base64').includes('six hours'));
  writeFileSync(join(root, 'factchecks/_snapshots', text?.[0] ?? ''), 'A trawler was inside for six days.\n');
  const { code, stdout } = await factwright(root, 'validate', 'factchecks/trawlers-in-reserve.yaml');
  expect(code).toBe(1);
  expect(stdout).toContain(`${LOCK}:14:11 error snapshot-intact`);
  expect(stdout).toContain('its bytes were changed');
});

test('a lock that was changed is not written over', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  writeFileSync(join(root, LOCK), `${readFileSync(join(root, LOCK), 'utf8')}\n`);
  const before = stored(root);
  const { code, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(code).toBe(2);
  expect(stderr).toContain('The lock file was changed by something other than `factwright capture`.');
  expect(stored(root)).toEqual(before);
});

test('a store that is a link out of the project is not written to', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const outside = scratchProject();
  mkdirSync(join(outside, 'victim'));
  symlinkSync(join(outside, 'victim'), join(root, 'factchecks/_snapshots'));
  const { code, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(code).toBe(2);
  expect(stderr).toContain('factchecks/_snapshots` is a link');
  expect(readdirSync(join(outside, 'victim'))).toEqual([]);
});

test.each([
  [['--from', 'log.html'], '--from stores a file as a source.'],
  [['--source', 'vesel-log', '--from', 'log.html'], 'Did you mean `vessel-log`?'],
  [['--source', 'vessel-log', '--from', 'nowhere.html'], 'There is no file `nowhere.html`.'],
  [['--source', 'press-conference', '--from', '.'], '`.` is not a regular file.'],
])('wrong use is answered: %j', async (argv, message) => {
  const root = scratchProject({ 'log.html': LOG });
  const { code, stderr } = await factwright(root, 'capture', ...argv);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

test('where several checks have a source of the name, the check is named with it', async () => {
  const root = scratchProject({ 'log.html': LOG, 'factchecks/other.yaml': CHECK });
  const { stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(stderr).toContain('`other/vessel-log`, `trawlers-in-reserve/vessel-log`');
  expect((await factwright(root, 'capture', '--source', 'other/vessel-log', '--from', 'log.html')).code).toBe(0);
});

describe('nothing opens a connection', () => {
  test.each([
    ['validate'],
    ['validate', '--no-cache'],
    ['render', 'factchecks', '--out', 'site'],
    ['capture', '--source', 'vessel-log', '--from', 'log.html'],
  ])('not %s', async (...argv) => {
    const root = scratchProject({ 'log.html': LOG });
    await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
    const connections = watchConnections();
    expect((await factwright(root, ...argv)).code).toBe(0);
    expect(connections).toEqual([]);
  });
});

describe.each(['capture', 'links'])('%s goes to the network only where it may', (command) => {
  test('not for a pull request from anywhere', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
    const { code, stderr } = await factwrightWith({ env }, scratchProject(), command, '--contact', 'desk@desk.example');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('a stranger could choose what') });
  });

  test('not without an address that those who are asked can write to', async () => {
    const connections = watchConnections();
    const nameless = { 'factwright.yaml': SETTINGS.replace(/^site:.*\n/m, '') };
    const { code, stderr } = await factwright(scratchProject(nameless), command);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('to see who asks for a page, and to write to them'),
    });
    expect((await factwright(scratchProject(), command, '--contact', 'a\r\nhost: b')).code).toBe(2);
    expect(connections).toEqual([]);
  });

  test('not to this machine, whatever the project and the environment say', async () => {
    const { port, asked } = await serve((_, response) => response.end(LOG));
    const url = `http://127.0.0.1:${port}/log`;
    const check = CHECK.replaceAll(/https:\/\/(?!archive)[^\s"]+/g, url).replaceAll(
      /https:\/\/archive[^\s"]+/g,
      'http://localhost/',
    );
    const root = scratchProject({ 'factchecks/trawlers-in-reserve.yaml': check });
    const connections = watchConnections();
    const env = { HTTP_PROXY: url, http_proxy: url, ALL_PROXY: url, NODE_USE_ENV_PROXY: '1' };
    const { stdout } = await factwrightWith(
      { env },
      root,
      command,
      '--contact',
      'desk@desk.example',
      '--format',
      'json',
    );
    expect(stdout).toContain('not a port of the web');
    const { stdout: schema } = await factwright(root, 'schema', command);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect({ asked, connections }).toEqual({ asked: [], connections: [] });
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
  });
});

test('an e-mail is stored with the words that its reader sees, and is read again when the store is compared', async () => {
  const letter = [
    'From: Harbour office <office@harbour.example>',
    'Date: Mon, 22 Apr 2024 09:14:00 +0200',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'A trawler was inside the=',
    ' reserve for six hours.',
  ].join('\r\n');
  const root = scratchProject({ 'reply.eml': letter });
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'reply.eml');
  expect(stdout).toContain('mail 1 (postal-mime 4.0.0)');
  const { stdout: found } = await factwright(
    root,
    'match',
    'reply.eml',
    'A trawler was inside the reserve for six hours.',
  );
  expect(found).toContain('exact');
  expect((await factwright(root, 'validate', '--stores')).stdout).not.toContain('snapshot-intact');
});
