import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onVaultBuilt, type BuiltVault } from '../vault/built.ts';
import { beginPhase } from '../vault/phase.ts';
import { listFiles } from './publication-report/list-files.ts';
import { makeReport } from './publication-report/report.ts';
import { reportText } from './publication-report/text.ts';

/**
 * Ends a build with what went out, what stayed private and why, what is broken and what is large. Findings fail no build.
 * `VAULT_REPORT=file.json` writes the same as JSON. Neither names what is private, save on a terminal outside CI.
 */
export function publicationReport(): AstroIntegration {
  let site: BuiltVault | undefined;
  return {
    name: 'publication-report',
    hooks: {
      'astro:build:start': () =>
        onVaultBuilt((built) => {
          site = built;
        }),
      'astro:build:done': async ({ dir }) => {
        beginPhase('publish');
        if (site === undefined) return;
        const report = makeReport(site, listFiles(fileURLToPath(dir)));
        const isOwn = process.stdout.isTTY && !process.env.CI;
        process.stdout.write(`\n${reportText(report, isOwn ? 'own' : 'others')}\n`);
        const file = process.env.VAULT_REPORT;
        if (!file) return;
        const { keptPaths: _, findings, ...rest } = report;
        const open = findings.map(({ privatePlaces: __, ...rule }) => rule);
        await writeFile(file, `${JSON.stringify({ ...rest, findings: open }, undefined, 2)}\n`);
      },
    },
  };
}
