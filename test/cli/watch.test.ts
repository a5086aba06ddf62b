import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS } from './scratch-project.ts';
import { watching } from './watching.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const BROKEN = CHECK.replace('rating: false', 'rating: flase');
const FOUND = 'rating-in-scale';
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

function writeInPlace(root: string, path: string, content: string): void {
  writeFileSync(join(root, path), content);
}

/** Saves as many editors do: next to the file, and then over it. */
function renameOver(root: string, path: string, content: string): void {
  const temporary = join(root, dirname(path), '.saving');
  writeFileSync(temporary, content);
  renameSync(temporary, join(root, path));
}

function because(why: string): RegExp {
  return new RegExp(`^Judged at \\d\\d:\\d\\d:\\d\\d, because ${why.replaceAll('.', String.raw`\.`)}\\.\n$`);
}

describe('a change is judged', { timeout: 60_000 }, () => {
  test('in place, by renaming over, again and again', async () => {
    const root = scratchProject();
    const watcher = watching(root);
    const first = await watcher.next();
    expect(first.stdout).toContain('nothing found');
    expect(first.stderr).toMatch(/^Judged at \d\d:\d\d:\d\d\. Watching for changes; press Ctrl-C to stop\.\n$/);
    for (const [save, content] of [
      [renameOver, BROKEN],
      [renameOver, CHECK],
      [renameOver, BROKEN],
      [writeInPlace, CHECK],
      [renameOver, BROKEN],
      [writeInPlace, CHECK],
      [writeInPlace, BROKEN],
    ] as const) {
      save(root, FILE, content);
      const { stderr } = await watcher.next(content === BROKEN ? FOUND : 'nothing found');
      expect(stderr).toMatch(because(`${FILE} changed`));
    }
    expect(await watcher.end()).toBe(0);
  });

  test('of the settings and of shared files, saved by renaming', async () => {
    const root = scratchProject();
    const watcher = watching(root);
    await watcher.next();
    renameOver(root, 'factwright.yaml', SETTINGS.replace('scale: standard', 'scale: nowhere'));
    expect((await watcher.next()).stdout).toContain('nowhere');
    renameOver(root, 'factwright.yaml', SETTINGS);
    const settled = await watcher.next();
    expect(settled.stdout).toContain('nothing found');
    expect(settled.stderr).toMatch(because('factwright.yaml changed'));
    renameOver(root, 'factchecks/_parties.yaml', 'minister: { name: Oren Vask, knid: person }\n');
    const parties = await watcher.next();
    expect(parties.stdout).toContain('`knid`');
    expect(parties.stderr).toMatch(because('factchecks/_parties.yaml is new'));
    renameOver(root, 'factchecks/_parties.yaml', 'minister: { name: 7, kind: person }\n');
    expect((await watcher.next()).stdout).toContain('Put it in quotes');
    rmSync(join(root, 'factchecks/_parties.yaml'));
    expect((await watcher.next()).stdout).toContain('nothing found');
    expect(await watcher.end('SIGTERM')).toBe(0);
  });

  test('new, renamed and deleted files and folders', async () => {
    const root = scratchProject();
    const watcher = watching(root);
    await watcher.next();
    mkdirSync(join(root, 'factchecks/2031/spring'), { recursive: true });
    writeFileSync(join(root, 'factchecks/2031/spring/nets.yaml'), BROKEN);
    expect((await watcher.next(FOUND)).stdout).toContain('factchecks/2031/spring/nets.yaml');
    renameOver(root, 'factchecks/2031/spring/nets.yaml', CHECK);
    expect((await watcher.next()).stdout).not.toContain(FOUND);
    renameSync(join(root, 'factchecks/2031'), join(root, 'factchecks/2032'));
    expect((await watcher.next()).stderr).toMatch(
      because('factchecks/2031/spring/nets.yaml is gone and factchecks/2032/spring/nets.yaml is new'),
    );
    renameOver(root, 'factchecks/2032/spring/nets.yaml', BROKEN);
    expect((await watcher.next()).stdout).toContain('factchecks/2032/spring/nets.yaml');
    rmSync(join(root, 'factchecks/2032'), { recursive: true });
    expect((await watcher.next()).stdout).toContain('nothing found');
    mkdirSync(join(root, 'factchecks/2032/spring'), { recursive: true });
    writeInPlace(root, 'factchecks/2032/spring/nets.yaml', CHECK);
    await watcher.next('3 files');
    // The same folder again is another one, also where nobody saw that it was gone.
    rmSync(join(root, 'factchecks/2032'), { recursive: true });
    mkdirSync(join(root, 'factchecks/2032/spring'), { recursive: true });
    writeInPlace(root, 'factchecks/2032/spring/nets.yaml', BROKEN);
    await watcher.next(FOUND);
    renameOver(root, 'factchecks/2032/spring/nets.yaml', CHECK);
    expect((await watcher.next()).stdout).not.toContain(FOUND);
    expect(await watcher.end()).toBe(0);
  });

  test('of a file that a link leads to, and of a picture', async () => {
    const root = scratchProject({
      'drafts/nets.yaml': CHECK,
      'factchecks/harbour.yaml': CHECK.replace('verdict:', 'media:\n  log: { file: log.png, alt: The log }\nverdict:'),
    });
    symlinkSync('../drafts/nets.yaml', join(root, 'factchecks/nets.yaml'));
    const watcher = watching(root);
    expect((await watcher.next()).stdout).toContain('log.png');
    renameOver(root, 'drafts/nets.yaml', BROKEN);
    const linked = await watcher.next();
    expect(linked.stdout).toContain(FOUND);
    expect(linked.stderr).toMatch(because('factchecks/nets.yaml changed'));
    mkdirSync(join(root, 'factchecks/_media'));
    writeFileSync(join(root, 'factchecks/_media/log.png'), 'x');
    const shown = await watcher.next();
    expect(shown.stdout).not.toContain('reference-exists');
    expect(shown.stderr).toMatch(because('factchecks/_media/log.png is new'));
    expect(await watcher.end()).toBe(0);
  });

  test('where the settings move the folder', async () => {
    const root = scratchProject();
    const watcher = watching(root);
    await watcher.next();
    mkdirSync(join(root, 'content'));
    renameSync(join(root, 'factchecks'), join(root, 'content/checks'));
    expect((await watcher.next()).stderr).toMatch(/^factwright: There is no fact check in the project/);
    writeInPlace(root, 'factwright.yaml', `${SETTINGS}folders: { factchecks: content/checks }\n`);
    await watcher.next('nothing found');
    writeInPlace(root, 'content/checks/trawlers-in-reserve.yaml', BROKEN);
    await watcher.next(FOUND);
    expect(await watcher.end()).toBe(0);
  });
});

