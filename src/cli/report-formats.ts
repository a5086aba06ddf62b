import type { Report } from '../diagnostics/index.ts';
import {
  jobSummary,
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportRdjson,
  reportSarif,
  textParts,
} from '../reporters/index.ts';
import { VERSION } from '../version.ts';
import type { Io } from '../workspace/io.ts';
import { styleFor } from './colour.ts';
import type { FormatName } from './format-names.ts';

/** What is reported, and how its files are named: from the project, from where the user stands, from the repository. */
export interface ReportViews {
  readonly project: Report;
  readonly user: Report;
  readonly repository: Report;
}

/** The report in one form, in parts where it can be long; only what the form needs is loaded. */
export async function formatReport(
  name: FormatName,
  { project, user, repository }: ReportViews,
  io: Io,
  colour?: boolean,
): Promise<string | Generator<string, void, undefined>> {
  switch (name) {
    case 'text':
      return textParts(user, await styleFor(io, io.stdout, colour));
    case 'json':
      return reportJson(project, VERSION);
    case 'github':
      return reportGithub(repository);
    case 'summary':
      return jobSummary(repository);
    case 'sarif': {
      const { DESCRIBED_RULES } = await import('./described-rules.ts');
      return reportSarif(repository, DESCRIBED_RULES, VERSION);
    }
    case 'junit':
      return reportJunit(repository);
    case 'gitlab':
      return reportGitlab(repository);
    case 'rdjson':
      return reportRdjson(repository);
  }
}
