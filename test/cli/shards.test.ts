import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS, FAULTY_TRANSLATION } from './scratch-project.ts';

/** A corpus of the Republic of Veldania with mistakes in one file, between files and in what they share. */
const FAULTY: Readonly<Record<string, string>> = {
  'factwright.yaml': SETTINGS.replace('[en]', '[en, de]') + 'rules: { sumary-short: off }\n',
  'factchecks/_sources.yaml': 'press-archive: { kind: record, by: nobody, url: http://archive.example/ }\n',
  'factchecks/_parties.yaml': 'harbour-office: { name: Harbour Office, kind: stat }\n',
  'factchecks/trawlers-in-reserve.de.yaml': FAULTY_TRANSLATION,
  // A second one, of which something is to be done: the note about it comes behind all else.
  'factchecks/trawlers-half-done.yaml':
    'translationOf: trawlers-in-reserve\nlanguage: de\ntitle:\nstatement:\n  summary:\n  question:\n',
  'factchecks/2024/trawlers-in-reserve.yaml': CHECK,
  'factchecks/2024/again.yaml': CHECK,
  'factchecks/2024/broken.yaml': 'title: [',
  'factchecks/2024/no-check.yaml': 'title: Only a title\n',
  'factchecks/2025/elsewhere.yaml': CHECK.replace('No vessel of', 'Not one ship of').replace(
    'verdict:',
    'related: [trawlers-in-reservr, again]\nverdict:',
  ),
  'factchecks/2025/misspelt.yaml': CHECK.replace('rating: false', 'rating: flase'),
  'factchecks/2025/typo.yaml': CHECK.replace('title:', 'titel:'),
  'factchecks/2025/undated.yaml': `${CHECK}article: |\n  Only [@radar-watch] is cited.\n`,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, number) => [
      `factchecks/2026/harbour-${number}.yaml`,
      CHECK.replaceAll('trawler', `trawler ${number}`),
    ]),
  ),
};

/** Runs all shards, and says which files they wrote. */
async function runShards(root: string, count: number, ...argv: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const file = `out/${count}-${index}.json`;
    const { stderr } = await factwright(root, 'validate', ...argv, '--shard', `${index}/${count}`, '--out', file);
    expect(stderr).toBe('');
    files.push(file);
  }
  return files;
}

describe('shards that are joined', () => {
  test.each([1, 2, 4, 40])('%i of them report what one run does, byte for byte', async (count) => {
    const root = scratchProject(FAULTY);
    const whole = await factwright(root, 'validate', '--format', 'json');
    const files = await runShards(root, count);
    const merged = await factwright(root, 'report', 'merge', ...files.toReversed(), '--format', 'json');
    expect(merged).toEqual(whole);
    expect(whole.code).toBe(1);
    expect(whole.stdout).toContain('"description": "Rename the key to `title`."');
    const found = new Set((JSON.parse(whole.stdout) as Reported).diagnostics.map(({ rule }) => rule));
    for (const rule of ['id-unique', 'related-linked', 'reference-exists', 'translation-in-step', 'schema'])
      expect([...found]).toContain(rule);
  });

  test('report what a run on some paths does', async () => {
    const root = scratchProject(FAULTY);
    const paths = ['factchecks/2024', 'factchecks/2025/elsewhere.yaml'];
    const whole = await factwright(root, 'validate', ...paths, '--format', 'json');
    const merged = await factwright(root, 'report', 'merge', ...(await runShards(root, 3, ...paths)), '--format=json');
    expect(merged).toEqual(whole);
  });

  test('report what a run against a base does', async () => {
    const root = scratchProject(FAULTY);
    const git = (...argv: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=Ilka', '-c', 'user.email=ilka@desk.example', ...argv], { cwd: root });
    };
    writeFileSync(join(root, '.gitignore'), 'out\n');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=Before');
    writeFileSync(join(root, 'factchecks/2025/undated.yaml'), CHECK.replace('for six hours', 'for nine hours'));
    rmSync(join(root, 'factchecks/2024/again.yaml'));
    for (const argv of [
      ['--base', 'main'],
      ['--changed', 'main'],
    ]) {
      const whole = await factwright(root, 'validate', ...argv, '--format', 'json');
      expect(whole.stdout).toContain('change-is-corrected');
      const merged = await factwright(root, 'report', 'merge', ...(await runShards(root, 3, ...argv)), '--format=json');
      expect(merged).toEqual(whole);
    }
  });

  test('count warnings like one run', async () => {
    const root = scratchProject({ 'factchecks/again.yaml': CHECK });
    const files = await runShards(root, 2);
    expect((await factwright(root, 'report', 'merge', ...files)).code).toBe(0);
    expect((await factwright(root, 'report', 'merge', ...files, '--max-warnings', '0')).code).toBe(1);
  });

  test('can be joined the day after', async () => {
    const root = scratchProject();
    const files = await runShards(root, 2);
    const later = { now: () => new Date('2027-03-01T00:00:00Z') };
    expect((await factwrightWith(later, root, 'report', 'merge', ...files)).code).toBe(0);
  });
});

