import { faintTexts } from '../../site/theme/colours-css.ts';
import { PartError } from '../../site/theme/theme.ts';
import type { Judgement } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildWatch } from './build-watch.ts';
import type { ComparedFolders } from './compare-folders.ts';
import { openFolders } from './folders.ts';
import { goneNote } from './gone-pages.ts';
import { openGround, type PlanOptions } from './ground.ts';
import { carryOut, finishEarlier, type Journal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { NOTHING, readManifest, type Manifest } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import { pathsOf } from './next-site.ts';
import { planBuild, type MakeAgain } from './plan-build.ts';
import type { CheckRecord } from './records.ts';
import { prepareSite } from './prepare-site.ts';
import { spareMemory } from './spare-memory.ts';
import { openStage } from './stage.ts';
import { inPlainWords } from './system-error.ts';

/** What a site is built of. */
export type Buildable = Pick<Judgement, 'root' | 'project' | 'inputs'>;

/** How a site is built. */
export interface BuildOptions extends PlanOptions {
  /** What is found out about the folders of the site before it is locked. */
  readonly ahead?: Promise<ComparedFolders | undefined>;
  readonly watch: BuildWatch;
}

/** What a build did, in numbers of files; or why it did nothing, in sentences. */
export type Built =
  | { readonly problems: readonly string[] }
  | {
      /** How many checks are in the site. */
      readonly pages: number;
      readonly written: number;
      readonly kept: number;
      readonly removed: number;
      /** The paths of those that were written or removed. */
      readonly changed: readonly string[];
      /** The path of the page of each check, by its file. */
      readonly pathOf: () => ReadonlyMap<string, string>;
      /** Makes one page again at once; undefined where nothing had to be planned. */
      readonly again?: MakeAgain;
      /** The paths of all files, read when they are asked for. */
      readonly files: () => Iterable<string>;
    };

/**
 * Builds the site of a project that was judged. Everything is made and checked before anything is written; then file by
 * file, so that at every moment each file is whole and each link that can be followed from the home page leads somewhere.
 */
export async function buildSite(judgement: Buildable, out: OutFolder, options: BuildOptions): Promise<Built> {
  try {
    const unlock = lockFolder(out);
    try {
      // What was found out ahead does not hold once the files of a killed build are put into place.
      const ahead = finishEarlier(out) ? undefined : options.ahead;
      return await build(judgement, out, { ...options, ahead });
    } finally {
      unlock();
    }
  } catch (error) {
    if (error instanceof PartError)
      throw new UsageError(
        error.message,
        error.hint,
        `Correct \`theme/parts/${error.part}.js\`, or remove it; nothing was written.`,
      );
    throw inPlainWords(error, out.path);
  }
}

/** With fewer checks, a build needs little memory. */
const MANY = 1000;

async function build(judgement: Buildable, out: OutFolder, options: BuildOptions): Promise<Built> {
  const { watch, note } = options;
  for (const sentence of faintTexts(judgement.project.settings)) note(sentence);
  const read = readManifest(out);
  if (read === undefined) note(UNKNOWN);
  const last = read ?? NOTHING;
  watch.phase('look for changes');
  const ground = await openGround(judgement, last.head, options);
  const folders = openFolders(out, await options.ahead);
  if (ground.isSame && folders.disturbed !== 'all' && folders.disturbed.size === 0) return unchanged(last, note);
  const isLarge = !ground.isAsBefore && judgement.project.checks.length >= MANY;
  const collect = isLarge ? spareMemory() : () => undefined;
  watch.phase('plan the site');
  const before = ground.isAsBefore ? last.checks() : NOTHING.checks();
  const isWhole = folders.disturbed === 'all' || folders.disturbed.size > 0;
  const plan = await planBuild(judgement, { ground, last, before, isWhole }, options);
  for (const sentence of plan.notes) note(sentence);
  if (plan.clashes.length > 0) return { problems: plan.clashes };
  const stage = openStage(out);
  const prepared = await prepareSite({ plan, ground, last, before, folders, out, stage, options, collect }).catch(
    (error: unknown) => {
      stage.clear();
      throw error;
    },
  );
  if ('problems' in prepared) return prepared;
  const gone = goneNote(last, { ...prepared.next, isBroken: (path) => isBroken(judgement.project, path) });
  if (gone !== undefined) note(gone);
  plan.keep();
  collect();
  watch.phase('put the files into place');
  const { journal, next } = prepared;
  if (isAnything(journal)) carryOut(out, journal);
  stage.clear();
  folders.keep(next.paths, touchedBy(journal));
  return {
    pages: plan.pages.size,
    written: journal.writes.length,
    kept: next.count() - journal.writes.length,
    removed: journal.removals.length,
    changed: [...journal.writes.map(([, path]) => path), ...journal.removals],
    pathOf: () => pathOfChecks(plan.pages),
    again: plan.again,
    files: next.paths,
  };
}

function isBroken({ checkByPath }: Judgement['project'], path: string): boolean {
  const file = checkByPath.get(path);
  return file !== undefined && file.check === undefined;
}

const UNKNOWN =
  'What the last build knew cannot be read: all files are written again, and pages that are gone since stay. Remove the folder, and build again, to be rid of them.';

function pathOfChecks(checks: ReadonlyMap<string, CheckRecord>): ReadonlyMap<string, string> {
  return new Map([...checks].map(([file, { facts }]) => [file, facts.path]));
}

function unchanged({ head: { pages, files, notes }, units, checks }: Manifest, note: (words: string) => void): Built {
  for (const sentence of notes) note(sentence);
  return {
    pages,
    written: 0,
    kept: files,
    removed: 0,
    changed: [],
    pathOf: () => pathOfChecks(checks()),
    files: () => pathsOf(units().values()),
  };
}

function isAnything({ writes, removals, known }: Journal): boolean {
  return writes.length > 0 || removals.length > 0 || known !== undefined;
}

function* touchedBy({ writes, removals }: Journal): Iterable<string> {
  for (const [, path] of writes) yield path;
  yield* removals;
}
