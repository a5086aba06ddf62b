import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailText, pageArchiveText } from '../../src/snapshots/extract/mail-text.ts';
import { typeOfName } from '../../src/snapshots/media-type.ts';
import { extractText } from '../../src/snapshots/index.ts';
import { HEAD, mail, parts } from './mail.ts';

const SHOWN_HEAD = `From: Press office, Ministry of Héalth <press@health.example>
To: Desk <desk@harbour.example>, nurse@ward.example
Date: Wed, 18 Nov 2026 09:14:00 +0100
Subject: Waiting times – your questions
`;

/** The text below the head. */
async function bodyOf(bytes: Uint8Array): Promise<string | undefined> {
  const { text } = await mailText(bytes);
  return text?.replace(/^(?:[A-Z]\w+: [^\n]*\n)+\n/, '');
}

describe('an e-mail that was saved', () => {
  test('begins with who wrote to whom, when and of what, and has no signs of its encoding', async () => {
    const body = 'Hip replacements are the most frequent of all planned =\noperations in K=C3=A4l, at =E2=82=AC5.';
    const typed = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'];
    expect(await mailText(mail([...HEAD, ...typed], body))).toEqual({
      text: `${SHOWN_HEAD}\nHip replacements are the most frequent of all planned operations in Käl, at €5.\n`,
      extractor: 'mail 1 (postal-mime 4.0.0)',
    });
  });

  test('is read by the ending of its name', async () => {
    const bytes = mail([...HEAD, 'Content-Transfer-Encoding: base64'], Buffer.from('Nobody waits.').toString('base64'));
    const { text } = await extractText(bytes, typeOfName('Reply.EML'), () => Promise.resolve(undefined));
    expect(text).toBe(`${SHOWN_HEAD}\nNobody waits.\n`);
  });

  test.each([
    ['windows-1256', 'CAC3CED1E520C7E1E6D2C7D1C920E1C3D3C8C7C8', 'تأخره الوزارة لأسباب'],
    ['windows-1252', '93736978207765656B7394', '“six weeks”'],
    ['iso-2022-jp', '1B2442254125461B2842', 'チテ'],
    ['x-nobody-knows', '736978', 'six'],
  ])('in %s is decoded', async (charset, hex, text) => {
    const typed = [`Content-Type: text/plain; charset="${charset}"`, 'Content-Transfer-Encoding: base64'];
    expect(await bodyOf(mail([...HEAD, ...typed], Buffer.from(hex, 'hex').toString('base64')))).toBe(`${text}\n`);
  });

  test('whose lines were broken for sending has the paragraphs that were typed', async () => {
    const body = 'The wait is \nsix weeks.\n\nNobody waits \nlonger.\n-- \nPress office';
    expect(await bodyOf(mail([...HEAD, 'Content-Type: text/plain; format=flowed'], body))).toBe(
      'The wait is six weeks.\n\nNobody waits longer.\n-- \nPress office\n',
    );
  });

  test('is the page that mail programs show, where plain words come with it', async () => {
    const body = parts(
      'a',
      'Content-Type: text/plain\n\nThe wait<https://health.example/wait> is six weeks.',
      'Content-Type: text/html\n\n<style>p{}</style><p>The <a href="https://health.example/wait">wait</a> is\nsix <b>weeks</b>.</p><p>Regards',
    );
    expect(await bodyOf(mail([...HEAD, 'Content-Type: multipart/alternative; boundary=a'], body))).toBe(
      'The wait is six weeks.\n\nRegards\n',
    );
  });

  test('names what was attached, and has nothing of it', async () => {
    const picture =
      'Content-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\nAAAA';
    const page = parts('c', 'Content-Type: text/html\n\n<p>See the table.<img src="cid:logo">', picture);
    const table =
      "Content-Type: text/csv\nContent-Disposition: attachment;\n filename*=utf-8''T%C3%A4ble.csv\n\nward,weeks";
    const body = parts(
      'b',
      `Content-Type: multipart/related; boundary=c\n\n${page}`,
      table,
      'Content-Type: application/pdf\n\n%PDF',
    );
    expect(await bodyOf(mail([...HEAD, 'Content-Type: multipart/mixed; boundary=b'], body))).toBe(
      'See the table.\n\nAttached, and not part of this text: Täble.csv, application/pdf\n',
    );
  });

  test('that was forwarded whole has its words, and who wrote them', async () => {
    const inner = 'From: Oren Vask <vask@health.example>\nSubject: The wait\n\nSix weeks.';
    const body = parts('d', 'Content-Type: text/plain\n\nAs asked:', `Content-Type: message/rfc822\n\n${inner}`);
    const text = await bodyOf(mail([...HEAD, 'Content-Type: multipart/mixed; boundary=d'], body));
    expect(text).toContain('As asked:');
    expect(text).toContain('Oren Vask');
    expect(text).toContain('Six weeks.');
  });
});

