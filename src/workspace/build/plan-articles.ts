import { viewArticle, type PageFacts, type Wording } from '../../article/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { subjectOf, type Project } from '../../project/index.ts';
import {
  articleFiles,
  cardLogo,
  cardOfPage,
  neighboursOf,
  type DrawCard,
  type Site,
  type SiteFile,
  type Unit,
} from '../../site/index.ts';
import { digestOf } from './digest-of.ts';
import type { CheckChanges } from './page-changes.ts';
import type { PagePictures } from './page-pictures.ts';
import type { PageVersions } from './page-versions.ts';
import type { CheckRecord } from './records.ts';

/** What the pages of checks are made from. */
export interface ArticleMaking {
  readonly project: Project;
  readonly site: Site;
  readonly changes: CheckChanges;
  /** Checks that cannot be read now, and of which nothing can be made. */
  readonly kept: ReadonlySet<string>;
  readonly arePicturesSame: boolean;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly pictures: PagePictures;
  readonly versions: PageVersions;
  readonly drawCard: DrawCard | undefined;
}

/** The pages of all checks, but for those that may be left out. */
export function* planArticles(pages: ReadonlyMap<string, CheckRecord>, making: ArticleMaking): Iterable<Unit> {
  const shownOf = relatedIn(making.site);
  for (const [path, record] of pages) {
    const isAsBefore = making.kept.has(path) || isSame(path, record, making);
    if (isAsBefore && making.site.touched.leavesOut) continue;
    yield {
      name: `check ${path}`,
      stage: 'page',
      isSame: isAsBefore,
      inputs: () => inputsOf(record, making, shownOf),
      make: () => articleOf(path, record, making),
    };
  }
}

/** Whether nothing that a page shows is another than in the last build; if not, its inputs tell. */
function isSame(
  path: string,
  record: CheckRecord,
  { site, changes, versions, arePicturesSame }: ArticleMaking,
): boolean {
  const { facts, media } = record;
  return (
    changes.isSame(path, record) &&
    !site.touched.page(facts) &&
    versions.isSame(facts) &&
    (arePicturesSame || isEmpty(media))
  );
}

function inputsOf(
  { state, facts, related, media }: CheckRecord,
  { site, versions, pictures }: ArticleMaking,
  shownOf: (related: string) => unknown,
): string {
  const shown = [neighboursOf(site, facts), versions.of(facts), related.map(shownOf), pictures.stateOf(media)];
  return digestOf([state, shown]);
}

/** Makes the files of the page of a check; none where there is nothing to show. */
export async function articleOf(
  path: string,
  { facts, media }: CheckRecord,
  { project, site, wordingFor, pictures, versions, drawCard }: ArticleMaking,
): Promise<readonly SiteFile[]> {
  const file = project.checkByPath.get(path);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) return [];
  const view = viewArticle(subject, wordingFor);
  const own = await pictures.on(facts.path, view, media);
  const { address } = site;
  const card =
    drawCard && address !== undefined
      ? await cardOfPage(view, facts, {
          address,
          draw: drawCard,
          settings: project.settings,
          logo: cardLogo(site.theme),
        })
      : undefined;
  const files = articleFiles(site, facts, { view, pictures: own.pictures, versions: versions.of(facts), card });
  return [...(await own.files()), ...files];
}

/** Tells what a page shows of a related check, by the digest of its id. */
function relatedIn({ pages }: Site): (related: string) => unknown {
  let byDigest: ReadonlyMap<string, PageFacts> | undefined;
  return (digest) => {
    byDigest ??= new Map(pages.map((page) => [digestOf(page.id), page]));
    const page = byDigest.get(digest);
    return page && [page.id, page.title, page.lang, page.path, page.status];
  };
}

function isEmpty({ plain, stamped }: CheckRecord['media']): boolean {
  return plain.length === 0 && stamped.length === 0;
}
