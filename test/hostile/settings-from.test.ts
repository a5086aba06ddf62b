import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, SETTINGS, type Outcome } from '../cli/scratch-project.ts';
import { commit, FILE, git, repository, scratch, SILENT, UNCORRECTED, write } from './checkouts.ts';

const BAD = CHECK.replace('source: vessel-log', 'source: vessel-lgo');
const DRAFT = `title: Are the new ferries late?
statement: { summary: Every ferry is on time., quote: Every ferry is on time., speaker: nobody, date: 2024-04-12 }
`;
const BY_MAIN = ['--base', 'main', '--settings-from', 'main'];

/** A pull request that changes a published check without a word, and does something about who would say so. */
async function judged(
  root: string,
  ...argv: readonly string[]
): Promise<{ readonly without: Outcome; readonly by: Outcome }> {
  commit(root);
  return {
    without: await factwright(root, 'validate', '--base', 'main', ...argv),
    by: await factwright(root, 'validate', ...BY_MAIN, ...argv),
  };
}

describe('a pull request is judged as if it had not', () => {
  test.each([
    ['turned the rule off', `${SETTINGS}rules: { change-is-corrected: off }\n`],
    ['made it a matter of information', `${SETTINGS}rules: { change-is-corrected: info }\n`],
    ['excused the file', SETTINGS.replace('quote-checked: off', 'quote-checked: off, change-is-corrected: off')],
  ])('%s', async (_, settings) => {
    const root = repository();
    write(root, { 'factwright.yaml': settings, [FILE]: SILENT });
    const { without, by } = await judged(root);
    expect(without.code).toBe(0);
    expect(by.code).toBe(1);
    expect(by.stdout).toContain(UNCORRECTED);
    expect(by.stderr).toContain('note: judged by the settings of main.');
  });

  test('chosen a milder preset', async () => {
    const root = repository({
      'factwright.yaml': `${SETTINGS}extends: strict\n`,
      [FILE]: CHECK.replace('conflicts: none\n', ''),
    });
    write(root, { 'factwright.yaml': SETTINGS });
    const { without, by } = await judged(root);
    expect([without.code, by.code]).toEqual([0, 1]);
  });

  test('raised the limits', async () => {
    const root = repository();
    write(root, {
      'factwright.yaml': `${SETTINGS}limits: { fileBytes: 2500000 }\n`,
      'factchecks/huge.yaml': `# ${'x'.repeat(2_000_000)}\n${CHECK.replace('No vessel', 'No boat')}`,
    });
    const { without, by } = await judged(root);
    expect(without.stdout).not.toContain('file-readable');
    expect(by.stdout).toContain('huge.yaml:1:1 error file-readable');
  });

  test('changed the scale', async () => {
    const scale = `scale:
  best: 2
  worst: 1
  ratings:
    - { id: false, label: Wrong, definition: It is wrong., class: mixed, value: 1 }
    - { id: true, label: Right, definition: It is right., class: true, value: 2 }
`;
    const root = repository();
    write(root, {
      'factwright.yaml': SETTINGS.replace('scale: standard\n', scale),
      [FILE]: CHECK.replace('finding: rebutted', 'finding: mixed'),
    });
    const { by } = await judged(root);
    expect(by.stdout).toContain('verdict-follows');
  });

  test.each([
    ['put its findings into the baseline', 'known.json'],
    ['put them there by an absolute path', resolve('/')],
    ['made the baseline a link', 'link'],
  ])('%s', async (_, kind) => {
    const root = repository({ 'known.json': '{"version":1,"findings":[]}' });
    write(root, { 'factchecks/new.yaml': BAD });
    const file = kind === resolve('/') ? join(root, 'known.json') : 'known.json';
    await factwright(root, 'validate', '--baseline', 'known.json', '--update-baseline', 'grow');
    if (kind === 'link') {
      renameSync(join(root, 'known.json'), join(root, 'other.json'));
      symlinkSync('other.json', join(root, 'known.json'));
    }
    const { without, by } = await judged(root, '--baseline', file);
    expect([without.code, by.code]).toEqual([0, 1]);
    expect(by.stdout).toContain('reference-exists');
  });

  test('begun its branch where the rules were milder', async () => {
    const root = repository({ 'factwright.yaml': `${SETTINGS}rules: { reference-exists: off }\n` });
    git(root, 'checkout', '-q', 'main');
    write(root, { 'factwright.yaml': SETTINGS });
    commit(root, 'Turn a rule on');
    git(root, 'checkout', '-q', 'stranger');
    write(root, { [FILE]: BAD });
    const { by } = await judged(root);
    expect(by.stdout).toContain('reference-exists');
  });
});

