import { isDigest } from './digest.ts';
import type { Snapshot } from './snapshot.ts';

type Test = (value: unknown) => boolean;

/** The fields of a line, in the order in which they are written. */
const FIELDS = {
  address: isAddress,
  finalAddress: isAddress,
  method: oneOf('captured', 'by-hand', 'imported'),
  status: (value) => isSize(value) && Number(value) >= 100 && Number(value) <= 599,
  contentType: isText,
  time: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  stored: isDigest,
  storedBytes: isSize,
  content: isDigest,
  contentBytes: isSize,
  text: isDigest,
  textBytes: isSize,
  noText: oneOf('scanned', 'encrypted', 'damaged', 'too-large', 'timed-out', 'not-text'),
  extractor: isText,
  paragraphs: isDigest,
  root: isDigest,
  archived: isAddress,
  etag: isText,
  lastModified: isText,
} as const satisfies Record<keyof Snapshot, Test>;

const REQUIRED = ['method', 'contentType', 'time', 'content', 'contentBytes', 'extractor'] as const;

/** Whether a line can have a field of this name. */
export function isField(name: string): boolean {
  return Object.hasOwn(FIELDS, name);
}

/** Whether a field can have a value. */
export function isFieldValue(name: string, value: unknown): boolean {
  const tests: Readonly<Record<string, Test>> = FIELDS;
  return Object.hasOwn(tests, name) && tests[name]?.(value) === true;
}

/** The fields of a snapshot that it has, in the order in which they are written. */
export function fieldsOf(snapshot: Snapshot): readonly (readonly [name: string, value: string | number])[] {
  const given: Readonly<Record<string, string | number | undefined>> = { ...snapshot };
  return Object.keys(FIELDS).flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** Whether data has the form of a snapshot: bytes or excerpts, a text or the reason why there is none. */
export function isSnapshot(data: object): data is Snapshot {
  const given = new Set(Object.keys(data));
  const goTogether = (...names: readonly string[]): boolean =>
    names.every((name) => given.has(name)) || !names.some((name) => given.has(name));
  return (
    Object.entries(data).every(([name, value]) => isFieldValue(name, value)) &&
    REQUIRED.every((name) => given.has(name)) &&
    goTogether('stored', 'storedBytes') &&
    goTogether('text', 'textBytes') &&
    goTogether('paragraphs', 'root') &&
    given.has('stored') !== given.has('paragraphs') &&
    given.has('text') !== given.has('noText')
  );
}

function isAddress(value: unknown): boolean {
  return isText(value) && /^https?:\/\/\S+$/.test(String(value));
}

/** One line of moderate length, without anything that a terminal would obey. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cs}\u2028\u2029]{1,4000}$/u.test(value);
}

function isSize(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function oneOf(...values: readonly string[]): Test {
  return (value) => typeof value === 'string' && values.includes(value);
}
