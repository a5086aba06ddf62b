import { Option, type Command } from 'commander';
import type { CaptureRun, CaptureTarget } from '../../capture/index.ts';
import { line } from '../../printing/index.ts';
import type { NewSnapshot } from '../../snapshots/index.ts';
import type { OpenSelection } from '../../workspace/judge/open-selection.ts';
import type { Shell } from '../shell.ts';
import type { SnapshotStore } from '../../workspace/sources/snapshot-store.ts';
import { UsageError } from '../../workspace/usage-error.ts';

interface Options {
  readonly source?: string;
  readonly from?: string;
  readonly exportWarc?: string;
  readonly publicArchive?: true;
  readonly excerpts?: true;
  readonly prune?: true;
  readonly dryRun?: true;
  readonly contact?: string;
  readonly format: 'text' | 'json';
}

/** Adds `factwright capture`. */
export function addCapture(program: Command, shell: Shell): void {
  program
    .command('capture')
    .description('Store copies of what the sources of fact checks say today')
    .argument('[paths...]', 'fact checks, or folders of them; without any, the whole project')
    .option('--source <id>', 'store this source only; check/source if several checks have one of that name')
    .option('--from <file>', 'store a file that you saved yourself, or what a WARC file contains; nothing is fetched')
    .option('--export-warc <file>', 'write the stored copies to a WARC file for other tools; nothing is fetched')
    .option('--public-archive', 'also ask a public archive to keep a copy')
    .option('--excerpts', 'store only the paragraphs that are quoted, and the digests of all others')
    .option('--prune', 'remove the stored copies whose source or fact check is gone; nothing is fetched')
    .option('--dry-run', 'say what would be stored or removed, and write nothing')
    .option(
      '--contact <address>',
      'the address at which the owners of sites can reach you; without it, the `url` of the publisher',
    )
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .action(
      shell.ending(async (paths: readonly string[], options: Options) => {
        if (options.prune) refuseWithPrune(paths, options);
        const { openSelection } = await import('../../workspace/judge/open-selection.ts');
        const selection = openSelection(shell, paths, {});
        const { openStore } = await import('../../workspace/sources/snapshot-store.ts');
        const { folders, limits } = selection.project.settings;
        const store = openStore(selection.root, `${folders?.factchecks ?? 'factchecks'}/_snapshots`, limits?.lfsAbove);
        if (options.prune) {
          const { findUnneeded } = await import('../../workspace/sources/prune-store.ts');
          const found = findUnneeded(selection.project, store);
          if (!options.dryRun && found.keys.length + found.objects.length > 0) store.remove(new Set(found.keys));
          const { pruneText } = await import('../prune-report.ts');
          shell.stdout.write(pruneText(found, options.dryRun === true));
          return 0;
        }
        const targets = await targetsOf(selection, options);
        if (options.exportWarc !== undefined) {
          const { exportWarc } = await import('../../workspace/sources/capture-warc.ts');
          shell.stdout.write(exportWarc(targets, { file: options.exportWarc, cwd: shell.cwd, store }));
          return 0;
        }
        const { results, added } = await captured(targets, { selection, store }, options, shell);
        const isDry = options.dryRun === true;
        // What was fetched has been written as it came.
        if (!isDry && options.from !== undefined && added.size > 0) store.write(added);
        const { captureJson, captureText } = await import('../capture-report.ts');
        shell.stdout.write(options.format === 'json' ? captureJson(results, isDry) : captureText(results, isDry));
        return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
      }),
    );
}

/** What is kept for nothing shows only in the whole project. */
function refuseWithPrune(paths: readonly string[], options: Options): void {
  const { source, from, exportWarc, publicArchive, excerpts, format } = options;
  if (paths.length === 0 && format === 'text' && !(source ?? from ?? exportWarc ?? publicArchive ?? excerpts)) return;
  throw new UsageError(
    '--prune looks at the whole project and stores nothing, so it goes with --dry-run alone.',
    'Run `factwright capture --prune` by itself.',
  );
}

/** The sources to store; a file can be only one of them. */
async function targetsOf(selection: OpenSelection, { source, from }: Options): Promise<readonly CaptureTarget[]> {
  const [{ captureTargets, targetsNamed }, { isSnapshotKey }] = await Promise.all([
    import('../../workspace/sources/capture-targets.ts'),
    import('../../snapshots/index.ts'),
  ]);
  const all = captureTargets(selection);
  const isOne = from !== undefined && !isWarc(from);
  if (isOne && source === undefined)
    throw new UsageError('--from stores a file as a source.', 'Name the source with --source.');
  const found = source === undefined ? all : targetsNamed(all, source, selection);
  if (isOne && found.length > 1) {
    throw new UsageError(
      `Several fact checks have a source \`${source ?? ''}\`: ${found.map(({ key }) => `\`${key}\``).join(', ')}.`,
      'Name one of them like that.',
    );
  }
  const odd = found.find(({ key }) => !isSnapshotKey(key));
  if (odd !== undefined)
    throw new UsageError(
      `Nothing can be stored under \`${odd.key}\`, which is not an id.`,
      'Rename the fact check first.',
    );
  return found;
}

async function captured(
  targets: readonly CaptureTarget[],
  { selection, store }: { readonly selection: OpenSelection; readonly store: SnapshotStore },
  { from, publicArchive, contact, excerpts, dryRun }: Options,
  shell: Shell,
): Promise<CaptureRun> {
  const now = `${shell.now().toISOString().slice(0, 19)}Z`;
  const [target] = targets;
  const table = store.table();
  const { neededParagraphs } = await import('../../workspace/sources/capture-targets.ts');
  const keeps = excerpts === undefined ? undefined : neededParagraphs(selection);
  const write = (added: ReadonlyMap<string, NewSnapshot>): void => {
    if (dryRun === undefined) store.write(added);
  };
  if (from !== undefined && isWarc(from)) {
    const { importWarc } = await import('../../workspace/sources/capture-warc.ts');
    return importWarc(targets, { file: from, cwd: shell.cwd, store: write, keeps }, table);
  }
  if (from !== undefined && target !== undefined) {
    const { captureFile } = await import('../../workspace/sources/capture-file.ts');
    return captureFile(
      target,
      { file: from, cwd: shell.cwd, now, ...(keeps === undefined ? {} : { pick: keeps(target) }) },
      table,
    );
  }
  const { openVisitors } = await import('../../workspace/sources/open-visitors.ts');
  const { visitor, archivist } = openVisitors(selection.project, { contact }, shell);
  const { captureSources, wayback } = await import('../../capture/index.ts');
  const { readPdf } = await import('../../workspace/processes/read-pdf.ts');
  return captureSources(targets, {
    visitor,
    readPdf,
    table,
    now,
    store: (key: string, made: NewSnapshot) => write(new Map([[key, made]])),
    ...(keeps === undefined ? {} : { keeps }),
    ...(publicArchive === undefined ? {} : { archive: wayback(archivist) }),
    ...(shell.stderr.isTTY ? { progress: ({ key }: CaptureTarget) => shell.stderr.write(line`${key}`) } : {}),
  });
}

function isWarc(file: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(file);
}
