import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchProject, SETTINGS } from '../../cli/scratch-project.ts';
import { checkText, put } from './site-desk.ts';
import { siteIn } from './site-in.ts';

/** The built program, which a shell can run. */
const PROGRAM = resolve('bin/factwright.js');
const BUILD = `"${process.execPath}" "${PROGRAM}" build --force --no-cards`;

/** Whether this machine lets us mount disks of our own, which nobody else sees. */
const CAN_MOUNT =
  process.platform === 'linux' && spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs t /mnt']).status === 0;

function desk(): string {
  const root = scratchProject({ 'factwright.yaml': SETTINGS, 'factchecks/trawlers-in-reserve.yaml': '' });
  put(root, 'factchecks/trawlers-in-reserve.yaml', undefined);
  put(root, 'factchecks/_parties.yaml', 'tomas-reyl: { name: Tomas Reyl, kind: person }\n');
  for (let at = 0; at < 8; at += 1) writeLog(root, at, 'Log');
  return root;
}

function writeLog(root: string, at: number, title: string): void {
  put(root, `factchecks/log-${at}.yaml`, checkText({ title: `${title} ${at}` }));
}

/** Runs a script in the folder of a project, with disks of its own; what is on them is copied to `NAME` by `keep NAME`. */
function shell(root: string, script: string): { readonly said: string; readonly codes: readonly number[] } {
  const codes = join(root, 'codes');
  const whole = `set -e
keep() { rm -rf "$1"; cp -r site "$1"; rm -rf "$1/.factwright"; }
build() { set +e; ${BUILD} "$@"; echo $? >> codes; set -e; }
${script}`;
  const { stdout, stderr, status } = spawnSync('unshare', ['-rm', 'sh', '-c', whole], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, stderr]);
  return { said: stdout + stderr, codes: readFileSync(codes, 'utf8').trim().split('\n').map(Number) };
}

/** What a build into an empty folder makes of the project as it is now. */
function clean(root: string): Readonly<Record<string, string>> {
  rmSync(join(root, 'fresh'), { recursive: true, force: true });
  build(root, '--out', 'fresh');
  return siteIn(join(root, 'fresh'));
}

function build(root: string, ...argv: readonly string[]): void {
  execFileSync(process.execPath, [PROGRAM, 'build', '--force', '--no-cards', ...argv], { cwd: root, stdio: 'ignore' });
}

describe.skipIf(!CAN_MOUNT)('a disk', { timeout: 120_000 }, () => {
  test('that is full fails a first build in plain words, and nothing is left of it but what the next one needs', () => {
    const root = desk();
    mkdirSync(join(root, 'site'));
    const { said, codes } = shell(
      root,
      `mount -t tmpfs -o size=100k t site
build
find site -type f -not -path '*/.factwright/*' > left
find site/.factwright -name 'lock.json*' >> left
mount -o remount,size=20m site
build
keep after`,
    );
    expect(codes).toEqual([2, 0]);
    expect(said).toMatch(
      /factwright: The site could not be written to `.*`: no space is left on the disk\.\nMake room, and build again\.\n/,
    );
    expect(readFileSync(join(root, 'left'), 'utf8')).toBe('');
    expect(siteIn(join(root, 'after'))).toEqual(clean(root));
  });

  test('that is full to the last byte locks nobody out', () => {
    const root = desk();
    mkdirSync(join(root, 'site'));
    const { codes, said } = shell(
      root,
      `mount -t tmpfs -o size=64k t site
mkdir site/.factwright
dd if=/dev/zero of=site/.factwright/filler bs=1k count=64 2>/dev/null || true
build
mount -o remount,size=20m site
rm site/.factwright/filler
build
keep after`,
    );
    expect([codes, said]).toEqual([[2, 0], expect.stringContaining('no space is left on the disk')]);
    expect(siteIn(join(root, 'after'))).toEqual(clean(root));
  });

  test('that fills up leaves the old site as it was, and the next build finishes', () => {
    const root = desk();
    mkdirSync(join(root, 'site'));
    for (let at = 0; at < 8; at += 1) writeLog(join(root, 'new'), at, 'Another log');
    const { said, codes } = shell(
      root,
      `mount -t tmpfs -o size=20m t site
build
keep before
cp new/factchecks/* factchecks/
dd if=/dev/zero of=site/.factwright/filler bs=1k 2>/dev/null || true
rm site/.factwright/filler; dd if=/dev/zero of=site/.factwright/filler bs=1k count=$(( $(df -k --output=avail site | tail -1) - 100 )) 2>/dev/null
build
keep during
rm site/.factwright/filler
build
keep after`,
    );
    expect([codes, said]).toEqual([[0, 2, 0], expect.stringContaining('no space is left on the disk')]);
    expect(siteIn(join(root, 'during'))).toEqual(siteIn(join(root, 'before')));
    expect(siteIn(join(root, 'after'))).toEqual(clean(root));
  });

  test('that can only be read is named, and the old site stands', () => {
    const root = desk();
    mkdirSync(join(root, 'site'));
    const { said, codes } = shell(
      root,
      `mount -t tmpfs t site
build
keep before
mount -o remount,ro site
build --clean
keep after`,
    );
    expect([codes, said]).toEqual([
      [0, 2],
      expect.stringContaining('this disk can only be read.\nName a folder on another disk with --out.'),
    ]);
    expect(siteIn(join(root, 'after'))).toEqual(siteIn(join(root, 'before')));
  });

  test.each(['log-3', 'assets', 'embed'])(
    'of its own at the folder %s of the site is written to like any other',
    (folder) => {
      const root = desk();
      mkdirSync(join(root, 'site'));
      for (let at = 0; at < 8; at += 1) writeLog(join(root, 'new'), at, 'Another log');
      const { codes } = shell(
        root,
        `build
mount -t tmpfs t site/${folder}
build --clean
cp new/factchecks/* factchecks/
build
keep after`,
      );
      expect(codes).toEqual([0, 0, 0]);
      expect(siteIn(join(root, 'after'))).toEqual(clean(root));
    },
  );
});

