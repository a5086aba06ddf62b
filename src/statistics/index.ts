export { countCheck } from './count-check.ts';
export type { CountedCheck } from './counted-check.ts';
export { figuresOf } from './figures-of.ts';
export { statisticsHtml } from './report/statistics-html.ts';
export { statisticsJson } from './report/statistics-json.ts';
export { statisticsText } from './report/statistics-text.ts';
