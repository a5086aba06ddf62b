import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, SETTINGS } from '../cli/scratch-project.ts';
import {
  addAll,
  checkout,
  link,
  outsideFolder,
  pipe,
  run,
  said,
  SECRET,
  stateOf,
  type Ended,
} from './hostile-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const LOG = '<h1>Log of positions</h1><p>A trawler of the ministry was inside the reserve for six hours.</p>';

/** Where a stranger can let a link lead, with how that is refused where links are followed within the project. */
const TARGETS: Readonly<
  Record<string, { readonly to: (outside: string, path: string) => string; readonly said: string }>
> = {
  'a file outside': { to: (outside) => join(outside, 'secret'), said: 'leaves the project' },
  'a file outside, by way of a link inside': {
    to: (_, path) => `${up(path)}notes/way.yaml`,
    said: 'leaves the project',
  },
  'the environment': { to: () => '/proc/self/environ', said: 'leaves the project' },
  'a file without end': { to: () => '/dev/zero', said: 'leaves the project' },
  'a pipe': { to: (outside) => join(outside, 'pipe'), said: 'leaves the project' },
  itself: { to: (_, path) => path.slice(path.lastIndexOf('/') + 1), said: 'is a link, or is behind one' },
  nothing: { to: (_, path) => `${up(path)}notes/nowhere.yaml`, said: 'leads nowhere' },
  'the configuration of git': { to: (_, path) => `${up(path)}.git/config`, said: 'is not in git' },
  'a hidden file that git ignores': { to: (_, path) => `${up(path)}.env`, said: 'is not in git' },
  'a file that git ignores': { to: (_, path) => `${up(path)}private/token.yaml`, said: 'is not in git' },
  'a folder': { to: (_, path) => `${up(path)}notes`, said: 'not a regular file' },
};

