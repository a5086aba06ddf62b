import type { PageFacts } from '../../article/index.ts';
import type { SharedState } from '../cache/shared-definitions.ts';
import { readRegular } from '../files/read-regular.ts';
import type { CheckInputs } from '../judge/check-inputs.ts';
import { OWN, type OutFolder } from './out-folder.ts';
import type { ShownMedia } from './page-pictures.ts';
import { isSitePath } from './site-path.ts';

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
  /** The files and anchors of the site that its pages link to, one a line: an archive has a million. */
  readonly links: string;
}

/** What is known of a check that is in the site. */
export interface CheckRecord extends CheckInputs {
  /** The digest of the check that it translates. */
  readonly original?: string;
  /** Stays the same as long as all that the check is made of does, shared definitions included. */
  readonly state: string;
  readonly facts: PageFacts;
  /** Digests of the ids of the checks that its page names as related: the manifest lies with the site, and some may be drafts. */
  readonly related: readonly string[];
  readonly media: ShownMedia;
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

/** The manifest of a folder that nothing was built into. */
export const NOTHING: Manifest = { conditions: '', checks: new Map(), units: new Map() };

/** Path and digest in turn, in one list: objects would take three times as much. */
type StoredUnit = readonly [name: string, inputs: string, files: readonly string[], links: string];

interface Stored {
  readonly version: number;
  readonly conditions: string;
  readonly shared?: SharedState;
  readonly checks: readonly (readonly [string, CheckRecord])[];
  readonly units: readonly StoredUnit[];
}

const VERSION = 3;
const MOST_BYTES = 500_000_000;

/** What the last build has written into a folder: nothing if there was none; undefined if that cannot be read. */
export function readManifest(out: OutFolder): Manifest | undefined {
  const content = readRegular(out.fileAt(MANIFEST), MOST_BYTES);
  if (!('bytes' in content)) return content.problem === 'missing' ? NOTHING : undefined;
  try {
    const { version, units, checks, conditions, shared }: Stored = JSON.parse(
      Buffer.from(content.bytes).toString('utf8'),
    );
    if (version !== VERSION) return undefined;
    const read = { conditions, shared, checks: new Map(checks), units: new Map(units.map(unitOf)) };
    return [...read.units.values()].every(isSound) ? read : undefined;
  } catch {
    return undefined;
  }
}

function unitOf([name, inputs, files, links]: StoredUnit): readonly [string, UnitRecord] {
  const records: FileRecord[] = [];
  for (let at = 0; at < files.length; at += 2) records.push({ path: files[at] ?? '', digest: files[at + 1] ?? '' });
  return [name, { inputs, files: records, links }];
}

/** The manifest as it is kept, a part at a time: as one text it would be held twice. */
export function* manifestParts({ conditions, shared, checks, units }: Manifest): Generator<string, void, undefined> {
  yield `{"version":${VERSION},"conditions":${JSON.stringify(conditions)},"shared":${JSON.stringify(shared)},"checks":[`;
  yield* inParts([...checks]);
  yield '],"units":[';
  yield* inParts(
    [...units].map(([name, { inputs, files, links }]): StoredUnit => [
      name,
      inputs,
      files.flatMap(({ path, digest }) => [path, digest]),
      links,
    ]),
  );
  yield ']}\n';
}

const ITEMS_A_PART = 500;

function* inParts(items: readonly unknown[]): Generator<string, void, undefined> {
  for (let at = 0; at < items.length; at += ITEMS_A_PART) {
    const part = JSON.stringify(items.slice(at, at + ITEMS_A_PART)).slice(1, -1);
    yield at === 0 ? part : `,${part}`;
  }
}

/** Whoever can write into the folder can write anything, but nothing is removed outside of it. */
function isSound({ inputs, files, links }: UnitRecord): boolean {
  return typeof inputs === 'string' && typeof links === 'string' && files.every(({ path }) => isSitePath(path));
}
