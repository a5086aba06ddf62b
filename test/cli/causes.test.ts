import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

/** Two newspapers, each of which saw it for itself. */
const QUOTED = CHECK.replace(
  /^evidence:\n[^]*?^sources:\n/m,
  `evidence:
  courier: { claim: no-entry, stance: rebuts, shows: A trawler was inside., source: courier, quote: the trawler was inside for six hours }
  gazette: { claim: no-entry, stance: rebuts, shows: It was seen there., source: gazette, quote: we saw it drop its nets }
sources:
  courier: { kind: article, by: courier, url: "https://courier.example/1", accessed: 2024-05-02, ownWork: They were at sea. }
  gazette: { kind: article, by: gazette, url: "https://gazette.example/1", accessed: 2024-05-02, ownWork: They were at sea. }
`,
)
  .replace(/ {2}vessel-log:\n[^]*?^parties:\n/m, 'parties:\n')
  .replace(
    / {2}harbour-office:.*\n {2}coast-guard:.*\n/,
    '  courier: { name: Courier, kind: news }\n  gazette: { name: Gazette, kind: news }\n',
  );

async function validated(courier: string): Promise<string> {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace(
      /overrides:.*\n/,
      'rules: { quote-checked: off, primary-source: off, source-archived: off }\n',
    ),
    'factchecks/trawlers-in-reserve.yaml': QUOTED,
    'courier.txt': `On Friday ${courier}.`,
    'gazette.txt': 'From our boat we saw it drop its nets.',
  });
  for (const source of ['courier', 'gazette'])
    expect(await factwright(root, 'capture', '--source', source, '--from', `${source}.txt`)).toMatchObject({ code: 0 });
  return (await factwright(root, 'validate')).stdout;
}

test('what follows from a quotation that is not in its source comes after it, and says so', async () => {
  const report = await validated('the trawler was inside for five hours');
  const cause = report.indexOf('error quote-in-source');
  const consequence = report.indexOf('warning sources-independent');
  expect(cause).toBeGreaterThanOrEqual(0);
  expect(consequence).toBeGreaterThan(cause);
  expect(report).toContain('`courier` is not counted, as its quotation is not in its source.');
  expect(report).toContain('Correct the quotation of `courier` first: this finding is its consequence.');
});

test('with the quotation right, neither is found', async () => {
  expect(await validated('the trawler was inside for six hours')).toContain('nothing found');
});

const NUMBERS = CHECK.replace(
  /^evidence:\n[^]*?^sources:\n/m,
  `evidence:
  courier: { claim: no-entry, stance: rebuts, shows: 41 nets were inside., source: courier, quote: they counted 41 nets inside }
  gazette: { claim: no-entry, stance: rebuts, shows: 65 fish were caught there., source: gazette, quote: we saw it catch 65 fish }
sources:
  courier: { kind: article, by: courier, url: "https://courier.example/1", accessed: 2024-05-02, ownWork: They were at sea. }
  gazette: { kind: article, by: gazette, url: "https://gazette.example/1", accessed: 2024-05-02, ownWork: They were at sea. }
`,
)
  .replace(/ {2}vessel-log:\n[^]*?^parties:\n/m, 'parties:\n')
  .replace(
    / {2}harbour-office:.*\n {2}coast-guard:.*\n/,
    '  courier: { name: Courier, kind: news }\n  gazette: { name: Gazette, kind: news }\n',
  );

const TRANSLATED = `translationOf: trawlers-in-reserve
language: de
status: draft
title: Trawler im Schutzgebiet
evidence:
  courier: { shows: Drinnen waren 41 Netze., quote: sie zählten drinnen 41 Netze }
  gazette: { shows: Dort wurden 65 Fische gefangen., quote: wir sahen es 65 Fische fangen }
`;

async function bilingual(original: string): Promise<readonly string[]> {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    'factchecks/trawlers-in-reserve.yaml': original,
    'factchecks/trawlers-in-reserve-de.yaml': TRANSLATED,
    'courier.txt': 'On Friday they counted 41 nets inside.',
    'gazette.txt': 'From our boat we saw it catch 65 fish.',
  });
  for (const source of ['courier', 'gazette'])
    await factwright(root, 'capture', '--source', source, '--from', `${source}.txt`);
  const { stdout } = await factwright(root, 'validate', '--format', 'json');
  const found: readonly { file: string; rule: string; level: string; hint?: string }[] = JSON.parse(stdout).diagnostics;
  return found
    .filter(({ rule }) => rule === 'quote-in-source' || rule.startsWith('figure-'))
    .map(({ file, rule, level, hint }) => `${file} ${level} ${rule} ${hint}`);
}

test('a translation of numbers that are right is not blamed for a wrong one in its original', async () => {
  expect(await bilingual(NUMBERS)).toEqual([]);
  expect(await bilingual(NUMBERS.replace('they counted 41', 'they counted 14'))).toEqual([
    expect.stringMatching(/^factchecks\/trawlers-in-reserve\.yaml error quote-in-source /),
    expect.stringMatching(
      /^factchecks\/trawlers-in-reserve\.yaml warning figure-in-evidence Correct the quotation of `courier`/,
    ),
    expect.stringMatching(/reserve-de\.yaml info figure-in-translation Correct the quotation in the original first/),
  ]);
  expect(await bilingual(NUMBERS.replace('shows: 65 fish', 'shows: 56 fish'))).toEqual([
    expect.stringMatching(/^factchecks\/trawlers-in-reserve\.yaml warning figure-in-evidence /),
    expect.stringMatching(/reserve-de\.yaml \w+ figure-in-translation Fix the original first/),
  ]);
});