test('a page that a browser saved in one file is the page alone', async () => {
  const page =
    'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>The wait is six =\nweeks.</p>';
  const bytes = mail(
    ['From: <Saved by Blink>', 'Subject: Waits', 'Content-Type: multipart/related; type="text/html"; boundary=e'],
    parts('e', page, 'Content-Type: text/css\n\np{}'),
  );
  expect((await pageArchiveText(bytes)).text).toBe('The wait is six weeks.\n');
  expect((await extractText(bytes, typeOfName('waits.mhtml'), () => Promise.resolve(undefined))).text).toContain('six');
});

describe('what has no text to be read says why', () => {
  const nested = (depth: number): string =>
    Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=n${at}\n\n--n${at}`).join('\n');

  test.each([
    ['nothing', new Uint8Array(), 'damaged'],
    ['words without a head', Buffer.from('Nobody waits.\n\nNobody.'), 'damaged'],
    ['zeros', new Uint8Array(5_000), 'damaged'],
    ['an attachment alone', mail([...HEAD, 'Content-Type: application/pdf'], '%PDF'), 'not-text'],
    ['no words', mail(HEAD, ' \n '), 'not-text'],
    ['a sealed message', mail([...HEAD, 'Content-Type: application/pkcs7-mime'], 'AAAA'), 'encrypted'],
    ['parts without end', Buffer.from(nested(1_000)), 'too-large'],
    ['a head without end', mail([`Subject: ${'x'.repeat(600_000)}`], 'Words'), 'too-large'],
    ['a million parts', mail(['Content-Type: multipart/mixed; boundary=p'], '--p\n\n'.repeat(1_000_000)), 'too-large'],
    ['lines without end', mail(HEAD, '\n'.repeat(20_000_000)), 'too-large'],
    ['more text than is stored', mail(HEAD, 'words\n'.repeat(1_800_000)), 'too-large'],
    [
      'a page nested beyond all bounds',
      mail([...HEAD, 'Content-Type: text/html'], '<div>'.repeat(200_000)),
      'too-large',
    ],
  ] as const)('%s', { timeout: 20_000 }, async (_, bytes, noText) => {
    expect(await mailText(bytes)).toEqual({ noText, extractor: 'mail 1 (postal-mime 4.0.0)' });
  });

  test('a head that is full of mistakes takes nothing from the message', async () => {
    const head = [
      'From: "=?utf-8?B?//?= <<<,;:',
      'Date: yesterday',
      'Subject: =?x?q?=zz?=\u0007',
      ': x',
      'Content-Type: text/plain; charset=;;"=',
    ];
    expect((await mailText(mail(head, 'Words.'))).text).toContain('Words.');
  });

  test('whatever the bytes are, nothing is thrown', async () => {
    const whole = mail(
      [...HEAD, 'Content-Type: multipart/mixed; boundary=b'],
      parts('b', 'Content-Type: text/html; charset=utf-16\nContent-Transfer-Encoding: base64\n\nPGI+', 'Words'),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        await mailText(changed);
      }),
      { numRuns: 300 },
    );
  });
});
