import type { ArticleView } from '../article/index.ts';
import { machineJson } from '../printing/index.ts';

/** The view as JSON, for those who lay out their own pages; `version` is that of `schemas/article.schema.json`. */
export function renderJson(view: ArticleView): string {
  return machineJson({ version: 1, ...view });
}