interface Reported {
  readonly diagnostics: readonly { readonly rule: string; readonly file: string }[];
}

describe('one shard', () => {
  test('reports the findings in its own files, each file in one shard, and fails by them', async () => {
    const root = scratchProject(FAULTY);
    const whole = JSON.parse((await factwright(root, 'validate', '--format', 'json')).stdout) as Reported;
    const seen: string[] = [];
    for (const index of [1, 2, 3]) {
      const { code, stdout } = await factwright(root, 'validate', `--shard=${index}/3`, '--format', 'json');
      const { diagnostics } = JSON.parse(stdout) as Reported;
      expect(code).toBe(diagnostics.length > 0 ? 1 : 0);
      seen.push(...new Set(diagnostics.map(({ file }) => file)));
      for (const diagnostic of diagnostics) expect(whole.diagnostics).toContainEqual(diagnostic);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain('factchecks/2024/broken.yaml');
  });

  test('writes what its schema says', async () => {
    const root = scratchProject(FAULTY);
    const [file = ''] = await runShards(root, 2);
    const schema = JSON.parse((await factwright(root, 'schema', 'shard')).stdout) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const report: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const facts = (schema as { $defs: { facts: { properties: object } } }).$defs.facts.properties;
    const rules = RULES.filter(({ on }) => on.corpus !== undefined || on.sinceBase !== undefined).map(
      ({ name }) => name,
    );
    expect(Object.keys(facts).toSorted()).toEqual(rules.toSorted());
  });

  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/99999', '-1/4', '1/4/4'])('refuses the share %s', async (share) => {
    const { code, stderr } = await factwright(scratchProject(), 'validate', `--shard=${share}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining('from 1/4 to 4/4')]);
  });

  test('is not of staged files, and --out is of shards', async () => {
    const root = scratchProject();
    expect((await factwright(root, 'validate', '--shard', '1/2', '--staged')).code).toBe(2);
    expect(await factwright(root, 'validate', '--out', 'x.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out only works with --shard.') as string,
    });
  });
});

describe('what cannot be joined is refused', () => {
  async function refusal(root: string, ...files: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await factwright(root, 'report', 'merge', ...files);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  }

  test('missing, doubled and foreign shards', async () => {
    const root = scratchProject(FAULTY);
    const files = await runShards(root, 4);
    const [one = '', two = '', three = '', four = ''] = files;
    expect(await refusal(root, one, two, four)).toContain('Shard 3/4 is missing.');
    expect(await refusal(root, two)).toContain('Shard 1/4 is missing, and 2 more.');
    expect(await refusal(root, one, two, three, four, two)).toContain(`\`${two}\` and \`${two}\` are both shard 2/4.`);
    const [other = ''] = await runShards(root, 3);
    expect(await refusal(root, other, two, three, four)).toContain('is one of 3 shards, and');
    expect(await refusal(root, one, 'nowhere.json')).toContain('nowhere.json');
    expect(await refusal(root)).toContain('missing required argument');
  });

  test('shards of another day, of other paths, of another version', async () => {
    const root = scratchProject(FAULTY);
    const [one = '', two = ''] = await runShards(root, 2);
    const later = { now: () => new Date('2026-11-24T00:00:01Z') };
    await factwrightWith(later, root, 'validate', '--shard=2/2', '--out=out/later.json');
    expect(await refusal(root, one, 'out/later.json')).toContain('under different conditions: the day.');
    await factwright(root, 'validate', 'factchecks/2024', '--shard=2/2', '--out=out/some.json');
    expect(await refusal(root, one, 'out/some.json')).toContain('conditions: the files that were asked for.');
    const text = readFileSync(join(root, two), 'utf8');
    writeFileSync(join(root, 'out/older.json'), text.replace('"version":"', '"version":"0.0.'));
    expect(await refusal(root, one, 'out/older.json')).toMatch(/written by Factwright 0\.0\.\S+, and this is/);
  });

  test('a checkout that differs from the one that was judged', async () => {
    const check = 'factchecks/2025/undated.yaml';
    const changes: readonly (readonly [path: string, content: string | undefined, said: string])[] = [
      ['factwright.yaml', `${SETTINGS}# changed\n`, 'the settings'],
      ['factchecks/_sources.yaml', '{}\n', 'the shared sources'],
      ['factchecks/_media/a.png', 'x', 'the media folder'],
      [check, `${CHECK}# changed\n`, `\`${check}\``],
      [check, undefined, `\`${check}\`, which is not here`],
      ['factchecks/new.yaml', CHECK, '`factchecks/new.yaml`, which is in no shard'],
    ];
    for (const [path, content, said] of changes) {
      const root = scratchProject(FAULTY);
      const files = await runShards(root, 2);
      if (content === undefined) rmSync(join(root, path));
      else {
        mkdirSync(join(root, path, '..'), { recursive: true });
        writeFileSync(join(root, path), content);
      }
      expect(await refusal(root, ...files)).toContain(`What differs: ${said}.`);
    }
  });

  test('damaged and hostile reports, and none is a bug', { timeout: 120_000 }, async () => {
    const root = scratchProject(FAULTY);
    const [one = '', two = ''] = await runShards(root, 2);
    const text = readFileSync(join(root, two), 'utf8');
    const report: unknown = JSON.parse(text);
    const attempt = async (content: string): Promise<number> => {
      writeFileSync(join(root, 'out/hostile.json'), content);
      return (await factwright(root, 'report', 'merge', one, 'out/hostile.json')).code;
    };
    for (const content of [
      '',
      '{',
      'null',
      '[]',
      text.slice(0, -40),
      '['.repeat(100_000),
      '\0',
      `{"__proto__":${text}}`,
    ])
      expect(await attempt(content)).toBe(2);
    const places = placesIn(report);
    const odd = fc.constantFrom<unknown>(null, -1, 1e300, '', '__proto__', '\u001b[2J', [], {}, [[[]]], { length: -1 });
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), odd, async (index, value) => {
        const code = await attempt(JSON.stringify(replaced(report, places[index] ?? [], value)));
        expect([1, 2]).toContain(code);
      }),
      { numRuns: process.env['FACTWRIGHT_LONG'] === '1' ? 5_000 : 60 },
    );
  });
});

type Place = readonly (string | number)[];

/** Every place below a value. */
function placesIn(value: unknown, here: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...here, Array.isArray(value) ? +key : key])),
  ];
}

/** A copy with another value at one place. */
function replaced(value: unknown, [step, ...rest]: Place, wanted: unknown): unknown {
  if (step === undefined) return wanted;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[step] = replaced(copy[step], rest, wanted);
  return copy;
}
