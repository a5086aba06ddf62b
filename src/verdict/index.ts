export { judgeVerdict } from './judge-verdict.ts';
export { listed } from './listed.ts';
export type { VerdictProblem } from './problem.ts';
export { singlePoints, type SinglePoint } from './single-points.ts';
export { standingOf, withoutItem, type ClaimStanding, type Standing } from './standing.ts';
