import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheOf } from './cache-of.ts';
import { CHECK, scratchProject, SETTINGS } from './scratch-project.ts';
import { watching } from './watching.ts';

// Only the built program remembers: from sources it does not know which build it is.
const BIN = resolve('bin/factwright.js');
const FILE = 'factchecks/trawlers-in-reserve.yaml';
const LONG = process.env['FACTWRIGHT_LONG'] === '1';
const BROKEN = CHECK.replace('rating: false', 'rating: flase');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(root: string, ...argv: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [BIN, 'validate', '--format', 'json', ...argv],
      { cwd: root, maxBuffer: 1e9 },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Runs with and without memory, and wants the same answer. */
async function holds(root: string, ...argv: readonly string[]): Promise<Ended> {
  const ended = await run(root, ...argv);
  expect(ended).toEqual(await run(root, '--no-cache', ...argv));
  expect([0, 1]).toContain(ended.code);
  return ended;
}

/** A project with findings in some files, whose outcomes are remembered. */
async function remembered(): Promise<string> {
  const root = scratchProject({
    'factchecks/broken.yaml': 'title: [',
    'factchecks/misspelt.yaml': BROKEN,
    'factchecks/linked.yaml': CHECK.replace('verdict:', 'related: [nowhere]\nverdict:'),
  });
  await run(root);
  return root;
}

interface Stored {
  conditions: string;
  saved: number;
  crossFile?: unknown[];
  entries: [string, { content: string; state: string; outcome: { day?: string } } | null][];
  findings: unknown[];
}

/** Changes what is remembered, and makes its digest right again. */
function tamper(root: string, change: (stored: Stored) => void): void {
  const stored = JSON.parse(readFileSync(cacheOf(root), 'utf8').split('\n')[1] ?? '') as Stored;
  change(stored);
  const body = JSON.stringify(stored);
  writeFileSync(cacheOf(root), `${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

/** Takes every finding out of what is remembered: whoever trusts it now is wrong. */
function poison(stored: Stored): void {
  stored.findings = stored.findings.map(() => []);
}

test('what is remembered is used, or these tests would prove nothing', { timeout: 60_000 }, async () => {
  const root = await remembered();
  const before = await holds(root);
  tamper(root, poison);
  expect((await run(root)).stdout).not.toBe(before.stdout);
  expect((await run(root, '--no-cache')).stdout).toBe(before.stdout);
});

test('a program that watches reads only what changed, and remembers by itself', { timeout: 60_000 }, async () => {
  const root = await remembered();
  tamper(root, poison);
  const watcher = watching(root);
  expect((await watcher.next()).stdout).not.toMatch(/misspelt.yaml:\S+ error/);
  rmSync(cacheOf(root));
  writeFileSync(join(root, FILE), `${BROKEN}# A note.\n`);
  const { stdout } = await watcher.next('rating-in-scale');
  expect(stdout).toContain(`${FILE}:47:11 error`);
  expect(stdout).not.toMatch(/misspelt.yaml:\S+ error/);
  expect(await watcher.end()).toBe(0);
});

describe('a memory that is wrong is forgotten', { timeout: LONG ? 900_000 : 120_000 }, () => {
  test('damaged anywhere', async () => {
    const root = await remembered();
    const whole = readFileSync(cacheOf(root));
    const expected = await run(root, '--no-cache');
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([at, bits]) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        writeFileSync(cacheOf(root), bytes);
        expect(await run(root)).toEqual(expected);
      }),
      { numRuns: LONG ? 200 : 6 },
    );
  });

  test('half written, empty, or no file at all', async () => {
    const root = await remembered();
    const whole = readFileSync(cacheOf(root));
    for (const length of [0, 10, 64, 65, whole.length >> 1, whole.length - 1]) {
      writeFileSync(cacheOf(root), whole.subarray(0, length));
      await holds(root);
    }
    const odd = scratchProject({ 'factchecks/misspelt.yaml': BROKEN });
    mkdirSync(join(cacheOf(odd), 'a-folder'), { recursive: true });
    expect((await holds(odd)).code).toBe(1);
  });

  test('of another form', async () => {
    const root = await remembered();
    const forms: readonly ((stored: Stored) => void)[] = [
      (stored) => (stored.entries = null as never),
      (stored) => (stored.entries = [[FILE, null]]),
      (stored) => (stored.entries = [[FILE, {} as never]]),
      (stored) => (stored.entries = [null as never]),
      (stored) => (stored.saved = 'never' as never),
      (stored) => (stored.findings = 3 as never),
    ];
    for (const form of forms) {
      tamper(root, form);
      await holds(root);
    }
  });

  test('of another version, another build, other settings or another month', async () => {
    const root = await remembered();
    tamper(root, (stored) => {
      poison(stored);
      stored.conditions = createHash('sha256').update('another version').digest('hex');
    });
    expect((await holds(root)).stdout).toContain('rating-in-scale');
  });
});

