import { parentPort, workerData } from 'node:worker_threads';
import { loadProject } from '../../project/index.ts';
import { hashing, judgePath } from '../judge/judge-files.ts';
import { takeShares, type ThreadWork } from './judge-in-threads.ts';
import { nodeFiles } from '../files/node-files.ts';
import { withLevels } from '../judge/rule-levels.ts';

const work: ThreadWork = workerData;
const files = hashing(nodeFiles(work.root));
const project = withLevels(loadProject(files), work.levels);
const surroundings = { project, today: work.today };
for (const share of takeShares(work, (path) => judgePath(path, { files, surroundings, depth: work.depth })))
  parentPort?.postMessage(share);
parentPort?.postMessage('end');
