import { parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

/** The properties' text as a record, and what cannot be read of it. `offset` is the lines above it. Never throws. */
export function readYaml(
  yaml: string,
  offset: number,
): { value: Record<string, unknown>; diagnostics: Diagnostic[] } {
  const quoted = quoteLinks(yaml);
  const document = parseDocument(quoted, {
    uniqueKeys: false,
    strict: false,
    logLevel: 'error',
  });
  const diagnostics = document.errors.map(({ message, pos }): Diagnostic => {
    const reason = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?/gu, '');
    const { line, column } = placeIn(yaml, quoted.slice(0, pos[0]));
    const suggestion = quotedLine(yaml.split('\n')[line - 1]);
    return { ...broken(reason, line + offset, column), suggestion };
  });
  if (diagnostics.length > 0) return { value: privacyOf(yaml), diagnostics };
  try {
    const value: unknown = document.toJS({
      reviver: (key, item: unknown) => {
        // No store can keep such a key.
        if (key !== '__proto__') return item;
        diagnostics.push(wrongType(key, yaml, offset));
        return undefined;
      },
    });
    if (isRecord(value)) return { value, diagnostics };
    if (value !== null) diagnostics.push(broken('they are no list of keys', 1 + offset, 1));
    return { value: {}, diagnostics };
  } catch (error) {
    // An alias that names nothing, `key: *star*`, shows only now.
    const reason = error instanceof Error ? error.message : String(error);
    return { value: privacyOf(yaml), diagnostics: [broken(reason, 1 + offset, 1)] };
  }
}

/** Where in the source what was read ends. The parser's own count passes over line ends in broken lists. */
function placeIn(yaml: string, read: string): { line: number; column: number } {
  const lines = read.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const longest = (yaml.split('\n')[lines.length - 1]?.length ?? 0) + 1;
  return { line: lines.length, column: Math.min(column, longest) };
}

/** A line that cannot be read, `title: Foo: bar` or `- @name`, with its value in quotation marks, where that can be read. */
function quotedLine(line = ''): string | undefined {
  const [, lead = '', value = ''] =
    /^(\s*(?:-\s+)?(?:[^\s:#"'][^:]*:\s+)?)([^\s"'][^"]*?)\s*$/u.exec(line) ?? [];
  const quoted = `${lead.trimStart()}"${value}"`;
  const isRead = (text_: string): boolean => parseDocument(text_, { logLevel: 'error' }).errors.length === 0;
  const mends = lead.trim() !== '' && !value.includes('\\') && !isRead(line.trim()) && isRead(quoted);
  return mends ? quoted : undefined;
}

const linkValue = /^([ \t]*(?:-[ \t]+|[^\s:#][^:\n]*:[ \t]+))(!?\[\[[^[\]\n]+\]\](?!\]).*?)[ \t]*$/gmu;
const linkList = /^([ \t]*[^\s:#][^:\n]*:[ \t]+)\[((?:[ \t]*\[\[[^[\]\n]+\]\][ \t]*,?)+)\][ \t]*$/gmu;

/** `up: [[Note]]` and `up: [[A]], [[B]]` are links to their author, and to YAML a nested list or nothing that can be read. */
function quoteLinks(yaml: string): string {
  return yaml
    .replace(linkValue, (_, lead: string, links: string) => lead + JSON.stringify(links))
    .replace(linkList, (_, lead: string, links: string) => {
      const quoted = (links.match(/\[\[[^[\]\n]+\]\]/gu) ?? []).map((link) => JSON.stringify(link));
      return `${lead}[${quoted.join(', ')}]`;
    });
}

/** Of properties that cannot be read, those that keep a note private count all the same. */
function privacyOf(yaml: string): Record<string, boolean> {
  return {
    draft: /^draft[ \t]*:[ \t]*["']?(?:true|yes)\b/imu.test(yaml),
    publish: !/^publish[ \t]*:[ \t]*["']?(?:false|no)\b/imu.test(yaml),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(message: string, line: number, column: number): Diagnostic {
  return {
    line,
    column,
    severity: 'error',
    rule: 'broken-yaml',
    message: `properties cannot be read: ${message}`,
  };
}

/** A property whose value is of a kind it cannot have. */
export function wrongType(key: string, yaml: string, offset: number): Diagnostic {
  const line = yaml.split('\n').findIndex((text_) => text_.startsWith(`${key}:`)) + 1 + offset;
  return {
    line,
    column: 1,
    severity: 'warning',
    rule: 'unknown-property-type',
    message: `property "${key}" has a value of a kind it cannot have`,
  };
}
