/**
 * What builds take and how that grows, on vaults that are made for it:
 * `npm run bench -- [--notes 100,1000] [--repeat 3] [--only cold,warm,edit,delete,rename] [--json out.json] [--record]`.
 * CONTRIBUTING.md says more.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argv, pid, version } from 'node:process';
import { project } from '../support/dist.ts';
import { appendEntry, lastLike, readHistory } from './history.ts';
import { weightOf } from './measure/bites.ts';
import { courseBites } from './measure/course.ts';
import { attempt } from './attempt.ts';
import { measureSize } from './measure-size.ts';
import { readOptions, type Options } from './options.ts';
import { verdictsOf } from './report/ceilings.ts';
import { comparisonText } from './report/comparison.ts';
import { entryOf } from './report/entry.ts';
import { busyText } from './report/quiet.ts';
import { tableText } from './report/table.ts';
import { tablesOf } from './report/tables.ts';
import type { Results, SizeResult } from './results.ts';

const history = join(import.meta.dirname, 'history.jsonl');

async function measureAll(options: Options, folder: string): Promise<Results> {
  const say = (line: string): void => console.log(line);
  const course = options.pages ? await courseBites(join(folder, 'course')) : undefined;
  const sizes: SizeResult[] = [];
  for (const notes of options.notes) {
    const size = await attempt(`${notes} notes`, () =>
      measureSize(notes, join(folder, `${notes}`), options, course, say),
    );
    if (size) sizes.push(size);
  }
  return {
    date: new Date().toISOString(),
    commit: commit(),
    node: version,
    cores: availableParallelism(),
    seed: options.seed,
    repeat: options.repeat,
    sizes,
    course: course && weightOf(course),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: project,
      encoding: 'utf8',
    }).trim();
  } catch {
    return '';
  }
}

function report(results: Results, { json, record }: Options): void {
  const verdicts = verdictsOf(results.sizes);
  for (const table of tablesOf(results, verdicts)) process.stdout.write(tableText(table));
  process.stdout.write(busyText(results.sizes));
  const entry = entryOf(results, verdicts);
  const last = lastLike(readHistory(history), entry);
  if (last) console.log(comparisonText(last, entry));
  if (record) appendEntry(history, entry);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ...results, verdicts }, undefined, 2)}\n`);
}

const options = readOptions(argv.slice(2));
const folder = join(project, '.cache/bench', `${pid}`);
process.once('SIGINT', () => process.exit(130));
process.once('exit', () => {
  if (options.keep) console.log(`Vaults, caches and sites are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});
report(await measureAll(options, folder), options);