describe('a pull request that moves things', () => {
  const ELSEWHERE = `${SETTINGS}folders: { factchecks: checks }\n`;

  test('the folder away from what it changes: both folders are judged', async () => {
    const root = repository({ 'factchecks/other.yaml': CHECK.replace('No vessel', 'No boat') });
    write(root, {
      'factwright.yaml': ELSEWHERE,
      [FILE]: SILENT,
      'checks/new.yaml': DRAFT,
    });
    const { by } = await judged(root);
    expect(by.code).toBe(1);
    expect(by.stdout).toContain(`${FILE}:6:12 error change-is-corrected`);
    expect(by.stdout).toMatch(/checks\/new\.yaml:.*reference-exists/);
    // Readers would not find it any more.
    expect(by.stdout).toMatch(/factchecks\/other\.yaml:1:1 error change-is-corrected/);
  });

  test('all fact checks with the folder, as an honest one does', async () => {
    const root = repository({ 'factchecks/_parties.yaml': 'ferry-line: { name: Ferry line, kind: company }\n' });
    write(root, { 'factwright.yaml': ELSEWHERE });
    git(root, 'mv', 'factchecks', 'checks');
    const { by } = await judged(root);
    expect(by).toMatchObject({ code: 0 });
    expect(existsSync(join(root, 'factchecks'))).toBe(false);
    write(root, { 'checks/trawlers-in-reserve.yaml': SILENT });
    commit(root);
    expect((await factwright(root, 'validate', ...BY_MAIN)).stdout).toMatch(/checks\/trawlers.*change-is-corrected/);
  });

  test('the folder into one of its parts, and out of the rest', async () => {
    const root = repository({ 'factchecks/2024/other.yaml': CHECK.replace('No vessel', 'No boat') });
    write(root, { 'factwright.yaml': `${SETTINGS}folders: { factchecks: factchecks/2024 }\n` });
    const { by } = await judged(root);
    expect(by.code).toBe(1);
    expect(by.stdout.match(/was deleted since/g)).toHaveLength(1);
  });

  test('the pictures only', async () => {
    const picture =
      'image: reserve\nmedia: { reserve: { file: reserve.png, alt: The reserve, credit: Harbour desk } }\n';
    const root = repository({
      'pictures/reserve.png': 'GIF89a',
      'factchecks/_media/reserve.png': 'GIF89a',
      [FILE]: CHECK + picture,
    });
    write(root, { 'factwright.yaml': `${SETTINGS}folders: { media: factchecks/_pictures }\n` });
    renameSync(join(root, 'factchecks/_media'), join(root, 'factchecks/_pictures'));
    const { by } = await judged(root);
    expect(by).toMatchObject({ code: 0 });
  });

  test('settings of its own into a folder make that no other project', async () => {
    const root = repository();
    write(root, {
      'factchecks/factwright.yaml': `${SETTINGS}rules: { change-is-corrected: off }\nfolders: { factchecks: '2024' }\n`,
      [FILE]: SILENT,
    });
    commit(root);
    const { code, stdout } = await factwright(root, 'validate', ...BY_MAIN, 'factchecks');
    expect(code).toBe(1);
    expect(stdout).toContain(UNCORRECTED);
  });

  test('the settings to a folder above make that no project either', async () => {
    const root = repository({}, { desk: 'desk' });
    renameSync(join(root, 'desk/factwright.yaml'), join(root, 'factwright.yaml'));
    write(root, { 'factchecks/fine.yaml': CHECK, [`desk/${FILE}`]: SILENT });
    commit(root);
    const { code, stdout } = await factwright(join(root, 'desk'), 'validate', ...BY_MAIN);
    expect(code).toBe(1);
    expect(stdout).toContain('factwright.yaml:1:1 error file-readable');
    expect(stdout).toContain(UNCORRECTED);
  });

  test.each(['moved', 'linked'])('the whole project, %s, is refused by name', async (how) => {
    const root = repository({}, { desk: 'desk' });
    renameSync(join(root, 'desk'), join(root, 'other'));
    write(join(root, 'other'), {
      'factwright.yaml': `${SETTINGS}rules: { change-is-corrected: off }\n`,
      [FILE]: SILENT,
    });
    if (how === 'linked') symlinkSync('other', join(root, 'desk'));
    commit(root);
    const { code, stderr } = await factwright(join(root, how === 'linked' ? 'desk' : 'other'), 'validate', ...BY_MAIN);
    expect(code).toBe(2);
    expect(stderr).toContain('`desk/factwright.yaml` of main is gone');
  });

  test('a new project beside the others is judged by its own settings, with a note', async () => {
    const root = repository({}, { desk: 'desk' });
    write(join(root, 'second'), { 'factwright.yaml': SETTINGS, [FILE]: BAD });
    commit(root);
    const { code, stderr } = await factwright(join(root, 'second'), 'validate', ...BY_MAIN);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'note: main has no valid settings for this project, so it is judged by those of the work tree.',
    );
    expect(stderr).toContain('note: main contains no project here, so nothing is compared with it.');
  });
});

