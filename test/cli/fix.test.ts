import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Fix } from '../../src/diagnostics/index.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';
import { COMMENTED, diceOf, withTypo } from './typos.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

function textIn(root: string, file = FILE): string {
  return readFileSync(join(root, file), 'utf8');
}

const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}\n`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\u{FEFF}${text}`,
  (text) => `\u{FEFF}${text.replaceAll('\n', '\r\n')}\r\n\r\n`,
];

describe('two hundred typos', () => {
  test('the fixture is valid', async () => {
    const { stdout, code } = await factwright(scratchProject({ [FILE]: COMMENTED }), 'validate');
    expect(stdout).toContain('nothing found');
    expect(code).toBe(0);
  });

  test.each([1, 2, 3, 4])('are fixed to the byte, seed %i', async (seed) => {
    const dice = diceOf(seed);
    const root = scratchProject();
    for (let round = 0; round < 50; round += 1) {
      const form = FORMS[round % FORMS.length] ?? String;
      const typo = withTypo(COMMENTED, dice);
      writeFileSync(join(root, FILE), form(typo));
      const { code, stdout, stderr } = await factwright(root, 'validate', '--fix');
      const lines = typo.split('\n').filter((line, index) => line !== COMMENTED.split('\n')[index]);
      expect({ lines, text: textIn(root) }).toEqual({ lines, text: form(COMMENTED) });
      expect({ lines, code, stderr }).toEqual({ lines, code: 0, stderr: '1 finding in 1 file fixed.\n' });
      expect(stdout).toContain('nothing found');
    }
  });

  test('many at once need several rounds', async () => {
    const typos = COMMENTED.replace('statement:\n', 'statment:\n')
      .replace('2024-04-13\n', '13.4.2024\n')
      .replace('speaker:', 'spaeker:')
      .replace('"2024"', '2024')
      .replace('{ kind: dataset', '{ knid: datasett');
    const root = scratchProject({ [FILE]: typos });
    const { code, stderr } = await factwright(root, 'validate', '--fix');
    expect(textIn(root)).toBe(COMMENTED);
    expect(stderr).toBe('6 findings in 1 file fixed.\n');
    expect(code).toBe(0);
  });
});

describe('what is fixed', () => {
  test.each([
    ['published: 2024-05-04', 'published: 03/04/2024', 'a date that can be read in two ways'],
    ['published: 2024-05-04', 'published: May 2024', 'a month in words'],
    ['published: 2024-05-04', 'published: 31 June 2024', 'a day that the calendar lacks'],
    ['role: Minister of Fisheries', 'role: null', 'nothing'],
    ['authors: [ilka-brandt]', 'authors: [ilka-brandt]\nplaces: [UK]', 'a code that is not its own'],
    ['url: https://harbour.example/log.csv', 'url: log.csv', 'a file name for an address'],
    ['kind: dataset', 'kind: dset', 'a word that is far from all'],
  ])('%s → %s is not: it is %s', async (right, wrong) => {
    const broken = CHECK.replace(right, wrong);
    const root = scratchProject({ [FILE]: broken });
    const { code, stderr } = await factwright(root, 'validate', '--fix');
    expect(textIn(root)).toBe(broken);
    expect(stderr).toBe('There is nothing that can be fixed safely.\n');
    expect(code).toBe(1);
  });

  test('what YAML reads as something else gets quotes where it is a text', async () => {
    const text = CHECK.replace('Weekly press conference', '0x7E8 # hex')
      .replace('Oren Vask', 'Null')
      .replace('conflicts: none', 'conflicts: false');
    const root = scratchProject({ [FILE]: text });
    const { code } = await factwright(root, 'validate', '--fix');
    expect(textIn(root)).toBe(
      text.replace('0x7E8', '"0x7E8"').replace('Null', '"Null"').replace('conflicts: false', 'conflicts: "false"'),
    );
    expect(code).toBe(0);
  });

  test('an id that is referred to keeps its form', async () => {
    const text = CHECK.replaceAll('vessel-log', 'Vessel_Log');
    const root = scratchProject({ [FILE]: text });
    expect((await factwright(root, 'validate', '--fix')).code).toBe(1);
    expect(textIn(root)).toBe(text);
  });

  test('an id that stands alone gets its form; one that another file names does not', async () => {
    const text = CHECK.replace('position-log:', 'Position_Log:');
    const root = scratchProject({ [FILE]: text });
    await factwright(root, 'validate', '--fix');
    expect(textIn(root)).toBe(CHECK);
    const named = scratchProject({ [FILE]: text, 'factchecks/other.yaml': '# See Position_Log.\ntitle: Draft\n' });
    expect((await factwright(named, 'validate', '--fix')).stderr).toContain('nothing that can be fixed');
    expect(textIn(named)).toBe(text);
  });

  test('corrections are put in order, with their comments', async () => {
    const entries = [
      '  - date: 2024-05-10 # first\n    kind: minor\n    text: A name.\n',
      '\n  # About the port.\n  - date: 2024-06-01\n    kind: minor\n    text: |\n      The port.\n',
    ];
    const root = scratchProject({ [FILE]: `${CHECK}corrections:\n${entries.join('')}# end\n` });
    const { stderr, code } = await factwright(root, 'validate', '--fix');
    expect(textIn(root)).toBe(`${CHECK}corrections:\n${entries[1]?.slice(1) ?? ''}\n${entries[0] ?? ''}# end\n`);
    expect(stderr).toBe('1 finding in 1 file fixed.\n');
    expect(code).toBe(0);
  });

  test('two keys that misspell the same one are left alone', async () => {
    const text = CHECK.replace('summary: No vessel', 'sumary: No vessel').replace('quote: Let', 'sumary: Let');
    const root = scratchProject({ [FILE]: text });
    expect((await factwright(root, 'validate', '--fix')).code).toBe(1);
    expect(textIn(root)).toBe(text);
  });
});

