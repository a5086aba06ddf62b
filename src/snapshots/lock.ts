import { compareText } from '../diagnostics/index.ts';
import { digestOf } from './digest.ts';
import { fieldsOf, isField, isSnapshot } from './lock-fields.ts';
import { linesOf, scalarOf } from './lock-lines.ts';
import type { ReceiptTable } from './receipts/receipt.ts';
import { parseReceipts, RECEIPTS, writeReceipts, type ReceiptProblem } from './receipts/receipt-section.ts';
import { isSnapshotKey, type Snapshot, type SnapshotTable } from './snapshot.ts';

/** The name of the lock in the folder of snapshots. */
export const LOCK_FILE = 'snapshots.lock.yaml';

/** More is no lock: a line takes about a thousand bytes. */
export const LOCK_BYTES = 20_000_000;

const HEAD = '# Written by `factwright capture`. Every byte counts: whoever changes one must change the digest, too.\n';

/** The lock as its file holds it; the same snapshots and receipts give the same bytes. */
export function writeLock(snapshots: SnapshotTable, receipts: ReceiptTable = new Map()): string {
  const lines = [...snapshots]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, snapshot]) => {
      const fields = fieldsOf(snapshot).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`);
      return `  ${JSON.stringify(key)}:\n${fields.join('')}`;
    });
  const body = `version: 1\nsnapshots:${lines.length === 0 ? ' {}' : ''}\n${lines.join('')}`;
  return `${HEAD}digest: ${digestOf(HEAD + body)}\n${body}${writeReceipts(receipts)}`;
}

/** What a lock holds, or why it is not to be trusted. */
export type ParsedLock =
  | {
      readonly snapshots: SnapshotTable;
      readonly receipts: ReceiptTable;
      readonly receiptProblems: readonly ReceiptProblem[];
      readonly problem?: never;
    }
  | {
      readonly snapshots?: never;
      readonly receipts?: never;
      readonly receiptProblems?: never;
      readonly problem: LockProblem;
    };

/** What is wrong with a lock as a whole. */
export interface LockProblem {
  readonly message: string;
  readonly hint: string;
}

/**
 * Reads a lock. One byte of the snapshots that is not as it was written, and nothing in it is believed. Receipts, each of
 * which has a seal, are judged one by one.
 */
export function parseLock(bytes: Uint8Array): ParsedLock {
  const text = decoded(bytes);
  if (text === undefined) return { problem: changed('It is not valid UTF-8.') };
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) return { problem: CONFLICT };
  const [, head = '', digest = '', rest = ''] = /^(#[^\n]*\n)digest: (sha256:[0-9a-f]{64})\n([^]*)$/.exec(text) ?? [];
  if (digest === '') return { problem: changed('It does not begin with its digest.') };
  const at = `\n${rest}`.indexOf(`\n${RECEIPTS}`);
  const body = at < 0 ? rest : rest.slice(0, at);
  if (digestOf(head + body) !== digest) return { problem: changed('Its digest does not match its content.') };
  const snapshots = snapshotsIn(body);
  if (snapshots === undefined || writeLock(snapshots) !== `${head}digest: ${digest}\n${body}`)
    return { problem: changed('It is not in the form that this version of Factwright writes.') };
  if (at < 0) return { snapshots, receipts: new Map(), receiptProblems: [] };
  const { receipts, problems } = parseReceipts(rest.slice(at + RECEIPTS.length));
  return { snapshots, receipts, receiptProblems: problems };
}

const CONFLICT: LockProblem = {
  message: 'The lock file contains both sides of a merge.',
  hint: 'Keep the lines of both sides in `receipts`. In `snapshots` and `digest`, take one side, and capture the sources of the other side again.',
};

function changed(why: string): LockProblem {
  return {
    message: `The lock file was changed by something other than \`factwright capture\`. ${why}`,
    hint: 'Restore it from git, or delete it and capture the sources again.',
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the lines one by one; what differs in any way from what is written is found when it is written again. */
function snapshotsIn(body: string): SnapshotTable | undefined {
  const snapshots = new Map<string, Snapshot>();
  const lines = linesOf(body);
  if (lines.next().value !== 'version: 1' || lines.next().value?.startsWith('snapshots:') !== true) return undefined;
  let key: string | undefined;
  let fields: Record<string, unknown> = Object.create(null);
  const isTaken = (): boolean => {
    if (key === undefined || !isSnapshot(fields)) return false;
    snapshots.set(key, { ...fields });
    return true;
  };
  for (const line of lines) {
    const [, start, name, value] = /^(?: {2}"([^"]*)":| {4}(\w+): (.+))$/.exec(line) ?? [];
    if (start !== undefined) {
      if (key !== undefined && !isTaken()) return undefined;
      if (!isSnapshotKey(start)) return undefined;
      [key, fields] = [start, Object.create(null)];
    } else if (name !== undefined && value !== undefined && isField(name)) {
      fields[name] = scalarOf(value);
    } else return undefined;
  }
  return key === undefined || isTaken() ? snapshots : undefined;
}
