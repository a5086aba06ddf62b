import { viewArticle, viewFacts, wordings, type PageFacts } from '../../src/article/index.ts';
import type { CheckContext, ImportedCheck, OwnCheck, ProjectSettings } from '../../src/model/index.ts';
import { articleFiles, openSite, planSite, sharedFiles, type Site } from '../../src/site/index.ts';
import { siteWordsFor } from '../../src/words/site.ts';
import { CHECK, inContext } from '../article/veldania.ts';

/** A check of a made-up site: what differs from the usual one. */
export interface Made {
  readonly id: string;
  readonly language?: string;
  readonly check?: Partial<OwnCheck> | ImportedCheck;
}

/** What differs from the usual site. */
export interface Choices {
  readonly settings?: Partial<ProjectSettings>;
  readonly rules?: readonly string[];
  readonly now?: Date;
}

const NOTHING = { css: '', files: [], pages: [], parts: {} };

/** A made-up site with what it is made from. */
interface OpenSite {
  readonly site: Site;
  readonly pages: readonly PageFacts[];
  readonly contexts: readonly CheckContext[];
}

/** A site of made-up checks in English and Arabic, before anything of it is printed. */
export function openMade(
  made: readonly Made[],
  { settings = {}, rules = [], now = new Date('2026-11-23') }: Choices = {},
): OpenSite {
  const contexts = made.map((each) => contextOf(each, settings));
  const wordingFor = wordings();
  const [first] = contexts;
  if (first === undefined) throw new Error('A site needs a check.');
  const { assets } = sharedFiles(first.settings, first.scale, NOTHING);
  const pages = contexts.map((context) => viewFacts(context, wordingFor));
  const site = openSite({
    settings: first.settings,
    scale: first.scale,
    assets,
    ownPictures: new Map(),
    theme: NOTHING,
    now,
    rules: new Set(rules),
    pages,
    wordingFor,
    wordsFor: siteWordsFor,
  });
  return { site, pages, contexts };
}

/** All files of such a site by path, its style sheet included. */
export async function madeFiles(
  made: readonly Made[],
  choices: Choices = {},
): Promise<Readonly<Record<string, string>>> {
  const { site } = openMade(made, choices);
  const { files } = sharedFiles(site.settings, site.scale, NOTHING);
  const shared = files.map(({ path, content }) => [path, String(content)] as const);
  return { ...(await madeSite(made, choices)), ...Object.fromEntries(shared) };
}

/** All files of such a site by path, but for its assets. */
export async function madeSite(
  made: readonly Made[],
  choices: Choices = {},
): Promise<Readonly<Record<string, string>>> {
  const { site, pages, contexts } = openMade(made, choices);
  const articles = contexts.flatMap((context, at) => filesOf(site, pages[at], context));
  const lists = await Promise.all(
    Array.from(planSite(site), async ({ make }) => make({ read: unread, last: () => undefined })),
  );
  const files = [...articles, ...lists.flat()];
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content)]));
}

function unread(path: string): string {
  throw new Error(`No list reads ${path}.`);
}

function filesOf(site: Site, page: PageFacts | undefined, context: CheckContext) {
  if (page === undefined) return [];
  return articleFiles(site, page, { view: viewArticle(context), pictures: () => undefined, versions: [] });
}

function contextOf({ id, language = 'en', check = {} }: Made, changes: Partial<ProjectSettings>): CheckContext {
  const usual = inContext(check.imported === undefined ? { ...CHECK, ...check, language } : { ...check, language });
  return {
    ...usual,
    id,
    file: `factchecks/${id}.yaml`,
    related: new Map(),
    settings: { ...usual.settings, languages: ['en', 'ar'], ...changes },
  };
}
