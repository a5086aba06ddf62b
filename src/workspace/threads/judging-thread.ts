import { parentPort, workerData } from 'node:worker_threads';
import { judgePath } from '../judge/judge-files.ts';
import { loadBy } from '../judge/judged-projects.ts';
import { takeShares, type ThreadWork } from './judge-in-threads.ts';
import { nodeFiles } from '../files/node-files.ts';

const work: ThreadWork = workerData;
const { project, files } = loadBy(nodeFiles(work.root), work);
const surroundings = { project, today: work.today };
for (const share of takeShares(work, (path) => judgePath(path, { files, surroundings, depth: work.depth })))
  parentPort?.postMessage(share);
parentPort?.postMessage('end');
