import type { CaptureResult, CaptureTarget } from '../../capture/index.ts';
import { line } from '../../printing/index.ts';
import type { NewSnapshot, SnapshotTable } from '../../snapshots/index.ts';
import type { OpenSelection } from '../../workspace/judge/open-selection.ts';
import type { SnapshotStore } from '../../workspace/sources/snapshot-store.ts';
import { isWarc, type CaptureCommandOptions } from '../commands/capture.ts';
import type { Shell } from '../shell.ts';

/** What a run is about. */
interface Run {
  readonly selection: OpenSelection;
  readonly store: SnapshotStore;
}

/** Compares a file with receipts. */
export async function rechecked(
  targets: readonly CaptureTarget[],
  { selection, store }: Run,
  { from = '' }: CaptureCommandOptions,
  shell: Shell,
): Promise<readonly CaptureResult[]> {
  const { recheckFile } = await import('../../workspace/sources/receipts-of-file.ts');
  return Promise.all(targets.map((target) => recheckFile(target, { file: from, selection, store }, shell)));
}

/** Stores copies of sources, or receipts in place of them. */
export async function captured(
  targets: readonly CaptureTarget[],
  { selection, store }: Run,
  options: CaptureCommandOptions,
  shell: Shell,
): Promise<readonly CaptureResult[]> {
  const now = `${shell.now().toISOString().slice(0, 19)}Z`;
  const isDry = options.dryRun === true;
  // What is broken of these is about to be replaced.
  const { snapshots: table } = store.kept(new Set(targets.map(({ key }) => key)));
  if (!options.receipts) {
    const write = (snapshots: Copies): void => {
      if (!isDry) store.write({ snapshots });
    };
    return copied(targets, { selection, table, write, now }, options, shell);
  }
  const { receiptKeeper } = await import('../../workspace/sources/receipt-keeper.ts');
  // Nobody gives up a copy by a command that does not name it.
  const isSpared = ({ key }: CaptureTarget): boolean => options.source === undefined && table.has(key);
  const asked = targets.filter((target) => !isSpared(target));
  const keeper = receiptKeeper(asked, { project: selection.project, store, now, salt: shell.salt, isDry });
  const write = (copies: Copies): void => keeper.take(copies);
  const results = await copied(asked, { selection, table: new Map(), write, now }, options, shell);
  return [
    ...results.map((result) => keeper.resultOf(result)),
    ...targets.filter(isSpared).map((target) => ({ target, ...SPARED })),
  ];
}

const SPARED = {
  outcome: 'skipped',
  message: 'A copy is stored, which proves more than receipts do.',
  hint: 'Name it with --source to put receipts in its place.',
} as const;

type Copies = ReadonlyMap<string, NewSnapshot>;

/** Where copies come from and go. */
interface Copying extends Pick<Run, 'selection'> {
  /** The copies that are stored, which are not stored again if they are the same. */
  readonly table: SnapshotTable;
  readonly write: (copies: Copies) => void;
  readonly now: string;
}

async function copied(
  targets: readonly CaptureTarget[],
  { selection, table, write, now }: Copying,
  { from, publicArchive, contact, excerpts, replace }: CaptureCommandOptions,
  shell: Shell,
): Promise<readonly CaptureResult[]> {
  const [target] = targets;
  const { neededParagraphs } = await import('../../workspace/sources/capture-targets.ts');
  const keeps = excerpts === undefined ? undefined : neededParagraphs(selection);
  if (from !== undefined && isWarc(from)) {
    const { importWarc } = await import('../../workspace/sources/capture-warc.ts');
    return (await importWarc(targets, { file: from, cwd: shell.cwd, store: write, keeps }, table)).results;
  }
  if (from !== undefined && target !== undefined) {
    const { captureFile } = await import('../../workspace/sources/capture-file.ts');
    const { results, added } = await captureFile(
      target,
      { file: from, cwd: shell.cwd, now, replace, ...(keeps === undefined ? {} : { pick: keeps(target) }) },
      table,
    );
    if (added.size > 0) write(added);
    return results;
  }
  const { openVisitors } = await import('../../workspace/sources/open-visitors.ts');
  const { visitor, archivist } = openVisitors(selection.project, { contact }, shell);
  const { captureSources, wayback } = await import('../../capture/index.ts');
  const { readPdf } = await import('../../workspace/processes/read-pdf.ts');
  const { results } = await captureSources(targets, {
    visitor,
    readPdf,
    table,
    now,
    store: (key: string, made: NewSnapshot) => write(new Map([[key, made]])),
    ...(keeps === undefined ? {} : { keeps }),
    ...(publicArchive === undefined ? {} : { archive: wayback(archivist) }),
    ...(shell.stderr.isTTY ? { progress: ({ key }: CaptureTarget) => shell.stderr.write(line`${key}`) } : {}),
  });
  // What was fetched has been written as it came.
  return results;
}
