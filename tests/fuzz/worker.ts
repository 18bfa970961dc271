import { parentPort, workerData } from 'node:worker_threads';
import { fuzz } from './fuzz.ts';

const { seed, seconds } = workerData as { readonly seed: number; readonly seconds: number };
const end = performance.now() + seconds * 1000;

const { executions } = await fuzz({
  seed,
  goOn: () => performance.now() < end,
  before: (text) => parentPort?.postMessage({ kind: 'trying', text }),
  failed: (failure) => parentPort?.postMessage({ kind: 'failed', ...failure }),
});
parentPort?.postMessage({ kind: 'done', executions });
