import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { docx, odt, zip } from '../snapshots/zip.ts';
import { CHECK, factwright, factwrightWith, scratchProject } from './scratch-project.ts';

const SPEECH = `The Ministry of Works said on Monday that the bridge over the Aure was not
finished in time. “It may have cost up to 40 million crowns,” said the minister.
`;

function folder(): string {
  return scratchProject({
    'speech.txt': SPEECH,
    'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
    'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0),
    'table.xlsx': zip({ 'xl/workbook.xml': '<x/>' }),
    unknown: Uint8Array.of(1, 0, 2, 0),
  });
}

test('a quotation that stands in the text is found at its place, and the exit code is 0', async () => {
  const { code, stdout } = await factwright(folder(), 'match', 'speech.txt', '[T]he bridge […] was not finished');
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "edited  The quotation is in the text, with the changes noted below.
      speech.txt:1:43
      …ry of Works said on Monday that the bridge over the Aure was not finished in time. “It may have cost up t…
      · “[T]he” letters changed, in the text “the”
      · “[…]” left out of a phrase “over the Aure”
      warning “[…]” is cut out of a phrase; it leaves out “over the Aure”.
      link  #:~:text=the%20bridge%20over%20the%20Aure%20was%20not%20finished
    "
  `);
});

test.each([
  ['speech.docx', docx('<w:p><w:r><w:t>The bridge was </w:t></w:r><w:r><w:t>not finished.</w:t></w:r></w:p>')],
  ['speech.odt', odt('<text:p>The bridge was <text:span>not</text:span> finished.</text:p>')],
])('it is looked for in what press offices send: %s', async (name, bytes) => {
  const root = scratchProject({ [name]: bytes });
  expect((await factwright(root, 'match', name, 'The bridge was not finished.')).code).toBe(0);
  expect((await factwright(root, 'match', name, 'The bridge was finished.')).code).toBe(1);
});

test('it is looked for in what a reader of a page sees, and in the text of a PDF', async () => {
  const page =
    '<!doctype html><p>The <b>bridge</b> is late.</p><p hidden>It was never planned.</p><script>"so"</script>';
  const stored = readFileSync(
    'factchecks/_snapshots/sha256/3c/fe1bc6f29f10c00ef42f251037df2749352340c81513a43a4124bc55096283',
  );
  const root = scratchProject({ 'page.html': page, 'report.pdf': gunzipSync(stored) });
  const codeOf = async (...args: readonly string[]): Promise<number> => (await factwright(root, 'match', ...args)).code;
  expect(await codeOf('page.html', 'The bridge is late.')).toBe(0);
  expect(await codeOf('page.html', 'It was never planned.')).toBe(1);
  expect(await codeOf('report.pdf', '214 children waited longer than six weeks')).toBe(0);
  expect(await codeOf('report.pdf', '215 children waited longer than six weeks')).toBe(1);
});

test('one that lost its negation is not, and it is said why that matters', async () => {
  const { code, stdout } = await factwright(
    folder(),
    'match',
    'speech.txt',
    'the bridge over the Aure was finished in time',
  );
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "altered  The quotation differs from the text. This is the nearest passage.
      speech.txt:1:43
      …ry of Works said on Monday that the bridge over the Aure was not finished in time. “It may have cost up to 40 mil…
      The quotation leaves out “not” without marking it.
      A negation turns the words into their opposite.
      help  Put “not” back, as the text has it.
    "
  `);
});

const TABLE = `<!doctype html><title>Table 7.3</title><h1>Passenger rail</h1>
<table><tr><th>Year</th><th>Trains planned</th><th>Trains cancelled</th></tr>
<tr><td>2021</td><td>412,300</td><td>11,870</td></tr><tr><td>2022</td><td>415,900</td><td>12,400</td></tr></table>
`;

test('a row of a table is quoted as it reads, and a cell alone is told what is beside it', async () => {
  const root = scratchProject({ 'stats.html': TABLE });
  const match = (quote: string) => factwright(root, 'match', 'stats.html', quote);
  for (const row of ['2022 415,900 12,400', '2022 | 415,900 | 12,400', '415,900 12,400'])
    expect(await match(row)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^exact/) });
  const cell = await match('12,400');
  expect(cell.code).toBe(1);
  expect(cell.stdout).toContain('The quotation is a single number.');
  expect(cell.stdout).toContain('help  Quote the words beside it as well, such as “2022 415,900 12,400”.');
  const headed = await match('Trains cancelled: 12,400');
  expect(headed.stdout).toContain('The text does not have “12,400” beside these words, but in “2022 415,900 12,400”.');
  expect(headed.stdout).toContain(
    'help  Quote the number with the words that are beside it there; of a table the whole row, with “|” between its cells: “2022 415,900 12,400” is in it.',
  );
});