describe('what is broken is shown, and waited for', { timeout: 60_000 }, () => {
  test('YAML that is not, settings that are none or gone, a project without checks', async () => {
    const outer = scratchProject({ 'desk/factwright.yaml': SETTINGS, [`desk/${FILE}`]: CHECK });
    const root = join(outer, 'desk');
    const watcher = watching(root);
    await watcher.next();
    renameOver(root, FILE, 'title: [');
    expect((await watcher.next()).stdout).toContain('yaml');
    renameOver(root, 'factwright.yaml', 'format: [');
    expect((await watcher.next()).stdout).toContain('factwright.yaml');
    rmSync(join(root, 'factwright.yaml'));
    const gone = await watcher.next();
    expect(gone.stderr).toMatch(/^factwright: factwright\.yaml is no longer in .*\.\n/);
    expect(gone.stderr).toMatch(/^Judged at .*, because factwright\.yaml is gone\.$/m);
    renameOver(root, 'factwright.yaml', SETTINGS);
    await watcher.next();
    rmSync(join(root, FILE));
    expect((await watcher.next()).stderr).toContain('note: there is no fact check in factchecks yet.');
    renameOver(root, FILE, CHECK);
    expect((await watcher.next()).stdout).toContain('nothing found');
    expect(await watcher.end()).toBe(0);
  });

  test('a wrong use at the start is told at once', async () => {
    const root = scratchProject();
    expect((await factwright(root, 'validate', '--watch', 'nowhere.yaml')).code).toBe(2);
    expect((await factwright(root, 'validate', '--watch', '--level', 'no-such-rule=off')).code).toBe(2);
  });
});

describe('what a watching program writes', { timeout: 60_000 }, () => {
  test('reports to files are written anew, and what editors save next to it is no change', async () => {
    const root = scratchProject();
    const watcher = watching(root, '--format', 'text', '--format', 'json=factchecks/report.json');
    await watcher.next();
    writeFileSync(join(root, 'factchecks/.trawlers-in-reserve.yaml.swp'), 'x');
    writeFileSync(join(root, `${FILE}~`), CHECK);
    writeFileSync(join(root, 'factchecks/4913'), '');
    renameOver(root, FILE, BROKEN);
    expect((await watcher.next()).stderr).toMatch(because(`${FILE} changed`));
    expect(readFileSync(join(root, 'factchecks/report.json'), 'utf8')).toContain(FOUND);
    expect(await watcher.end()).toBe(0);
  });

  test('many changes are one, and names cannot steer the terminal', async () => {
    const root = scratchProject();
    const watcher = watching(root);
    await watcher.next();
    mkdirSync(join(root, 'new'));
    for (const name of ['a\u001B[2J', 'b', 'c', 'd', 'e', 'f']) writeFileSync(join(root, 'new', `${name}.yaml`), CHECK);
    renameSync(join(root, 'new'), join(root, 'factchecks/new'));
    expect((await watcher.next()).stderr).toMatch(
      /because factchecks\/new\/a␛\[2J\.yaml is new, factchecks\/new\/b\.yaml is new, factchecks\/new\/c\.yaml is new and 3 more files changed\.$/m,
    );
    expect(await watcher.end()).toBe(0);
  });

  test('the screen is cleared only on a terminal, and the time is that of the clock', async () => {
    const root = scratchProject({ [FILE]: BROKEN });
    const once = {
      now: () => new Date(2031, 4, 4, 9, 5, 7),
      interrupted: () => Promise.resolve(),
    };
    const { code, stdout, stderr } = await factwrightWith(once, root, 'validate', '--watch');
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain(FOUND);
    expect(stderr).toBe('Judged at 09:05:07. Watching for changes; press Ctrl-C to stop.\n');
    const shown = await factwrightWith({ ...once, isTTY: true }, root, 'validate', '--watch');
    expect(shown.stdout.startsWith(CLEAR)).toBe(true);
    const dumb = await factwrightWith({ ...once, isTTY: true, env: { TERM: 'dumb' } }, root, 'validate', '--watch');
    expect(dumb.stdout).not.toContain(CLEAR);
  });
});

test.each([
  ['--fix'],
  ['--shard', '1/2'],
  ['--stdin-path', FILE],
  ['--staged'],
  ['--stats'],
  ['--baseline', 'known.json', '--update-baseline'],
])('cannot be combined with %s', async (...options) => {
  const { code, stdout, stderr } = await factwright(scratchProject(), 'validate', '--watch', ...options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(
    `it cannot be combined with ${options.find((option) => !['known.json', '--baseline'].includes(option))}.`,
  );
});
