import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/snapshots/index.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

async function textOf(html: string | Uint8Array, contentType = 'text/html'): Promise<string | undefined> {
  return (await extractText(Buffer.from(html), contentType, readPdf)).text;
}

describe('paragraphs', () => {
  test.each([
    [
      'blocks are paragraphs',
      '<h1>Log</h1><p>One <b>vessel</b>.</p><div>Two<p>Three</div>',
      'Log\n\nOne vessel.\n\nTwo\n\nThree\n',
    ],
    ['white space counts once', '<p>  One\n\t vessel\n</p>', 'One vessel\n'],
    ['a line end stays one, two end the paragraph', 'One<br>two<br><br>three', 'One\ntwo\n\nthree\n'],
    ['a word is not broken by its markup', '<p>ve<wbr>s<i>s</i>el&shy;s</p>', 'vessel\u00ADs\n'],
    ['a list has a paragraph for each item', '<ul><li>One<li>Two</ul>', 'One\n\nTwo\n'],
    ['cells are kept apart', '<table><tr><th>Row<th>Vessel<tr><td>210<td>Aure</table>', 'Row Vessel\n\n210 Aure\n'],
    ['lines of preformatted text stay', '<pre>one\n  two\n\nthree</pre>', 'one\ntwo\n\nthree\n'],
    ['references are read', '<p>caf&eacute; &#x2014; &lt;b&gt;</p>', 'café — <b>\n'],
    ['a fragment is a page', 'One vessel.', 'One vessel.\n'],
    ['nothing gives nothing', '', ''],
  ])('%s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('what a reader does not see is left out', () => {
  test.each([
    '<p style="display:none">hidden</p>',
    '<p style="color:red;DISPLAY : none !important">hidden</p>',
    '<p style="display:/**/none">hidden</p>',
    '<p style="visibility: hidden">hidden</p>',
    '<p style="opacity:0">hidden</p>',
    '<p style="font-size:0px;">hidden</p>',
    '<div hidden><p>hidden</p></div>',
    '<script>hidden</script>',
    '<style>hidden</style>',
    '<noscript>hidden</noscript>',
    '<noscript><p>hidden</p></noscript>',
    '<template><p>hidden</p></template>',
    '<textarea>hidden</textarea>',
    '<select><option>hidden</select>',
    '<iframe>hidden</iframe>',
    '<object><p>hidden</p></object>',
    '<dialog>hidden</dialog>',
    '<svg><title>hidden</title></svg>',
    '<!-- hidden -->',
    '<title>hidden</title>',
    '<ruby>字<rt>hidden</rt></ruby>',
  ])('%s', async (html) => {
    const text = await textOf(`<p>Seen before.</p>${html}<p>Seen after.</p>`);
    expect(text).not.toContain('hidden');
    expect(text).toMatch(/^Seen before\.\n\n(?:字\n\n)?Seen after\.\n$/);
  });

  test.each([
    '<sup><a href="#note-1">1</a></sup>',
    '<sup class="reference">[12]</sup>',
    '<a href="#fn" role="doc-noteref">*</a>',
    '<a href="#cite_note-1">[a]</a>',
    '<sup><a href="#fn">†</a></sup>',
  ])('the footnote mark %s', async (mark) => {
    expect(await textOf(`<p>Six hours${mark} inside.</p>`)).toBe('Six hours inside.\n');
  });

  test.each([
    ['20 m<sup>2</sup>', '20 m2\n'],
    ['the 3<sup>rd</sup> row', 'the 3rd row\n'],
    ['see <a href="#rows">rows 210 to 246</a>', 'see rows 210 to 246\n'],
    ['<span aria-hidden="true">seen</span>', 'seen\n'],
    ['<details><summary>More</summary>seen</details>', 'More\n\nseen\n'],
    ['<p style="display:none-such">seen</p>', 'seen\n'],
    ['<p style="opacity:0.5">seen</p>', 'seen\n'],
  ])('but %s is kept', async (html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('encodings', () => {
  const latin = Buffer.from('caf\u00E9 \u0080', 'latin1');
  test.each([
    ['UTF-8, unsaid', Buffer.from('<p>café'), 'text/html', 'café\n'],
    ['windows-1252, unsaid', latin, 'text/html', 'café €\n'],
    ['as the server says', Buffer.from([0xf7, 0xe5, 0xe3]), 'text/html; charset=koi8-r', 'ВЕЦ\n'],
    [
      'as the page says',
      Buffer.concat([Buffer.from('<meta charset="koi8-r">'), Buffer.from([0xf7])]),
      'text/html',
      'В\n',
    ],
    [
      'as the page says in the older way',
      Buffer.concat([Buffer.from('<meta http-equiv=x content="text/html; charset=koi8-r">'), Buffer.from([0xf7])]),
      'text/html',
      'В\n',
    ],
    ['UTF-16 by its mark', Buffer.from('\u{FEFF}<p>café', 'utf16le'), 'text/html; charset=koi8-r', 'café\n'],
    ['a page in a comment says nothing', Buffer.from('<!-- <meta charset=koi8-r> --><p>é'), 'text/html', 'é\n'],
    ['an encoding that does not exist', Buffer.from('<p>é'), 'text/html; charset=klingon', 'é\n'],
    ['broken bytes', Buffer.from([0x3c, 0x70, 0x3e, 0x61, 0xff]), 'text/html; charset=utf-8', 'a\uFFFD\n'],
  ])('%s', async (_, bytes, contentType, text) => {
    expect(await textOf(bytes, contentType)).toBe(text);
  });
});

describe('plain text', () => {
  test('stays as it is, but for the ends of lines', async () => {
    expect(await textOf('One\r\n  <p>two\n', 'text/plain')).toBe('One\n  <p>two\n');
  });

  test('unnamed bytes are looked at', async () => {
    expect(await textOf('just words', '')).toBe('just words');
    expect(await textOf('<!DOCTYPE html><p>x', 'application/octet-stream')).toBe('x\n');
    expect((await extractText(Buffer.from([0, 1, 2]), '', readPdf)).noText).toBe('not-text');
  });
});

/** What a page is that was made to harm; all of them end, whatever they give. */
const HOSTILE: Readonly<Record<string, string>> = {
  'elements within elements': '<div>'.repeat(100_000),
  'paragraphs within formatting': '<b><p>'.repeat(100_000),
  'links that never close': '<a href=x>'.repeat(100_000),
  'wrongly nested formatting': `${'<a><p>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
  'formatting of many kinds': Array.from({ length: 20_000 }, (_, index) => `<font color=c${index}>`).join(''),
  'tables within tables': '<table><tr><td>'.repeat(50_000),
  'text that is moved out of tables': `<table>${'x<b>'.repeat(50_000)}`,
  'a huge attribute': `<p title="${'x'.repeat(5_000_000)}">`,
  'a huge style': `<p style="${'display:'.repeat(500_000)}">`,
  'many attributes': `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>`,
  'footnote marks within footnote marks': '<sup><a href="#x">1'.repeat(50_000),
  'comments that never close': '<!--'.repeat(100_000),
  templates: '<template>'.repeat(100_000),
};

test.each(Object.entries(HOSTILE))('%s come to an end', { timeout: 60_000 }, async (_, html) => {
  const { text, noText } = await extractText(Buffer.from(html), 'text/html', readPdf);
  expect(text === undefined ? noText : 'text').toMatch(/^(?:text|too-large|timed-out)$/);
});

test('more text than is ever quoted from is refused', async () => {
  expect((await extractText(Buffer.from('x'.repeat(10_000_001)), 'text/plain', readPdf)).noText).toBe('too-large');
  expect((await extractText(Buffer.from('word '.repeat(2_100_000)), 'text/html', readPdf)).noText).toBe('too-large');
});
