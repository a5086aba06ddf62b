import { basename } from 'node:path';
import type { CaptureResult, CaptureTarget, ReplaceCopy } from '../../capture/index.ts';
import type { NewSnapshot, SnapshotTable } from '../../snapshots/index.ts';
import type { Io } from '../io.ts';
import type { OpenSelection } from '../judge/open-selection.ts';
import { lostQuotations } from './lost-quotations.ts';
import { replaceCopy, type LostQuotations, type Replacement, type Replacing } from './replace-copy.ts';

/** New copies by the keys of their sources. */
export type Copies = ReadonlyMap<string, NewSnapshot>;

/** Where copies come from and go. */
interface Copying {
  readonly selection: OpenSelection;
  /** The copies that are stored, which are not stored again if they are the same. */
  readonly table: SnapshotTable;
  readonly write: (copies: Copies) => void;
  /** The present moment: `2026-11-30T12:00:00Z`. */
  readonly now: string;
}

/** How sources are copied. */
export interface CopyOptions extends Pick<Replacing, 'mayReplace'> {
  /** A file that holds the only source, or a WARC file that holds any of them; nothing is fetched. */
  readonly from?: string | undefined;
  readonly publicArchive?: true;
  /** How whoever owns a site reaches those who ask. */
  readonly contact?: string;
  /** Only the paragraphs that are quoted. */
  readonly excerpts?: true;
  /** Whether a copy may be replaced by one without text, or without what is quoted from the copy. */
  readonly replace?: true;
  /** Called before each source that is fetched. */
  readonly progress?: (target: CaptureTarget) => void;
}

/** Makes copies of sources, each written as it comes: from a file, or of what their addresses say now. */
export async function copySources(
  targets: readonly CaptureTarget[],
  { selection, table, write, now }: Copying,
  { from, publicArchive, contact, excerpts, replace, mayReplace, progress }: CopyOptions,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Promise<readonly CaptureResult[]> {
  const [target] = targets;
  const { neededParagraphs } = await import('./capture-targets.ts');
  const keeps = excerpts === undefined ? undefined : neededParagraphs(selection);
  const lost = lostQuotations(selection.project);
  if (from !== undefined && target !== undefined && !isWarc(from)) {
    const { captureFile } = await import('./capture-file.ts');
    const lostIn = (made: NewSnapshot): LostQuotations => lost(target, made);
    const pick = keeps === undefined ? {} : { pick: keeps(target) };
    const options = { file: from, cwd, now, replace, mayReplace, lostIn, ...pick };
    const { results, added } = await captureFile(target, options, table);
    if (added.size > 0) write(added);
    return results;
  }
  const replacing = replaceIn(lost, { replace, mayReplace });
  if (from !== undefined) {
    const { importWarc } = await import('./capture-warc.ts');
    const place = { from: `\`${basename(from)}\``, check: 'Check the file.' };
    const options = { file: from, cwd, store: write, keeps, replace: replacing(place) };
    return (await importWarc(targets, options, table)).results;
  }
  const { openVisitors } = await import('./open-visitors.ts');
  const { visitor, archivist } = openVisitors(selection.project, { contact }, { env });
  const { captureSources, wayback } = await import('../../capture/index.ts');
  const { readPdf } = await import('../processes/read-pdf.ts');
  const { results } = await captureSources(targets, {
    visitor,
    readPdf,
    table,
    now,
    store: (key: string, made: NewSnapshot) => write(new Map([[key, made]])),
    keeps,
    replace: replacing({ from: 'what is there now', check: 'Look at the page.' }),
    progress,
    ...(publicArchive === undefined ? {} : { archive: wayback(archivist) }),
  });
  return results;
}

/** What decides on new copies of several sources, by where these copies are from. */
function replaceIn(
  lost: ReturnType<typeof lostQuotations>,
  { replace, mayReplace }: Replacing,
): (place: Pick<Replacement, 'from' | 'check'>) => ReplaceCopy {
  return (place) => (target, before, made) =>
    replaceCopy({
      ...place,
      before,
      made,
      replace,
      lostIn: (copy) => lost(target, copy),
      // Of several sources, whoever is asked must know which one it is.
      mayReplace: mayReplace && ((what) => mayReplace(`\`${target.key}\`: ${what}`)),
    });
}

/** Whether a file is named like one that holds many sources. */
export function isWarc(file: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(file);
}
