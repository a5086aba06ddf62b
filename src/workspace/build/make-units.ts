import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { anchorsOf, linksOf, type SiteFile, type Stage as SiteStage, type Unit } from '../../site/index.ts';
import type { LostAnchor } from './lost-anchors.ts';
import type { OutFolder } from './out-folder.ts';
import type { FileRecord, UnitRecord } from './records.ts';
import { isSitePath } from './site-path.ts';
import type { Stage } from './stage.ts';

/** A file that is to go into the site. */
export interface NewFile {
  readonly staged: string;
  readonly path: string;
  readonly stage: SiteStage;
  readonly isNew: boolean;
}

/** What was made in a build; all else is as it was. */
export interface Made {
  readonly units: ReadonlyMap<string, UnitRecord>;
  /** How many are as they were. */
  readonly kept: number;
  readonly files: readonly NewFile[];
  /** The files and anchors of the site that are linked to, each with the name of a unit that does. */
  readonly links: ReadonlyMap<string, string>;
  /** Those of them that no page of their unit had in the last build, if what that knew still counts. */
  readonly newLinks: ReadonlySet<string>;
  /** Files that cannot lie where they are wanted, each as a sentence. */
  readonly problems: readonly string[];
  readonly lostAnchors: readonly LostAnchor[];
}

/** Where units are made, and what is known of them. */
export interface Making {
  /** What the last build made of the same, by the name of the unit. */
  readonly known: ReadonlyMap<string, UnitRecord>;
  /** Whether that still counts, and no condition of all pages has changed. */
  readonly isAsBefore: boolean;
  /** Whether the last build's files are taken to be in the site as it wrote them. */
  readonly isTrusted: boolean;
  /** Folders in which files may be missing. */
  readonly disturbed: ReadonlySet<string> | 'all';
  readonly out: OutFolder;
  readonly stage: Stage;
  /** Hears of the links of each unit that was made. */
  readonly onLinks: (unit: string, links: readonly string[]) => void;
  /** Hears of each unit that was made, or kept in no time. */
  readonly onUnit: (unit: Unit, milliseconds: number) => void;
}

/** What is made in the course of a build. */
interface Heap {
  readonly units: Map<string, UnitRecord>;
  readonly files: NewFile[];
  readonly links: Map<string, string>;
  readonly newLinks: Set<string>;
  /** The name in the stage of what was made for a path. */
  readonly stagedAt: (path: string) => string | undefined;
  readonly problems: string[];
  readonly lostAnchors: LostAnchor[];
}

/** Makes what has changed, and puts it aside. */
export async function makeUnits(units: Iterable<Unit>, making: Making): Promise<Made> {
  const files: NewFile[] = [];
  const heap: Heap = {
    units: new Map(),
    files,
    links: new Map(),
    newLinks: new Set(),
    stagedAt: stagedIn(files),
    problems: [],
    lostAnchors: [],
  };
  let kept = 0;
  for (const unit of units) {
    const known = making.isAsBefore ? making.known.get(unit.name) : undefined;
    const isSame = known !== undefined && unit.isSame === true;
    const inputs = isSame ? known.inputs : unit.inputs();
    if (known?.inputs === inputs && !isAnyMissing(known, making)) {
      making.onUnit(unit, 0);
      kept += 1;
      continue;
    }
    const start = performance.now();
    heap.units.set(unit.name, { inputs, files: await makeFiles(unit, making, heap) });
    making.onUnit(unit, performance.now() - start);
  }
  return { ...heap, kept };
}

/** Finds names in the stage by path; few sites ask for any. */
function stagedIn(files: readonly NewFile[]): Heap['stagedAt'] {
  const names = new Map<string, string>();
  let count = 0;
  return (wanted) => {
    for (const { path, staged } of files.slice(count)) names.set(path, staged);
    count = files.length;
    return names.get(wanted);
  };
}

function isAnyMissing(known: UnitRecord, { disturbed, out }: Making): boolean {
  if (disturbed !== 'all' && disturbed.size === 0) return false;
  return known.files.some(({ path }) => {
    const isDisturbed = disturbed === 'all' || disturbed.has(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return isDisturbed && out.kindOf(path) !== 'file';
  });
}

async function makeFiles(unit: Unit, making: Making, heap: Heap): Promise<readonly FileRecord[]> {
  const { out, stage } = making;
  const records: FileRecord[] = [];
  const links = new Set<string>();
  const known = new Set<string>();
  const before = making.isTrusted ? (making.known.get(unit.name)?.files ?? []) : [];
  const site = {
    read: (path: string) => readMade(path, heap.stagedAt(path), making),
    last: (path: string) => readLast(path, before, out),
  };
  for (const { path, content } of await unit.make(site)) {
    if (!isSitePath(path)) {
      heap.problems.push(`${unit.name} wants to lie at \`${path}\`, which is no path within the site.`);
      continue;
    }
    const digest = contentDigest(content);
    records.push({ path, digest });
    const kind = out.kindOf(path);
    if (kind === 'folder') heap.problems.push(`\`${path}\` is a folder, but ${unit.name} needs a file of this name.`);
    if (kind !== 'file' || !before.some((file) => file.path === path && file.digest === digest)) {
      heap.files.push({ staged: stage.put(content), path, stage: unit.stage, isNew: kind === 'none' });
    }
    const lost = gatherLinks({ path, content }, links);
    for (const anchor of lost) heap.lostAnchors.push({ path, anchor, isCheck: unit.name.startsWith(CHECK) });
    if (making.isAsBefore && path.endsWith('.html'))
      for (const link of linksOf(path, Buffer.from(site.last(path) ?? []).toString('utf8'))) known.add(link);
  }
  // What it links to of its own files is there, and an archive has very many such links.
  for (const { path } of records) links.delete(path);
  for (const link of links) {
    heap.links.set(link, heap.links.get(link) ?? unit.name);
    if (making.isAsBefore && !known.has(link)) heap.newLinks.add(link);
  }
  making.onLinks(unit.name, [...links]);
  return records;
}

/** The text of a file that was made in this build, or stands in the site. */
function readMade(path: string, staged: string | undefined, { out, stage }: Making): string {
  return staged === undefined ? readFileSync(out.fileAt(path), 'utf8') : stage.read(staged);
}

/** A file as the last build wrote it; undefined if it is not there as such. */
function readLast(path: string, before: readonly FileRecord[], out: OutFolder): Uint8Array | undefined {
  const known = before.find((file) => file.path === path);
  if (known === undefined || out.kindOf(path) !== 'file') return undefined;
  const bytes = readFileSync(out.fileAt(path));
  return contentDigest(bytes) === known.digest ? bytes : undefined;
}

/** Notes where a page leads to, and gives the places in itself to which it leads in vain. */
function gatherLinks({ path, content }: SiteFile, links: Set<string>): readonly string[] {
  if (!path.endsWith('.html') || typeof content !== 'string') return [];
  const lost: string[] = [];
  const inner = `${path}#`;
  let anchors: ReadonlySet<string> | undefined;
  for (const link of linksOf(path, content)) {
    if (!link.startsWith(inner)) {
      links.add(link);
      continue;
    }
    anchors ??= anchorsOf(content);
    const anchor = link.slice(inner.length);
    if (!anchors.has(anchor)) lost.push(anchor);
  }
  return lost;
}

/** How the names of units begin that are the page of a check. */
const CHECK = 'check ';

/** A digest of a file's content. */
function contentDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