const AS_NOBODY: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    : [];

test.skipIf(process.platform === 'win32')(
  'a folder that one may not write to is named, and the old site stands',
  () => {
    const root = desk();
    build(root);
    const before = siteIn(join(root, 'site'));
    writeLog(root, 0, 'Another log');
    chmodSync(root, 0o755);
    execFileSync('chmod', ['-R', 'a-w', join(root, 'site')]);
    const [command, ...argv] = [...AS_NOBODY, process.execPath, PROGRAM, 'build', '--force', '--no-cards'];
    const env = { ...process.env, HOME: '/nowhere', XDG_CACHE_HOME: '/nowhere' };
    const { status, stderr } = spawnSync(command, argv, { cwd: root, encoding: 'utf8', env });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('you may not write there.\nChange who may, or name another folder with --out.'),
    ]);
    expect(siteIn(join(root, 'site'))).toEqual(before);
    execFileSync('chmod', ['-R', 'u+w', join(root, 'site')]);
  },
);

test('files of others in the folder of a site stay, also where a page next to them goes', () => {
  const root = desk();
  build(root);
  const mine = { CNAME: 'desk.example', 'log-3/mine.txt': 'mine', 'old/page.html': '<p>Mine</p>' };
  for (const [path, text] of Object.entries(mine)) put(root, `site/${path}`, text);
  put(root, 'factchecks/log-3.yaml', undefined);
  build(root);
  expect(siteIn(join(root, 'site'))).toEqual({ ...clean(root), ...mine });
});

test(
  'several builds at the same time: one does it, the others are refused or come after it, and the site is whole',
  { timeout: 60_000 },
  () => {
    const root = desk();
    const script = `for n in 1 2 3; do ( ${BUILD} >out.$n 2>&1; echo $? > code.$n ) & done; wait`;
    for (let round = 0; round < 2; round += 1) {
      writeLog(root, round, 'Changed log');
      execFileSync('sh', ['-c', script], { cwd: root });
      const names = readdirSync(root);
      const read = (kind: string): readonly string[] =>
        names
          .filter((name) => name.startsWith(kind))
          .toSorted()
          .map((name) => readFileSync(join(root, name), 'utf8'));
      const [codes, said] = [read('code.').map((text) => text.trim()), read('out.')];
      expect(codes).toContain('0');
      for (const [at, code] of codes.entries())
        if (code !== '0')
          expect([code, said[at]]).toEqual(['2', expect.stringContaining('Another build is writing into')]);
      writeFileSync(join(root, 'said'), said.join('\n'));
      expect(siteIn(join(root, 'site'))).toEqual(clean(root));
      const left = readdirSync(join(root, 'site/.factwright'));
      expect(left.filter((name) => /^\.?(?:lock|journal|staged)/.test(name))).toEqual([]);
    }
  },
);
