import { parentPort, workerData } from 'node:worker_threads';
import { compareFolders } from '../build/compare-folders.ts';
import type { ComparingWork } from './compare-ahead.ts';

const { site, file }: ComparingWork = workerData;
parentPort?.postMessage(compareFolders(site, file));