describe('the settings of the pull request itself', () => {
  const own = async (settings: string): Promise<Outcome> => {
    const root = repository();
    write(root, { 'factwright.yaml': settings });
    commit(root);
    return factwright(root, 'validate', ...BY_MAIN);
  };

  test('may not be broken, and the place is the one in them', async () => {
    const { code, stdout } = await own(`# A comment.\n${SETTINGS}sacle: standard\n`);
    expect(code).toBe(1);
    expect(stdout).toContain('factwright.yaml:13:1 error schema');
    expect(stdout).toContain('sacle: standard');
    expect((await own('title: [\n')).code).toBe(1);
  });

  test('may not be gone', async () => {
    const root = repository();
    rmSync(join(root, 'factwright.yaml'));
    commit(root);
    const { code, stdout } = await factwright(root, 'validate', ...BY_MAIN);
    expect(code).toBe(1);
    expect(stdout).toContain('factwright.yaml:1:1 error file-readable');
  });

  test('are judged by the rules of the other ones', async () => {
    const { stdout } = await own(
      `${SETTINGS.replace(/ {2}policies:\n(?: {4}.*\n)+/, '')}rules: { policies-linked: off, no-such-rule: off }\n`,
    );
    expect(stdout).toMatch(/factwright\.yaml:2:1.* warning policies-linked/);
    expect(stdout).toMatch(/factwright\.yaml:8:\d+.* error schema/);
    expect(stdout).toContain('no-such-rule');
  });

  test('can refer to what is shared, and excuse what is found in them', async () => {
    const root = repository({ 'factchecks/_parties.yaml': 'desk: { name: Harbour desk, kind: news }\n' });
    write(root, {
      'factwright.yaml': `# factwright-ignore-file policies-linked: A desk that is only being set up.\n${SETTINGS.replace(/ {2}policies:\n(?: {4}.*\n)+/, '  party: desk\n')}`,
    });
    commit(root);
    expect(await factwright(root, 'validate', ...BY_MAIN)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nothing found'),
    });
  });

  test('may fix what is wrong with the other ones', async () => {
    const root = repository({ 'factwright.yaml': SETTINGS.replace(/ {2}policies:\n(?: {4}.*\n)+/, '') });
    write(root, { 'factwright.yaml': SETTINGS });
    commit(root);
    expect((await factwright(root, 'validate', ...BY_MAIN)).stdout).not.toContain('policies-linked');
  });
});

