import { isDigest } from '../digest.ts';
import { TEXT_LENGTH } from '../extract/extraction.ts';
import { isFieldValue } from '../lock-fields.ts';
import { sorted, type Receipt, type ReceiptText } from './receipt.ts';

type Fields = readonly (readonly [name: string, value: unknown])[];

/** The fields of a text of which receipts are kept, in the order in which they are written. */
const OF_SNAPSHOTS = [
  'address',
  'method',
  'contentType',
  'content',
  'contentBytes',
  'text',
  'textBytes',
  'extractor',
] as const satisfies readonly (keyof ReceiptText)[];

/** The fields of a text that it has, in the order in which they are written. */
export function textFields(text: ReceiptText): Fields {
  const names = [...OF_SNAPSHOTS, 'salt', 'paragraphs'] as const;
  return names.flatMap((name) => (text[name] === undefined ? [] : [[name, text[name]] as const]));
}

/** Whether data has the form of a text of which receipts are kept. */
export function isReceiptText(data: Readonly<Record<string, unknown>>): data is Record<string, unknown> & ReceiptText {
  const { salt, paragraphs, ...others } = data;
  const known = new Set<string>(OF_SNAPSHOTS);
  return (
    typeof salt === 'string' &&
    /^[0-9a-f]{32}$/.test(salt) &&
    isDigest(paragraphs) &&
    OF_SNAPSHOTS.every((name) => name === 'address' || others[name] !== undefined) &&
    Object.entries(others).every(([name, value]) => known.has(name) && isFieldValue(name, value))
  );
}

/** A receipt as it is written: always the same fields in the same order, counts by kind. */
export function receiptFields(receipt: Receipt): Readonly<Record<string, unknown>> {
  const { time, grammar, result, notes, warnings, start, end, occurrences } = receipt;
  return {
    time,
    grammar,
    result,
    ...counts('notes', notes),
    ...counts('warnings', warnings),
    ...(start === undefined || end === undefined ? {} : { start, end }),
    occurrences,
  };
}

function counts(name: string, of: Readonly<Record<string, number>>): Readonly<Record<string, object>> {
  const all = sorted(of);
  return all.length === 0 ? {} : { [name]: Object.fromEntries(all) };
}

/** Reads a receipt; undefined if the data does not have the form of one. */
export function receiptOf(data: unknown): Receipt | undefined {
  if (!isObject(data)) return undefined;
  const { time, grammar, result, notes = {}, warnings = {}, start, end, occurrences } = data;
  if (!isTime(time) || !isCount(grammar, 1_000_000) || grammar === 0 || !isResult(result)) return undefined;
  if (!isCounts(notes) || !isCounts(warnings) || !isCount(occurrences, TEXT_LENGTH)) return undefined;
  const known = { time, grammar, result, notes, warnings, occurrences };
  if (start === undefined && end === undefined) return known;
  if (!isCount(start, TEXT_LENGTH) || !isCount(end, TEXT_LENGTH) || start > end) return undefined;
  return { ...known, start, end };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && isFieldValue('time', value);
}

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

const RESULTS = ['exact', 'edited', 'altered', 'absent'] as const satisfies readonly Receipt['result'][];

function isResult(value: unknown): value is Receipt['result'] {
  return RESULTS.some((result) => result === value);
}

/** More kinds of notes or warnings than the grammar will ever have. */
const MOST_KINDS = 40;

/** Kinds are names, so that no words of the source fit in. */
function isCounts(data: unknown): data is Readonly<Record<string, number>> {
  if (!isObject(data)) return false;
  const all = Object.entries(data);
  return (
    all.length <= MOST_KINDS &&
    all.every(([kind, count]) => /^[a-z]{1,20}(-[a-z]{1,20}){0,2}$/.test(kind) && isCount(count, 100_000) && count > 0)
  );
}
