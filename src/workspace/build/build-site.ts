import type { Judgement } from '../session.ts';
import { PartError } from '../../site/theme/theme.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildWatch } from './build-watch.ts';
import { checkSite } from './check-site.ts';
import { carryOut, finishEarlier, type Journal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { makeUnits, type Made, type NewFile } from './make-units.ts';
import { manifestParts, NOTHING, readManifest, type Manifest } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import { planBuild, type BuildPlan, type PlanOptions } from './plan-build.ts';
import { openStage, type Stage } from './stage.ts';
import { inPlainWords } from './system-error.ts';

/** How a site is built. */
export interface BuildOptions extends PlanOptions {
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
      /** The paths of all files. */
      readonly files: readonly string[];
      /** The paths of those that were written or removed. */
      readonly changed: readonly string[];
      /** The path of the page of each check, by its file. */
      readonly pathOf: ReadonlyMap<string, string>;
    };

/**
 * Builds the site of a project that was judged. Everything is made and checked before anything is written; then file by
 * file, so that at every moment each file is whole and each link that can be followed from the home page leads somewhere.
 */
export async function buildSite(judgement: Judgement, out: OutFolder, options: BuildOptions): Promise<Built> {
  try {
    const unlock = lockFolder(out);
    try {
      finishEarlier(out);
      return await build(judgement, out, options);
    } finally {
      unlock();
    }
  } catch (error) {
    if (error instanceof PartError)
      throw new UsageError(
        error.message,
        `Correct \`theme/parts/${error.part}.js\`, or remove it; nothing was written.`,
      );
    throw inPlainWords(error, out.path);
  }
}

async function build(judgement: Judgement, out: OutFolder, options: BuildOptions): Promise<Built> {
  const { watch, note } = options;
  watch.phase('read what the last build knew');
  const read = readManifest(out);
  if (read === undefined) note(UNKNOWN);
  const last = read ?? NOTHING;
  watch.phase('plan the site');
  const plan = await planBuild(judgement, last, options);
  if (plan.clashes.length > 0) return { problems: plan.clashes };
  const stage = openStage(out);
  const prepared = await prepare(last, { plan, out, stage, options }).catch((error: unknown) => {
    stage.clear();
    throw error;
  });
  if ('problems' in prepared) return prepared;
  plan.keep();
  watch.phase('put the files into place');
  if (isAnything(prepared.journal)) carryOut(out, prepared.journal);
  stage.clear();
  const { made, journal } = prepared;
  const files = [...made.units.values()].flatMap((unit) => unit.files.map(({ path }) => path));
  return {
    pages: plan.pages.size,
    written: journal.writes.length,
    kept: files.length - journal.writes.length,
    removed: journal.removals.length,
    files,
    changed: [...journal.writes.map(([, path]) => path), ...journal.removals],
    pathOf: new Map([...plan.pages].map(([file, { facts }]) => [file, facts.path])),
  };
}

const UNKNOWN =
  'What the last build knew cannot be read: all files are written again, and pages that are gone since stay. Remove the folder, and build again, to be rid of them.';

/** What a site is prepared from. */
interface Preparing {
  readonly plan: BuildPlan;
  readonly out: OutFolder;
  readonly stage: Stage;
  readonly options: BuildOptions;
}

/** Makes and checks everything, and writes down what is to be done; the site itself stays as it is. */
async function prepare(
  last: Manifest,
  { plan, out, stage, options: { watch, clean } }: Preparing,
): Promise<{ readonly problems: readonly string[] } | { readonly made: Made; readonly journal: Journal }> {
  watch.phase('make the files');
  const { units, isAsBefore, conditions, shared, pages } = plan;
  const made = await makeUnits(units, {
    before: isAsBefore ? last.units : NOTHING.units,
    digests: clean ? new Map() : digestsIn(last.units),
    out,
    stage,
    onUnit: (unit, milliseconds) => watch.unit(unit.name, milliseconds, units.length),
  });
  watch.phase('check paths and links');
  const removals = removed(last, made);
  const problems = checkSite(made, { out, stage, isAnyGone: removals.length > 0 });
  if (problems.length > 0) {
    stage.clear();
    return { problems };
  }
  watch.phase('write down what is to be done');
  const isSame = isAsBefore && made.files.length === 0 && removals.length === 0 && isKnown(last, made);
  const manifest = isSame
    ? undefined
    : stage.put(manifestParts({ conditions, shared, checks: pages, units: made.units }));
  return { made, journal: { writes: inOrder(made.files), removals, manifest } };
}

function isAnything({ writes, removals, manifest }: Journal): boolean {
  return writes.length > 0 || removals.length > 0 || manifest !== undefined;
}

/** Whether the next build would learn nothing new. */
function isKnown({ units }: Manifest, made: Made): boolean {
  return units.size === made.units.size && [...made.units].every(([name, unit]) => units.get(name) === unit);
}

function digestsIn(units: Manifest['units']): ReadonlyMap<string, string> {
  return new Map([...units.values()].flatMap(({ files }) => files.map(({ path, digest }) => [path, digest] as const)));
}

/**
 * What is new comes before what is changed, and lists come last: whoever follows a link meets a page that is there. What is
 * new is linked to by nothing yet.
 */
function inOrder(files: readonly NewFile[]): Journal['writes'] {
  const stages = ['asset', 'page', 'list'];
  const rank = ({ stage, isNew }: NewFile): number => stages.indexOf(stage) + (isNew ? 0 : stages.length);
  return files.toSorted((one, other) => rank(one) - rank(other)).map(({ staged, path }) => [staged, path]);
}

function removed({ units }: Manifest, made: Made): readonly string[] {
  const kept = new Set([...made.units.values()].flatMap(({ files }) => files.map(({ path }) => path)));
  return [...units.values()].flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => !kept.has(path));
}
