import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractText, type Extraction } from '../../src/snapshots/index.ts';
import { pdfText } from '../../src/snapshots/extract/pdf-text.ts';
import { pdfOf, pdfOfStreams } from './pdf.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

function read(bytes: Uint8Array): Promise<Extraction> {
  return extractText(bytes, 'application/pdf', readPdf);
}

test('lines, paragraphs and pages stand as they do in the document', async () => {
  const bytes = pdfOf([
    [
      [720, 'Register of handovers', 24],
      [680, 'The bridge was handed over nine months after'],
      [665, 'the agreed day, says the register.'],
      [635, 'A second paragraph (with brackets).'],
    ],
    [[720, 'The second page.']],
  ]);
  expect(await read(bytes)).toEqual({
    text: [
      'Register of handovers',
      'The bridge was handed over nine months after\nthe agreed day, says the register.',
      'A second paragraph (with brackets).\fThe second page.\n',
    ].join('\n\n'),
    extractor: 'pdf 1 (unpdf 1.7.0)',
  });
});

test('text in several runs is one line', async () => {
  const content = 'BT /F1 12 Tf 72 700 Td (A trawler) Tj ( of the) Tj 100 0 Td (ministry) Tj ET';
  expect((await read(pdfOfStreams([deflateSync(content)]))).text).toMatch(/^A trawler of the\s+ministry\n$/);
});

test('a document is known by its first bytes, whatever the server calls it', async () => {
  expect((await extractText(pdfOf([[[700, 'Seen.']]]), 'text/html', readPdf)).text).toBe('Seen.\n');
});

test('a scan has no text, and is said to be one', async () => {
  expect((await read(pdfOf([[], []]))).noText).toBe('scanned');
});

describe('what is damaged or made to harm comes to an end', () => {
  const whole = pdfOf([[[700, 'Whole.']]]);
  const bomb = deflateSync(Buffer.alloc(300_000_000, ' '));
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, noText: RegExp]>> = {
    'nothing but a name': [Buffer.from('%PDF-1.7'), /damaged/],
    'half a file': [whole.subarray(0, whole.length / 3), /damaged|scanned/],
    'a password': [
      pdfOfStreams(
        [deflateSync('BT ET')],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> `,
      ),
      /encrypted|damaged/,
    ],
    'a page of spaces, three hundred megabytes of them': [pdfOfStreams([bomb]), /scanned|too-large|timed-out|damaged/],
    'more pages than any document': [pdfOfStreams(Array.from({ length: 5001 }, () => Buffer.of())), /too-large/],
    'pages in a circle': [
      Buffer.from(whole.toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1'),
      /damaged|scanned/,
    ],
  };

  test.each(Object.entries(cases))('%s', { timeout: 60_000 }, async (_, [bytes, noText]) => {
    expect((await read(bytes)).noText).toMatch(noText);
  });

  test('in the time that it is given', async () => {
    expect((await pdfText(pdfOfStreams([bomb]), readPdf, 1)).noText).toBe('timed-out');
  });
});
