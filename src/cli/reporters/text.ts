import type { Reporter } from './reporter.ts';

/** `path:line:column severity rule message`, one a line, and a count. */
export const text: Reporter = (found, { notes }) => {
  const lines = found.map(({ path, line, column, severity, rule, message, suggestion, fix }) => {
    const right = suggestion === undefined ? '' : ` → ${suggestion}`;
    const safe = fix === undefined ? '' : ' (--fix)';
    return `${path}:${String(line)}:${String(column)} ${severity} ${rule} ${message}${right}${safe}\n`;
  });
  const count = (severity: string): number => found.filter((finding) => finding.severity === severity).length;
  return `${lines.join('')}${String(notes)} notes, ${String(count('error'))} errors, ${String(count('warning'))} warnings\n`;
};
