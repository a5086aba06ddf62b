export { articleFiles, neighboursOf, type ArticleParts } from './article-unit.ts';
export { anchorsOf, linksOf } from './links.ts';
export { planSite } from './plan-site.ts';
export { openSite, type Site } from './site.ts';
export { themeFiles } from './theme/theme-files.ts';
export { styleSheet } from './style-sheet.ts';
export type { SiteFile, Stage, Unit } from './unit.ts';
export type { Version } from './versions.ts';
