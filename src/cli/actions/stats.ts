import { wordings } from '../../article/index.ts';
import { line } from '../../printing/index.ts';
import { loadProject } from '../../project/index.ts';
import { statisticsHtml, statisticsJson, statisticsText } from '../../statistics/index.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { findProject } from '../../workspace/find-project.ts';
import { countProject } from '../../workspace/statistics/count-project.ts';
import { loadWords } from '../../workspace/theme/load-words.ts';
import { openProgress } from '../build/progress.ts';
import { VERSION } from '../../version.ts';
import type { StatsOptions } from '../commands/stats.ts';
import type { Shell } from '../shell.ts';
import { writeOutput } from '../write-output.ts';

/** Counts the project around the working folder. */
export async function stats({ by, drafts, format, out }: StatsOptions, shell: Shell): Promise<number> {
  const { root } = findProject(shell.cwd, []);
  const project = loadProject(nodeFiles(root));
  const today = shell.now().toISOString().slice(0, 10);
  const progress = openProgress(shell, 'counted');
  const { statistics, unread } = countProject(project, {
    wordingFor: wordings(loadWords(project).article),
    drafts: drafts === true,
    today,
    by,
    advance: (total) => progress.advance(total),
  });
  progress.clear();
  const forms = {
    text: () => statisticsText(statistics),
    json: () => statisticsJson(statistics, VERSION),
    html: () => statisticsHtml(statistics, { publisher: project.settings.publisher.name, today }),
  };
  const text = forms[format]();
  if (out === undefined) shell.stdout.write(text);
  else await writeOutput(shell, out, text);
  if (unread.length === 0) return 0;
  const what = unread.length === 1 ? 'One file is' : `${unread.length} files are`;
  shell.stderr.write(
    line`${what} not counted, since what ${unread.length === 1 ? 'it holds' : 'they hold'} is no fact check: \`factwright validate\` says why.`,
  );
  return 1;
}
