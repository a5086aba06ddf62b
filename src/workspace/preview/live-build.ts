import { join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { buildTime } from '../build/build-time.ts';
import { openOutFolder } from '../build/out-folder.ts';
import type { MakeAgain } from '../build/plan-build.ts';
import { openBuiltSite, type BuiltSite } from '../build/read-site.ts';
import { openCacheFolder, type CacheFolder } from '../cache/cache-folder.ts';
import type { Io } from '../io.ts';
import type { Judgement } from '../session.ts';
import { NOTHING_YET, type BrokenFile, type LiveSite } from './live-site.ts';

/** A state, and the paths of what looks otherwise than before. */
interface Shown {
  readonly state: LiveSite;
  readonly changed: readonly string[];
}

/** Builds a site again and again, and knows what it has shown. */
export interface LiveBuild {
  /** Makes at once the pages of the checks that changed, where no more than a few did; the others stay as they were. */
  early(judgement: Judgement, changed: readonly string[]): Promise<Shown | undefined>;
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
    early: async (judgement, changed) => {
      if (again === undefined || changed.length > FEW || !changed.every((path) => state.pages.has(path)))
        return undefined;
      const made = await pagesAgain(judgement, changed, again);
      const shown = new Map([...state.pages].filter(([file]) => !changed.includes(file) || made.has(file)));
      const fresh = new Map([...made].map(([file, html]) => [state.pages.get(file) ?? '', html] as const));
      const broken = brokenPages(judgement, state.pages, shown);
      const before = state;
      state = { ...state, fresh, broken, diagnostics: judgement.report.diagnostics };
      return { state, changed: [...fresh.keys(), ...before.broken.keys(), ...broken.keys()] };
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
      const shown = built.pathOf();
      const pages = new Map([...before.pages, ...shown]);
      const broken = brokenPages(judgement, pages, shown);
      const site = openBuiltSite(place.folder);
      state = { site, pages, diagnostics, problems: notes, fresh: new Map(), broken };
      return {
        state,
        changed: [...before.broken.keys(), ...broken.keys(), ...built.changed].filter(isNews(before, site)),
      };
    },
    failed: (why) => {
      state = { ...state, problems: [why] };
      return state;
    },
  };
}

/** Whether what lies at a path now looks otherwise than what was shown there. */
function isNews({ fresh, broken }: LiveSite, site: BuiltSite): (path: string) => boolean {
  return (path) => {
    const page = path.replace(/(?:^|(?<=\/))index\.html$/, '');
    const early = fresh.get(page);
    if (early === undefined) return !broken.has(page) || site.file(`${page}index.html`) !== undefined;
    return Buffer.from(site.file(`${page}index.html`)?.bytes ?? []).toString('utf8') !== early;
  };
}

/** The HTML of the pages of some checks, by their files, as far as there is something to show. */
async function pagesAgain(
  { project }: Judgement,
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

/** The pages whose files have errors that leave nothing to show. */
function brokenPages(
  { report, project }: Judgement,
  pages: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, string>,
): ReadonlyMap<string, BrokenFile> {
  const files = new Set(project.checks.map(({ path }) => path));
  return new Map(
    [...pages].flatMap(([file, path]) => {
      const diagnostics = report.diagnostics.filter((each) => each.file === file && each.level === 'error');
      if (shown.has(file) || !files.has(file) || diagnostics.length === 0) return [];
      return [[path, { file, report: { ...report, diagnostics } }] as const];
    }),
  );
}
