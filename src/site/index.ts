export { articleFiles, neighboursOf } from './articles/article-files.ts';
export { clashesOf } from './clashes.ts';
export { anchorsOf, linksOf } from './links.ts';
export { openSite } from './open-site.ts';
export { planSite } from './plan-site.ts';
export type { Site } from './site.ts';
export { styleSheet } from './style-sheet.ts';
export type { Stage, Unit } from './unit.ts';
