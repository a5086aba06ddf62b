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
