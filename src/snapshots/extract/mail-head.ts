import type { Email } from 'postal-mime';
import { oneLine, readMail } from './mail-message.ts';

/** The head of a message is no longer, in bytes. */
const HEAD = 500_000;

/** The subject of a message, or the title of a page that was saved in the form of one. */
export async function subjectOf(bytes: Uint8Array): Promise<string | undefined> {
  return oneLine((await headOf(bytes))?.subject);
}

/** Who sent a message, and on which day it was where they were. */
export async function sentIn(
  bytes: Uint8Array,
): Promise<{ readonly name?: string | undefined; readonly date?: string | undefined }> {
  const head = await headOf(bytes);
  const written = head?.headers.find(({ key }) => key === 'date')?.value;
  return { name: oneLine(head?.from?.name), date: written === undefined ? undefined : dayIn(written) };
}

async function headOf(bytes: Uint8Array): Promise<Email | undefined> {
  const start = Buffer.from(bytes.subarray(0, HEAD));
  const end = /\r?\n\r?\n/.exec(start.toString('latin1'))?.index ?? start.length;
  const mail = await readMail(start.subarray(0, end));
  return typeof mail === 'string' ? undefined : mail;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Wed, 18 Nov 2026 09:14:00 +0100` as `2026-11-18`; undefined for what is no such day. */
function dayIn(written: string): string | undefined {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/.exec(written) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date ? date : undefined;
}
