import { line } from '../../printing/index.ts';
import { reportText } from '../../reporters/index.ts';
import { buildSite, type Built } from '../../workspace/build/build-site.ts';
import { openCacheFolder } from '../../workspace/cache/cache-folder.ts';
import { openOutFolder } from '../../workspace/build/out-folder.ts';
import { judgeOnce } from '../../workspace/session.ts';
import { styleFor } from '../colour.ts';
import type { BuildCommandOptions } from '../commands/build.ts';
import type { Shell } from '../shell.ts';

/** Builds the site of the project around the working folder. */
export async function build(options: BuildCommandOptions, shell: Shell): Promise<number> {
  const { cwd, stderr } = shell;
  const judgement = await judgeOnce(shell, [], { cacheDir: options.cacheDir });
  const { report, project, root } = judgement;
  if (report.diagnostics.some(({ level }) => level === 'error')) {
    stderr.write(reportText(report, await styleFor(shell, stderr)));
    if (options.force !== true) {
      stderr.write('Nothing was built. Fix the errors, or build in spite of them with --force.\n');
      return 1;
    }
  }
  if (project.settings.site?.url === undefined)
    stderr.write(
      'Without `site.url`, the site has no canonical addresses, feeds, sitemap, card pictures and links between languages.\n',
    );
  const out = openOutFolder({ cwd, file: options.out }, root);
  const cache = openCacheFolder(root, { env: shell.env, cwd, cacheDir: options.cacheDir });
  const built = await buildSite(judgement, out, {
    drafts: options.drafts === true,
    clean: options.clean === true,
    themeCode: options.themeCode,
    cache: 'folder' in cache ? cache.folder : undefined,
    note: (words) => stderr.write(line`${words}`),
  });
  return tell(built, out.path, shell);
}

function tell(built: Built, folder: string, { stderr, stdout }: Shell): number {
  if ('problems' in built) {
    for (const problem of built.problems) stderr.write(line`${problem}`);
    stderr.write('Nothing was written: the site would have had these faults.\n');
    return 1;
  }
  const { pages, written, kept, removed } = built;
  stdout.write(
    line`Built ${pages} ${pages === 1 ? 'page' : 'pages'} in ${folder}: ${written} files written, ${kept} as they were, ${removed} removed.`,
  );
  return 0;
}
