import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { anchorsOf, linksOf, type SiteFile, type Stage as SiteStage, type Unit } from '../../site/index.ts';
import type { FileRecord, Manifest, UnitRecord } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import { isSitePath } from './site-path.ts';
import type { Stage } from './stage.ts';

/** A file that is to go into the site. */
export interface NewFile {
  readonly staged: string;
  readonly path: string;
  readonly stage: SiteStage;
  readonly isNew: boolean;
}

/** What the units of a build came to. */
export interface Made {
  readonly units: ReadonlyMap<string, UnitRecord>;
  /** The names of those that are as they were. */
  readonly kept: ReadonlySet<string>;
  readonly files: readonly NewFile[];
  /** Links to anchors that their own page does not have, and the like; each as a sentence. */
  readonly problems: readonly string[];
}

/** Where units are made, and what is known of them. */
export interface Making {
  /** What the last build made of the same, by the name of the unit. */
  readonly before: Manifest['units'];
  /** Digests of the files that are known to be in the site, by path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly out: OutFolder;
  readonly stage: Stage;
  /** Hears of each unit that was made, or kept in no time. */
  readonly onUnit: (unit: Unit, milliseconds: number) => void;
}

/** Makes what has changed, and puts it aside. */
export async function makeUnits(units: readonly Unit[], making: Making): Promise<Made> {
  const made = new Map<string, UnitRecord>();
  const names = new Set<string>();
  const files: NewFile[] = [];
  const problems: string[] = [];
  const staged = new Map<string, string>();
  for (const unit of units) {
    const start = performance.now();
    const known = making.before.get(unit.name);
    const kept = known !== undefined && isKept(known, unit, making.out) ? known : undefined;
    if (kept !== undefined) names.add(unit.name);
    made.set(unit.name, kept ?? (await makeUnit(unit, making, { files, staged, problems })));
    making.onUnit(unit, kept === undefined ? performance.now() - start : 0);
  }
  return { units: made, kept: names, files, problems };
}

function isKept({ inputs, files }: UnitRecord, unit: Unit, out: OutFolder): boolean {
  return inputs === unit.inputs && files.every(({ path }) => out.kindOf(path) === 'file');
}

/** Where what is made goes. */
interface Heap {
  readonly files: NewFile[];
  /** The names in the stage, by path. */
  readonly staged: Map<string, string>;
  readonly problems: string[];
}

async function makeUnit(
  unit: Unit,
  { digests, out, stage }: Making,
  { files, staged, problems }: Heap,
): Promise<UnitRecord> {
  const records: FileRecord[] = [];
  const links = new Set<string>();
  const read = (path: string): string => readMade(path, { out, stage, staged });
  for (const { path, content } of await unit.make(read)) {
    if (!isSitePath(path)) {
      problems.push(`${unit.name} wants to lie at \`${path}\`, which is no path within the site.`);
      continue;
    }
    const digest = contentDigest(content);
    records.push({ path, digest });
    const kind = out.kindOf(path);
    if (kind === 'folder') problems.push(`\`${path}\` is a folder, but ${unit.name} needs a file of this name.`);
    if (kind !== 'file' || digests.get(path) !== digest) {
      const name = stage.put(content);
      staged.set(path, name);
      files.push({ staged: name, path, stage: unit.stage, isNew: kind === 'none' });
    }
    gatherLinks({ path, content }, links, problems);
  }
  return { inputs: unit.inputs, files: records, links: [...links].join('\n') };
}

/** The text of a file that was made in this build, or stands in the site. */
function readMade(
  path: string,
  { out, stage, staged }: { readonly out: OutFolder; readonly stage: Stage; readonly staged: Heap['staged'] },
): string {
  const made = staged.get(path);
  return made === undefined ? readFileSync(out.fileAt(path), 'utf8') : stage.read(made);
}

/** Notes where a page leads to, and checks what leads to itself. */
function gatherLinks({ path, content }: SiteFile, links: Set<string>, problems: string[]): void {
  if (!path.endsWith('.html') || typeof content !== 'string') return;
  const inner = `${path}#`;
  let anchors: ReadonlySet<string> | undefined;
  for (const link of linksOf(path, content)) {
    if (!link.startsWith(inner)) {
      links.add(link);
      continue;
    }
    anchors ??= anchorsOf(content);
    const anchor = link.slice(inner.length);
    if (!anchors.has(anchor)) problems.push(`\`${path}\` links to \`#${anchor}\`, which it does not have.`);
  }
}

/** A digest of a file's content. */
function contentDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