test('a place in a page is one in its text, since the file has other lines', async () => {
  const root = scratchProject({ 'stats.html': TABLE });
  const { stdout } = await factwright(root, 'match', 'stats.html', '2022 415,900 12,400');
  expect(stdout).toContain('  stats.html, line 7 of its text\n');
});

test('one of which nothing stands there is absent', async () => {
  const { code, stdout } = await factwright(folder(), 'match', 'speech.txt', 'Nobody has ever seen a trawler inside');
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "absent  The quotation is not in the text.
      Nothing like the quotation is in the text.
      Words that are not in the source were not quoted from it.
      help  Check that this is the right source, and copy the words from it.
    "
  `);
});

test('--format json gives the whole match', async () => {
  const { code, stdout } = await factwright(folder(), 'match', 'speech.txt', 'up to 40 million', '--format', 'json');
  expect(code).toBe(0);
  const match = JSON.parse(stdout) as { readonly start: number; readonly end: number };
  expect(match).toMatchObject({
    version: 1,
    result: 'exact',
    occurrences: 1,
    notes: [],
    before: expect.stringMatching(/cost $/),
  });
  expect(SPEECH.slice(match.start, match.end)).toBe('up to 40 million');
});

test('without a quotation JSON lines are answered with JSON lines', async () => {
  const lines = [
    { id: 'a', quote: 'the bridge over the Aure' },
    { id: 'b', quote: 'die Brücke', original: 'the bridge over the Aure', language: 'en' },
    { id: 'c', quote: 'die Brücke über die Aure', language: 'de' },
    { id: 7, quote: 'up to 50 million crowns' },
  ];
  const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
  const { code, stdout } = await factwrightWith({ stdin }, folder(), 'match', 'speech.txt', '--language', 'en');
  expect(code).toBe(1);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(answers.map(({ id, result }) => [id, result])).toEqual([
    ['a', 'exact'],
    ['b', 'exact'],
    ['c', 'unchecked'],
    [7, 'altered'],
  ]);
  expect(answers[0]).toMatchObject({ notes: [], occurrences: 1, fragment: 'the%20bridge%20over%20the%20Aure' });
});

test.each([
  ['not JSON', 'Line 1 of stdin is not JSON.'],
  ['[]\n', 'Line 1 of stdin has no `quote`, or one that is not text.'],
  ['\n{"quote": 3}', 'Line 2 of stdin has no `quote`, or one that is not text.'],
  ['', 'There is no quotation to look for.'],
])('a line that cannot be read is a wrong usage: %j', async (stdin, message) => {
  const { code, stderr } = await factwrightWith({ stdin }, folder(), 'match', 'speech.txt');
  expect([code, stderr.includes(message)]).toEqual([2, true]);
});

test.each([
  ['nowhere.txt', 'There is no file `nowhere.txt`'],
  ['nowhere/speech.txt', 'There is no file `nowhere/speech.txt`'],
  ['factchecks', 'is not a regular file'],
  ['picture.png', 'it is not a page, a PDF, a Word text (.docx)'],
  ['old.doc', 'Save it as one of these.'],
  ['table.xlsx', 'it is not a page'],
  ['unknown', 'it is not a page'],
])('a file that cannot be read is said so: %s', async (file, message) => {
  const { code, stderr } = await factwright(folder(), 'match', file, 'the bridge');
  expect([code, stderr.includes(message)]).toEqual([2, true]);
});

test('what a text holds does not steer the terminal', async () => {
  const root = scratchProject({ 'odd.txt': 'the \u001B[31mred bridge\u202E stood' });
  const { stdout } = await factwright(root, 'match', 'odd.txt', 'the \u001B[31mred bridge\u202E stood');
  expect(stdout).toContain('change the direction');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
});

test('validation and `match` give the same reason and the same advice', async () => {
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(
      'source: vessel-log\n',
      'source: vessel-log\n    quote: The log counts 14 entries of the trawler.\n',
    ),
    'log.txt': 'The log counts 41 entries of the trawler. It names no other vessel.',
  });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.txt');
  const match = await factwright(root, 'match', 'log.txt', 'The log counts 14 entries of the trawler.');
  const validation = await factwright(root, 'validate');
  for (const words of [
    '“14”, but the text has “41”',
    'A different number is a different fact.',
    'Write “41” for “14”, as the text does.',
  ]) {
    expect(match.stdout).toContain(words);
    expect(validation.stdout).toContain(words);
  }
});

test('a file and a quotation that changed places are said', async () => {
  const { code, stderr } = await factwright(folder(), 'match', 'was not finished', 'speech.txt');
  expect([code, stderr]).toEqual([
    2,
    'factwright: There is no file `was not finished`, but there is `speech.txt`.\nThe file comes first, then the quotation.\n',
  ]);
});
