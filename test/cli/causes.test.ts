import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

/** A check on what two newspapers wrote, each of which saw it for itself: what the evidence shows, and the quotation. */
function inTwoPapers(courier: readonly [shows: string, quote: string], gazette: typeof courier): string {
  const item = (id: string, [shows, quote]: typeof courier): string =>
    `  ${id}: { claim: no-entry, stance: rebuts, shows: ${shows}, source: ${id}, quote: ${quote} }\n`;
  const source = (id: string): string =>
    `  ${id}: { kind: article, by: ${id}, url: "https://${id}.example/1", accessed: 2024-05-02, ownWork: They were at sea. }\n`;
  return CHECK.replace(
    /^evidence:\n[^]*?^sources:\n/m,
    `evidence:\n${item('courier', courier)}${item('gazette', gazette)}sources:\n${source('courier')}${source('gazette')}`,
  )
    .replace(/ {2}vessel-log:\n[^]*?^parties:\n/m, 'parties:\n')
    .replace(
      / {2}harbour-office:.*\n {2}coast-guard:.*\n/,
      '  courier: { name: Courier, kind: news }\n  gazette: { name: Gazette, kind: news }\n',
    );
}

const QUOTED = inTwoPapers(
  ['A trawler was inside.', 'the trawler was inside for six hours'],
  ['It was seen there.', 'we saw it drop its nets'],
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

const NUMBERS = inTwoPapers(
  ['41 nets were inside.', 'they counted 41 nets inside'],
  ['65 fish were caught there.', 'we saw it catch 65 fish'],
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
