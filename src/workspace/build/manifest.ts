import type { SharedState } from '../cache/shared-definitions.ts';
import { readRegular } from '../files/read-regular.ts';
import { OWN, type OutFolder } from './out-folder.ts';

import type { CheckRecord, UnitRecord } from './records.ts';
import { isSegmentName, openSegments, type SegmentRecord } from './segments.ts';

/** The file that says what a build has written, in short; all else stands in the segments that it names. */
export const MANIFEST: string = `${OWN}/manifest.json`;

/** What the next build must know at once. */
export interface Head {
  /** What everything depends on: the program, the settings, the theme. */
  readonly conditions: string;
  /** Stays the same as long as nothing does that a page, a list or a feed is made from. */
  readonly state: string;
  /** A digest of the pictures; none if some were touched just before. */
  readonly pictures?: string;
  /** The commit up to which versions were read. */
  readonly history?: string;
  /** The times between which the site stays the same if nothing else changes, as ISO instants. */
  readonly holds: { readonly from: string; readonly until?: string };
  readonly shared?: SharedState;
  /** How many checks are in the site, and how many files. */
  readonly pages: number;
  readonly files: number;
  /** What is to be said again each time, such as pictures that cannot be shown. */
  readonly notes: readonly string[];
  /** Places within pages that other pages link to; some may be linked to no more. */
  readonly anchors: readonly string[];
  readonly segments: readonly SegmentRecord[];
}

/** What the last build has written, and from what; read when it is asked for. */
export interface Manifest {
  readonly head: Head;
  /** By the path of the check's file. */
  readonly checks: () => ReadonlyMap<string, CheckRecord>;
  /** By the name of the unit. */
  readonly units: () => ReadonlyMap<string, UnitRecord>;
  /** The files and anchors that the pages of a unit link to, by its name. */
  readonly links: () => ReadonlyMap<string, readonly string[]>;
}

const EMPTY: Head = {
  conditions: '',
  state: '',
  holds: { from: '' },
  pages: 0,
  files: 0,
  notes: [],
  anchors: [],
  segments: [],
};

/** The manifest of a folder that nothing was built into. */
export const NOTHING: Manifest = {
  head: EMPTY,
  checks: () => new Map(),
  units: () => new Map(),
  links: () => new Map(),
};

interface Stored extends Head {
  readonly version: number;
}

const VERSION = 5;
const MOST_BYTES = 100_000_000;

/** What the last build has written into a folder: nothing if there was none; undefined if that cannot be read. */
export function readManifest(out: OutFolder): Manifest | undefined {
  const content = readRegular(out.fileAt(MANIFEST), MOST_BYTES);
  if (!('bytes' in content)) return content.problem === 'missing' ? NOTHING : undefined;
  const head = headIn(content.bytes);
  const segments = head && openSegments(out, head.segments);
  return head && segments && { head, ...segments };
}

/** The manifest as it is kept. */
export function manifestText(head: Head): string {
  return `${JSON.stringify({ version: VERSION, ...head } satisfies Stored)}\n`;
}

/** Whoever can write into the folder can write anything, but nothing is read or removed outside of it. */
function headIn(bytes: Uint8Array): Head | undefined {
  try {
    const { version, ...head }: Stored = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const { conditions, state, holds, anchors, notes, segments } = head;
    const isSound =
      version === VERSION &&
      [conditions, state, holds.from, ...anchors, ...notes].every((text) => typeof text === 'string') &&
      segments.every(({ name }) => isSegmentName(name));
    return isSound ? head : undefined;
  } catch {
    return undefined;
  }
}
