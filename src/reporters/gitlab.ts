import type { Level, Report } from '../diagnostics/index.ts';
import { fingerprints } from './fingerprints.ts';
import { machineJson, neutralise } from '../printing/index.ts';
import { openFindings } from './reported-diagnostic.ts';
import { wellFormed } from './well-formed.ts';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report as a Code Quality artifact of GitLab, which shows it in the merge request. */
export function reportGitlab(report: Report): string {
  const findings = openFindings(report);
  const names = fingerprints(findings);
  return machineJson(
    findings.map(({ rule, level, message, hint, file, span }, index) => ({
      description: neutralise(hint === undefined ? message : `${message} ${hint}`),
      check_name: wellFormed(rule),
      fingerprint: names[index],
      severity: SEVERITIES[level],
      location: { path: wellFormed(file), lines: { begin: span.start.line, end: span.end.line } },
    })),
  );
}