describe('what rules across files found is remembered', { timeout: 60_000 }, () => {
  /** Two checks of the same words, of which neither names the other. */
  async function twins(): Promise<string> {
    const root = scratchProject({ 'factchecks/twin.yaml': CHECK });
    expect((await run(root)).stdout).toContain('"related-linked"');
    return root;
  }

  test.each([
    ['words', 'entered the reserve.', 'has entered the reserve.'],
    ['status', 'status: published', 'status: review'],
  ])('until one of them has other %s', async (_, was, now) => {
    const root = await twins();
    tamper(root, (stored) => (stored.crossFile = []));
    expect((await run(root)).stdout).not.toContain('"related-linked"');
    writeFileSync(join(root, 'factchecks/twin.yaml'), `${CHECK}# A later thought.\n`);
    expect((await run(root)).stdout).not.toContain('"related-linked"');
    writeFileSync(join(root, 'factchecks/twin.yaml'), CHECK.replace(was, now));
    expect((await holds(root)).stdout).toContain('"related-linked"');
    expect((await holds(root)).stdout).toContain('"related-linked"');
  });

  test.each(['factchecks/twin.yaml', FILE])('at the places that they have now: %s', async (file) => {
    const root = await twins();
    writeFileSync(join(root, file), `# A thought before all others.\n${CHECK}`);
    expect((await holds(root)).stdout).toContain('"related-linked"');
  });

  test('until one of them is gone, or a new one comes', async () => {
    const root = await twins();
    rmSync(join(root, 'factchecks/twin.yaml'));
    expect((await holds(root)).stdout).not.toContain('"related-linked"');
    writeFileSync(join(root, 'factchecks/other.yaml'), CHECK);
    expect((await holds(root)).stdout).toContain('"related-linked"');
  });

  test('and not as a draft that was never saved would have it', async () => {
    const root = await twins();
    writeFileSync(join(root, FILE), `${CHECK}# A later thought.\n`);
    const draft = CHECK.replace(/summary: No vessel.*/, 'summary: The harbour master counts eleven seals.').replaceAll(
      /quote: .*not one of our vessels has been inside\.?/g,
      'quote: Eleven seals lay there at noon.',
    );
    const judged = await new Promise<string>((done) => {
      const child = execFile(
        process.execPath,
        [BIN, 'validate', '--format', 'json', '--stdin-path', 'factchecks/twin.yaml', '-'],
        { cwd: root },
        (_, stdout) => done(stdout),
      );
      child.stdin?.end(draft);
    });
    expect(judged).not.toContain('"related-linked"');
    expect((await holds(root)).stdout).toContain('"related-linked"');
  });
});

