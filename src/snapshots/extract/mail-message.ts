import PostalMime, { decodeWords, type Address, type Email } from 'postal-mime';
import type { NoText } from '../snapshot.ts';

/** Lines, of which a picture of 50 MB has 700,000; each of them costs memory for itself. */
const MOST_LINES = 1_000_000;
/** Lines that could begin a part: each part costs memory for itself. */
const MOST_DASHED = 20_000;
/** Parts within parts. */
const MOST_DEPTH = 30;
/** The heads of all parts, in bytes. */
const HEAD_BYTES = 500_000;
/** Messages within messages, as they come when one is forwarded. */
const MOST_FORWARDED = 3;

const LINE_FEED = 10;
const DASH = 45;

/** Reads the parts of a message; what is too much for that, or is no message at all, is told by its reason. */
export async function readMail(bytes: Uint8Array): Promise<Email | NoText> {
  if (isCostly(bytes)) return 'too-large';
  try {
    const mail = await PostalMime.parse(withoutMark(bytes), {
      maxNestingDepth: MOST_DEPTH,
      maxHeadersSize: HEAD_BYTES,
      maxRfc822NestingDepth: MOST_FORWARDED,
    });
    return mail.headers.some(({ key }) => OF_MAIL.has(key)) ? mail : 'damaged';
  } catch {
    // The parser throws where one of the limits is exceeded, and nowhere else.
    return 'too-large';
  }
}

/** Without one of these, a text is no message. */
const OF_MAIL: ReadonlySet<string> = new Set(['from', 'subject', 'date', 'message-id', 'mime-version', 'content-type']);

function isCostly(bytes: Uint8Array): boolean {
  let [lines, dashed] = [0, 0];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    lines++;
    if (bytes[at + 1] === DASH && bytes[at + 2] === DASH) dashed++;
    if (lines > MOST_LINES || dashed > MOST_DASHED) return true;
  }
  return false;
}

/** Some programs begin what they save with the mark of UTF-8, which would belong to the name of the first line. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The lines above a message that its readers see: who wrote to whom, when, and of what. */
export function headLines(mail: Email): readonly string[] {
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['From', addressesOf(mail.from && [mail.from])],
    ['To', addressesOf(mail.to)],
    ['Cc', addressesOf(mail.cc)],
    ['Date', date],
    ['Subject', mail.subject],
  ];
  return lines.flatMap(([name, value]) => {
    const shown = oneLine(value);
    return shown === undefined ? [] : [`${name}: ${shown}`];
  });
}

/** A text of a head as one line; undefined if nothing is left of it. */
export function oneLine(text: string | undefined): string | undefined {
  const shown = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return shown === '' ? undefined : shown;
}

function addressesOf(addresses: readonly Address[] | undefined): string | undefined {
  return addresses?.map(({ name, address, group }) => shownAddress(name, address ?? addressesOf(group))).join(', ');
}

function shownAddress(name: string, address = ''): string {
  const shown = decodeWords(name);
  return shown === '' || shown === address ? address : address === '' ? shown : `${shown} <${address}>`;
}
