/**
 * Looks for texts that the compiler or the linker treats badly: `npm run fuzz -- [--seconds 60] [--seed N]`. What it finds
 * is written to a folder, as short as it could be made. `--curves` measures instead how the time grows with the text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { printCurves } from './curves.ts';

/** Seconds after which a mutant counts as one that never ends. */
const hang = 60;

interface Message {
  readonly kind: 'trying' | 'failed' | 'done';
  readonly text?: string;
  readonly input?: string;
  readonly faults?: readonly string[];
  readonly executions?: number;
}

async function run(seed: number, seconds: number): Promise<number> {
  const folder = join(tmpdir(), 'thinking-models-fuzz', `seed-${seed}`);
  const started = performance.now();
  let failures = 0;
  const report = (input: string, faults: readonly string[]): void => {
    failures++;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${failures}.md`);
    writeFileSync(file, input);
    console.log(`${file}, seed ${seed}:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  };
  const executions = await watch(seed, seconds, report);
  const took = (performance.now() - started) / 1000;
  const rate = (executions / took).toFixed(1);
  console.log(
    `seed ${seed}: ${executions} executions in ${took.toFixed(0)} s, ${rate} a second, ${failures} failures`,
  );
  return failures === 0 ? 0 : 1;
}

/** Runs the fuzzer on a thread of its own, which can be ended when a mutant never does. Gives how many it tried. */
function watch(
  seed: number,
  seconds: number,
  report: (input: string, faults: readonly string[]) => void,
): Promise<number> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { seed, seconds } });
  let trying = '';
  let tried = 0;
  let waited = 0;
  // Ticks, not the clock: a machine that sleeps, or a process that is stopped, is no mutant that hangs.
  const clock = setInterval(() => {
    if (++waited !== hang) return;
    report(trying, [`does not end within ${hang} s`]);
    void worker.terminate();
  }, 1000);
  return new Promise<number>((done, failed) => {
    worker.on('error', failed);
    worker.on('exit', () => done(tried));
    worker.on('message', ({ kind, text = '', input = '', faults = [], executions = tried }: Message) => {
      waited = 0;
      trying = text;
      if (kind === 'failed') report(input, faults);
      else tried = kind === 'trying' ? tried + 1 : executions;
    });
  }).finally(() => clearInterval(clock));
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    curves: { type: 'boolean', default: false },
  },
});
if (values.curves) await printCurves();
else process.exitCode = await run(Number(values.seed), Number(values.seconds));