/** From a path in the project up to the project. */
function up(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

const LINKED = 'is a link, or is behind one';

/** Files of a project that are read when it is judged, and how a link in their place is refused; a reason of its own is that of the target. */
const PLACES: readonly (readonly [path: string, said?: string])[] = [
  ['factchecks/a-check.yaml'],
  ['factchecks/_parties.yaml'],
  ['factchecks/_media/quay.png', LINKED],
  ['factchecks/_snapshots/snapshots.lock.yaml', LINKED],
  ['factchecks/_snapshots/sha256/ab/an-object', LINKED],
];

/** A check that shows a picture. */
const WITH_PICTURE = CHECK.replace(
  'verdict:',
  'media:\n  quay: { file: quay.png, alt: A grey trawler at the quay., credit: Harbour Office }\nimage: quay\nverdict:',
);

interface Judged {
  readonly validated: Ended;
  readonly rendered: Ended;
}

/** Judges a project that has a link to `target` in every place, once for all of its tests. */
async function judge(target: string): Promise<Judged> {
  const outside = outsideFolder();
  pipe(join(outside, 'pipe'));
  const root = checkout({ 'notes/plain.txt': 'Nothing.\n', [FILE]: WITH_PICTURE });
  link(root, 'notes/way.yaml', join(outside, 'secret'));
  for (const [path] of PLACES) link(root, path, TARGETS[target]?.to(outside, path) ?? '');
  addAll(root);
  const before = stateOf(outside);
  const validated = await run(root, ['validate']);
  const rendered = await run(root, ['render', FILE, '--force']);
  expect(stateOf(outside)).toEqual(before);
  return { validated, rendered };
}

describe.skipIf(process.platform !== 'linux')('a link in a project to', { timeout: 120_000 }, () => {
  for (const [target, { said: reason }] of Object.entries(TARGETS)) {
    describe(target, () => {
      let judged: Judged;
      test('ends soon, and shows nothing of what lies there', async () => {
        judged = await judge(target);
        expect(judged.validated.code).toBe(1);
        expect(judged.rendered.code).toBe(0);
        expect(said(judged.validated)).not.toContain(SECRET);
        expect(said(judged.rendered)).not.toContain(SECRET);
      });

      test.each(PLACES)('in the place of %s', (path, ownReason = reason) => {
        expect(judged.validated.stdout).toMatch(new RegExp(`^${path}:1:1 error file-readable\\n.*${ownReason}`, 'm'));
      });

      test('is no picture, and the page says that it lacks one', () => {
        expect(judged.validated.stdout).toContain('The file `quay.png` in the media folder is not a picture');
        expect(judged.rendered.stderr).toContain('factchecks/_media/quay.png is left out: it is a link');
        expect(judged.rendered.stdout).not.toContain('<img');
      });
    });
  }

  test.each(Object.entries(TARGETS))('%s in the place of the settings', async (_, { to, said: reason }) => {
    const outside = outsideFolder();
    pipe(join(outside, 'pipe'));
    const root = checkout({ 'notes/plain.txt': 'Nothing.\n' });
    link(root, 'notes/way.yaml', join(outside, 'secret'));
    link(root, 'factwright.yaml', to(outside, 'factwright.yaml'));
    addAll(root);
    const ended = await run(root, ['validate']);
    expect(ended.stdout).toMatch(new RegExp(`^factwright.yaml:1:1 error file-readable\\n.*${reason}`, 'm'));
    expect(said(ended)).not.toContain(SECRET);
  });

  test('another file of the project that git knows is followed, for checks, shared files and settings', async () => {
    const root = checkout({ 'notes/nets.yaml': CHECK, 'notes/parties.yaml': '{}\n', 'notes/settings.yaml': SETTINGS });
    link(root, 'factchecks/nets.yaml', '../notes/nets.yaml');
    link(root, 'factchecks/_parties.yaml', '../notes/parties.yaml');
    link(root, 'factwright.yaml', 'notes/settings.yaml');
    addAll(root);
    const { stdout } = await run(root, ['validate']);
    expect(stdout).toContain('related-linked');
    expect(stdout).not.toContain('file-readable');
  });

  test('and another picture, or another stored copy, is not', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const root = checkout({ [FILE]: WITH_PICTURE, 'factchecks/_media/pier.png': png });
    link(root, 'factchecks/_media/quay.png', 'pier.png');
    addAll(root);
    expect((await run(root, ['validate'])).stdout).toMatch(
      new RegExp(`quay.png:1:1 error file-readable\\n.*${LINKED}`),
    );
  });

  test('ten thousand links cost little more than one', async () => {
    const root = checkout({ 'notes/nets.yaml': 'title: [' });
    for (let index = 0; index < 10_000; index += 1) link(root, `factchecks/net-${index}.yaml`, '../private/token.yaml');
    const ended = await run(root, ['validate', '--format', 'json']);
    expect(ended.stdout.match(/is not in git/g)).toHaveLength(10_000);
  });
});

describe.skipIf(process.platform !== 'linux')('a folder that is a link', { timeout: 60_000 }, () => {
  test.each([
    ['the folder of checks', 'factchecks', 2, '`factchecks` is a link'],
    ['a folder of checks', 'factchecks/2024', 1, 'factchecks/2024:1:1 error file-readable'],
    ['the media folder', 'factchecks/_media', 1, 'factchecks/_media:1:1 error file-readable'],
    ['a folder of pictures', 'factchecks/_media/2024', 1, 'factchecks/_media/2024:1:1 error file-readable'],
    ['the store', 'factchecks/_snapshots', 1, 'factchecks/_snapshots:1:1 error file-readable'],
    ['the objects', 'factchecks/_snapshots/sha256', 1, 'factchecks/_snapshots/sha256:1:1 error file-readable'],
  ])('%s', async (_, path, code, message) => {
    for (const place of ['outside', 'inside']) {
      const outside = outsideFolder();
      writeFileSync(join(outside, 'folder/quay.png'), SECRET);
      const root = checkout({
        [FILE]: WITH_PICTURE,
        'notes/folder/secret.yaml': `${SECRET}: [\n`,
        'notes/folder/quay.png': SECRET,
      });
      rmSync(join(root, path), { recursive: true, force: true });
      link(root, path, place === 'outside' ? join(outside, 'folder') : `${up(path)}notes/folder`);
      addAll(root);
      const before = stateOf(outside);
      const ended = await run(root, ['validate']);
      expect(ended.code).toBe(code);
      expect(ended.stdout + ended.stderr).toContain(message);
      expect(said(ended)).not.toContain(SECRET);
      expect(stateOf(outside)).toEqual(before);
    }
  });

  test('into itself', async () => {
    const root = checkout();
    link(root, 'factchecks/2024', '../factchecks');
    addAll(root);
    expect((await run(root, ['validate'])).stdout).toMatch(
      /^factchecks\/2024:1:1 error file-readable\n.*folder is a link/m,
    );
  });
});

