import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../vault/lint/catalogue.ts';
import type { VaultDiagnostic } from '../../vault/lint/rule.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const ids = Object.keys(catalogue).sort();

/** SARIF 2.1.0, as code scanning takes it. */
export const sarif: Reporter = (found, { folder }) => {
  const page = rulesPage(process.env.SITE_REPOSITORY);
  const rules = ids.map((id) => ({
    id,
    shortDescription: { text: catalogue[id] ?? id },
    helpUri: `${page}#${id}`,
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vault check', informationUri: page, rules } },
        // Editors and this check count columns in the same units.
        columnKind: 'utf16CodeUnits',
        results: found.map((finding) => result(finding, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function result(
  { path, line, column, severity, rule, message, suggestion }: VaultDiagnostic,
  folder: string,
) {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: suggestion === undefined ? message : `${message} → ${suggestion}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(posix.join(folder, path)).replace(/[?#]/gu, encodeURIComponent),
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** The page that explains the rules: in the repository where one is known, else on this disk. */
function rulesPage(repository: string | undefined): string {
  const base = repository?.replace(/\/+$/u, '');
  if (base) return `${base}/blob/HEAD/docs/rules.md`;
  return pathToFileURL(join(import.meta.dirname, '../../../docs/rules.md')).href;
}
