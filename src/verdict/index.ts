export { judgeVerdict } from './judge-verdict.ts';
export { listedIds } from './listed-ids.ts';
export type { VerdictProblem } from './problem.ts';
export { singlePoints } from './single-points.ts';
export { standingOf, type Standing } from './standing.ts';