describe('media that leave their folder', { timeout: 60_000 }, () => {
  test.each([
    '../../secret.png',
    '../secret.png',
    '/etc/hostname',
    'a/../../../secret.png',
    '..',
    String.raw`..\secret.png`,
  ])('%s', async (file) => {
    const root = checkout({ 'secret.png': SECRET, 'factchecks/secret.png': SECRET });
    writeFileSync(join(root, FILE), WITH_PICTURE.replace('quay.png', JSON.stringify(file)));
    const ended = await run(root, ['render', FILE, '--force']);
    expect(ended.stdout).not.toContain('<img');
    expect(said(ended)).not.toContain(SECRET);
    expect((await run(root, ['validate'])).stdout).toContain(`${FILE}:`);
  });

  test('and folders of settings that do', async () => {
    const outside = outsideFolder();
    for (const folders of ['{ factchecks: ../x }', `{ media: ${outside} }`, '{ factchecks: a/../../x }']) {
      const root = checkout({ 'factwright.yaml': `${SETTINGS}folders: ${folders}\n` });
      const ended = await run(root, ['validate']);
      expect([ended.code, said(ended)]).toEqual([1, expect.stringContaining('error schema')]);
      expect(said(ended)).not.toContain(SECRET);
    }
  });
});

describe('a picture that holds none', { timeout: 60_000 }, () => {
  test.each([
    ['a page', '<html>', 'it is not a PNG'],
    ['a secret', SECRET, 'it is not a PNG'],
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'it is an SVG, which can carry programs',
    ],
    ['nothing', '', 'it is not a PNG'],
    [
      'a pointer of git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'git LFS has not fetched it',
    ],
  ])('but %s is not shown, and that is said', async (_, content, why) => {
    const root = checkout({ [FILE]: WITH_PICTURE, 'factchecks/_media/quay.png': content });
    const { stdout, stderr } = await run(root, ['render', FILE, '--force']);
    expect(stdout).not.toContain('<img');
    expect(stderr).toContain(`factchecks/_media/quay.png is left out: ${why}`);
  });

  test('and one whose content is another kind than its name says is shown as what it is', async () => {
    const gif = Buffer.from('474946383961010001000000002c00000000010001000002024401003b', 'hex');
    const root = checkout({ [FILE]: WITH_PICTURE, 'factchecks/_media/quay.png': gif });
    expect((await run(root, ['validate'])).stdout).not.toContain('quay.png');
    expect((await run(root, ['render', FILE])).stdout).toContain('src="data:image/gif;base64,R0lGODlh');
  });
});

/** What a user can name to be read, and how. */
const READERS: readonly (readonly [what: string, file: string, argv: readonly string[]])[] = [
  ['a saved page', 'page.html', ['capture', '--source', 'vessel-log', '--from', 'page.html']],
  ['a WARC file', 'all.warc', ['capture', '--from', 'all.warc']],
  ['a baseline', 'known.json', ['validate', '--baseline', 'known.json']],
  ['a shard report', 'shard.json', ['report', 'merge', 'shard.json']],
  ['a text to match', 'text.txt', ['match', 'text.txt', SECRET.slice(0, 20)]],
];

