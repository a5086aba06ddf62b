import { PLAIN, reportText } from '../../reporters/index.ts';
import { brokenPage } from '../../preview/live/broken-page.ts';
import { NOTHING_YET, type LiveSite } from '../../preview/live/live-site.ts';
import { buildSite } from '../../workspace/build/build-site.ts';
import { openOutFolder } from '../../workspace/build/out-folder.ts';
import { openBuiltSite } from '../../workspace/build/read-site.ts';
import { openCacheFolder } from '../../workspace/cache/cache-folder.ts';
import type { Judgement } from '../../workspace/session.ts';
import { buildTime } from '../build/build-time.ts';
import { openProgress } from '../build/progress.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import type { Shell } from '../shell.ts';

/** Builds a site again and again, and knows what it has shown. */
export interface LiveBuild {
  /** Builds what was judged; `changed` are the paths of what looks otherwise than before. */
  next(judgement: Judgement): Promise<{ readonly state: LiveSite; readonly changed: readonly string[] }>;
  /** The state after something could not be done at all; the site stays as it was. */
  failed(why: string): LiveSite;
}

/** Builds into a folder, with drafts unless they are not wanted, and without cards. */
export function openLiveBuild(folder: string, options: PreviewOptions, shell: Shell): LiveBuild {
  let state: LiveSite = NOTHING_YET;
  return {
    next: async (judgement) => {
      const before = state;
      const { built, notes } = await buildInto(folder, judgement, { options, shell });
      const { diagnostics } = judgement.report;
      if ('problems' in built) {
        state = { ...before, diagnostics, problems: built.problems };
        return { state, changed: [] };
      }
      // The page of a file that cannot be read any more is asked for where it was.
      const shown = built.pathOf();
      const pages = new Map([...before.pages, ...shown]);
      const broken = brokenPages(judgement, pages, shown);
      state = { site: openBuiltSite(folder), pages, diagnostics, problems: notes, broken };
      return { state, changed: [...built.changed, ...before.broken.keys(), ...broken.keys()] };
    },
    failed: (why) => {
      state = { ...state, problems: [why] };
      return state;
    },
  };
}

async function buildInto(
  folder: string,
  judgement: Judgement,
  { options, shell }: { readonly options: PreviewOptions; readonly shell: Shell },
): Promise<{ readonly built: Awaited<ReturnType<typeof buildSite>>; readonly notes: readonly string[] }> {
  const cache = openCacheFolder(judgement.root, { env: shell.env, cwd: shell.cwd, cacheDir: options.cacheDir });
  const notes: string[] = [];
  const progress = openProgress(shell, 'made');
  let count = 0;
  const built = await buildSite(judgement, openOutFolder({ cwd: shell.cwd, file: folder }, judgement.root), {
    drafts: options.drafts,
    clean: false,
    themeCode: options.themeCode,
    cards: false,
    now: buildTime(shell),
    cache: 'folder' in cache ? cache.folder : undefined,
    note: (words) => notes.push(words),
    watch: {
      phase: () => undefined,
      unit: (_name, _milliseconds, total) => {
        count += 1;
        progress.show(count, total);
      },
    },
  });
  progress.clear();
  return { built, notes };
}

/** What stands in place of pages whose files have errors that leave nothing to show. */
function brokenPages(
  { report, project }: Judgement,
  pages: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = new Set(project.checks.map(({ path }) => path));
  return new Map(
    [...pages].flatMap(([file, path]) => {
      const diagnostics = report.diagnostics.filter((each) => each.file === file && each.level === 'error');
      if (shown.has(file) || !files.has(file) || diagnostics.length === 0) return [];
      return [[path, brokenPage(file, reportText({ ...report, diagnostics }, PLAIN))] as const];
    }),
  );
}