describe('what is written', () => {
  const TYPO = CHECK.replace('title:', 'titel:');

  test('a dry run shows a difference and writes nothing', async () => {
    const root = scratchProject({ [FILE]: TYPO.replace('The ministry', '\u{200E}The ministry') });
    const before = textIn(root);
    const { code, stdout, stderr } = await factwright(root, 'validate', '--fix', '--dry-run');
    expect(stdout).toContain(
      `--- a/${FILE}\n+++ b/${FILE}\n@@ -1,4 +1,4 @@\n-titel: <U+200E>The ministry's trawlers did enter the marine reserve\n+title: <U+200E>The`,
    );
    expect(stdout).toContain('`titel` is not a key of the file.');
    expect(stderr).toBe('1 finding in 1 file would be fixed; nothing was written.\n');
    expect(code).toBe(1);
    expect(textIn(root)).toBe(before);
    const json = await factwright(root, 'validate', '--fix', '--dry-run', '--format', 'json');
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    expect(json.stderr).toContain('+title:');
  });

  test('the mode stays, and no other file appears', async () => {
    const root = scratchProject({ [FILE]: TYPO });
    chmodSync(join(root, FILE), 0o640);
    await factwright(root, 'validate', '--fix');
    expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o640);
    expect(textIn(root)).toBe(CHECK);
  });

  test('links are never written', async () => {
    const root = scratchProject();
    mkdirSync(join(root, 'drafts'));
    writeFileSync(join(root, 'drafts/real.yaml'), TYPO);
    symlinkSync('../drafts/real.yaml', join(root, 'factchecks/linked.yaml'));
    const { stderr } = await factwright(root, 'validate', '--fix');
    expect(stderr).toContain('factchecks/linked.yaml is left as it was: it is a link.\n');
    expect(textIn(root, 'drafts/real.yaml')).toBe(TYPO);
    expect(lstatSync(join(root, 'factchecks/linked.yaml')).isSymbolicLink()).toBe(true);
  });

  test('only what was asked for: shared files with the whole project or by name', async () => {
    const parties = 'harbour-desk: { name: Harbour desk, knid: news }\n';
    const files = { 'factwright.yaml': SETTINGS.replace('scale:', 'scael:'), 'factchecks/_parties.yaml': parties };
    const root = scratchProject({ ...files, [FILE]: TYPO });
    await factwright(root, 'validate', '--fix', FILE);
    expect(textIn(root)).toBe(CHECK);
    expect(textIn(root, 'factchecks/_parties.yaml')).toBe(parties);
    const { code, stderr } = await factwright(root, 'validate', '--fix');
    expect(textIn(root, 'factchecks/_parties.yaml')).toBe(parties.replace('knid', 'kind'));
    expect(textIn(root, 'factwright.yaml')).toBe(SETTINGS);
    expect(stderr).toBe('2 findings in 2 files fixed.\n');
    expect(code).toBe(0);
  });

  test('with --changed only what changed is fixed, and shared files only if they did', async () => {
    const parties = 'harbour-desk: { name: Harbour desk, knid: news }\n';
    const untouched = 'titel: Old draft\n';
    const root = scratchProject({ 'factchecks/_parties.yaml': parties, 'factchecks/old.yaml': untouched });
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'Begin'],
    ])
      execFileSync('git', ['-c', 'user.name=Ilka', '-c', 'user.email=ilka@desk.example', ...args], { cwd: root });
    writeFileSync(join(root, FILE), `${TYPO}# A note.\n`);
    const { stderr } = await factwright(root, 'validate', '--changed', '--fix');
    expect(stderr).toBe('1 finding in 1 file fixed.\n');
    expect(textIn(root)).toBe(`${CHECK}# A note.\n`);
    expect(textIn(root, 'factchecks/_parties.yaml')).toBe(parties);
    expect(textIn(root, 'factchecks/old.yaml')).toBe(untouched);
  });

  test('wrong combinations are 2', async () => {
    const root = scratchProject();
    expect((await factwright(root, 'validate', '--dry-run')).code).toBe(2);
    expect((await factwright(root, 'validate', '--fix', '--staged')).code).toBe(2);
  });

  test('JSON carries the fix, which fixes the file where it is applied', async () => {
    const root = scratchProject({ [FILE]: TYPO });
    const { stdout } = await factwright(root, 'validate', '--format', 'json');
    const { diagnostics }: { readonly diagnostics: readonly { readonly fix?: Fix }[] } = JSON.parse(stdout);
    expect(diagnostics.map(({ fix }) => fix)).toEqual([
      {
        description: 'Rename the key to `title`.',
        edits: [{ span: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } }, text: 'title' }],
      },
    ]);
    expect(applyEdits(TYPO, diagnostics[0]?.fix?.edits ?? [])).toBe(CHECK);
  });

  test('SARIF carries the fix', async () => {
    const root = scratchProject({ [FILE]: TYPO });
    const { stdout } = await factwright(root, 'validate', '--format', 'sarif');
    expect(JSON.parse(stdout).runs[0].results[0].fixes).toEqual([
      {
        description: { text: 'Rename the key to `title`.' },
        artifactChanges: [
          {
            artifactLocation: { uri: FILE, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
                insertedContent: { text: 'title' },
              },
            ],
          },
        ],
      },
    ]);
  });
});