describe.skipIf(process.platform !== 'linux')('what is named to be read', { timeout: 60_000 }, () => {
  const cases = READERS.flatMap(([what, file, argv]) =>
    Object.entries({
      'a file outside': (outside: string) => join(outside, 'secret'),
      'the environment': () => '/proc/self/environ',
      'a file without end': () => '/dev/zero',
      'a pipe': (outside: string) => join(outside, 'pipe'),
      itself: () => file,
      'the configuration of git': () => '.git/config',
      'a file that git ignores': () => 'private/token.yaml',
    }).map(([target, to]) => ({ what, file, argv, target, to })),
  );

  test.each(cases)('$what as a link to $target', async ({ file, argv, to }) => {
    const outside = outsideFolder();
    pipe(join(outside, 'pipe'));
    const root = checkout();
    link(root, file, to(outside));
    addAll(root);
    const before = [stateOf(outside), stateOf(join(root, 'factchecks'))];
    const ended = await run(root, argv);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(new RegExp(`\`${file}\` is a link`));
    expect(said(ended)).not.toContain(SECRET);
    expect([stateOf(outside), stateOf(join(root, 'factchecks'))]).toEqual(before);
  });

  test.each(READERS)('%s behind a folder that is a link', async (_, file, argv) => {
    const outside = outsideFolder();
    writeFileSync(join(outside, 'folder', file), SECRET);
    const root = checkout();
    link(root, 'saved', join(outside, 'folder'));
    const ended = await run(
      root,
      argv.map((word) => (word === file ? `saved/${file}` : word)),
    );
    expect([ended.code, ended.stderr]).toEqual([
      2,
      expect.stringContaining(`\`saved/${file}\` is a link that leads out`),
    ]);
    expect(said(ended)).not.toContain(SECRET);
  });

  test.each(READERS)('%s as a pipe', async (_, file, argv) => {
    const root = checkout();
    pipe(join(root, file));
    const ended = await run(root, argv);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(`\`${file}\` is not a regular file`)]);
  });

  test('is read through a link to another file of the project', async () => {
    const root = checkout({ 'docs/log.html': LOG });
    link(root, 'page.html', 'docs/log.html');
    addAll(root);
    const ended = await run(root, ['capture', '--source', 'vessel-log', '--from', 'page.html']);
    expect([ended.code, ended.stdout]).toEqual([0, expect.stringContaining('1 stored')]);
  });

  test('is read through a link of the user outside every project, but not on through one of a stranger', async () => {
    const outside = outsideFolder();
    writeFileSync(join(outside, 'page.html'), LOG);
    link(outside, 'mine.html', 'page.html');
    const root = checkout();
    link(root, 'saved', join(outside, 'folder'));
    link(outside, 'other.html', join(root, 'saved/secret.yaml'));
    const capture = (file: string): Promise<Ended> =>
      run(root, ['capture', '--source', 'vessel-log', '--from', join(outside, file)]);
    expect((await capture('mine.html')).code).toBe(0);
    const ended = await capture('other.html');
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('other.html` is a link that leads out')]);
  });
});

/** What a user can name to be written, and how. */
const WRITERS: readonly (readonly [what: string, argv: (file: string) => readonly string[]])[] = [
  ['a page', (file) => ['render', FILE, '--out', `${file}.html`]],
  ['a report', (file) => ['validate', '--format', `json=${file}.html`]],
  ['a shard report', (file) => ['validate', '--shard', '1/2', '--out', `${file}.html`]],
  ['a baseline', (file) => ['validate', '--baseline', `${file}.html`, '--update-baseline']],
  ['a WARC file', (file) => ['capture', '--export-warc', `${file}.html`]],
];

/** A project in which something is stored. */
async function withStore(): Promise<string> {
  const root = checkout({ 'page.html': LOG });
  expect((await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'page.html')).code).toBe(0);
  return root;
}

