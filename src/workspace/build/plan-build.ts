import { wordings } from '../../article/index.ts';
import type { Project } from '../../project/index.ts';
import {
  clashesOf,
  holdsUntil,
  hostLimits,
  namedTargets,
  planSite,
  type SiteFile,
  type Unit,
} from '../../site/index.ts';
import { sharedState, type SharedState } from '../cache/shared-definitions.ts';
import { planFullText } from '../full-text/plan-full-text.ts';
import { openCards } from '../pictures/draw-cards.ts';
import { openPictures } from '../pictures/prepare-pictures.ts';
import type { Judgement } from '../session.ts';
import { gatherPages } from './gather-pages.ts';
import { picturesOfOwnPages, picturesOfPages, type PagePictures } from './page-pictures.ts';
import type { Ground, PlanOptions } from './ground.ts';
import type { Head, Manifest } from './manifest.ts';
import { changesOf } from './page-changes.ts';
import { versionsIn } from './page-versions.ts';
import { articleOf, planArticles, type ArticleMaking } from './plan-articles.ts';
import type { CheckRecord } from './records.ts';
import { siteOf } from './site-of-pages.ts';

/** What a build is to make, and from what. */
export interface BuildPlan {
  readonly pages: ReadonlyMap<string, CheckRecord>;
  readonly shared: SharedState;
  /** The times between which the site stays the same if nothing else changes. */
  readonly holds: Head['holds'];
  /** What cannot be shown, in sentences. */
  readonly notes: readonly string[];
  /** What would lie at the address of something else, in sentences. */
  readonly clashes: readonly string[];
  /** Made anew each time: an archive has tens of thousands. */
  readonly units: () => Iterable<Unit>;
  /** Whether these are all; else some that are for certain as in the last build are left out. */
  readonly isWhole: boolean;
  /** Whether units of this name may be left out. */
  readonly mayLeaveOut: (name: string) => boolean;
  /** The files that links in the settings lead to, with the name of the setting. */
  readonly named: ReadonlyMap<string, string>;
  /** The names of the sections of a check that the theme writes anew, and `article`, if it writes all of them. */
  readonly parts: readonly string[];
  /** Keeps what was made of pictures for later builds. */
  readonly keep: () => void;
  /** Makes the page of a check again, as a project has it now; what it shows of others is as it was planned. */
  readonly again: MakeAgain;
}

/** Makes the files of the page of a check, by the path of its file; none where there is nothing to show. */
export type MakeAgain = (project: Project, path: string) => Promise<readonly SiteFile[]>;

/** Plans the site of a project from what the last build knew, as far as that still counts; nothing of it is made yet. */
export async function planBuild(
  { project, root }: Pick<Judgement, 'project' | 'root'>,
  { ground, last, before, isWhole }: Basis,
  options: PlanOptions,
): Promise<BuildPlan> {
  const wordingFor = wordings(ground.words.article);
  const { inputs } = ground;
  const sharedBefore = last.head.shared;
  const { checks: pages, kept } = gatherPages({ project, inputs, before, sharedBefore, wordingFor, ...options });
  const changes = changesOf(pages, ground.isAsBefore ? before : undefined);
  const cards = options.cards ? openCards({ cache: options.cache }) : undefined;
  const drawCard = cards && ((svg: string) => cards.draw(svg));
  const mayLeaveOut = !isWhole && changes.isSameSet && project.settings.site?.search !== 'pagefind';
  const { now } = options;
  const store = openPictures(project, { root, cache: options.cache });
  const own = await picturesOfOwnPages(store, ground.theme.pages);
  const making = { ground, pages, changes, ownPictures: own.pictures, mayLeaveOut, wordingFor, now, drawCard };
  const { site, files } = await siteOf(project, making);
  const media = [...pages.values()].map((page) => page.media);
  const notes = [...hostLimits(site)];
  const pictures = await picturesOfPages(store, media, (words) => void notes.push(words));
  const versions = versionsIn(root, project, {
    found: ground.history,
    cache: options.cache,
    last: last.head.history,
  });
  const { arePicturesSame } = ground;
  const articles = { project, site, changes, kept, arePicturesSame, wordingFor, pictures, versions, drawCard };
  const units = (): Iterable<Unit> => unitsOf({ pages, making: articles, pictures, files, own: own.units });
  return {
    pages,
    shared: sharedState(project),
    holds: { from: options.now.toISOString(), until: holdsUntil(site) },
    notes,
    clashes: clashesOf(site),
    named: namedTargets(site),
    parts: Object.keys(site.theme.parts).filter((name) => !AROUND.has(name)),
    isWhole: !site.touched.leavesOut,
    mayLeaveOut: (name) => LEFT_OUT.some((kind) => name.startsWith(kind)),
    units,
    keep: () => {
      store.save();
      // A build that keeps pages does not ask for their cards.
      if (!ground.isAsBefore) cards?.forgetOthers();
    },
    again: async (changed, path) => {
      const record = pages.get(path);
      return record === undefined ? [] : articleOf(path, record, { ...articles, project: changed });
    },
  };
}

/** The parts of a theme that are no part of an article. */
const AROUND: ReadonlySet<string> = new Set(['head', 'masthead', 'footer', 'row']);

/** What all units of a site come from. */
interface UnitParts {
  readonly pages: ReadonlyMap<string, CheckRecord>;
  readonly making: ArticleMaking;
  readonly pictures: PagePictures;
  readonly files: readonly SiteFile[];
  /** Those of the pictures on the publisher's own pages. */
  readonly own: readonly Unit[];
}

function* unitsOf({ pages, making, pictures, files, own }: UnitParts): Iterable<Unit> {
  const articles = (): Iterable<Unit> => planArticles(pages, making);
  yield { name: 'assets', stage: 'asset', inputs: () => '', make: () => files };
  // One picture can be in both folders.
  const shown = new Set(pictures.units.map(({ name }) => name));
  yield* pictures.units;
  yield* own.filter(({ name }) => !shown.has(name));
  yield* articles();
  yield* planSite(making.site);
  yield* planFullText(making.site, articles);
}

/** How the names of units begin of which there are very many: some come or go only when lists do. */
const LEFT_OUT = ['check ', 'list ', 'lists ', 'feeds ', 'sitemap'] as const;

/** What a plan rests on: what all pages depend on, and what the last build knew under the same conditions. */
export interface Basis {
  readonly ground: Ground;
  readonly last: Manifest;
  readonly before: ReadonlyMap<string, CheckRecord>;
  /** Whether all units are wanted, even those that are as before. */
  readonly isWhole: boolean;
}
