import { parentPort, workerData } from 'node:worker_threads';
import { takeFiles, type TakeTask } from './take-over.ts';

parentPort?.postMessage(takeFiles(workerData as TakeTask));
