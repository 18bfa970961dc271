import { cpuUsage } from 'node:process';
import { compileNote } from '../../src/compile/compile-note.ts';
import type { VaultPath } from '../../src/compile/path.ts';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { buildVault } from '../../src/vault/vault.ts';
import { fixtureVault } from '../compile/fixture-vault.ts';
import { shapes, type Shape } from './shapes.ts';

/** What a text of one size costs, in milliseconds of the processor. */
interface Cost {
  readonly compile: number;
  /** To link it, and to check its vault. */
  readonly link: number;
  /** True when it shows as its source: it was too much for the compiler. */
  readonly asSource: boolean;
}

const path = 'notes/Input.md' as VaultPath;

/** Compiles, links and checks a text once. */
export async function costOf(text: string): Promise<Cost> {
  const { notes, attachments, bibliography } = await fixtureVault();
  const before = cpuUsage();
  const note = await compileNote({ path, text });
  const compiled = cpuUsage(before);
  const vault = buildVault({ notes: [...notes, note], attachments, bibliography });
  linkNote(vault, note, siteUrls('/'));
  checkVault(vault);
  const all = cpuUsage(before);
  const asSource = note.diagnostics.some(({ rule }) => rule === 'unreadable-note');
  const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
  return { compile: milliseconds(compiled), link: milliseconds(all) - milliseconds(compiled), asSource };
}

/** Costs at n, 2n and 4n. */
export async function curveOf({ n, make }: Shape): Promise<readonly Cost[]> {
  await costOf(make(n));
  const costs: Cost[] = [];
  for (const size of [n, 2 * n, 4 * n]) costs.push(await costOf(make(size)));
  return costs;
}

/** How the cost grows: 1 is linear, 2 quadratic. Below some milliseconds nothing can be said. */
export function growthOf(costs: readonly Cost[]): number {
  const [first = 0, , last = 0] = costs.map(({ compile, link }) => Math.max(compile + link, 20));
  return Math.log(last / first) / Math.log(4);
}

/** Prints a table of all shapes, as Markdown. */
export async function printCurves(only = ''): Promise<void> {
  console.log(
    '| text | n | n, ms | 2n, ms | 4n, ms | growth | |\n| --- | --: | --: | --: | --: | --: | --- |',
  );
  for (const shape of shapes.filter(({ name }) => name.includes(only))) {
    const costs = await curveOf(shape);
    const cells = costs.map(({ compile, link }) => Math.round(compile + link));
    const mark = costs.some(({ asSource }) => asSource) ? 'as source' : '';
    const name = shape.name.replaceAll('|', '\\|');
    console.log(
      `| \`${name}\` | ${shape.n} | ${cells.join(' | ')} | ${growthOf(costs).toFixed(1)} | ${mark} |`,
    );
  }
}
