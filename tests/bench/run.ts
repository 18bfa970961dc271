/**
 * How long builds take, what they take, and how that grows, on vaults that are made for it:
 * `npm run bench -- [--notes 100,1000] [--repeat 3] [--only cold,warm,edit,delete,rename] [--json out.json]`.
 * Every figure is the median of its repetitions; CONTRIBUTING.md says more.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argv, pid, version } from 'node:process';
import { project } from '../support/dist.ts';
import { measureSize } from './measure-size.ts';
import { readOptions } from './options.ts';
import { verdictsOf } from './report/ceilings.ts';
import { tablesOf } from './report/print.ts';
import type { Results, SizeResult } from './results.ts';

const options = readOptions(argv.slice(2));
const folder = join(project, '.cache/bench', `${pid}`);
const sizes: SizeResult[] = [];
try {
  for (const notes of options.notes)
    sizes.push(await measureSize(notes, join(folder, `${notes}`), options, (line) => console.log(line)));
} finally {
  if (options.keep) console.log(`Vaults, caches and sites are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

const results: Results = {
  date: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: project, encoding: 'utf8' }).trim(),
  node: version,
  cores: availableParallelism(),
  seed: options.seed,
  repeat: options.repeat,
  sizes,
};
const verdicts = verdictsOf(sizes);
for (const [title, table] of Object.entries(tablesOf(sizes, verdicts))) {
  console.log(`\n${title}`);
  console.table(table);
}
if (options.json !== undefined)
  writeFileSync(options.json, `${JSON.stringify({ ...results, verdicts }, undefined, 2)}\n`);
