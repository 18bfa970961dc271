import { posix } from 'node:path';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, as code scanning takes it. */
export const sarif: Reporter = (found, { folder }) => {
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vault check', rules: rules.map((id) => ({ id })) } },
        results: found.map(({ path, line, column, severity, rule, message, suggestion }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: levels[severity],
          message: { text: suggestion === undefined ? message : `${message} → ${suggestion}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(posix.join(folder, path)) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
