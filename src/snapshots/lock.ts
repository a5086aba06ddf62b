import { compareText } from '../diagnostics/index.ts';
import { digestOf } from './digest.ts';
import { fieldsOf, isField, isSnapshot } from './lock-fields.ts';
import { isSnapshotKey, type Snapshot, type SnapshotTable } from './snapshot.ts';

/** The name of the lock in the folder of snapshots. */
export const LOCK_FILE = 'snapshots.lock.yaml';

/** More is no lock: a line takes about a thousand bytes. */
export const LOCK_BYTES = 20_000_000;

const HEAD = '# Written by `factwright capture`. Every byte counts: whoever changes one must change the digest, too.\n';

/** The lock as its file holds it; the same snapshots give the same bytes. */
export function writeLock(snapshots: SnapshotTable): string {
  const lines = [...snapshots]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, snapshot]) => {
      const fields = fieldsOf(snapshot).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`);
      return `  ${JSON.stringify(key)}:\n${fields.join('')}`;
    });
  const body = `version: 1\nsnapshots:${lines.length === 0 ? ' {}' : ''}\n${lines.join('')}`;
  return `${HEAD}digest: ${digestOf(HEAD + body)}\n${body}`;
}

/** What a lock holds, or why it is not to be trusted. */
export type ParsedLock =
  | { readonly snapshots: SnapshotTable; readonly problem?: never }
  | { readonly snapshots?: never; readonly problem: LockProblem };

/** What is wrong with a lock as a whole. */
export interface LockProblem {
  readonly message: string;
  readonly hint: string;
}

/** Reads a lock. One byte that is not as it was written, and nothing in it is believed. */
export function parseLock(bytes: Uint8Array): ParsedLock {
  const text = decoded(bytes);
  if (text === undefined) return { problem: changed('It is not valid UTF-8.') };
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) return { problem: CONFLICT };
  const [, head = '', digest = '', body = ''] = /^(#[^\n]*\n)digest: (sha256:[0-9a-f]{64})\n([^]*)$/.exec(text) ?? [];
  if (digest === '') return { problem: changed('It does not begin with its digest.') };
  if (digestOf(head + body) !== digest) return { problem: changed('Its digest does not match its content.') };
  const snapshots = snapshotsIn(body);
  if (snapshots === undefined || writeLock(snapshots) !== text)
    return { problem: changed('It is not in the form that this version of Factwright writes.') };
  return { snapshots };
}

const CONFLICT: LockProblem = {
  message: 'The lock file contains both sides of a merge.',
  hint: 'Take one side with `git checkout --ours` or `--theirs`, and capture the sources of the other side again.',
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

/** The lines that end with a line feed, one at a time: a file of nothing but line ends is not taken apart. */
function* linesOf(text: string): Generator<string, void, undefined> {
  for (let start = 0, end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
}

function scalarOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
