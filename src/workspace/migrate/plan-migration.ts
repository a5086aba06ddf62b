import { DEFAULT_FOLDERS, isCheckPath, loadFolders, SETTINGS_FILE } from '../../project/index.ts';
import { formatOf, migrateFile, type Migration } from '../../migrations/index.ts';
import type { DocumentKind } from '../../schema/index.ts';
import type { FixedFile } from '../../validate/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { UsageError } from '../usage-error.ts';

/** What a project lacks to be in the present format. */
export interface MigrationPlan {
  readonly from: number;
  readonly present: number;
  readonly steps: readonly Migration[];
  /** Every file that changes, before and after. */
  readonly files: readonly FixedFile[];
}

/** Files are not larger; in bytes. */
const MOST_BYTES = 50_000_000;

/** Finds out what the steps change in the project in `root`; nothing is written. */
export function planMigration(root: string, all: readonly Migration[]): MigrationPlan {
  const disk = nodeFiles(root);
  const present = all.at(-1)?.to ?? 1;
  const settings = disk.read(SETTINGS_FILE, MOST_BYTES);
  if (!('bytes' in settings)) throw new UsageError(`${SETTINGS_FILE} cannot be read.`, 'Check who may read it.');
  const named = formatOf(settings.bytes, present);
  if ('problem' in named) throw new UsageError(named.problem, named.hint);
  const steps = all.filter(({ to }) => to > named.format);
  if (steps.length === 0) return { from: named.format, present, steps, files: [] };
  const migrated = (file: string, kind: DocumentKind): FixedFile => {
    const before = textOf(disk.read(file, MOST_BYTES));
    const after = before === undefined ? undefined : migrateFile({ kind, text: before }, steps);
    if (before === undefined || after === undefined)
      throw new UsageError(`${file} cannot be read as YAML, so nothing was migrated.`, 'Fix it first.');
    return { file, before, after, count: 1 };
  };
  const own = migrated(SETTINGS_FILE, 'project');
  // Settings of an earlier format are not valid before; where the checks are, they say all the same.
  const { factchecks } = loadFolders({ read: () => ({ bytes: Buffer.from(own.after) }) }) ?? DEFAULT_FOLDERS;
  const paths = disk.list(factchecks).toSorted();
  const others = paths.flatMap((path): readonly FixedFile[] => {
    const kind = kindOf(path, factchecks);
    return kind === undefined ? [] : [migrated(path, kind)];
  });
  // The settings come last: a run that is stopped before can be begun again.
  const files = [...others, own].filter(({ before, after }) => before !== after);
  return { from: named.format, present, steps, files };
}

function kindOf(path: string, folder: string): DocumentKind | undefined {
  if (path === `${folder}/_parties.yaml`) return 'parties';
  if (path === `${folder}/_sources.yaml`) return 'sources';
  return isCheckPath(path, folder) ? 'factcheck' : undefined;
}

function textOf(content: ReturnType<ReturnType<typeof nodeFiles>['read']>): string | undefined {
  if (!('bytes' in content)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.bytes);
  } catch {
    return undefined;
  }
}
