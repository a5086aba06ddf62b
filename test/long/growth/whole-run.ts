import { viewArticle } from '../../../src/article/index.ts';
import { DESCRIBED_RULES } from '../../../src/cli/described-rules.ts';
import { evidenceOf } from '../../../src/reporters/evidence/evidence-json.ts';
import { evidenceText } from '../../../src/reporters/evidence/evidence-text.ts';
import type { FactCheck } from '../../../src/model/index.ts';
import { machineJson } from '../../../src/printing/index.ts';
import { loadProject, subjectOf, type CheckSubject, type Project } from '../../../src/project/index.ts';
import { renderClaimReview, renderHtml, renderJson, renderMarkdown, renderSheet } from '../../../src/render/index.ts';
import {
  jobSummary,
  PLAIN,
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportRdjson,
  reportSarif,
  reportText,
} from '../../../src/reporters/index.ts';
import { validateProject } from '../../../src/validate/index.ts';
import { baseWith } from '../../rules/base-revision.ts';
import { memoryFiles, type Tree } from '../../rules/memory-files.ts';

/** The check of a project that grows. */
export const CHECK = 'factchecks/stranger.yaml';

/** Everything that the product does with the files of a stranger: validation, every report, every page, the evidence. */
export function wholeRun(tree: Tree, before?: FactCheck): Timed {
  const timed = stopwatch();
  const project = timed('load', () => loadProject(memoryFiles(tree)));
  const base = baseWith(() => before);
  const report = timed('validate', () =>
    validateProject(project, { today: '2026-11-23', ...(before === undefined ? {} : { base }) }),
  );
  timed('report', () => [
    reportText(report, PLAIN),
    reportJson(report, '0.1.0'),
    reportGithub(report),
    jobSummary(report),
    reportSarif(report, DESCRIBED_RULES, '0.1.0'),
    reportJunit(report),
    reportGitlab(report),
    reportRdjson(report),
  ]);
  const subject = subjectIn(project);
  if (subject === undefined) return { parts: timed.parts, findings: report.diagnostics.length, isRendered: false };
  const view = timed('view', () => viewArticle(subject));
  timed('html', () => renderHtml(view));
  timed('markdown', () => renderMarkdown(view));
  timed('claimreview', () => renderClaimReview(view));
  timed('json', () => renderJson(view));
  timed('drawing', () => renderSheet([view]));
  timed('evidence', () => [evidenceText(subject, PLAIN), machineJson(evidenceOf([subject]))]);
  return { parts: timed.parts, findings: report.diagnostics.length, isRendered: true };
}

/** What took how long, in milliseconds of CPU. */
export interface Timed {
  readonly parts: ReadonlyMap<string, number>;
  readonly findings: number;
  /** Whether the check follows the format, so that pages are made of it. */
  readonly isRendered: boolean;
}

function subjectIn(project: Project): CheckSubject | undefined {
  const file = project.checkByPath.get(CHECK);
  return file && subjectOf(project, file);
}

interface Stopwatch {
  <T>(part: string, run: () => T): T;
  readonly parts: ReadonlyMap<string, number>;
}

function stopwatch(): Stopwatch {
  const parts = new Map<string, number>();
  const timed = <T>(part: string, run: () => T): T => {
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    parts.set(part, (user + system) / 1000);
    return result;
  };
  return Object.assign(timed, { parts });
}
