import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LINK, readState, type FileState } from '../cache/file-state.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { MOST_BYTES, type Made, type MadeFile } from './prepared-picture.ts';

/** Which bytes a file of the project had when it was last read. */
interface SeenFile {
  /** The file's size, times and inode. */
  readonly state: string;
  /** Milliseconds since 1970. */
  readonly touched: number;
  readonly seen: number;
  readonly digest: string;
}

interface KnownFiles {
  readonly used: number;
  readonly files: readonly [MadeFile, ...MadeFile[]];
}

interface Index {
  readonly seen: Record<string, SeenFile>;
  readonly made: Record<string, KnownFiles>;
}

/** What earlier runs made of which pictures. */
export interface PictureCache {
  /** The digest of a file's bytes, if it was not touched since they were read. */
  digestOf(path: string): string | undefined;
  /** Keeps the digest of a file's bytes; call it with what was read after `digestOf` had asked. */
  saw(path: string, digest: string): void;
  made(key: string): readonly [MadeFile, ...MadeFile[]] | undefined;
  /** Keeps what was made, and returns it without its bytes. */
  keep(key: string, made: Made): readonly [MadeFile, ...MadeFile[]];
  /** The bytes of a file that was made; undefined if they are lost. */
  bytes(digest: string): Uint8Array | undefined;
  save(): void;
}

/** File systems and clocks are this coarse, in milliseconds. */
const COARSE = 3000;
/** What no run has used for so long is forgotten, in milliseconds. */
const UNUSED = 30 * 86_400_000;
/** When something was used is noted this coarsely. */
const DAY = 86_400_000;
const INDEX = 'index.json';

/** Opens what was kept for the project in `root`; without a folder, only the files of this run are known. */
export function openPictureCache(root: string, cache: CacheFolder | undefined): PictureCache {
  return new Pictures(root, cache?.folder('pictures'));
}

class Pictures implements PictureCache {
  readonly #root: string;
  readonly #folder: CacheFolder | undefined;
  readonly #index: Index;
  /** As they were before the files were read. */
  readonly #states = new Map<string, FileState>();
  /** Where nothing can be kept, what was made last: it is most often asked for at once. */
  #latest: Made | undefined;
  #isNew = false;

  constructor(root: string, folder: CacheFolder | undefined) {
    this.#root = root;
    this.#folder = folder;
    this.#index = readIndex(folder);
  }

  digestOf(path: string): string | undefined {
    const known = this.#index.seen[path];
    const now = readState(join(this.#root, path));
    this.#states.set(path, now);
    if (known === undefined || now.state === LINK || known.state !== now.state) return undefined;
    // Touched so shortly before it was read that a later touch could have gone unseen.
    return known.touched > known.seen - COARSE ? undefined : known.digest;
  }

  saw(path: string, digest: string): void {
    const state = this.#states.get(path);
    if (state === undefined) return;
    this.#index.seen[path] = { ...state, seen: Date.now(), digest };
    this.#isNew = true;
  }

  made(key: string): readonly [MadeFile, ...MadeFile[]] | undefined {
    const known = this.#index.made[key];
    if (known === undefined) return undefined;
    if (Date.now() - known.used > DAY) this.#use(key, known.files);
    return known.files;
  }

  keep(key: string, made: Made): readonly [MadeFile, ...MadeFile[]] {
    this.#latest = made;
    for (const { digest, bytes } of made) this.#folder?.write(digest, bytes);
    const [first, ...others] = made;
    const files = [withoutBytes(first), ...others.map(withoutBytes)] as const;
    this.#use(key, files);
    return files;
  }

  bytes(digest: string): Uint8Array | undefined {
    const latest = this.#latest?.find((file) => file.digest === digest)?.bytes;
    const bytes = latest ?? this.#folder?.read(digest, 3 * MOST_BYTES);
    return bytes !== undefined && digestOfBytes(bytes) === digest ? bytes : undefined;
  }

  save(): void {
    if (!this.#isNew || this.#folder === undefined) return;
    const { seen, made } = this.#index;
    const kept = Object.entries(made).filter(([, { used }]) => Date.now() - used < UNUSED);
    this.#folder.write(INDEX, JSON.stringify({ seen, made: Object.fromEntries(kept) }));
    const digests = new Set(kept.flatMap(([, { files }]) => files.map(({ digest }) => digest)));
    this.#folder.sweep((name) => name === INDEX || digests.has(name));
    this.#isNew = false;
  }

  #use(key: string, files: KnownFiles['files']): void {
    this.#index.made[key] = { used: Date.now(), files };
    this.#isNew = true;
  }
}

/** SHA-256 in hexadecimal. */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function withoutBytes({ type, width, height, digest, size }: MadeFile): MadeFile {
  return { type, width, height, digest, size };
}

const MOST_INDEX = 200_000_000;

/** A missing or unreadable index is an empty one. */
function readIndex(folder: CacheFolder | undefined): Index {
  const index: Index = { seen: Object.create(null), made: Object.create(null) };
  try {
    const stored: Partial<Index> = JSON.parse(Buffer.from(folder?.read(INDEX, MOST_INDEX) ?? '{}').toString('utf8'));
    for (const [path, file] of Object.entries(stored.seen ?? {})) if (isSeen(file)) index.seen[path] = file;
    for (const [key, known] of Object.entries(stored.made ?? {})) if (isKnown(known)) index.made[key] = known;
  } catch {
    // What could not be read is made again.
  }
  return index;
}

function isSeen({ state, touched, seen, digest }: SeenFile): boolean {
  return [state, digest].every((text) => typeof text === 'string') && [touched, seen].every(Number.isFinite);
}

function isKnown({ used, files }: KnownFiles): boolean {
  return (
    Number.isFinite(used) &&
    files.length > 0 &&
    files.every(
      ({ type, digest, width, height, size }) =>
        /^image\/[a-z+]+$/.test(type) && /^[0-9a-f]{64}$/.test(digest) && [width, height, size].every(Number.isInteger),
    )
  );
}
