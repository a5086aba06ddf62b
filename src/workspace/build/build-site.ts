import { viewArticle, wordings, type ArticleView } from '../../article/index.ts';
import { mediaState, subjectOf, type Project } from '../../project/index.ts';
import { articleFiles, neighboursOf, openSite, planSite, styleSheet, type Site, type Unit } from '../../site/index.ts';
import { storeState } from '../../snapshots/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import { siteWordsFor } from '../../words/site.ts';
import { sharedState } from '../cache/shared-definitions.ts';
import { embedPictures } from '../pictures/embed-pictures.ts';
import type { Judgement } from '../session.ts';
import { checkSite } from './check-site.ts';
import { digestOf } from './digest-of.ts';
import { gatherPages } from './gather-pages.ts';
import { carryOut, finishEarlier } from './journal.ts';
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
  const { project } = judgement;
  finishEarlier(out);
  const last = readManifest(out);
  const conditions = conditionsOf(project, options);
  const before = last.conditions === conditions && !options.clean ? last : { ...NOTHING, units: new Map() };
  const wordingFor = wordings();
  const pages = gatherPages({ project, inputs: judgement.inputs(), before, wordingFor, drafts: options.drafts });
  const sheet = styleSheet(project.scale ?? NO_SCALE);
  const site = openSite({
    settings: project.settings,
    scale: project.scale ?? NO_SCALE,
    assets: { styles: sheet.asset },
    pages: [...pages.values()].map(({ facts }) => facts),
    wordingFor,
    wordsFor: siteWordsFor,
  });
  const pictures = embedPictures(project, options.note);
  const articles = articleUnits(site, pages, (path): Unit['make'] => () => {
    const file = project.checkByPath.get(path);
    const subject = file && subjectOf(project, file);
    const page = pages.get(path)?.facts;
    if (subject === undefined || page === undefined) return [];
    const view: ArticleView = viewArticle(subject, wordingFor);
    return articleFiles(site, page, { view, pictures });
  });
  const asset: Unit = { name: 'style sheet', stage: 'asset', inputs: '', make: () => [sheet.file] };
  const stage = openStage(out);
  const made = await makeUnits([asset, ...articles, ...planSite(site)], {
    before: last.conditions === conditions && !options.clean ? last.units : outdated(last.units),
    out,
    stage,
  });
  const problems = checkSite(made, out, stage);
  if (problems.length > 0) return { problems };
  const removals = removed(last, made);
  const manifest = manifestText({ conditions, shared: sharedState(project), checks: pages, units: made.units });
  carryOut(out, { writes: inOrder(made.files), removals, manifest: stage.put(manifest) });
  const count = [...made.units.values()].reduce((sum, { files }) => sum + files.length, 0);
  return {
    pages: pages.size,
    written: made.files.length,
    kept: count - made.files.length,
    removed: removals.length,
  };
}

const NO_SCALE = { best: 5, worst: 1, ratings: [] };
const NOTHING: Manifest = { conditions: '', checks: new Map(), units: new Map() };

/** What is written anew must still be compared with what is there. */
function outdated(units: Manifest['units']): Manifest['units'] {
  return new Map([...units].map(([name, unit]) => [name, { ...unit, inputs: 'outdated' }]));
}

function articleUnits(
  site: Site,
  checks: ReadonlyMap<string, CheckRecord>,
  make: (path: string) => Unit['make'],
): readonly Unit[] {
  return [...checks].map(([path, { state, facts }]) => ({
    name: `check ${path}`,
    stage: 'page',
    inputs: digestOf([state, neighboursOf(site, facts)]),
    make: make(path),
  }));
}

/** Everything that all pages depend on. */
function conditionsOf(project: Project, { drafts }: BuildOptions): string {
  const { settingsFile, snapshots } = project;
  return digestOf([VERSION, BUILD ?? '', settingsFile.text, mediaState(project), storeState(snapshots), drafts]);
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
