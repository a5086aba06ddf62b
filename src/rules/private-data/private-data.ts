import { hasCheckDigits } from './check-digits.ts';
import { telephoneNumbersIn } from './telephone-numbers.ts';
import { WORD_LISTS, type IdentityNumber, type WordLists } from '../words/index.ts';
import type { PrivateDatum } from './private-datum.ts';

/** Telephone numbers, e-mail addresses and identity numbers in a text, in its order. Linear in its length. */
export function privateDataIn(text: string, language: string): readonly PrivateDatum[] {
  const hasSign = text.includes('@');
  const digits = mostDigitsIn(text);
  // No identity number has fewer than four digits, no telephone number fewer than seven.
  if (!hasSign && digits < 4) return [];
  const plain = withoutAddresses(withAsciiDigits(text));
  return [
    ...(hasSign ? emailsIn(plain) : []),
    ...(digits < 4 ? [] : identityNumbersIn(plain)),
    ...(digits < 7 ? [] : telephoneNumbersIn(plain, language)),
  ]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(isNew());
}

/** How many digits a text may have, as far as it matters: each character that is not ASCII could be one. */
function mostDigitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < 7; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 48 && code <= 57)) count += 1;
  }
  return count;
}

/** Two patterns may find the same digits. */
function isNew(): (datum: PrivateDatum) => boolean {
  let end = 0;
  return (datum) => {
    if (datum.start < end) return false;
    end = datum.end;
    return true;
  };
}

/** Arabic, Persian, Devanagari and full-width digits as ASCII; every character keeps its place. */
function withAsciiDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

const ZEROS: readonly number[] = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Web addresses are not prose: what looks like a number in them is a part of the address. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s<>"]+/gi, (address) => ' '.repeat(address.length));
}

const EMAIL =
  /(?<![\p{Script=Latin}\d@._%+-])([\p{Script=Latin}\d._%+-]{1,64})@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{Script=Latin}\d])/gu;
const MAILBOXES: ReadonlySet<string> = new Set(Object.values(WORD_LISTS).flatMap(({ mailboxes }) => mailboxes));

function emailsIn(text: string): readonly PrivateDatum[] {
  // Citations such as `[@log]` are not addresses, and the pattern is slow to compile.
  if (!/[^\s[(@]@/.test(text)) return [];
  return [...text.matchAll(EMAIL)].flatMap(({ 0: address, 1: box = '', index }) =>
    MAILBOXES.has(box.toLowerCase()) ? [] : [{ what: 'an e-mail address', start: index, end: index + address.length }],
  );
}

interface IdentityPattern extends IdentityNumber {
  readonly pattern: RegExp;
}

const PATTERNS = new WeakMap<WordLists, readonly IdentityPattern[]>();

/** Six signs of digits and what parts them, or letters before a digit: fewer are not an identity number, and the patterns are slow to compile. */
const LIKE_A_NUMBER = /\p{Nd}[\p{Nd} .\-/]{4,}\p{Nd}|[A-Za-z]{2}\p{Nd}/u;

function identityNumbersIn(text: string): readonly PrivateDatum[] {
  if (!LIKE_A_NUMBER.test(text)) return [];
  const patterns = Object.values(WORD_LISTS).flatMap(patternsOf);
  return patterns.flatMap(({ pattern, name, check, announcedBy }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: number, index }) => {
      if (check !== undefined && !hasCheckDigits(check, number)) return [];
      if (announcedBy !== undefined && !isAnnounced(text.slice(Math.max(0, index - 60), index), announcedBy)) return [];
      return [{ what: name, start: index, end: index + number.length }];
    }),
  );
}

function patternsOf(lists: WordLists): readonly IdentityPattern[] {
  const known = PATTERNS.get(lists);
  if (known !== undefined) return known;
  const made = lists.identityNumbers.map((number) => ({
    ...number,
    pattern: new RegExp(
      `(?<![A-Za-z\\p{N}+]|[\\p{N}][-.,/ ])(?:${number.form})(?![A-Za-z\\p{N}]|[-.,/ ][\\p{N}])`,
      'gu',
    ),
  }));
  PATTERNS.set(lists, made);
  return made;
}

/** Whether one of the words comes before a number, with no other number between. */
function isAnnounced(before: string, words: readonly string[]): boolean {
  const since = before.slice(before.search(/[^\d]*$/)).toLowerCase();
  return words.some((word) => since.includes(word));
}
