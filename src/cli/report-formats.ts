import type { Report } from '../diagnostics/index.ts';
import type { Io } from '../workspace/io.ts';

/** The forms that a report can take. */
export const FORMATS = ['text', 'json', 'github', 'summary', 'sarif', 'junit', 'gitlab', 'rdjson'] as const;

/** The name of a form of the report. */
export type FormatName = (typeof FORMATS)[number];

/** A form of the report, and the file that it goes to; without one, stdout. */
export interface Format {
  readonly name: FormatName;
  readonly file?: string;
}

/** What is reported, and how its files are named: from the project, from where the user stands, from the repository. */
export interface ReportViews {
  readonly project: Report;
  readonly user: Report;
  readonly repository: Report;
}

/** The report in one form; only what the form needs is loaded. */
export async function formatReport(
  name: FormatName,
  { project, user, repository }: ReportViews,
  io: Io,
  colour?: boolean,
): Promise<string> {
  const reporters = await import('../reporters/index.ts');
  switch (name) {
    case 'text': {
      const { styleFor } = await import('./colour.ts');
      return reporters.reportText(user, await styleFor(io, io.stdout, colour));
    }
    case 'json':
      return reporters.reportJson(project, await version());
    case 'github':
      return reporters.reportGithub(repository);
    case 'summary':
      return reporters.jobSummary(repository);
    case 'sarif': {
      const { DESCRIBED_RULES } = await import('./described-rules.ts');
      return reporters.reportSarif(repository, DESCRIBED_RULES, await version());
    }
    case 'junit':
      return reporters.reportJunit(repository);
    case 'gitlab':
      return reporters.reportGitlab(repository);
    case 'rdjson':
      return reporters.reportRdjson(repository);
  }
}

async function version(): Promise<string> {
  return (await import('../version.ts')).VERSION;
}
