import { parentPort, workerData } from 'node:worker_threads';
import type { Rule } from '../../rules/index.ts';
import { judgePath } from '../judge/judge-files.ts';
import { loadBy } from '../judge/judged-projects.ts';
import { takeShares, type ThreadWork } from './judge-in-threads.ts';
import { nodeFiles } from '../files/node-files.ts';

const work: ThreadWork = workerData;
const { project, files } = loadBy(nodeFiles(work.root), work);
const surroundings = { project, today: work.today };
const rules = await rulesOf(work);
for (const share of takeShares(work, (path) => judgePath(path, { files, surroundings, depth: work.depth, rules })))
  parentPort?.postMessage(share);
parentPort?.postMessage('end');

async function rulesOf({ own }: ThreadWork): Promise<readonly Rule[] | undefined> {
  if (own === undefined) return undefined;
  const { loadOwnRules } = await import('../own-rules/own-rules.ts');
  return (await loadOwnRules(own.root, own.code, 'end')).all;
}
