import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { objectPath } from '../../src/snapshots/digest.ts';
import { digestOf, parseLock, writeLock } from '../../src/snapshots/index.ts';

/** Does what a careful forger does: the stored text of a source, its digests and the digest of the lock all agree. */
export function forgeText(root: string, key: string, text: string): string {
  const store = join(root, 'factchecks/_snapshots');
  const lock = join(store, 'snapshots.lock.yaml');
  const { snapshots } = parseLock(readFileSync(lock));
  const snapshot = snapshots?.get(key);
  if (snapshots === undefined || snapshot === undefined) throw new Error(`Nothing is stored of ${key}.`);
  const forged = { ...snapshot, text: digestOf(text), textBytes: Buffer.byteLength(text) };
  writeFileSync(lock, writeLock(new Map([...snapshots, [key, forged]])));
  const path = objectPath(forged.text);
  mkdirSync(dirname(join(store, path)), { recursive: true });
  writeFileSync(join(store, path), text);
  return path;
}
