export { articleFiles, neighboursOf } from './article-unit.ts';
export { anchorsOf, linksOf } from './links.ts';
export { planSite } from './plan-site.ts';
export { openSite } from './site.ts';
export { themeFiles } from './theme/theme-files.ts';
export { styleSheet } from './style-sheet.ts';
export type { Stage, Unit } from './unit.ts';
export type { Version } from './versions.ts';
