import { viewArticle, wordings, type PageFacts } from '../../article/index.ts';
import { mediaState, subjectOf, type Project } from '../../project/index.ts';
import {
  articleFiles,
  neighboursOf,
  openSite,
  planSite,
  styleSheet,
  themeFiles,
  type Unit,
  type Version,
} from '../../site/index.ts';
import { storeState } from '../../snapshots/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { sharedState } from '../cache/shared-definitions.ts';
import { embedPictures } from '../pictures/embed-pictures.ts';
import type { Judgement } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { faintTexts } from '../../site/theme/colours-css.ts';
import { PartError } from '../../site/theme/theme.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { loadWords } from '../theme/load-words.ts';
import { checkSite } from './check-site.ts';
import { digestOf } from './digest-of.ts';
import { gatherPages } from './gather-pages.ts';
import { carryOut, finishEarlier } from './journal.ts';
import { keepVersions, readVersions } from './kept-versions.ts';
import { loadVersions } from './load-versions.ts';
import { makeUnits, type Made, type NewFile } from './make-units.ts';
import { manifestText, readManifest, type CheckRecord, type Manifest } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import { openStage } from './stage.ts';

/** How a site is built. */
export interface BuildOptions {
  /** Whether checks that are not public are in it. */
  readonly drafts: boolean;
  /** Whether everything is made again. */
  readonly clean: boolean;
  /** Whether parts of pages that the project brings along may run. */
  readonly themeCode: boolean;
  /** Where what was read of git is kept. */
  readonly cache: CacheFolder | undefined;
  readonly note: (words: string) => void;
}

/** What a build did, in numbers of files; or why it did nothing, in sentences. */
export type Built =
  | { readonly problems: readonly string[] }
  | { readonly pages: number; readonly written: number; readonly kept: number; readonly removed: number };

/**
 * Builds the site of a project that was judged. Everything is made and checked before anything is written; then file by
 * file, so that at every moment each file is whole and each link that can be followed from the home page leads somewhere.
 */
export async function buildSite(judgement: Judgement, out: OutFolder, options: BuildOptions): Promise<Built> {
  finishEarlier(out);
  const last = readManifest(out);
  const plan = await planBuild(judgement, last, options);
  const stage = openStage(out);
  const made = await withPartsNamed(
    makeUnits(plan.units, { before: plan.isAsBefore ? last.units : outdated(last.units), out, stage }),
  );
  const problems = checkSite(made, out, stage);
  if (problems.length > 0) return { problems };
  const removals = removed(last, made);
  const { conditions, pages } = plan;
  const manifest = { conditions, shared: sharedState(judgement.project), checks: pages, units: made.units };
  carryOut(out, { writes: inOrder(made.files), removals, manifest: stage.put(manifestText(manifest)) });
  const count = [...made.units.values()].reduce((sum, { files }) => sum + files.length, 0);
  return {
    pages: pages.size,
    written: made.files.length,
    kept: count - made.files.length,
    removed: removals.length,
  };
}

/** What a build is to make, and from what. */
interface BuildPlan {
  readonly conditions: string;
  /** Whether all that every page depends on is as it was when the last build was made. */
  readonly isAsBefore: boolean;
  readonly pages: ReadonlyMap<string, CheckRecord>;
  readonly units: readonly Unit[];
}

async function planBuild(
  { project, root, inputs }: Judgement,
  last: Manifest,
  options: BuildOptions,
): Promise<BuildPlan> {
  for (const sentence of faintTexts(project.settings)) options.note(sentence);
  const { theme, digest } = await loadTheme({ root, project, mayRun: options.themeCode });
  const words = loadWords(project);
  const conditions = conditionsOf(project, digest, options);
  const isAsBefore = last.conditions === conditions && !options.clean;
  const wordingFor = wordings(words.article);
  const before = isAsBefore ? last : NOTHING;
  const pages = gatherPages({ project, inputs: inputs(), before, wordingFor, drafts: options.drafts });
  const scale = project.scale ?? NO_SCALE;
  const sheet = styleSheet(scale, theme);
  const site = openSite({
    settings: project.settings,
    scale,
    assets: { styles: sheet.asset },
    theme,
    pages: [...pages.values()].map(({ facts }) => facts),
    wordingFor,
    wordsFor: words.site,
  });
  const pictures = embedPictures(project, options.note);
  const versionsOf = versionsIn(root, project, options);
  const articles = [...pages].map(([path, { state, facts }]): Unit => {
    const versions = versionsOf(facts);
    return {
      name: `check ${path}`,
      stage: 'page',
      inputs: digestOf([state, neighboursOf(site, facts), versions]),
      make: () => {
        const file = project.checkByPath.get(path);
        const subject = file && subjectOf(project, file);
        if (subject === undefined) return [];
        return articleFiles(site, facts, { view: viewArticle(subject, wordingFor), pictures, versions });
      },
    };
  });
  const assets: Unit = { name: 'assets', stage: 'asset', inputs: '', make: () => [sheet.file, ...themeFiles(theme)] };
  return { conditions, isAsBefore, pages, units: [assets, ...articles, ...planSite(site)] };
}

/** A part of the theme that does not work is the publisher's to correct. */
async function withPartsNamed<T>(made: Promise<T>): Promise<T> {
  try {
    return await made;
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    throw new UsageError(error.message, `Correct \`theme/parts/${error.part}.js\`, or remove it; nothing was written.`);
  }
}

const NO_SCALE = { best: 5, worst: 1, ratings: [] };
const NOTHING: Manifest = { conditions: '', checks: new Map(), units: new Map() };

/** What is written anew must still be compared with what is there. */
function outdated(units: Manifest['units']): Manifest['units'] {
  return new Map([...units].map(([name, unit]) => [name, { ...unit, inputs: 'outdated' }]));
}

/** The versions of each page, the oldest first, under its former names as well. */
function versionsIn(
  root: string,
  project: Project,
  { cache, note }: BuildOptions,
): (page: PageFacts) => readonly Version[] {
  const before = readVersions(cache);
  const history = loadVersions(root, project, { before, note });
  if (history === undefined) return () => [];
  if (history !== before) keepVersions(cache, history);
  return ({ id, formerly }) =>
    [...formerly, id]
      .flatMap((name) => history.versions.get(name) ?? [])
      .map(({ date, author, status, rating }) => ({ date, author, status, rating }))
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** Everything that all pages depend on. */
function conditionsOf(project: Project, theme: string, { drafts }: BuildOptions): string {
  const { settingsFile, snapshots } = project;
  return digestOf([VERSION, BUILD ?? '', settingsFile.text, mediaState(project), storeState(snapshots), theme, drafts]);
}

/**
 * What is new comes before what is changed, and lists come last: whoever follows a link meets a page that is there. What is
 * new is linked to by nothing yet.
 */
function inOrder(files: readonly NewFile[]): readonly (readonly [string, string])[] {
  const stages = ['asset', 'page', 'list'];
  const rank = ({ stage, isNew }: NewFile): number => stages.indexOf(stage) + (isNew ? 0 : stages.length);
  return files.toSorted((one, other) => rank(one) - rank(other)).map(({ staged, path }) => [staged, path]);
}

function removed({ units }: Manifest, made: Made): readonly string[] {
  const kept = new Set([...made.units.values()].flatMap(({ files }) => files.map(({ path }) => path)));
  return [...units.values()].flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => !kept.has(path));
}
