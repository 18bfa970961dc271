import type { Severity } from '../../compile/diagnostic.ts';
import type { Report, RuleCount, WrittenFile } from './report.ts';

/** Rules, places and names that are shown; the rest is counted. */
const rules = 8;
const places = 3;
const names = 3;

const thousands = new Intl.NumberFormat('en-GB');

/**
 * A report in at most 20 lines. `own` is for the author's own terminal, where the names of private notes may show; a log
 * that others read gets counts.
 */
export function reportText(report: Report, audience: 'own' | 'others'): string {
  const lines = [
    ...section('out', [outLine(report)]),
    ...section('private', keptLines(report, audience)),
    ...section('found', findingLines(report.findings, audience)),
    ...section('largest', [
      sizes(report.largestPages, pagePath),
      sizes(report.largestFiles, ({ path }) => path),
    ]),
    ...section('more', ['npm run vault -- check tells each finding and what would be right']),
  ];
  return `What was published\n${lines.map((line) => `${printable(line)}\n`).join('')}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '').map((line, n) => `  ${(n === 0 ? title : '').padEnd(9)}${line}`);
}

function outLine({ pages, notes, words, attachments, files, bytes }: Report): string {
  const used = `${thousands.format(attachments.published)} of ${counted(attachments.all, 'attachment')}`;
  const text = `${counted(pages, 'page')} of ${counted(notes, 'note')} with ${counted(words, 'word')}`;
  return `${text}, ${used}; ${size(bytes)} in ${counted(files, 'file')}`;
}

function keptLines({ kept, keptPaths }: Report, audience: 'own' | 'others'): string[] {
  const all = kept.draft + kept.publish;
  if (all === 0) return ['no notes'];
  const reasons = [
    ...(kept.draft > 0 ? [`${thousands.format(kept.draft)} by draft: true`] : []),
    ...(kept.publish > 0 ? [`${thousands.format(kept.publish)} by publish: false`] : []),
  ];
  const shown = audience === 'own' ? some(keptPaths, names, keptPaths.length) : '';
  return [`${counted(all, 'note')}, ${reasons.join(', ')}`, shown];
}

function findingLines(findings: readonly RuleCount[], audience: 'own' | 'others'): string[] {
  if (findings.length === 0) return ['nothing to mend'];
  const count = (severity: Severity): number =>
    findings.filter((rule) => rule.severity === severity).reduce((sum, rule) => sum + rule.count, 0);
  const total = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'hint'),
  ];
  const shown = findings.slice(0, rules).map((rule) => ruleLine(rule, audience));
  const rest = findings.length - shown.length;
  return [total.join(', '), ...shown, rest > 0 ? `and ${counted(rest, 'more rule')}` : ''];
}

function ruleLine(
  { rule, count, places: shown, privatePlaces }: RuleCount,
  audience: 'own' | 'others',
): string {
  const where = audience === 'own' ? [...shown, ...privatePlaces] : shown;
  return `${String(count).padStart(5)} ${rule.padEnd(22)} ${some(where, places, count)}`.trimEnd();
}

function sizes(files: readonly WrittenFile[], name: (file: WrittenFile) => string): string {
  return files.map((file) => `${name(file)} ${size(file.bytes)}`).join(', ');
}

function pagePath({ path }: WrittenFile): string {
  return `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** The first few of a list, and a sign that there are more. */
function some(list: readonly string[], few: number, all: number): string {
  const shown = list.slice(0, few);
  return shown.join(', ') + (shown.length > 0 && all > shown.length ? ', …' : '');
}

function counted(count: number, what: string): string {
  return `${thousands.format(count)} ${what}${count === 1 ? '' : 's'}`;
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${thousands.format(Math.ceil(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A file may have any name; a terminal must not take it for an order. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '�');
}
