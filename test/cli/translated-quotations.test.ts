import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const ENGLISH = `title: The bridge over the Aure was not finished in time
status: published
published: 2024-05-02
authors: [ilka-brandt]
statement:
  summary: The bridge over the Aure was finished in time.
  quote: The bridge was finished in time.
  speaker: minister
  date: 2024-04-12
  source: speech
claims:
  in-time: { text: The bridge was finished in time., quote: finished in time, finding: rebutted }
evidence:
  register: { claim: in-time, stance: rebuts, shows: It was late., source: register, quote: It was handed over nine months late, original: mit neun Monaten Verspätung übergeben, originalLanguage: de }
  minutes: { claim: in-time, stance: rebuts, shows: It was late., source: minutes, quote: the handover slipped twice }
sources:
  speech: { kind: statement, by: minister, url: "https://parliament.example/speech", language: en }
  register: { kind: record, by: roads-office, url: "https://roads.example/register", language: de }
  minutes: { kind: record, by: council, url: "https://council.example/minutes", language: en }
  letter: { kind: correspondence, by: minister, title: Letter to the desk, published: 2024-04-20, language: de }
parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  minister: { name: Joren Askveld, kind: person }
  roads-office: { name: Roads Office of Veldania, kind: state }
  council: { name: Council of Aure, kind: state }
replies:
  - { to: minister, outcome: answered, asked: 2024-04-15, answered: 2024-04-20, source: letter, quote: We were in time., original: Wir waren pünktlich., originalLanguage: de }
verdict: { rating: "false", summary: The register shows a handover nine months late. }
`;

const SPANISH = `title: El puente sobre el Aure no se terminó a tiempo
language: es
translationOf: bridge
status: published
published: 2024-05-03
authors: [ilka-brandt]
statement: { quote: El puente se terminó a tiempo. }
claims:
  in-time: { text: El puente se terminó a tiempo., quote: se terminó a tiempo }
evidence:
  register: { shows: Se terminó tarde., quote: Se entregó con nueve meses de retraso }
  minutes: { shows: Se terminó tarde., quote: la entrega se aplazó dos veces }
replies:
  - { to: minister, outcome: answered, asked: 2024-04-15, answered: 2024-04-20, source: letter, quote: Estábamos a tiempo., original: Wir waren pünktlich., originalLanguage: de }
verdict: { summary: El registro muestra una entrega con nueve meses de retraso. }
`;

const STORED = {
  speech: 'Members of the house.\n\nThe bridge was finished in time.\n',
  register: 'Die Brücke wurde mit neun Monaten Verspätung übergeben.\n',
  minutes: 'The council noted that the handover slipped twice.\n',
  letter: 'Sehr geehrte Frau Brandt,\n\nWir waren pünktlich.\n',
};

/** A project with a check, its translation, and what is stored of its sources. */
async function bridges(changed: Partial<typeof STORED> = {}): Promise<string> {
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, es]'),
    'factchecks/bridge.yaml': ENGLISH,
    'factchecks/puente.yaml': SPANISH,
  });
  for (const [source, text] of Object.entries({ ...STORED, ...changed })) {
    writeFileSync(join(root, `${source}.txt`), text);
    const { code } = await factwright(root, 'capture', '--source', source, '--from', `${source}.txt`);
    expect(code).toBe(0);
  }
  return root;
}

async function markdownOf(root: string, id: string): Promise<string> {
  const { stdout } = await factwright(root, 'render', `factchecks/${id}.yaml`, '--to', 'markdown', '--force');
  return stdout;
}

test('a page says of a translation that its original was found, and shows it', async () => {
  const root = await bridges();
  const page = await markdownOf(root, 'bridge');
  expect(page).toContain(`> It was handed over nine months late

  > German: mit neun Monaten Verspätung übergeben`);
  expect(page).toContain('*Original wording: found word for word in the source; the translation is ours*');
  expect(page).toContain(`> the handover slipped twice

  *Found word for word in the source*`);
});

test('the page of a translated check says no word of its own language to be in a source of another one', async () => {
  const root = await bridges();
  const page = await markdownOf(root, 'puente');
  const ours = '*Texto del original: encontrada palabra por palabra en la fuente; la traducción es nuestra*';
  expect(page).toContain(`> Se entregó con nueve meses de retraso

  > alemán: mit neun Monaten Verspätung übergeben

  ${ours}`);
  expect(page).toContain(`> la entrega se aplazó dos veces

  > inglés: the handover slipped twice

  ${ours}`);
  expect(page).toContain('**En el original:** The bridge was finished in time.');
  expect(page).not.toContain('*Encontrada');
  expect(page).not.toContain('**La cita:** Encontrada');
  const html = await factwright(root, 'render', 'factchecks/puente.yaml', '--force');
  expect(html.stdout).toContain('<q lang="en" dir="ltr">The bridge was finished in time.</q>');
  expect(html.stdout).toContain('<q lang="en" dir="ltr">the handover slipped twice</q>');
  expect(html.stdout).not.toMatch(/>Encontrada/);
});

test('words that the source has in the language of the page are no translation', async () => {
  const root = await bridges();
  const own = SPANISH.replace('language: es', 'language: de').replace(
    'Se entregó con nueve meses de retraso',
    'mit neun Monaten Verspätung übergeben',
  );
  writeFileSync(join(root, 'factchecks/bruecke.yaml'), own);
  const page = await markdownOf(root, 'bruecke');
  expect(page).toContain(`> mit neun Monaten Verspätung übergeben

  *Wort für Wort in der Quelle gefunden*`);
});

