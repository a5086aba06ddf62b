import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexParties, labelMap, ownPublisher, type ImportContext, type LabelSources } from '../../authoring/index.ts';
import { classOfLabel, parseColumns, type FoundReview, type ReadOptions } from '../../interchange/index.ts';
import type { RatingClass } from '../../model/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import { findProject } from '../../workspace/find-project.ts';
import { openTarget, type ImportTarget } from '../../workspace/import/checks-there.ts';
import { importReviews, type ImportWishes } from '../../workspace/import/import-reviews.ts';
import { openStore } from '../../workspace/import/import-store.ts';
import { readLabels } from '../../workspace/import/read-labels.ts';
import { removeUnfinished } from '../../workspace/import/remove-unfinished.ts';
import { openImportReport } from '../../workspace/import/report-file.ts';
import { openReviews } from '../../workspace/import/open-reviews.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { openProgress } from '../build/progress.ts';
import type { ImportOptions } from '../commands/import.ts';
import type { Shell } from '../shell.ts';
import { askLabels } from './import-labels.ts';
import { importSummary } from './import-summary.ts';

/** In bytes, what one step of the progress bar is. */
const PART = 100_000;

/** Makes checks of the reviews in some files; what is in no check is in the summary. */
export async function importFiles(names: readonly string[], options: ImportOptions, shell: Shell): Promise<number> {
  const root = realpathSync(findProject(shell.cwd, []).root);
  const target = soundTarget(root);
  const { project } = target;
  const reviews = openReviews(names.map(localFile), { cwd: shell.cwd, ...readOptions(options) });
  const folder = `${foldersOf(project.settings).factchecks}/${options.to ?? 'imported'}`;
  const isDry = options.dryRun === true;
  const progress = openProgress(
    options.quiet === true ? { ...shell, stderr: { ...shell.stderr, isTTY: false } } : shell,
    'tenths of a megabyte read',
  );
  if (!isDry) removeUnfinished(join(root, folder));
  const store = openStore(root, target, { folder, merge: options.merge === true, dryRun: isDry });
  const inUse = (label: string) => store.ratingOf(label);
  const { wishes, context } = wishesFrom(options, { project, inUse, shell, clear: () => progress.clear() });
  const report = options.report === undefined ? undefined : openImportReport(resolve(shell.cwd, options.report), isDry);
  const summary = importSummary({ folder, isDry, wasMerging: options.merge === true });
  try {
    let shown = 0;
    for await (const outcome of importReviews(reviews, wishes, { context, store })) {
      for (; shown < Math.floor(reviews.read / PART); shown += 1) progress.advance(Math.ceil(reviews.total / PART));
      summary.add(outcome);
      report?.add(outcome);
    }
    report?.close(summary.counts());
  } finally {
    progress.clear();
    report?.discard();
  }
  if (options.quiet !== true) for (const text of summary.lines()) shell.stdout.write(text);
  return 0;
}

/** For whom reviews are read. */
interface Reader {
  readonly project: Project;
  readonly inUse: LabelSources['inUse'];
  readonly shell: Shell;
  /** Takes the progress bar away. */
  readonly clear: () => void;
}

function wishesFrom(
  options: ImportOptions,
  { project, inUse, shell, clear }: Reader,
): { readonly wishes: ImportWishes; readonly context: ImportContext } {
  const { scale, settings, parties } = project;
  const given =
    options.labels === undefined ? new Map<string, string>() : readLabels(resolve(shell.cwd, options.labels));
  const labels = labelMap({ scale, given, classOf: classOfReview, inUse });
  const canAsk = options.ask && shell.canAsk === true && options.dryRun !== true && options.quiet !== true;
  return {
    wishes: {
      publisher: ownPublisher(options.publisher ?? publisherOf(project)),
      ...(options.language === undefined ? {} : { languages: options.language }),
      ...(canAsk ? { ask: askLabels({ scale, language: settings.languages[0] ?? 'en', given, clear }) } : {}),
    },
    context: {
      languages: settings.languages,
      parties: indexParties(parties?.entries),
      today: shell.now().toISOString().slice(0, 10),
      ratingOf: labels.ratingOf,
    },
  };
}

function classOfReview({ label, url, reviewer, ...review }: FoundReview, language: string): RatingClass | undefined {
  const use = { address: url ?? reviewer?.url, language: review.language ?? language };
  return label === undefined ? undefined : classOfLabel(label, use);
}

/** What is broken in a project would be hidden, or taken for unknown. */
function soundTarget(root: string): ImportTarget {
  const target = openTarget(root);
  const [first] = target.project.problems;
  if (first === undefined) return target;
  throw new UsageError(`${first.file} has mistakes.`, '`factwright validate` shows them. Fix them first.');
}

function localFile(name: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return name;
  throw new UsageError(`${name} is an address, and only files are read.`, 'Save what is there, and name the file.');
}

function readOptions({ columns, base }: ImportOptions): Pick<ReadOptions, 'columns' | 'base'> {
  const map = columns === undefined ? undefined : parseColumns(columns);
  if (map !== undefined && 'problem' in map) throw new UsageError('`--columns` cannot be read.', map.problem);
  return { ...(map === undefined ? {} : { columns: map }), ...(base === undefined ? {} : { base }) };
}

function publisherOf({ settings: { publisher, site } }: Project): readonly (string | undefined)[] {
  const titles = typeof site?.title === 'object' ? Object.values(site.title) : [site?.title];
  return [publisher.name, publisher.url, site?.url, ...titles];
}
