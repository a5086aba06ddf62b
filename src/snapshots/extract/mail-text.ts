import type { Email } from 'postal-mime';
import type { NoText } from '../snapshot.ts';
import { withWesternSigns } from './decode-text.ts';
import { TEXT_LENGTH, type Extraction } from './extraction.ts';
import { htmlText } from './html-text.ts';
import { headLines, oneLine, readMail } from './mail-message.ts';
import { unifyLineEnds } from './map-units.ts';

/** Name and version of this extractor; raise the first number when a change could alter a text. */
export const MAIL_EXTRACTOR = 'mail 1 (postal-mime 4.0.0)';

/**
 * The text of an e-mail as its reader sees it: who wrote to whom, when and of what, then the message, then the names of
 * what was attached, which is not read. Where a message comes as a page and as plain text, mail programs show the page.
 */
export async function mailText(bytes: Uint8Array): Promise<Extraction> {
  const mail = await readMail(bytes);
  if (typeof mail === 'string') return without(mail);
  const body = bodyOf(mail);
  if (body.noText !== undefined) return without(body.noText);
  if (body.text.trim() === '') return without(isSealed(mail) ? 'encrypted' : 'not-text');
  const paragraphs = [headLines(mail).join('\n'), body.text.trimEnd(), attachmentsOf(mail)];
  const text = `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
  return text.length > TEXT_LENGTH ? without('too-large') : { text, extractor: MAIL_EXTRACTOR };
}

/** The text of a page that a browser saved in one file with its pictures, which has the form of an e-mail. */
export async function pageArchiveText(bytes: Uint8Array): Promise<Extraction> {
  const mail = await readMail(bytes);
  if (typeof mail === 'string') return without(mail);
  const { html } = mail;
  return html === undefined ? without('not-text') : { ...pageText(html), extractor: MAIL_EXTRACTOR };
}

function without(noText: NoText): Extraction {
  return { noText, extractor: MAIL_EXTRACTOR };
}

function bodyOf({ html, text = '' }: Email): Extraction {
  const page = html === undefined ? undefined : pageText(html);
  if (page !== undefined && (page.noText !== undefined || page.text.trim() !== '')) return page;
  return text.length > TEXT_LENGTH
    ? without('too-large')
    : { text: withWesternSigns(unifyLineEnds(text)), extractor: MAIL_EXTRACTOR };
}

function pageText(html: string): Extraction {
  return html.length > MARKUP_LENGTH ? without('too-large') : htmlText(withWesternSigns(unifyLineEnds(html)));
}

/** More markup is not read, in UTF-16 units. */
const MARKUP_LENGTH = 50_000_000;

function isSealed({ headers, attachments }: Email): boolean {
  const types = headers.filter(({ key }) => key === 'content-type').map(({ value }) => value.toLowerCase());
  return [...types, ...attachments.map(({ mimeType }) => mimeType)].some((type) =>
    /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)\b/.test(type),
  );
}

/** Pictures that stand in the page itself have no name of their own for readers. */
function attachmentsOf({ attachments }: Email): string {
  const names = attachments.flatMap(({ filename, mimeType, related }) =>
    related === true ? [] : [oneLine(filename ?? undefined) ?? mimeType],
  );
  return names.length === 0 ? '' : `Attached, and not part of this text: ${names.join(', ')}`;
}
