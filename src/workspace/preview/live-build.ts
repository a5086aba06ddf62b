import { join } from 'node:path';
import type { Project } from '../../project/index.ts';
import { buildSite } from '../build/build-site.ts';
import { buildTime } from '../build/build-time.ts';
import { openOutFolder } from '../build/out-folder.ts';
import type { MakeAgain } from '../build/plan-build.ts';
import { openBuiltSite } from '../build/read-site.ts';
import { openCacheFolder, type CacheFolder } from '../cache/cache-folder.ts';
import type { Io } from '../io.ts';
import type { Glance, Judgement } from '../session.ts';
import { brokenPages, isNews, withPages } from './early-pages.ts';
import { NOTHING_YET, type LiveSite } from './live-site.ts';

/** A state, and the paths of what looks otherwise than before. */
interface Shown {
  readonly state: LiveSite;
  readonly changed: readonly string[];
}

/** Builds a site again and again, and knows what it has shown. */
export interface LiveBuild {
  /** Whether these files are all checks that have a page, and no more than a few. */
  isEarly(files: readonly string[]): boolean;
  /** Makes the pages of such checks at once, and gives their HTML by path; the rest of the site stays as it was. */
  early(glance: Glance, files: readonly string[]): Promise<Shown & { readonly pages: ReadonlyMap<string, string> }>;
  /** Builds all that was judged. */
  next(judgement: Judgement): Promise<Shown>;
  /** The state after something could not be done at all; the site stays as it was. */
  failed(why: string): LiveSite;
}

/** How a site is built that is only looked at. */
export interface LiveBuildOptions {
  readonly drafts: boolean;
  readonly themeCode: boolean;
  readonly cacheDir?: string;
  /** Called when a build begins: hears of each unit out of all, and of the end. */
  readonly progress: () => { advance(total: number): void; clear(): void };
}

/** More than these are not saved by hand. */
const FEW = 3;

/** Builds into the cache, with drafts unless they are not wanted, and without cards. */
export function openLiveBuild(root: string, options: LiveBuildOptions, io: Pick<Io, 'cwd' | 'env' | 'now'>): LiveBuild {
  const place = placeOf(root, options, io);
  let state: LiveSite = NOTHING_YET;
  let again: MakeAgain | undefined;
  return {
    isEarly: (files) => again !== undefined && files.length <= FEW && files.every((file) => state.pages.has(file)),
    early: async (glance, files) => {
      const made = again === undefined ? new Map<string, string>() : await pagesAgain(glance.project, files, again);
      const before = state;
      state = withPages(state, made, { glance, files });
      const { fresh, broken } = state;
      const changed = files.flatMap((file) => state.pages.get(file) ?? []);
      const pages = new Map([...fresh].filter(([path]) => changed.includes(path)));
      return {
        state,
        changed: changed.filter((path) => [fresh, broken, before.broken].some((of) => of.has(path))),
        pages,
      };
    },
    next: async (judgement) => {
      const before = state;
      const { built, notes } = await buildInto(place, judgement, options);
      const { diagnostics } = judgement.report;
      if ('problems' in built) {
        state = { ...before, diagnostics, problems: built.problems };
        return { state, changed: [] };
      }
      again = built.again ?? again;
      // The page of a file that cannot be read any more is asked for where it was.
      const pages = new Map([...before.pages, ...built.pathOf()]);
      const broken = brokenPages(judgement, pages);
      const site = openBuiltSite(place.folder);
      state = { site, pages, diagnostics, problems: notes, fresh: new Map(), broken };
      return {
        state,
        changed: [...before.broken.keys(), ...broken.keys(), ...built.changed].filter(isNews(before, state)),
      };
    },
    failed: (why) => {
      state = { ...state, problems: [why] };
      return state;
    },
  };
}

/** The HTML of the pages of some checks, by their files, as far as there is something to show. */
async function pagesAgain(
  project: Project,
  files: readonly string[],
  again: MakeAgain,
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const file of files) {
    const page = (await again(project, file)).find(({ path }) => path.endsWith('/index.html'));
    if (typeof page?.content === 'string') pages.set(file, page.content);
  }
  return pages;
}

/** Where a site is built, and when. */
interface Place {
  readonly folder: string;
  readonly cache: CacheFolder | undefined;
  readonly cwd: string;
  readonly now: () => Date;
}

/** What holds drafts must not be uploaded by mistake, so it lies in the cache. */
function placeOf(
  root: string,
  { cacheDir }: LiveBuildOptions,
  { cwd, env, now }: Pick<Io, 'cwd' | 'env' | 'now'>,
): Place {
  const opened = openCacheFolder(root, { env, cwd, cacheDir });
  const cache = 'folder' in opened ? opened.folder : undefined;
  const folder = cache === undefined ? join(root, '.factwright/preview') : join(cache.path, 'preview');
  return { folder, cache, cwd, now: () => buildTime({ env, now }) };
}

async function buildInto(
  { folder, cache, cwd, now }: Place,
  judgement: Judgement,
  { drafts, themeCode, progress: begin }: LiveBuildOptions,
): Promise<{ readonly built: Awaited<ReturnType<typeof buildSite>>; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const progress = begin();
  const built = await buildSite(judgement, openOutFolder({ cwd, file: folder }, judgement.root), {
    drafts,
    clean: false,
    keepsUnreadable: true,
    themeCode,
    cards: false,
    now: now(),
    cache,
    note: (words) => notes.push(words),
    watch: { phase: () => undefined, unit: (_name, _milliseconds, total) => progress.advance(total) },
  });
  progress.clear();
  return { built, notes };
}
