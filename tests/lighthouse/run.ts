/**
 * Lighthouse's verdict on the built site, served compressed: `npm run lighthouse [-- --runs 3] [-- --only references/]`.
 * Exits with 1 when the median of a score is below 100.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../support/browser.ts';
import { project } from '../support/dist.ts';
import { bite } from '../support/page-types.ts';
import { serve } from '../support/serve.ts';
import { categories, measure, type Measured } from './measure.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: ['', bite, 'references/', 'search/'] },
    root: { type: 'string', default: join(project, 'dist') },
  },
});

const { executablePath } = await findBrowser();
const server = await serve({ root: values.root, port: 0, base: '/' });
const rows: Record<string, Record<string, number>> = {};
const findings = new Set<string>();
for (const path of values.only) {
  const runs: Measured[] = [];
  while (runs.length < Number(values.runs)) runs.push(await measure(server.url + path, executablePath));
  rows[`/${path}`] = row(runs);
  for (const finding of runs.flatMap((run) => run.findings)) findings.add(`/${path} ${finding}`);
}
await server.close();

console.table(rows);
for (const finding of findings) console.log(finding);
const scores = Object.values(rows).flatMap((cells) => categories.map((id) => cells[id] ?? 0));
process.exitCode = scores.every((score) => score === 100) ? 0 : 1;

/** Medians, each value by itself. */
function row(runs: readonly Measured[]): Record<string, number> {
  const median = (pick: (run: Measured) => number): number =>
    runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return {
    ...Object.fromEntries(categories.map((id) => [id, median(({ scores }) => scores[id])])),
    'LCP ms': Math.round(median(({ lcp }) => lcp)),
    CLS: Number(median(({ cls }) => cls).toFixed(3)),
    'TBT ms': Math.round(median(({ tbt }) => tbt)),
    'longest task ms': Math.round(median(({ longest }) => longest)),
  };
}
