import type { FileContent } from '../../project/index.ts';
import type { Repository } from './repository.ts';
import { GitError, gitOutput, PARTIAL_CLONE } from './run-git.ts';

/** The contents that a repository keeps, by object id. */
export interface Blobs {
  read(oid: string, maxBytes: number): FileContent;
  /** Names what will be read, in this order, so that git is asked for many at a time. */
  expect(oids: readonly string[]): void;
}

/** How many contents are asked for at a time, and of how many bytes together. */
const MOST_AT_ONCE = 500;
const MOST_BYTES = 32 * 1024 * 1024;

/** Opens the contents of a repository; none is kept for long. */
export function openBlobs(repository: Repository): Blobs {
  let expected: readonly string[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let held: ReadonlyMap<string, FileContent | 'absent'> = new Map();
  return {
    expect: (oids) => {
      expected = [...new Set(oids)];
      places = new Map(expected.map((oid, index) => [oid, index]));
    },
    read: (oid, maxBytes) => {
      if (!held.has(oid)) {
        const place = places.get(oid);
        const wanted = place === undefined ? [oid] : expected.slice(place, place + MOST_AT_ONCE);
        held = readSome(repository, wanted, maxBytes);
      }
      const content = held.get(oid) ?? 'absent';
      if (content === 'absent') throw absent(oid);
      return content;
    },
  };
}

function absent(oid: string): GitError {
  return new GitError(`The object ${oid.slice(0, 10)} is not in this clone.`, PARTIAL_CLONE);
}

/** Reads the first of some contents, and of the others as many as fit. */
function readSome(
  repository: Repository,
  oids: readonly string[],
  maxBytes: number,
): ReadonlyMap<string, FileContent | 'absent'> {
  const found = new Map<string, FileContent | 'absent'>();
  const wanted: string[] = [];
  let bytes = 0;
  for (const [oid, size] of sizes(repository, oids)) {
    if (size === undefined) found.set(oid, 'absent');
    else if (size > maxBytes) found.set(oid, { problem: 'too-large', size });
    else if (wanted.length === 0 || bytes + size <= MOST_BYTES) {
      wanted.push(oid);
      bytes += size;
    }
  }
  for (const [oid, content] of contents(repository, wanted)) found.set(oid, { bytes: content });
  return found;
}

/** What is no blob is a failure: a tree says otherwise. */
function* sizes(
  repository: Repository,
  oids: readonly string[],
): Iterable<readonly [oid: string, size: number | undefined]> {
  const output = gitOutput(repository, 'cat-file', ['--batch-check'], lines(oids)).toString('latin1');
  for (const line of output.split('\n')) {
    const [oid = '', type, size] = line.split(' ');
    if (type === 'missing') yield [oid, undefined];
    else if (type === 'blob') yield [oid, Number(size)];
    else if (oid !== '') throw new GitError(`The object ${oid.slice(0, 10)} is not the content of a file.`);
  }
}

/** `<oid> blob <size>`, a line end, the content and a line end. */
function* contents(
  repository: Repository,
  oids: readonly string[],
): Iterable<readonly [oid: string, content: Uint8Array]> {
  if (oids.length === 0) return;
  const output = gitOutput(repository, 'cat-file', ['--batch'], lines(oids));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [oid = '', type, size = ''] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw absent(oid);
    const start = end + 1;
    at = start + Number(size) + 1;
    yield [oid, output.subarray(start, at - 1)];
  }
}

function lines(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join('');
}
