import { compareText } from '../../diagnostics/index.ts';
import { digestOf, isDigest, type Digest } from '../digest.ts';
import { linesOf, scalarOf } from '../lock-lines.ts';
import { isSnapshotKey } from '../snapshot.ts';
import { isReceiptText, receiptFields, receiptOf, textFields } from './receipt-fields.ts';
import type { Receipt, ReceiptTable, ReceiptText, SourceReceipts } from './receipt.ts';

/** How the part of the lock begins that holds receipts. */
export const RECEIPTS = 'receipts:\n';

/** A receipt, or all of a source, that is not as it was written; without a key it is the whole part. */
export interface ReceiptProblem {
  readonly key?: string;
  readonly quotation?: Digest;
  readonly field?: 'paragraphs';
  readonly message: string;
  readonly hint: string;
  readonly isElsewhere?: true;
}

/** What the part of the lock that holds receipts says; what is not as it was written is left out, and named. */
export interface ParsedReceipts {
  readonly receipts: ReceiptTable;
  readonly problems: readonly ReceiptProblem[];
}

/** The part of the lock that holds receipts; nothing where there are none. */
export function writeReceipts(receipts: ReceiptTable): string {
  const blocks = [...receipts].toSorted(([a], [b]) => compareText(a, b)).map(([key, one]) => writeBlock(key, one));
  return blocks.length === 0 ? '' : `${RECEIPTS}${blocks.join('')}`;
}

function writeBlock(key: string, { text, quotations }: SourceReceipts): string {
  const head = writeHead(key, text);
  const lines = [...quotations].toSorted(([a], [b]) => compareText(a, b)).map(([of, one]) => writeLine(head, of, one));
  return `${head}${lines.join('')}`;
}

function writeHead(key: string, text: ReceiptText): string {
  const fields = textFields(text).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`);
  return `  ${JSON.stringify(key)}:\n${fields.join('')}    quotations:\n`;
}

/** Each line is sealed by itself, together with what it speaks of: those of two branches stand next to each other after a merge. */
function writeLine(head: string, quotation: Digest, receipt: Receipt): string {
  const fields = receiptFields(receipt);
  const seal = digestOf(`${head}${quotation}${JSON.stringify(fields)}`);
  return `      "${quotation}": ${JSON.stringify({ ...fields, seal })}\n`;
}

/** One source may be quoted as often as this, and a line may have this many characters. */
const MOST_QUOTATIONS = 20_000;
const LINE_LENGTH = 4000;

/** Reads what follows the line `receipts:`. */
export function parseReceipts(section: string): ParsedReceipts {
  const receipts = new Map<string, SourceReceipts>();
  const problems: ReceiptProblem[] = [];
  let last = '';
  for (const { key, lines } of blocksOf(section)) {
    if (key === undefined || !isSnapshotKey(key) || compareText(last, key) >= 0) {
      problems.push(key === undefined ? changed('They') : { key, ...changed('They') });
      continue;
    }
    last = key;
    const block = parseBlock(key, lines);
    if (block.receipts !== undefined && block.receipts.quotations.size > 0) receipts.set(key, block.receipts);
    problems.push(...block.problems);
  }
  if (receipts.size + problems.length === 0) problems.push(changed('They'));
  return { receipts, problems };
}

/** The lines of each source; those before the first have no key. */
function* blocksOf(section: string): Iterable<{ readonly key: string | undefined; readonly lines: readonly string[] }> {
  let block: { key: string | undefined; lines: string[] } = { key: undefined, lines: [] };
  for (const line of linesOf(section.endsWith('\n') ? section : `${section}!\n`)) {
    const [, key] = /^ {2}"([^"]*)":$/.exec(line) ?? [];
    if (key === undefined) block.lines.push(line);
    else {
      if (block.key !== undefined || block.lines.length > 0) yield block;
      block = { key, lines: [] };
    }
  }
  if (block.key !== undefined || block.lines.length > 0) yield block;
}

function parseBlock(
  key: string,
  lines: readonly string[],
): { readonly receipts?: SourceReceipts; readonly problems: readonly ReceiptProblem[] } {
  const start = lines.indexOf(QUOTATIONS);
  const text = start < 0 ? undefined : textIn(lines.slice(0, start));
  const head = text === undefined ? '' : writeHead(key, text);
  const written = `  "${key}":\n${lines.slice(0, start + 1).join('\n')}\n`;
  const count = lines.length - start - 1;
  if (text === undefined || head !== written || count === 0 || count > MOST_QUOTATIONS)
    return { problems: [{ key, ...changed('They') }] };
  const quotations = new Map<Digest, Receipt>();
  const problems: ReceiptProblem[] = [];
  let last = '';
  for (const line of lines.slice(start + 1)) {
    const { quotation, receipt } = parseLine(head, line);
    if (quotation === undefined || compareText(last, quotation) >= 0) problems.push({ key, ...changed('They') });
    else if (receipt === undefined) problems.push({ key, quotation, ...changed('It') });
    else quotations.set(quotation, receipt);
    last = quotation ?? last;
  }
  // One cause, such as a changed head, that voids every line is one finding.
  return quotations.size === 0
    ? { problems: [{ key, ...changed('They') }] }
    : { receipts: { text, quotations }, problems };
}

const QUOTATIONS = '    quotations:';

function textIn(lines: readonly string[]): ReceiptText | undefined {
  const fields: Record<string, unknown> = Object.create(null);
  for (const line of lines) {
    const [, name, value] = /^ {4}(\w+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    fields[name] = scalarOf(value);
  }
  return isReceiptText(fields) ? { ...fields } : undefined;
}

function parseLine(
  head: string,
  line: string,
): { readonly quotation: Digest | undefined; readonly receipt?: Receipt | undefined } {
  const [, quotation, json] = /^ {6}"([^"]{0,80})": (.+)$/.exec(line) ?? [];
  if (!isDigest(quotation)) return { quotation: undefined };
  if (json === undefined || line.length > LINE_LENGTH) return { quotation };
  const receipt = receiptOf(scalarOf(json));
  return { quotation, receipt: receipt && writeLine(head, quotation, receipt) === `${line}\n` ? receipt : undefined };
}

function changed(what: 'It' | 'They'): Pick<ReceiptProblem, 'message' | 'hint'> {
  const verb = what === 'It' ? 'is' : 'are';
  return {
    message: `${what} ${verb} not as \`factwright capture --receipts\` wrote ${what === 'It' ? 'it' : 'them'}.`,
    hint: 'Restore the lock file from git, or renew the receipts with `factwright capture --receipts --source ID --from FILE`.',
  };
}
