import { resolve } from 'node:path';
import { asCalled, line } from '../../printing/index.ts';
import { reportText } from '../../reporters/index.ts';
import { buildSite, type Buildable, type Built } from '../../workspace/build/build-site.ts';
import { openCacheFolder } from '../../workspace/cache/cache-folder.ts';
import { openOutFolder } from '../../workspace/build/out-folder.ts';
import { openSession, type Judgement, type Session } from '../../workspace/session.ts';
import { compareAhead } from '../../workspace/threads/compare-ahead.ts';
import { buildTime } from '../../workspace/build/build-time.ts';
import { openBuildStats, type BuildStats } from '../build/build-stats.ts';
import { openNotes, type Notes } from '../build/notes.ts';
import { openProgress } from '../build/progress.ts';
import { calledAs } from '../called-as.ts';
import { styleFor } from '../colour.ts';
import type { BuildCommandOptions } from '../commands/build.ts';
import type { Shell } from '../shell.ts';

/** Builds the site of the project around the working folder, once or whenever it changes. */
export async function build(options: BuildCommandOptions, shell: Shell, ahead?: Ahead): Promise<number> {
  const stats = options.stats === true ? openBuildStats('load and judge the project') : undefined;
  const session = openSession(shell, [], { cacheDir: options.cacheDir, projectCode: options.projectCode });
  const notes = openNotes(options, shell);
  if (options.watch === true) {
    const { makeAgain } = await import('../watch/make-again.ts');
    const make = (): Promise<number> => buildOnce(session, options, { shell, notes });
    await makeAgain(session, { verb: 'Building', make }, shell);
  }
  const code = options.watch === true ? 0 : await buildOnce(session, options, { shell, notes, stats, ahead });
  session.close();
  return code;
}

/** Where a build is told of, and measured. */
interface Place {
  readonly shell: Shell;
  readonly notes: Notes;
  readonly stats?: BuildStats | undefined;
  readonly ahead?: Ahead | undefined;
}

/** What is found out about the folders of the site in the meantime. */
type Ahead = ReturnType<typeof compareAhead>;

async function buildOnce(
  session: Session,
  options: BuildCommandOptions,
  { shell, notes, stats, ahead = compareAhead(resolve(shell.cwd, options.out)) }: Place,
): Promise<number> {
  const { cwd, stderr } = shell;
  const judgement = await session.judge();
  if (await refuses(judgement, options, shell)) return 1;
  notes.begin();
  if (options.baseUrl === undefined && judgement.project.settings.site?.url === undefined) notes.note(WITHOUT_ADDRESS);
  const out = openOutFolder({ cwd, file: options.out }, judgement.root);
  const cache = openCacheFolder(judgement.root, { env: shell.env, cwd, cacheDir: options.cacheDir });
  const progress = openProgress(
    options.quiet === true ? { ...shell, stderr: { ...stderr, isTTY: false } } : shell,
    'made',
  );
  const built = await buildSite(withAddress(judgement, options.baseUrl), out, {
    drafts: options.drafts === true,
    ahead,
    clean: options.clean === true,
    themeCode: options.themeCode,
    cards: options.cards !== false,
    now: buildTime(shell),
    cache: 'folder' in cache ? cache.folder : undefined,
    note: notes.note,
    watch: {
      phase: (name) => stats?.phase(name),
      unit: (name, milliseconds, total) => {
        progress.advance(total);
        stats?.unit(name, milliseconds);
      },
    },
  });
  progress.clear();
  if (stats !== undefined && 'files' in built) stderr.write(stats.text(built.files()));
  return tell(built, options, shell);
}

const WITHOUT_ADDRESS =
  'Without `site.url` in factwright.yaml, the site has no canonical addresses, feeds, sitemap, card pictures and links between languages.';

/** Shows the errors and refuses, unless the user insists. */
async function refuses(judgement: Judgement, { force }: BuildCommandOptions, shell: Shell): Promise<boolean> {
  if (!judgement.hasErrors()) return false;
  const { report } = judgement;
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  // What stops nothing would hide what does.
  const unshown = (report.unshown ?? 0) + report.diagnostics.length - errors.length;
  shell.stderr.write(reportText({ ...report, diagnostics: errors, unshown }, await styleFor(shell, shell.stderr)));
  if (force === true) return false;
  shell.stderr.write('Nothing was built. Fix the errors, or build in spite of them with --force.\n');
  return true;
}

/** The same project at another address. */
function withAddress({ project, root, inputs }: Judgement, url: string | undefined): Buildable {
  if (url === undefined) return { project, root, inputs };
  const { settings } = project;
  return { root, inputs, project: { ...project, settings: { ...settings, site: { ...settings.site, url } } } };
}

function tell(built: Built, { out, quiet }: BuildCommandOptions, shell: Shell): number {
  const { stderr, stdout } = shell;
  if ('problems' in built) {
    for (const problem of built.problems.slice(0, MOST_PROBLEMS)) stderr.write(line`${problem}`);
    const left = built.problems.length - MOST_PROBLEMS;
    if (left > 0) stderr.write(line`And ${left} more of this kind.`);
    stderr.write('Nothing was written: the site would have had these faults.\n');
    return 1;
  }
  if (quiet === true) return 0;
  const { pages, written, kept, removed } = built;
  const counts = [
    `${countOf(written, 'file')} written`,
    ...(kept === 0 ? [] : [`${kept} as before`]),
    ...(removed === 0 ? [] : [`${removed} removed`]),
  ];
  stdout.write(line`Built ${countOf(pages, 'fact check')} in ${out}: ${counts.join(', ')}.`);
  if (pages === 0) stdout.write(line`${asCalled(NONE_PUBLIC, calledAs(shell))}`);
  return 0;
}

const NONE_PUBLIC =
  'No check is published yet, and only those with `status: published` are in the public site. `factwright preview` shows drafts, and `factwright build --drafts` builds them as well.';

/** A theme that links wrongly does so on every page. */
const MOST_PROBLEMS = 30;

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
