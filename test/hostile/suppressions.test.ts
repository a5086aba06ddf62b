import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { ENGINE_RULES } from '../../src/validate/engine-rules.ts';
import { CHECK, factwright, scratchProject, SETTINGS, FAULTY_TRANSLATION } from '../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const ORIGINAL = CHECK.replace('status: published', 'status: published\nlanguage: en');

/** What protects people other than the author of a file, and a pull request that breaks it: the rule is found in this file. */
const BREACHES: Readonly<
  Record<string, { readonly file: string; readonly text: string; readonly settings?: string; readonly where?: RegExp }>
> = {
  // The page of another check is taken over.
  'id-unique': { file: 'factchecks/zz/trawlers-in-reserve.yaml', text: CHECK },
  'file-name-is-id': { file: 'factchecks/Trawlers In Reserve.yaml', text: CHECK },
  'reference-exists': {
    file: FILE,
    text: CHECK.replace('source: radar-record', 'source: radar-recrd'),
    where: /^ {2}radar-watch/m,
  },
  'translation-in-step': {
    file: 'factchecks/trawlers-in-reserve.de.yaml',
    text: FAULTY_TRANSLATION,
    settings: SETTINGS.replace('[en]', '[en, de]'),
    where: /^ {2}invented/m,
  },
};

function projectOf(
  { file, settings = SETTINGS }: { readonly file: string; readonly settings?: string },
  text: string,
): string {
  return scratchProject({ 'factwright.yaml': settings, [FILE]: ORIGINAL, [file]: text });
}

async function findingsIn(
  root: string,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly found: readonly string[] }> {
  const { code, stdout } = await factwright(root, 'validate', '--format', 'json', ...argv);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { rule: string; level: string; message: string; hint?: string }[];
  };
  return {
    code,
    found: diagnostics.map(({ rule, level, message, hint }) => `${level} ${rule} ${message} ${hint ?? ''}`),
  };
}

describe.each(Object.entries(BREACHES))('%s', (rule, breach) => {
  const { file, text, where } = breach;

  test('is found without a comment', async () => {
    const { code, found } = await findingsIn(projectOf(breach, text));
    expect(code).toBe(1);
    expect(found.filter((one) => one.startsWith(`error ${rule} `)).length).toBeGreaterThan(0);
  });

  test.each<readonly [string, string]>([
    ['for the whole file', `# factwright-ignore-file ${rule}: It was moved.\n${text}`],
    ['among others', `# factwright-ignore-file summary-short, ${rule}, link-secure: It was moved.\n${text}`],
    ...(where === undefined
      ? [['on the first line', `# factwright-ignore ${rule}: It was moved.\n${text}`] as const]
      : [['on its line', text.replace(where, `  # factwright-ignore ${rule}: It was moved.\n$&`)] as const]),
  ])('cannot be excused in the file %s, and the comment is found', async (_, excused) => {
    const { code, found } = await findingsIn(projectOf(breach, excused));
    expect(code).toBe(1);
    expect(found.filter((one) => one.startsWith(`error ${rule} `)).length).toBeGreaterThan(0);
    const told = found.filter((one) => one.startsWith('error suppression-used '));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`\`${rule}\` protects people other than the author of this file`);
    expect(told[0]).toContain(`overrides: [{ files: ["${file}"], rules: { ${rule}: off } }]`);
  });

  test('can be excused in the settings, as the hint says', async () => {
    const settings = (breach.settings ?? SETTINGS).replace(
      /overrides: \[(.*)\]\n/,
      `overrides: [$1, { files: ["${file}"], rules: { ${rule}: off } }]\n`,
    );
    const { found } = await findingsIn(projectOf({ ...breach, settings }, text));
    expect(found.filter((one) => one.includes(` ${rule} `))).toEqual([]);
  });

  test('is not excused by switching off the rule on comments', async () => {
    const settings = `${breach.settings ?? SETTINGS}rules: { suppression-used: off }\n`;
    const { found } = await findingsIn(
      projectOf({ ...breach, settings }, `# factwright-ignore-file ${rule}: r\n${text}`),
    );
    expect(found.some((one) => one.startsWith(`error ${rule} `))).toBe(true);
  });
});

test('a published check that was changed without a correction cannot be excused in the file', async () => {
  const root = scratchProject({ [FILE]: CHECK });
  const git = (...argv: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@desk.example', ...argv], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  const changed = CHECK.replace('rating: false', 'rating: true');
  writeFileSync(join(root, FILE), `# factwright-ignore-file change-is-corrected: Only spelling.\n${changed}`);
  const { found } = await findingsIn(root, '--base', 'HEAD');
  expect(found.some((one) => one.includes(' change-is-corrected '))).toBe(true);
  expect(
    found.some((one) => one.startsWith('error suppression-used `change-is-corrected` protects people other')),
  ).toBe(true);
});

test('a stored copy that was changed cannot be excused by the check that quotes it', async () => {
  const root = scratchProject({ 'log.html': '<p>A trawler was inside the reserve for six hours.</p>' });
  expect((await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html')).code).toBe(0);
  const lock = join(root, 'factchecks/_snapshots/snapshots.lock.yaml');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace('by-hand', 'captured'));
  writeFileSync(join(root, FILE), `# factwright-ignore-file snapshot-intact: It is known.\n${CHECK}`);
  const { code, found } = await findingsIn(root);
  expect(code).toBe(1);
  expect(found.some((one) => one.startsWith('error snapshot-intact '))).toBe(true);
  expect(found.some((one) => one.startsWith('error suppression-used `snapshot-intact` protects people other'))).toBe(
    true,
  );
});

test('a comment in the shared sources or the settings excuses none of them either', async () => {
  const sources =
    '# factwright-ignore-file reference-exists: It is known.\narchive: { kind: record, by: nobody, url: "https://a.example/" }\n';
  const root = scratchProject({
    'factchecks/_sources.yaml': sources,
    'factwright.yaml': `# factwright-ignore-file reference-exists: r\n${SETTINGS}`,
  });
  const { found } = await findingsIn(root);
  expect(found.filter((one) => one.startsWith('error reference-exists '))).toHaveLength(1);
  expect(found.filter((one) => one.startsWith('error suppression-used '))).toHaveLength(2);
});

test.each(ENGINE_RULES.map(({ name }) => name))('what no rule can judge is excused by nobody: %s', async (rule) => {
  const root = scratchProject({ [FILE]: `# factwright-ignore-file ${rule}: It is known.\n${CHECK}speling: x\n` });
  const { found } = await findingsIn(root);
  expect(found.some((one) => one.startsWith('error schema '))).toBe(true);
  expect(found.some((one) => one.startsWith(`error suppression-used \`${rule}\` cannot be suppressed`))).toBe(true);
});

test('these are the rules that only the settings excuse', () => {
  expect(RULES.flatMap(({ name, excusable }) => (excusable === 'in-settings' ? [name] : []))).toEqual([
    'change-is-corrected',
    'file-name-is-id',
    'id-unique',
    'reference-exists',
    'snapshot-intact',
    'suppression-used',
    'translation-in-step',
  ]);
});

test.each(['id-unique', 'schema', 'link-secure'])('explain says who may excuse %s', async (rule) => {
  const { stdout } = await factwright(scratchProject(), 'explain', rule);
  const words = {
    'id-unique': 'Only in `factwright.yaml`',
    schema: 'None: no rule can judge',
    'link-secure': '`# factwright-ignore link-secure: …`',
  };
  expect(stdout).toContain('Exceptions\n');
  expect(stdout).toContain(words[rule as keyof typeof words]);
});
