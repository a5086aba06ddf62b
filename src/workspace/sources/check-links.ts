import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkLink,
  isFresh,
  parseMemory,
  wordsStandIn,
  writeMemory,
  type LinkFinding,
  type LinkMemory,
  type Visitor,
} from '../../capture/index.ts';
import { cacheFolder, isForeign, makeCacheFolder } from '../cache/cache-folder.ts';
import type { Io } from '../io.ts';
import { line } from '../../printing/index.ts';
import { readPdf } from '../processes/read-pdf.ts';
import type { ProjectLink } from './link-addresses.ts';
import { writeWhole } from '../files/write-whole.ts';

/** An address and what was found there. */
export interface CheckedLink {
  readonly link: ProjectLink;
  readonly finding: LinkFinding;
}

/** Who asks, for which project, and whether what was found this week is asked again. */
interface CheckLinksOptions {
  readonly visitor: Visitor;
  readonly root: string;
  readonly cache: boolean;
}

/** Checks addresses one after the other; what is found is remembered at once, so that an ended run is not lost. */
export async function checkLinks(
  links: readonly ProjectLink[],
  { visitor, root, cache }: CheckLinksOptions,
  io: Pick<Io, 'now' | 'stderr'>,
): Promise<readonly CheckedLink[]> {
  const today = io.now().toISOString().slice(0, 10);
  const folder = cacheFolder(root);
  const file = join(folder, 'links.json');
  const memory = new Map(isForeign(root, file) ? [] : readMemory(file));
  const checked: CheckedLink[] = [];
  for (const link of links) {
    const before = memory.get(link.address);
    if (cache && before !== undefined && isFresh(before, today)) {
      checked.push({ link, finding: before });
      continue;
    }
    if (io.stderr.isTTY) io.stderr.write(line`${link.address}`);
    const finding = await checkLink(link, {
      visitor,
      readPdf,
      today,
      stands: wordsStandIn,
      ...(before === undefined ? {} : { before }),
    });
    checked.push({ link, finding });
    memory.set(link.address, finding);
    save(folder, file, memory);
  }
  return checked;
}

function readMemory(file: string): Iterable<readonly [string, LinkFinding]> {
  try {
    return parseMemory(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/** A run that cannot remember what it found has still found it. */
function save(folder: string, file: string, memory: LinkMemory): void {
  try {
    makeCacheFolder(folder);
    writeWhole({ path: file, content: writeMemory(memory), guarded: folder });
  } catch {
    // A read-only checkout, a full disk: the next run asks again.
  }
}
