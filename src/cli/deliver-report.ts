import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Report } from '../diagnostics/index.ts';
import type { Io } from '../workspace/io.ts';
import { inFolder, jobSummary } from '../reporters/index.ts';
import type { Format } from './format-names.ts';
import { formatReport, type ReportViews } from './report-formats.ts';
import { writeOutput, writeTo } from './write-output.ts';

/** How a report is delivered. */
export interface Delivery {
  readonly root: string;
  readonly formats: readonly Format[];
  readonly colour?: boolean;
}

/** Writes a report in every form that was asked for; under GitHub Actions, annotations and a job summary are added. */
export async function deliverReport(report: Report, { root, formats, colour }: Delivery, io: Io): Promise<void> {
  const onGithub = io.env['GITHUB_ACTIONS'] === 'true';
  const views = viewsOf(report, root, io);
  const asked: readonly Format[] = formats.length > 0 ? formats : [{ name: 'text' }];
  const added: readonly Format[] = onGithub && !asked.some(({ name }) => name === 'github') ? [{ name: 'github' }] : [];
  for (const { name, file } of [...asked, ...added]) {
    const text = await formatReport(name, views, io, file === undefined ? colour : false);
    if (file === undefined) writeTo(io.stdout, text);
    else await writeOutput(io, file, text);
  }
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  if (onGithub && summary && !asked.some(({ name }) => name === 'summary'))
    appendFileSync(summary, jobSummary(views.repository));
}

/** People click on paths relative to their folder; CI systems need paths relative to the repository. */
function viewsOf(report: Report, root: string, io: Io): ReportViews {
  const workspace = io.env['GITHUB_WORKSPACE'] ?? io.env['CI_PROJECT_DIR'] ?? io.cwd;
  const from = (folder: string): Report => inFolder(report, relative(folder, root).split(sep).join('/'));
  return { project: report, user: from(io.cwd), repository: from(workspace) };
}
