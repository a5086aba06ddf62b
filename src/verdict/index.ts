export { judgeVerdict } from './judge-verdict.ts';
export { listed } from './listed.ts';
export type { VerdictProblem } from './problem.ts';
export { singlePoints } from './single-points.ts';
export { standingOf, type Standing } from './standing.ts';
