import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, readRegular } from '../files/read-regular.ts';
import { UsageError } from '../usage-error.ts';
import { OWN, type OutFolder } from './out-folder.ts';

const LOCK = `${OWN}/lock.json`;
const MOST_BYTES = 10_000;

/** The process that builds into a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells the process from a later one with the same number; empty where the system does not say. */
  readonly born: string;
}

/** Keeps other builds out of a folder, until the function that is returned is called. What a dead build has locked is taken over. */
export function lockFolder(out: OutFolder): () => void {
  const path = out.placeFor(LOCK);
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), born: birthOf(process.pid) } satisfies Holder);
  for (let tries = 0; ; tries += 1) {
    if (isTaken(path, mine)) return () => rmSync(path, { force: true });
    const content = readRegular(path, MOST_BYTES);
    if ('problem' in content && content.problem === 'missing') continue;
    const text = 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : '';
    const holder = parse(text);
    if (tries >= MOST_TRIES || holder === undefined || isAlive(holder)) throw inUse(path, out.path, holder);
    moveAway(path, text);
  }
}

/** A lock as it lies in a folder now, and in words who holds it. */
export interface FoundLock {
  /** Of a holder elsewhere, or one that cannot be read, nobody can tell whether it still builds. */
  readonly state: 'none' | 'held' | 'dead' | 'unknown';
  readonly path: string;
  readonly holder: string;
}

/** Looks at the lock of a folder, and leaves it as it is. */
export function lockOf(folder: string): FoundLock {
  const path = join(folder, LOCK);
  const content = readRegular(path, MOST_BYTES);
  if ('problem' in content && content.problem === 'missing') return { state: 'none', path, holder: '' };
  const found = parse('bytes' in content ? Buffer.from(content.bytes).toString('utf8') : '');
  const isHere = found?.host === hostname();
  const state = found === undefined || !isHere ? 'unknown' : isAlive(found) ? 'held' : 'dead';
  return { state, path, holder: inWords(found) };
}

/** Others that do the same may be faster, but not for ever. */
const MOST_TRIES = 10;

function isTaken(path: string, mine: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(file, mine);
    return true;
  } catch (error) {
    // On a full disk, an empty lock would keep out every later build.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Of several that find a dead lock, one moves it; who by then moved the lock of a living build puts that back. */
function moveAway(path: string, dead: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === dead) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/** What a build is killed in the middle of writing says nothing. */
function parse(text: string): Holder | undefined {
  try {
    const { pid, host, born }: Partial<Holder> = JSON.parse(text);
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof born === 'string'
      ? { pid, host, born }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, born }: Holder): boolean {
  // Nothing is known of processes elsewhere.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return birthOf(pid) === born;
}

/** When a process started, in ticks since Linux did: numbers of processes come again, above all in containers. */
function birthOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

function inWords(holder: Holder | undefined): string {
  if (holder === undefined) return 'one that cannot be told from its lock';
  return `process ${holder.pid}${holder.host === hostname() ? '' : ` of the computer ${holder.host}`}`;
}

function inUse(path: string, folder: string, holder: Holder | undefined): UsageError {
  return new UsageError(
    `Another build is writing into \`${folder}\`: ${inWords(holder)}.`,
    `Wait until it is done. If there is none, remove \`${path}\`.`,
  );
}
