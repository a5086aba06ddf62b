import type { ArticleView } from '../article/index.ts';
import { machineJson } from '../printing/index.ts';

/**
 * The view as JSON, for those who lay out their own pages; `version` is that of `schemas/article.schema.json`. The verdict
 * of a withdrawn check has another name, so that nobody shows it as one that stands.
 */
export function renderJson({ verdict, ...view }: ArticleView): string {
  const isWithdrawn = view.status === 'withdrawn';
  return machineJson({ version: 1, ...view, [isWithdrawn ? 'withdrawnVerdict' : 'verdict']: verdict });
}