describe.skipIf(process.platform !== 'linux')('what is named to be written', { timeout: 60_000 }, () => {
  const cases = WRITERS.flatMap(([what, argv]) =>
    (
      [
        ['as a link to a file outside', 'out.html', 'secret', 'out', 'out.html'],
        ['as a link to a file that is not there yet', 'out.html', 'new', 'out', 'out.html'],
        ['as a link to itself', 'out.html', undefined, 'out', 'out.html'],
        ['below a folder that is a link', 'site', 'folder', 'site/out', 'site(?:/out.html)?'],
        ['below a folder of such a folder', 'docs/site', 'folder', 'docs/site/new/out', 'docs/site(?:/new/out.html)?'],
      ] as const
    ).map(([how, at, target, file, refused]) => ({ what, how, argv, at, target, file, refused })),
  );

  test.each(cases)('$what $how', async ({ argv, at, target, file, refused }) => {
    const outside = outsideFolder();
    const root = await withStore();
    link(root, at, target === undefined ? at : join(outside, target));
    addAll(root);
    const before = stateOf(outside);
    const ended = await run(root, argv(file));
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(new RegExp(`${refused}\` is a link`));
    expect(said(ended)).not.toContain(SECRET);
    expect(stateOf(outside)).toEqual(before);
  });

  test.each(WRITERS)('%s in the place of a pipe', async (_, argv) => {
    const root = await withStore();
    pipe(join(root, 'out.html'));
    const ended = await run(root, argv('out'));
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('out.html` is not a regular file')]);
  });

  test.each(WRITERS)('%s into a folder that is not there yet', async (_, argv) => {
    const root = await withStore();
    expect((await run(root, argv('new/folder/out'))).code).toBe(0);
    expect(readFileSync(join(root, 'new/folder/out.html')).length).toBeGreaterThan(10);
  });

  test('pages into a folder that is a link', async () => {
    const outside = outsideFolder();
    const root = checkout({ 'factchecks/second.yaml': CHECK });
    link(root, 'site', join(outside, 'folder'));
    const before = stateOf(outside);
    for (const out of ['site', 'site/', './site/../site', join(root, 'site')]) {
      const ended = await run(root, ['render', 'factchecks', '--out', out]);
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('site` is a link')]);
    }
    expect(stateOf(outside)).toEqual(before);
  });

  test('from outside the project, by a path into it', async () => {
    const outside = outsideFolder();
    const root = checkout();
    link(root, 'site', join(outside, 'folder'));
    const before = stateOf(outside);
    const argv = ['render', join(root, FILE), '--out', join(root, 'site/out.html')];
    for (const cwd of [dirname(root), '/']) {
      const ended = await run(cwd, argv);
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('site` is a link')]);
    }
    expect(stateOf(outside)).toEqual(before);
  });

  test('through a link of the user: the link stays, and its target is written', async () => {
    const outside = outsideFolder();
    link(outside, 'latest.html', 'folder/page.html');
    link(outside, 'site', 'folder');
    const root = checkout();
    expect((await run(root, ['render', FILE, '--out', join(outside, 'latest.html')])).code).toBe(0);
    expect((await run(root, ['render', FILE, '--out', join(outside, 'site/second.html')])).code).toBe(0);
    expect(stateOf(outside)).toMatchObject({ 'latest.html': 'link to folder/page.html', site: 'link to folder' });
    for (const name of ['page', 'second'])
      expect(readFileSync(join(outside, `folder/${name}.html`), 'utf8')).toContain('<!doctype html>');
  });

  test('through a link of the user that leads on through one of a stranger is not written', async () => {
    const outside = outsideFolder();
    const root = checkout();
    link(root, 'site', join(outside, 'folder'));
    link(outside, 'mine', join(root, 'site'));
    link(outside, 'mine.html', join(root, 'site/page.html'));
    const before = stateOf(outside);
    for (const out of ['mine/page.html', 'mine.html']) {
      const ended = await run(root, ['render', FILE, '--out', join(outside, out)]);
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(`${join(root, 'site')}\` is a link`)]);
    }
    expect(stateOf(outside)).toEqual(before);
  });

  test('stdout and stderr by their names, be they pipes or files', async () => {
    const root = checkout();
    const { stdout } = await run(root, ['validate', '--format', 'json=/dev/stdout']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect((await run(root, ['validate', '--format', 'json=/dev/stderr'])).stderr).toBe(stdout);
    expect((await run(root, ['render', FILE, '--out', '/dev/stdout'])).stdout).toContain('<!doctype html>');
    const shell = 'echo before > both.txt; exec >> both.txt';
    await run(root, ['validate', '--format', 'json=/dev/stdout', '--format', 'text'], { shell });
    expect(readFileSync(join(root, 'both.txt'), 'utf8')).toBe(`before\n${stdout}✓ 2 files checked, nothing found.\n`);
  });
});