describe('what changed is judged anew', { timeout: 120_000 }, () => {
  test('settings, shared files, pictures and levels', async () => {
    const root = await remembered();
    const before = await holds(root);
    const changes: readonly (readonly [path: string, content: string])[] = [
      ['factwright.yaml', `${SETTINGS}rules: { rating-in-scale: info }\n`],
      ['factchecks/_sources.yaml', 'vessel-log: { kind: record, by: nobody, url: http://archive.example/ }\n'],
      ['factchecks/_parties.yaml', 'minister: { name: Oren Vask, kind: person }\n'],
      ['factchecks/_media/map.png', 'x'],
    ];
    const seen = new Set([before.stdout]);
    for (const [path, content] of changes) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
      seen.add((await holds(root)).stdout);
    }
    seen.add((await holds(root, '--level', 'rating-in-scale=warning')).stdout);
    expect(seen.size).toBeGreaterThanOrEqual(changes.length);
    await holds(root);
  });

  test('a file that names a day near this one is remembered for today only', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const root = scratchProject({
      'factchecks/near.yaml': BROKEN.replace('verdict:', `reviewBy: ${today}\nverdict:`),
    });
    await run(root);
    const before = await holds(root);
    expect(before.code).toBe(1);
    tamper(root, poison);
    expect((await run(root)).stdout).not.toBe(before.stdout);
    tamper(root, (stored) => {
      poison(stored);
      for (const [, entry] of stored.entries) if (entry?.outcome.day !== undefined) entry.outcome.day = '2020-01-01';
    });
    expect((await run(root)).stdout).toBe(before.stdout);
  });

  test('a file that was touched is remembered by its content', async () => {
    const root = await remembered();
    const past = new Date('2026-01-01T00:00:00Z');
    utimesSync(join(root, 'factchecks/misspelt.yaml'), past, past);
    await holds(root);
    tamper(root, poison);
    utimesSync(join(root, 'factchecks/misspelt.yaml'), new Date(), new Date());
    expect((await run(root)).stdout).not.toContain('rating-in-scale');
  });

  test('a file of the same size whose time was set back', async () => {
    const root = await remembered();
    const path = join(root, FILE);
    const past = new Date('2026-01-01T00:00:00Z');
    utimesSync(path, past, past);
    await run(root);
    // As if the memory were old enough to trust times.
    tamper(root, (stored) => (stored.saved += 100_000));
    const { size, mtimeMs } = statSync(path);
    writeFileSync(path, BROKEN);
    utimesSync(path, past, past);
    expect(statSync(path)).toMatchObject({ size, mtimeMs });
    expect((await holds(root)).stdout.match(/"rule": "rating-in-scale"/g)).toHaveLength(2);
  });

  test('a file that a link leads to', async () => {
    const root = scratchProject({ 'drafts/nets.yaml': CHECK });
    symlinkSync('../drafts/nets.yaml', join(root, 'factchecks/nets.yaml'));
    await run(root);
    // As if the memory were old enough to trust times.
    tamper(root, (stored) => (stored.saved += 100_000));
    writeFileSync(join(root, 'drafts/nets.yaml'), BROKEN);
    expect((await holds(root)).stdout).toContain('rating-in-scale');
  });

  test('a file that a link leads to, once git no longer knows it', async () => {
    const root = scratchProject({ 'drafts/nets.yaml': CHECK });
    symlinkSync('../drafts/nets.yaml', join(root, 'factchecks/nets.yaml'));
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', '.'], { cwd: root });
    expect((await holds(root)).stdout).not.toContain('file-readable');
    tamper(root, (stored) => (stored.saved += 100_000));
    execFileSync('git', ['rm', '-q', '--cached', 'drafts/nets.yaml'], { cwd: root });
    expect((await holds(root)).stdout).toContain('file-readable');
  });

  test('a picture that is none any more', async () => {
    const media =
      'media:\n  map: { file: map.png, alt: The line of the reserve., credit: Coast Guard }\nimage: map\nverdict:';
    const root = scratchProject({
      'factchecks/_media/map.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      [FILE]: CHECK.replace('verdict:', media),
    });
    expect((await holds(root)).stdout).not.toContain('map.png');
    writeFileSync(join(root, 'factchecks/_media/map.png'), '<html>');
    expect((await holds(root)).stdout).toContain('The file `map.png` in the media folder is not a picture');
  });

  test('a file that changes right after it was judged', async () => {
    const root = await remembered();
    for (const content of [BROKEN, CHECK, BROKEN]) {
      writeFileSync(join(root, FILE), content);
      const { stdout } = await holds(root);
      expect(stdout.match(/"rule": "rating-in-scale"/g)).toHaveLength(content === BROKEN ? 2 : 1);
    }
  });
});

/** A project that takes a while. */
function large(): string {
  return scratchProject(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [
        `factchecks/harbour-${number}.yaml`,
        (number % 10 === 0 ? BROKEN : CHECK).replaceAll('reserve', `reserve ${number}`),
      ]),
    ),
  );
}

describe('several runs', { timeout: LONG ? 900_000 : 120_000 }, () => {
  test('at once give each the right answer, and leave a sound memory', async () => {
    const root = large();
    const expected = await run(root, '--no-cache');
    for (const ended of await Promise.all([run(root), run(root), run(root)])) expect(ended).toEqual(expected);
    expect(await run(root)).toEqual(expected);
  });

  test('that are killed at any moment leave nothing wrong, and disturb no other', async () => {
    const root = large();
    const start = performance.now();
    const expected = await run(root, '--no-cache');
    const duration = performance.now() - start;
    for (let moment = 0; moment < (LONG ? 50 : 5); moment += 1) {
      writeFileSync(join(root, 'factchecks/harbour-1.yaml'), moment % 2 === 0 ? BROKEN : CHECK);
      const child = spawn(process.execPath, [BIN, 'validate'], { cwd: root, stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', done));
      const other = run(root);
      await sleep(Math.random() * duration * 1.2);
      child.kill('SIGKILL');
      await ended;
      expect(await other).toEqual(await holds(root));
    }
    // What a killed run left half written goes once nobody can be writing it any more.
    const left = (): readonly string[] => readdirSync(dirname(cacheOf(root))).filter((name) => name.endsWith('.tmp'));
    const unfinished = join(dirname(cacheOf(root)), `.outcomes.json.${'0'.repeat(24)}.tmp`);
    writeFileSync(unfinished, 'half');
    for (const name of left()) utimesSync(join(dirname(cacheOf(root)), name), 0, 0);
    writeFileSync(join(root, 'factchecks/harbour-1.yaml'), `${CHECK}# The last one.\n`);
    await holds(root);
    expect(left()).toEqual([]);
    expect(expected.code).toBe(1);
  });
});

/** Builds with the built program, which remembers. */
function build(root: string): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [BIN, 'build', '--no-cards'], { cwd: root }, (_, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test('a build is refused for an error that is remembered, and told the same', async () => {
  const root = scratchProject({ 'factchecks/misspelt.yaml': BROKEN });
  const first = await build(root);
  expect(first).toMatchObject({ code: 1, stderr: expect.stringMatching(/rating-in-scale[^]*Nothing was built/) });
  expect(await build(root)).toEqual(first);
  expect(await build(root)).toEqual(first);
});
