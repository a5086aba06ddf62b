import { anchorsOf, linksOf, type Stage as SiteStage, type Unit } from '../../site/index.ts';
import type { FileRecord, Manifest, UnitRecord } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import { contentDigest, isStillThere, type Stage } from './stage.ts';

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
  readonly files: readonly NewFile[];
  /** Links to anchors that their own page does not have, and the like; each as a sentence. */
  readonly problems: readonly string[];
}

/** Makes what has changed, and puts it aside. */
export async function makeUnits(
  units: readonly Unit[],
  { before, out, stage }: { readonly before: Manifest['units']; readonly out: OutFolder; readonly stage: Stage },
): Promise<Made> {
  const digests = digestsBefore(before);
  const made = new Map<string, UnitRecord>();
  const files: NewFile[] = [];
  const problems: string[] = [];
  for (const unit of units) {
    const known = before.get(unit.name);
    if (known?.inputs === unit.inputs && known.files.every(({ path }) => isStillThere(out, path))) {
      made.set(unit.name, known);
      continue;
    }
    const records: FileRecord[] = [];
    const links = new Set<string>();
    for (const { path, content } of await unit.make()) {
      const digest = contentDigest(content);
      records.push({ path, digest });
      const was = digests.get(path);
      if (was !== digest || !isStillThere(out, path))
        files.push({ staged: stage.put(content), path, stage: unit.stage, isNew: was === undefined });
      if (!path.endsWith('.html') || typeof content !== 'string') continue;
      for (const link of linksOf(path, content)) {
        if (!link.startsWith(`${path}#`)) links.add(link);
        else if (!anchorsOf(content).has(link.slice(path.length + 1)))
          problems.push(`\`${path}\` links to \`#${link.slice(path.length + 1)}\`, which it does not have.`);
      }
    }
    made.set(unit.name, { inputs: unit.inputs, files: records, links: [...links] });
  }
  return { units: made, files, problems };
}

function digestsBefore(units: Manifest['units']): ReadonlyMap<string, string> {
  return new Map([...units.values()].flatMap(({ files }) => files.map(({ path, digest }) => [path, digest] as const)));
}