describe('which revision it is', () => {
  const MILD = `${SETTINGS}rules: { reference-exists: off }\n`;

  function mild(): string {
    const root = repository();
    write(root, { 'factwright.yaml': MILD, [FILE]: BAD });
    commit(root);
    return root;
  }

  test('without a name, the branch that the CI system says a pull request is for', async () => {
    const root = mild();
    const sha = git(root, 'rev-parse', 'main').trim();
    const event = join(scratch(), 'event.json');
    writeFileSync(event, JSON.stringify({ merge_group: { base_sha: sha } }));
    const environments: readonly Record<string, string>[] = [
      { GITHUB_BASE_REF: 'main' },
      { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event },
      { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
    ];
    for (const env of environments) {
      const { code, stdout } = await factwrightWith({ env }, root, 'validate', '--settings-from');
      expect([env, code]).toEqual([env, 1]);
      expect(stdout).toContain('reference-exists');
    }
  });

  test('where the CI system speaks of none, those that are here, and a note', async () => {
    const { code, stderr } = await factwright(mild(), 'validate', '--settings-from');
    expect(code).toBe(0);
    expect(stderr).toContain(
      'note: judged by the settings of the work tree, since this is not known to be a pull request.',
    );
  });

  test('one that is not here is an error, whoever names it', async () => {
    const root = mild();
    git(root, 'update-ref', '-d', 'refs/remotes/origin/main');
    for (const [env, argv] of [
      [{ GITHUB_BASE_REF: 'main' }, ['--settings-from']],
      [{ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }, ['--settings-from']],
      [{ GITHUB_EVENT_NAME: 'merge_group' }, ['--settings-from']],
      [{}, ['--settings-from', 'origin/main']],
      [{}, ['--settings-from=']],
    ] as const) {
      const { code, stdout, stderr } = await factwrightWith({ env }, root, 'validate', ...argv);
      expect({ env, code, stdout }).toEqual({ env, code: 2, stdout: '' });
      expect(stderr).toMatch(/There is no revision|names no base/);
    }
    expect((await factwright(scratch(), 'validate', '--settings-from', 'main')).code).toBe(2);
  });

  test('where it has broken settings, those that are here count, and a note says so', async () => {
    const root = repository({ 'factwright.yaml': 'title: [\n' });
    write(root, { 'factwright.yaml': SETTINGS });
    const { code, stderr } = await factwright(root, 'validate', ...BY_MAIN);
    expect(code).toBe(0);
    expect(stderr).toContain('note: main has no valid settings');
  });

  test('where nothing differs, nothing is otherwise', async () => {
    const root = repository();
    write(root, { [FILE]: BAD, 'factwright.yaml': SETTINGS.replaceAll('\n', '\r\n') });
    const plain = await factwright(root, 'validate', '--base', 'main');
    const by = await factwright(root, 'validate', ...BY_MAIN);
    expect(by).toEqual({ ...plain, stderr: 'note: judged by the settings of main.\n' });
  });
});

describe('with other options', () => {
  const OFF = `${SETTINGS}rules: { reference-exists: off }\n`;

  function off(files: Readonly<Record<string, string>> = { [FILE]: BAD }): string {
    const root = repository({ 'factchecks/second.yaml': CHECK.replace('No vessel', 'No boat') });
    write(root, { 'factwright.yaml': OFF, ...files });
    return root;
  }

  test.each([['--changed'], ['--staged'], ['--stats'], ['--no-cache'], ['--quiet']])('%s', async (option) => {
    const root = off();
    git(root, 'add', '-A');
    expect((await factwright(root, 'validate', option)).stdout).not.toContain('reference-exists');
    const { code, stdout } = await factwright(root, 'validate', '--settings-from', 'main', option);
    expect(code).toBe(1);
    expect(stdout).toContain('reference-exists');
  });

  test('settings that are only staged are those of the change', async () => {
    const root = off({});
    write(root, { 'factwright.yaml': 'title: [\n' });
    git(root, 'add', '-A');
    write(root, { 'factwright.yaml': OFF });
    const { code, stdout } = await factwright(root, 'validate', '--staged', '--settings-from', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain('factwright.yaml:1:');
  });

  test('--stdin-path', async () => {
    const root = off({});
    const argv = ['validate', '--settings-from', 'main', '--stdin-path'];
    const check = await factwrightWith({ stdin: BAD }, root, ...argv, FILE, '-');
    expect(check.stdout).toContain('reference-exists');
    const settings = await factwrightWith({ stdin: 'title: [\n' }, root, ...argv, 'factwright.yaml', '-');
    expect(settings.code).toBe(1);
  });

  test('--shard, and what joins the shards', async () => {
    const root = off();
    const files = ['1', '2'].map((index) => `report-${index}.json`);
    for (const [index, file] of files.entries())
      await factwright(root, 'validate', ...BY_MAIN, '--shard', `${index + 1}/2`, '--out', file);
    const joined = await factwright(root, 'report', 'merge', ...files);
    const whole = await factwright(root, 'validate', ...BY_MAIN);
    expect(joined.code).toBe(1);
    expect(joined.stdout).toBe(whole.stdout);
    // The settings of the checkout are judged where shards are joined.
    write(root, { 'factwright.yaml': `${OFF}# A later thought.\n` });
    expect(await factwright(root, 'report', 'merge', ...files)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('settings'),
    });
    write(root, { 'factwright.yaml': SETTINGS });
    expect((await factwright(root, 'report', 'merge', ...files)).code).toBe(2);
  });

  test('--shard of a moved folder is refused', async () => {
    const root = off();
    write(root, { 'factwright.yaml': `${SETTINGS}folders: { factchecks: checks }\n` });
    const { code, stderr } = await factwright(root, 'validate', '--settings-from', 'main', '--shard', '1/2');
    expect(code).toBe(2);
    expect(stderr).toContain('without --shard');
  });

  test('--fix and --update-baseline are refused', async () => {
    const root = off();
    for (const argv of [['--fix'], ['--fix', '--dry-run'], ['--baseline', 'known.json', '--update-baseline']])
      expect((await factwright(root, 'validate', '--settings-from', 'main', ...argv)).code).toBe(2);
  });

  test('a baseline that the revision lacks knows nothing, and one from elsewhere counts', async () => {
    const root = off();
    const outside = join(scratch(), 'known.json');
    write(root, { 'factwright.yaml': SETTINGS });
    await factwright(root, 'validate', '--baseline', outside, '--update-baseline');
    const by = (file: string): Promise<Outcome> =>
      factwright(root, 'validate', '--settings-from', 'main', '--baseline', file);
    expect((await by(outside)).code).toBe(0);
    writeFileSync(join(root, 'known.json'), execFileSync('cat', [outside]));
    const inside = await by('known.json');
    expect(inside.code).toBe(1);
    expect(inside.stderr).toContain('note: main has no baseline known.json, so no finding is known.');
  });

  test('threads and memory judge by the same settings', { timeout: 120_000 }, async () => {
    const bin = resolve('bin/factwright.js');
    const root = repository({ '.gitignore': '.factwright-cache\n' });
    mkdirSync(join(root, 'factchecks/many'));
    for (let index = 0; index < 900; index += 1)
      writeFileSync(
        join(root, `factchecks/many/check-${index}.yaml`),
        BAD.replaceAll('vessel of', `vessel ${index} of`),
      );
    git(root, 'checkout', '-q', 'main');
    commit(root);
    git(root, 'checkout', '-q', '-B', 'stranger');
    write(root, { 'factwright.yaml': OFF });
    commit(root);
    const errors = (...argv: readonly string[]): number => {
      try {
        return Number(
          JSON.parse(
            execFileSync(process.execPath, [bin, 'validate', '--format', 'json', ...argv], {
              cwd: root,
              encoding: 'utf8',
              maxBuffer: 1e9,
              stdio: ['ignore', 'pipe', 'ignore'],
            }),
          ).errors,
        );
      } catch (error) {
        return Number(JSON.parse(Object(error).stdout).errors);
      }
    };
    const plain = errors();
    const by = errors('--settings-from', 'main');
    expect(by).toBeGreaterThanOrEqual(plain + 900);
    expect([errors(), errors('--settings-from', 'main'), errors('--settings-from', 'main')]).toEqual([plain, by, by]);
    expect(errors('--settings-from', 'main', '--no-cache', '--stats')).toBe(by);
  });
});
