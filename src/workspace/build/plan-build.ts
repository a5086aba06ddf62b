import { viewArticle, wordings, type PageFacts, type Wording } from '../../article/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { mediaState, subjectOf, type Project } from '../../project/index.ts';
import {
  articleFiles,
  cardOfPage,
  clashesOf,
  hostLimits,
  neighboursOf,
  openSite,
  planSite,
  sharedFiles,
  type DrawCard,
  type Site,
  type Unit,
  type Version,
} from '../../site/index.ts';
import { faintTexts } from '../../site/theme/colours-css.ts';
import { storeState } from '../../snapshots/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import { sharedState, type SharedState } from '../cache/shared-definitions.ts';
import { planFullText } from '../full-text/plan-full-text.ts';
import { openCards } from '../pictures/draw-cards.ts';
import { findSharp } from '../pictures/load-sharp.ts';
import { openPictures } from '../pictures/prepare-pictures.ts';
import type { Judgement } from '../session.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { loadWords } from '../theme/load-words.ts';
import { digestOf } from './digest-of.ts';
import { rulesOn } from './rules-on.ts';
import { gatherPages } from './gather-pages.ts';
import { picturesOfPages, type PagePictures } from './page-pictures.ts';
import { versionsIn, type VersionChoice } from './page-versions.ts';
import { NOTHING, type CheckRecord, type Manifest } from './manifest.ts';

/** What is built, and from what. */
export interface PlanOptions extends VersionChoice {
  /** Whether checks that are not public are in it. */
  readonly drafts: boolean;
  /** Whether everything is made again. */
  readonly clean: boolean;
  /** Whether parts of pages that the project brings along may run. */
  readonly themeCode: boolean;
  /** Whether cards are drawn, which takes most of a first build. */
  readonly cards: boolean;
  /** The moment of the build. */
  readonly now: Date;
}

/** What a build is to make, and from what. */
export interface BuildPlan {
  readonly conditions: string;
  /** Whether all that every page depends on is as it was when the last build was made. */
  readonly isAsBefore: boolean;
  readonly pages: ReadonlyMap<string, CheckRecord>;
  readonly shared: SharedState;
  /** What would lie at the address of something else, in sentences. */
  readonly clashes: readonly string[];
  readonly units: readonly Unit[];
  /** Keeps what was made of pictures for later builds. */
  readonly keep: () => void;
}

/** Plans the site of a project; nothing of it is made yet. */
export async function planBuild(
  { project, root, inputs }: Judgement,
  last: Manifest,
  options: PlanOptions,
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
  const { assets, files } = sharedFiles(project.settings, scale, theme);
  const site = openSite({
    settings: project.settings,
    scale,
    assets,
    theme,
    now: options.now,
    rules: rulesOn(project),
    pages: [...pages.values()].map(({ facts }) => facts),
    wordingFor,
    wordsFor: words.site,
  });
  for (const sentence of hostLimits(site)) options.note(sentence);
  const store = openPictures(project, { root, cache: options.cache });
  const media = [...pages.values()].map((page) => page.media);
  const pictures = await picturesOfPages(store, media, options.note);
  const cards = options.cards ? openCards({ cache: options.cache }) : undefined;
  const drawCard = cards && ((svg: string) => cards.draw(svg));
  const versionsOf = versionsIn(root, project, options);
  const pageByDigest = new Map(site.pages.map((page) => [digestOf(page.id), page] as const));
  const making = { project, site, pageByDigest, wordingFor, pictures, versionsOf, drawCard };
  const articles = [...pages].map(([path, record]) => articleUnit(path, record, making));
  const first: Unit = { name: 'assets', stage: 'asset', inputs: '', make: () => files };
  return {
    conditions,
    isAsBefore,
    pages,
    shared: sharedState(project),
    clashes: clashesOf(site),
    units: [first, ...pictures.units, ...articles, ...planSite(site), ...planFullText(site, articles)],
    keep: () => {
      store.save();
      // A build that keeps pages does not ask for their cards.
      if (!isAsBefore) cards?.forgetOthers();
    },
  };
}

/** What the pages of checks are made from. */
interface ArticleMaking {
  readonly project: Project;
  readonly site: Site;
  /** By the digests of their ids. */
  readonly pageByDigest: ReadonlyMap<string, PageFacts>;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly pictures: PagePictures;
  readonly versionsOf: (page: PageFacts) => readonly Version[];
  readonly drawCard: DrawCard | undefined;
}

function articleUnit(
  path: string,
  { state, facts, related, media }: CheckRecord,
  { project, site, pageByDigest, wordingFor, pictures, versionsOf, drawCard }: ArticleMaking,
): Unit {
  const versions = versionsOf(facts);
  const shown = [
    neighboursOf(site, facts),
    versions,
    related.map((id) => shownOf(pageByDigest.get(id))),
    pictures.stateOf(media),
  ];
  return {
    name: `check ${path}`,
    stage: 'page',
    inputs: digestOf([state, shown]),
    make: async () => {
      const file = project.checkByPath.get(path);
      const subject = file && subjectOf(project, file);
      if (subject === undefined) return [];
      const view = viewArticle(subject, wordingFor);
      const own = await pictures.on(facts.path, view, media);
      const { address } = site;
      const card =
        drawCard && address !== undefined
          ? await cardOfPage(view, facts, { address, draw: drawCard, settings: project.settings })
          : undefined;
      const files = articleFiles(site, facts, { view, pictures: own.pictures, versions, card });
      return [...(await own.files()), ...files];
    },
  };
}

const NO_SCALE = { best: 5, worst: 1, ratings: [] };

/** What a page shows of a related check. */
function shownOf(page: PageFacts | undefined): unknown {
  return page && [page.id, page.title, page.lang, page.path, page.status];
}

/** Everything that all pages depend on. */
function conditionsOf({ settings, ...project }: Project, theme: string, { drafts, cards }: PlanOptions): string {
  return digestOf([
    VERSION,
    BUILD ?? '',
    project.settingsFile.text,
    settings.site?.url,
    mediaState(project),
    storeState(project.snapshots),
    theme,
    drafts,
    cards,
    findSharp()?.version,
  ]);
}
