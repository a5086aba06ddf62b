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
import type { CacheFolder } from '../cache/cache-folder.ts';
import type { Io } from '../io.ts';
import { line } from '../../printing/index.ts';
import { readPdf } from '../processes/read-pdf.ts';
import type { ProjectLink } from './link-addresses.ts';

/** An address and what was found there. */
export interface CheckedLink {
  readonly link: ProjectLink;
  readonly finding: LinkFinding;
}

/** Who asks, where results are remembered, and whether those of this week are reused. */
interface CheckLinksOptions {
  readonly visitor: Visitor;
  /** Undefined if nothing can be remembered. */
  readonly folder: CacheFolder | undefined;
  readonly cache: boolean;
}

/** Checks addresses one after the other; what is found is remembered at once, so that an interrupted run is not lost. */
export async function checkLinks(
  links: readonly ProjectLink[],
  { visitor, folder, cache }: CheckLinksOptions,
  io: Pick<Io, 'now' | 'stderr'>,
): Promise<readonly CheckedLink[]> {
  const today = io.now().toISOString().slice(0, 10);
  const memory = new Map(readMemory(folder));
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
    folder?.write(FILE, writeMemory(memory));
  }
  return checked;
}

const FILE = 'links.json';

/** A larger file is not read; in bytes. */
const MOST_BYTES = 200_000_000;

function readMemory(folder: CacheFolder | undefined): LinkMemory {
  return parseMemory(new TextDecoder().decode(folder?.read(FILE, MOST_BYTES) ?? new Uint8Array()));
}
