import { posix } from 'node:path';
import type { Reporter } from './reporter.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub shows beside the lines they are about. */
export const github: Reporter = (found, { folder }) =>
  found
    .map(({ path, line, column, severity, rule, message, suggestion }) => {
      const text = suggestion === undefined ? message : `${message} → ${suggestion}`;
      const file = property(posix.join(folder, path));
      return `::${commands[severity]} file=${file},line=${String(line)},col=${String(column)},title=${rule}::${data(text)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
