// The public API, in four groups; docs/api.md has an example of each, which a test runs.

// Load a project: from disk, from any other store of files, or with one file replaced.
export { openProject } from './workspace/open-project.ts';
export { UsageError } from './workspace/usage-error.ts';
export { loadProject, withFile } from './project/index.ts';
export type { CheckFile, FileContent, Project, ProjectFiles } from './project/index.ts';
export type * from './model/index.ts';

// Validate it, and show the report.
export { validateProject, type ValidateOptions } from './validate/index.ts';
export { RULES, type OwnRule, type RuleFinding, type Rule, type Surroundings } from './rules/index.ts';
export { PLAIN, reportJson, reportSarif, reportText, type Style } from './reporters/index.ts';
export type { Diagnostic, Edit, Fix, Level, Position, Related, Report, Span } from './diagnostics/index.ts';

// Match a quotation against a text, or against the text of a page or a PDF.
export { indexText, matchQuote, type MatchOptions, type TextIndex } from './quotes/index.ts';
export type { QuoteDifference, QuoteMatch, QuoteNote, QuoteResult, QuoteWarning } from './quotes/index.ts';
export { extractText } from './workspace/sources/extract-text.ts';
export type { Extraction } from './snapshots/index.ts';

// Render a check: what a page says, and the page in each form.
export { subjectOf, type CheckSubject } from './project/index.ts';
export { viewArticle, type ArticleView } from './article/index.ts';
export { renderClaimReview, renderHtml, renderJson, renderMarkdown } from './render/index.ts';

export { VERSION } from './version.ts';
