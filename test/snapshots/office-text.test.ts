import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeText } from '../../src/snapshots/extract/office-text.ts';
import { formOf, typeOfName } from '../../src/snapshots/media-type.ts';
import { docx, odt, zip } from './zip.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word text', () => {
  test('is its paragraphs, whatever runs they are cut into', () => {
    const body = `<w:p w14:paraId="1"><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('The bridge')}</w:p><w:p>${run('It was ')}${run('not')}${run(' finished')}<w:r><w:tab/></w:r>${run('in time &amp; cost &#8364;5&#x2026;')}</w:p><w:p/>`;
    expect(officeText(docx(body)).text).toBe('The bridge\n\nIt was not finished\tin time & cost €5…\n');
  });

  test('has no deleted, hidden or doubled words, and no codes of fields', () => {
    const body = `<w:p>${run('We ')}<w:del><w:r><w:delText>never </w:delText></w:r>${run('ever ')}</w:del><w:ins>${run('always ')}</w:ins>${run('secretly ', '<w:rPr><w:vanish/></w:rPr>')}${run('openly ', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('pay.')}</w:p><mc:AlternateContent><mc:Choice><w:p>${run('Box')}</w:p></mc:Choice><mc:Fallback><w:p>${run('Box')}</w:p></mc:Fallback></mc:AlternateContent>`;
    expect(officeText(docx(body)).text).toBe('We always openly pay.\n\nBox\n');
  });

  test('has its notes at its end', () => {
    const notes = `<w:footnotes><w:footnote><w:p>${run('As of May.')}</w:p></w:footnote></w:footnotes>`;
    expect(officeText(docx(`<w:p>${run('Paid.')}</w:p>`, { 'word/footnotes.xml': notes })).text).toBe(
      'Paid.\n\nAs of May.\n',
    );
  });
});

test('an OpenDocument text is its headings and paragraphs, without comments and changes', () => {
  const body =
    '<text:tracked-changes><text:p>Never.</text:p></text:tracked-changes><text:h>The\n  bridge</text:h><text:p>It was<text:s text:c="2"/><text:span>not</text:span> finished<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note><office:annotation><text:p>Ask.</text:p></office:annotation>.<text:line-break/>Nor paid.</text:p>';
  expect(officeText(odt(body)).text).toBe('The bridge\n\nIn May.\n\nIt was not finished.\nNor paid.\n');
});

describe('what is no such text says why', () => {
  const cut = docx(`<w:p>${run('Paid.')}</w:p>`);

  test.each([
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'not-text'],
    ['one with a password', zip({ 'word/document.xml': '<w:p/>' }, { encrypted: true }), 'encrypted'],
    ['half of one', cut.subarray(0, cut.length / 2), 'damaged'],
    ['one with entities of its own', zip({ 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w:p/>' }), 'damaged'],
    ['one whose tag never ends', zip({ 'word/document.xml': '<w:p><w:t a="' }), 'damaged'],
    ['a bomb', zip({ 'word/document.xml': Buffer.alloc(60_000_000, 32) }), 'too-large'],
    ['paragraphs without end', docx('<w:p>'.repeat(200_000)), 'too-large'],
    ['more text than is stored', docx(`<w:p>${run('x'.repeat(10_000_001))}</w:p>`), 'too-large'],
  ] as const)('%s', (_, bytes, noText) => {
    expect(officeText(bytes)).toEqual({ noText, extractor: 'office 1' });
  });

  test('whatever the bytes are, nothing is thrown', () => {
    const whole = docx(`<w:p>${run('Paid.')}</w:p>`);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        officeText(changed);
      }),
      { numRuns: 300 },
    );
  });
});

test('a file is an office text by its name, or by its content where that says nothing', () => {
  const bytes = docx('');
  expect(typeOfName('Statement.DOCX')).toContain('wordprocessingml');
  expect(formOf(typeOfName('a.odt'), odt(''))).toBe('office');
  expect(formOf('application/octet-stream', bytes)).toBe('office');
  expect(formOf('application/zip', bytes)).toBe('other');
  expect(formOf('image/png', bytes)).toBe('other');
});