test('the words of a reply are looked for in the letter, and the page says what came of it', async () => {
  const page = await markdownOf(await bridges(), 'bridge');
  expect(page).toContain(`**Joren Askveld** Answered

  Asked 15 April 2024 · Answered 20 April 2024

  > We were in time.

  > German: Wir waren pünktlich.

  *Original wording: found word for word in the source; the translation is ours*

  **Source:** <span lang="de" dir="ltr">Letter to the desk</span> [\\[4\\]](#source-4)`);
});

test('a reply whose words were changed is an error, on the page too, and in the table of evidence', async () => {
  const root = await bridges({ letter: 'Sehr geehrte Frau Brandt,\n\nWir waren nicht pünktlich.\n' });
  const { stdout, code } = await factwright(root, 'validate');
  expect(code).toBe(1);
  expect(stdout).toContain('The quotation of the reply of `minister` differs from `letter`');
  expect(await markdownOf(root, 'bridge')).toContain(
    '*Original wording: not in the source as quoted; the translation is ours*',
  );
  const table = await factwright(root, 'evidence', 'factchecks/bridge.yaml');
  expect(table.stdout).toContain('altered: 1 of 4 (the reply of minister)');
  expect(table.stdout).toContain(
    'looked for in the original language, of which the quotation is a translation: 2 of 4 (register, the reply of minister)',
  );
  const json = await factwright(root, 'evidence', 'factchecks/bridge.yaml', '--format', 'json');
  expect(JSON.parse(json.stdout).checks.bridge.quotations).toMatchObject([
    { statement: true, result: 'exact', words: 'quote' },
    { evidence: 'register', result: 'exact', words: 'original' },
    { evidence: 'minutes', result: 'exact', words: 'quote' },
    { reply: 1, to: 'minister', result: 'altered', words: 'original' },
  ]);
});

test.each([
  [
    'a source in another language',
    (text: string) => text,
    'If the quotation is a translation, add to `register`: `original: "…"`, with the words of `register`, and `originalLanguage: de`.',
  ],
  [
    'a source whose language is not said',
    (text: string) => text.replace('register", language: de', 'register"'),
    'If the quotation is a translation, add to `register`: `original: "…"`, with the words of `register`, and their language, such as',
  ],
])('a translated quotation without its original is told what to add: %s', async (_, changed, hint) => {
  const root = await bridges();
  const bare = ENGLISH.replace(', original: mit neun Monaten Verspätung übergeben, originalLanguage: de', '');
  writeFileSync(join(root, 'factchecks/bridge.yaml'), changed(bare));
  const { stdout } = await factwright(root, 'validate', '--no-cache', 'factchecks/bridge.yaml');
  expect(stdout).toMatch(/The quotation of `register` is not in `register`/);
  expect(stdout).toContain(hint);
});

test('a quotation in the language of its source is only told to copy the words', async () => {
  const root = await bridges();
  writeFileSync(join(root, 'factchecks/bridge.yaml'), ENGLISH.replace('the handover slipped twice', 'Nobody ever met'));
  const { stdout } = await factwright(root, 'validate', '--no-cache', 'factchecks/bridge.yaml');
  expect(stdout).toMatch(/The quotation of `minutes` is not in `minutes`/);
  expect(stdout).not.toContain('If the quotation is a translation');
});

test('words that stand untranslated in `quote` are to become the original', async () => {
  const root = await bridges();
  const untranslated = ENGLISH.replace(
    'quote: It was handed over nine months late, original: mit neun Monaten Verspätung übergeben, ',
    'quote: mit neun Monaten Verspätung übergeben, ',
  );
  writeFileSync(join(root, 'factchecks/bridge.yaml'), untranslated);
  const { stdout } = await factwright(root, 'validate', 'factchecks/bridge.yaml');
  expect(stdout).toContain('The quotation of `register` is in `de`, and this check is in `en`');
  expect(stdout).toContain('`original: "mit neun Monaten Verspätung übergeben"`');
  expect(stdout).not.toContain('is a translation');
});

test('where the words of the source and their translation are exchanged, that is said', async () => {
  const root = await bridges();
  const quote = 'quote: It was handed over nine months late, original: mit neun Monaten Verspätung übergeben, ';
  const exchanged = 'quote: mit neun Monaten Verspätung übergeben, original: It was handed over nine months late, ';
  writeFileSync(join(root, 'factchecks/bridge.yaml'), ENGLISH.replace(quote, exchanged));
  const { stdout } = await factwright(root, 'validate', 'factchecks/bridge.yaml');
  expect(stdout).toContain('The words of `quote` are there: `original` is for the words of the source');
});

test('a claim that quotes the original of a statement is led to its translation', async () => {
  const root = await bridges();
  const german = ENGLISH.replace(
    'quote: The bridge was finished in time.\n',
    'quote: The bridge was finished in time.\n  original: Die Brücke wurde pünktlich fertig.\n  language: de\n',
  ).replace('quote: finished in time', 'quote: wurde pünktlich fertig');
  writeFileSync(join(root, 'factchecks/bridge.yaml'), german);
  const { stdout } = await factwright(root, 'validate', 'factchecks/bridge.yaml');
  expect(stdout).toContain('They are words of `original`: copy the words that translate them from `quote`.');
});
