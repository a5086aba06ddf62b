import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

function bilingual(): string {
  return scratchProject({ 'factwright.yaml': SETTINGS.replace('[en]', '[en, de]') });
}

test('a translation begins with every text of its original, and is whole once each is given', async () => {
  const root = bilingual();
  const { code, stdout } = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de');
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Wrote factchecks\/trawlers-in-reserve-de\.yaml\./)]);
  const path = join(root, 'factchecks/trawlers-in-reserve-de.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(
    'evidence:\n  position-log:\n    # A trawler of the ministry was inside the reserve for six hours.\n    shows:\n',
  );
  // Names of bodies stay, unless the language has others; people keep theirs.
  expect(text).toMatch(/\n# Bodies keep their names[^\n]*\n# parties:\n(?:# {3}[\w-]+: \{ name: [^\n]+ \}\n)+$/);
  expect(text).toContain('#   harbour-office: { name: ');
  expect(text).not.toContain('#   minister:');
  // A draft can be saved and built half done: what is not yet translated is noted, place by place.
  const begun = await factwright(root, 'validate');
  expect(begun.code).toBe(0);
  expect(begun.stdout).toMatch(/Still to be translated: \d+ places of this draft\./);
  // One note with all places, not one for each.
  expect(begun.stdout).toMatch(/^ {2}factchecks\/trawlers-in-reserve-de\.yaml:\d+:\d+ {2}`title`$/m);
  expect(begun.stdout).toMatch(/^ {2}factchecks\/trawlers-in-reserve-de\.yaml:\d+:\d+ {2}`verdict\.summary`$/m);
  expect(begun.stdout).toContain('0 errors, 1 note');
  expect(begun.stdout).not.toMatch(/^\S+ (?:error|warning) /m);
  const page = await factwright(root, 'render', 'trawlers-in-reserve-de', '--to', 'markdown');
  expect(page).toMatchObject({ code: 0, stdout: expect.stringContaining("The ministry's trawlers did enter") });
  // Nobody else may see it so.
  writeFileSync(
    path,
    text.replace('status: draft', 'status: published\npublished: 2024-05-06\nauthors: [ilka-brandt]'),
  );
  const early = await factwright(root, 'validate');
  expect(early.code).toBe(1);
  expect(early.stdout).toContain('`title` is empty.');
  const filled = text
    .replaceAll(/^( *)(- )?(?!translationOf|language|status)([\w-]+):$(?!\n\1 +(?:[\w#-]))/gm, '$1$3: Ein Text')
    .replace('status: draft', 'status: published\npublished: 2024-05-06\nauthors: [ilka-brandt]');
  writeFileSync(path, filled);
  const { stdout: report } = await factwright(root, 'validate', '--format', 'json');
  expect(report).not.toContain('translation-whole');
  expect(report).not.toContain('"schema"');
});

test('the names of bodies are right as soon as they are no comments, whatever is in them', async () => {
  const name = 'Ministry of Fisheries, Harbours\u2028and {northern} Ferries';
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(
      / {2}harbour-office: \{ name: [^,}]+/,
      `  harbour-office: { name: ${JSON.stringify(name)}`,
    ),
  });
  const { stdout } = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de', '--dry-run');
  const [, rows = ''] = /^(# parties:\n(?:# .*\n)+)/m.exec(stdout) ?? [];
  const { parties } = parse(rows.replaceAll(/^# /gm, ''));
  expect(parties['harbour-office']).toEqual({ name: name.replace('\u2028', ' ') });
});

test('what a translation does not inherit stands in it from the beginning', async () => {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]').replace(
      'publisher:\n',
      'publisher:\n  party: harbour-desk\n',
    ),
    'factchecks/_parties.yaml': 'harbour-desk: { name: Harbour desk, kind: organisation }\n',
    'factchecks/trawlers-in-reserve.yaml': `${CHECK}topics: [fisheries, harbours]\n`,
  });
  const { stdout } = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de', '--dry-run');
  expect(stdout).toMatch(/^# published: 2026-11-23$/m);
  // Nobody has read it yet, and those of the original need not know the language.
  expect(stdout).toMatch(/^# editors: \[party-id\] # who has read the translation/m);
  expect(parse(stdout)).not.toHaveProperty('editors');
  expect(parse(stdout)).toMatchObject({
    status: 'draft',
    authors: ['harbour-desk'],
    topics: ['fisheries', 'harbours'],
    conflicts: 'none',
  });
});

test('it overwrites nothing, and takes an id and a language of the project', async () => {
  const root = bilingual();
  const begin = (...more: readonly string[]) => factwright(root, 'new', 'translation', 'trawlers-in-reserve', ...more);
  expect((await begin('fr')).stderr).toContain('`fr` is not among the languages of the project');
  expect((await begin('de', '--dry-run')).stdout).toContain('translationOf: trawlers-in-reserve');
  expect((await begin('de', '--id', 'trawlers-in-reserve')).stderr).toContain('is there already');
  expect((await begin('de', '--id', 'Die Kutter')).stderr).toContain('Did you mean `die-kutter`?');
  expect((await factwright(root, 'new', 'translation', 'de', 'trawlers-in-reserve')).stderr).toContain(
    'new translation trawlers-in-reserve de`',
  );
  expect((await begin('German', '--id', 'kutter')).code).toBe(0);
  expect((await factwright(root, 'new', 'translation', 'kutter', 'de', '--id', 'b')).code).toBe(2);
});

test('what its page shows of shared definitions has a place, too, and an empty one is no error', async () => {
  const role = 'minister: { name: Oren Vask, kind: person, role: Minister of Fisheries }\n';
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    'factchecks/_parties.yaml': role,
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(`  ${role}`, ''),
  });
  expect((await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de')).code).toBe(0);
  const text = readFileSync(join(root, 'factchecks/trawlers-in-reserve-de.yaml'), 'utf8');
  expect(text).toContain('parties:\n  minister:\n    # Minister of Fisheries\n    role:\n');
  const { code, stdout } = await factwright(root, 'validate');
  expect(code).toBe(0);
  expect(stdout).toMatch(/ {2}`parties\.minister\.role`$/m);
  expect(stdout).not.toMatch(/^\S+ (?:error|warning) /m);
});

test('a second translation into a language is not begun, whatever it would be called', async () => {
  const root = bilingual();
  await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de', '--id', 'kutter-im-reservat');
  for (const more of [[], ['--id', 'noch-einer'], ['--dry-run']]) {
    const { code, stderr } = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'de', ...more);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '`trawlers-in-reserve` has a translation into `de` already: factchecks/kutter-im-reservat.yaml.',
    );
  }
});

test('a language may be called by its name, and what changed places is said', async () => {
  const root = bilingual();
  const { stdout } = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'german', '--dry-run');
  expect(stdout).toMatch(/^language: "?de"?$/m);
  const other = await factwright(root, 'new', 'translation', 'trawlers-in-reserve', 'spanish');
  expect([other.code, other.stderr]).toEqual([
    2,
    'factwright: `es` is not among the languages of the project.\nAdd it in factwright.yaml: `languages: [en, de, es]`.\n',
  ]);
  const swapped = await factwright(root, 'new', 'translation', 'de', 'trawlers-in-reserve');
  expect([swapped.code, swapped.stderr]).toEqual([
    2,
    'factwright: `trawlers-in-reserve` is no language.\nThe fact check comes first, then the language: `factwright new translation trawlers-in-reserve de`.\n',
  ]);
  const verb = await factwright(root, 'new', 'translate', 'trawlers-in-reserve', 'de');
  expect([verb.code, verb.stderr]).toEqual([
    2,
    'factwright: There is no command `new translate`.\nDid you mean `factwright new translation trawlers-in-reserve de`?\n',
  ]);
});
