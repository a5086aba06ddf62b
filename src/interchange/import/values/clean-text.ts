import { decodeHTMLStrict } from 'entities';

/** Escape sequences of terminals. */
const SEQUENCES =
  /\u009b[0-?]*[ -/]*[@-~]|\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Marks of direction, byte order marks and other signs that nobody sees; joiners stay, since Persian and Hindi are spelt with them. */
const UNSEEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Controls that are no white space, and halves of letters. */
const CONTROLS = /[^\P{Cc}\t\n\r\f\v\u0085]|\p{Cs}/gu;
/** Entities are encoded twice now and then, three times hardly ever. */
const ROUNDS = 3;

/** The text as a reader sees it, on one line: entities decoded, unseen signs and controls left out, white space normal. */
export function cleanText(text: string): string {
  return decoded(text).replaceAll(/\s+/g, ' ').trim();
}

/** The same in paragraphs: a blank line, or a line of its own, stays one. */
export function cleanParagraphs(text: string): string {
  return decoded(text)
    .replaceAll(/\r\n?|\u2028|\u0085/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(text: string): string {
  let [before, after] = ['', text];
  for (let round = 0; round < ROUNDS && before !== after && after.includes('&'); round++)
    [before, after] = [after, decodeHTMLStrict(after)];
  return after.replaceAll(SEQUENCES, '').replaceAll(UNSEEN, '').replaceAll(CONTROLS, '').normalize('NFC');
}

/** Tags of running text, as they get into fields that hold plain text. */
const TAGS =
  /<(\/?)(p|br|div|li|ul|ol|h[1-6]|blockquote|a|b|i|u|em|strong|span|sup|sub|font|small|img)(?=[\s/>])[^<>]*>/gi;
const BREAKS = /^(?:p|br|div|li|ul|ol|h[1-6]|blockquote)$/i;

/** A text without the tags of running text; the same text if it has none. */
export function withoutTags(text: string): string {
  return text.includes('<')
    ? text.replaceAll(TAGS, (_tag, _close, name: string) => (BREAKS.test(name) ? '\n' : ''))
    : text;
}
