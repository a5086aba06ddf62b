import type { PageFacts } from '../../article/index.ts';
import type { SharedState } from '../cache/shared-definitions.ts';
import type { CheckInputs } from '../judge/check-inputs.ts';
import { readRegular } from '../files/read-regular.ts';
import { OWN, type OutFolder } from './out-folder.ts';

/** The file that says what a build has written. */
export const MANIFEST: string = `${OWN}/manifest.json`;

/** A file that a build has written, with a digest of its content. */
export interface FileRecord {
  readonly path: string;
  readonly digest: string;
}

/** What came of a unit: as long as its inputs are the same, nothing is made again. */
export interface UnitRecord {
  readonly inputs: string;
  readonly files: readonly FileRecord[];
  /** The files and anchors of the site that its pages link to. */
  readonly links: readonly string[];
}

/** What is known of a check that is in the site. */
export interface CheckRecord extends CheckInputs {
  /** The digest of the check that it translates. */
  readonly original?: string;
  /** Stays the same as long as all that the check is made of does, shared definitions included. */
  readonly state: string;
  readonly facts: PageFacts;
}

/** What the last build has written, and from what. */
export interface Manifest {
  /** What everything depends on: the program, the settings, the theme. */
  readonly conditions: string;
  readonly shared?: SharedState;
  /** By the path of the check's file. */
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** By the name of the unit. */
  readonly units: ReadonlyMap<string, UnitRecord>;
}

interface Stored {
  readonly version: number;
  readonly conditions: string;
  readonly shared?: SharedState;
  readonly checks: readonly (readonly [string, CheckRecord])[];
  readonly units: readonly (readonly [string, UnitRecord])[];
}

const VERSION = 1;
const MOST_BYTES = 500_000_000;
const NOTHING: Manifest = { conditions: '', checks: new Map(), units: new Map() };

/** What the last build has written into a folder; nothing if it cannot be read. */
export function readManifest(out: OutFolder): Manifest {
  const content = readRegular(out.fileAt(MANIFEST), MOST_BYTES);
  if (!('bytes' in content)) return NOTHING;
  try {
    const stored: Stored = JSON.parse(Buffer.from(content.bytes).toString('utf8'));
    if (stored.version !== VERSION) return NOTHING;
    const manifest = { ...stored, checks: new Map(stored.checks), units: new Map(stored.units) };
    return [...manifest.units.values()].every(isSound) ? manifest : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** The manifest as it is kept. */
export function manifestText({ conditions, shared, checks, units }: Manifest): string {
  const stored: Stored = { version: VERSION, conditions, shared, checks: [...checks], units: [...units] };
  return JSON.stringify(stored);
}

/** Whoever can write into the folder can write anything, but nothing is removed outside of it. */
function isSound({ files }: UnitRecord): boolean {
  return files.every(({ path }) => isSitePath(path));
}

/** Whether a path stays within the site, in every system. */
export function isSitePath(path: string): boolean {
  return path !== '' && !path.includes('\\') && path.split('/').every((name) => !['', '.', '..', OWN].includes(name));
}