describe.skipIf(process.platform !== 'linux')('a store', { timeout: 60_000 }, () => {
  const STORE = 'factchecks/_snapshots';
  const capture = ['capture', '--source', 'vessel-log', '--from', 'other.html'];

  test.each([
    ['that is a link', STORE, 'folder'],
    ['whose objects lie behind a link', `${STORE}/sha256`, 'folder'],
    ['whose lock is a link', `${STORE}/snapshots.lock.yaml`, 'secret'],
    ['whose lock is a link to nothing', `${STORE}/snapshots.lock.yaml`, 'new'],
    ['whose attributes are a link', `${STORE}/.gitattributes`, 'secret'],
    ['whose attributes are a link to nothing', `${STORE}/.gitattributes`, 'new'],
    ['in a folder that is a link', 'factchecks', 'folder'],
  ])('%s is not written to', async (_, path, target) => {
    const outside = outsideFolder();
    const root = await withStore();
    writeFileSync(join(root, 'other.html'), `${LOG}<p>Seals.</p>`);
    link(root, path, join(outside, target));
    addAll(root);
    const before = stateOf(outside);
    const ended = await run(root, capture);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(path);
    expect(ended.stderr).toMatch(/is a link|cannot be read/);
    expect(said(ended)).not.toContain(SECRET);
    expect(stateOf(outside)).toEqual(before);
  });

  test.each(['secret', 'new'])('with a link in the place of each object, to %s', async (target) => {
    const outside = outsideFolder();
    const root = await withStore();
    const objects = Object.keys(stateOf(join(root, STORE))).filter((path) => /^sha256\/.*[0-9a-f]{20}/.test(path));
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) link(root, `${STORE}/${object}`, join(outside, target));
    addAll(root);
    const before = stateOf(outside);
    const validated = await run(root, ['validate']);
    for (const object of objects) expect(validated.stdout).toContain(`${STORE}/${object}:1:1 error file-readable`);
    const exported = await run(root, ['capture', '--export-warc', 'all.warc']);
    expect(exported.code).toBe(2);
    const captured = await run(root, ['capture', '--source', 'vessel-log', '--from', 'page.html']);
    for (const ended of [validated, exported, captured]) expect(said(ended)).not.toContain(SECRET);
    expect(stateOf(outside)).toEqual(before);
  });

  test('whose objects are taken out removes nothing behind a link', async () => {
    const outside = outsideFolder();
    const root = await withStore();
    const [folder = ''] = Object.keys(stateOf(join(root, STORE, 'sha256')));
    execFileSync('cp', ['-r', join(root, STORE, 'sha256', folder), join(outside, 'objects')]);
    link(root, `${STORE}/sha256/${folder}`, join(outside, 'objects'));
    writeFileSync(join(root, 'other.html'), `${LOG}<p>Seals.</p>`);
    const before = stateOf(outside);
    const ended = await run(root, capture);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(`sha256/${folder}\` is a link`)]);
    expect(stateOf(outside)).toEqual(before);
  });
});

describe.skipIf(process.platform !== 'linux')(
  'a link with the name that a temporary file had once',
  { timeout: 60_000 },
  () => {
    test.each([
      ['a page', 'site/.out.html', ['render', FILE, '--out', 'site/out.html']],
      ['a report', '.out.json', ['validate', '--format', 'json=out.json']],
      ['a shard report', '.out.json', ['validate', '--shard', '1/2', '--out', 'out.json']],
      ['a baseline', '.known.json', ['validate', '--baseline', 'known.json', '--update-baseline']],
      ['a WARC file', '.all.warc', ['capture', '--export-warc', 'all.warc']],
      [
        'a lock',
        'factchecks/_snapshots/.snapshots.lock.yaml',
        ['capture', '--source', 'radar-record', '--from', 'page.html'],
      ],
      ['a check that is fixed', 'factchecks/.broken.yaml', ['validate', '--fix']],
      ['a cache', '.factwright-cache/.outcomes', ['validate']],
    ])('beside %s', async (_, name, argv) => {
      const outside = outsideFolder();
      const root = await withStore();
      writeFileSync(join(root, 'factchecks/broken.yaml'), CHECK.replace('speaker: minister', 'speeker: minister'));
      mkdirSync(dirname(join(root, name)), { recursive: true });
      const before = stateOf(outside);
      // The shell becomes the program, whose number it knows.
      const shell = `ln -s ${join(outside, 'secret')} ${name}.$$.tmp; ln -s ${join(outside, 'new')} ${name}.json.$$.tmp`;
      const ended = await run(root, argv, { shell });
      expect([0, 1]).toContain(ended.code);
      expect(stateOf(outside)).toEqual(before);
    });
  },
);
