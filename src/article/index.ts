export type * from './article-view.ts';
export type * from './claim-view.ts';
export type * from './origins-view.ts';
export type * from './source-view.ts';
export type * from './statement-view.ts';
export { entry } from './entry.ts';
export { viewArticle } from './view-article.ts';
