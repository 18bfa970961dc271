import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());
const wordsCutAt = (border: RegExp) =>
  z
    .union([z.array(z.unknown()), text])
    .transform((value) => (Array.isArray(value) ? value.flat(9) : value.split(border)))
    .transform((list) =>
      list.filter((item) => ['string', 'number'].includes(typeof item)).map((item) => String(item).trim()),
    )
    .transform((list) => list.filter((item) => item !== ''));
const words = wordsCutAt(/,/u);
/** Obsidian parts tags at blanks too; `[[Note]]` among them is named by the note. */
const tagWords = wordsCutAt(/[\s,]+(?![^[\]]*\]\])/u).transform((list) =>
  list.map((item) => item.replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, '$1')),
);
const lines = z
  .union([z.array(z.unknown()).transform((list) => list.flat(9)), text.transform((value) => [value])])
  .transform((list) => list.filter((item) => ['string', 'number'].includes(typeof item)).map(String));
const flag = z.union([
  z.boolean(),
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false', 'yes', 'no']))
    .transform((value) => /true|yes/u.test(value)),
]);

/** What the site reads from a note's properties; every field optional, every other key kept in `extra`. */
const schema = z.object({
  /** Title of the page; the file's name without it. */
  title: text.optional(),
  /** Other names, found by search and by links that name nothing else. */
  aliases: lines.optional(),
  /** Tags without `#`. */
  tags: tagWords.optional(),
  cssclasses: words.optional(),
  /** URL path instead of the one made from the file's path. */
  permalink: text.optional(),
  /** `false` keeps the note private. */
  publish: flag.optional(),
  /** `true` keeps the note private. */
  draft: flag.optional(),
  description: text.optional(),
  created: text.optional(),
  updated: text.optional(),
  /** BCP 47 language of the text. */
  lang: text.optional(),
  image: text.optional(),
  /** Links to the notes a reader should know first. */
  requires: lines.optional(),
  /** What the reader can do afterwards. */
  teaches: lines.optional(),
  /** Place in the unit. */
  order: z.coerce.number().optional(),
  unit: text.optional(),
  /** Ids of the checked facts the note states. */
  facts: words.optional(),
  /** What a note is for besides being read: `glossary` defines terms, `paths` lists reading paths. */
  role: z.enum(['glossary', 'paths']).optional(),
  /** The question the note answers. */
  question: text.optional(),
  /** Its answer in one line. */
  answer: text.optional(),
});

export type Properties = z.infer<typeof schema> & { readonly extra: Readonly<Record<string, unknown>> };

const deprecated: ReadonlyMap<string, string> = new Map([
  ['alias', 'aliases'],
  ['tag', 'tags'],
  ['cssclass', 'cssclasses'],
]);

/** Reads the YAML between the fences; `offset` is the number of lines before it. A bad property is dropped and named. */
export function readProperties(yaml = '', offset = 1): { properties: Properties; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = readYaml(yaml, offset);
  const properties: Record<string, unknown> = {};
  const extra: [string, unknown][] = [];
  for (const [key, raw] of Object.entries(value)) {
    const name = deprecated.get(key.toLowerCase()) ?? key.toLowerCase();
    const field = Object.hasOwn(schema.shape, name)
      ? schema.shape[name as keyof typeof schema.shape]
      : undefined;
    if (raw === null || raw === undefined || raw === '') continue;
    if (!field) extra.push([key, raw]);
    else {
      const parsed = field.safeParse(raw);
      if (parsed.success) properties[name] = joined(properties[name], parsed.data);
      else diagnostics.push(wrongType(key, yaml, offset));
    }
  }
  const known = properties as z.infer<typeof schema>;
  return { properties: { ...known, extra: Object.fromEntries(extra) }, diagnostics };
}

function readYaml(
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

/** A list under two names, `tag` and `tags`, is one list. */
function joined(before: unknown, value: unknown): unknown {
  return Array.isArray(before) && Array.isArray(value)
    ? [...(before as unknown[]), ...(value as unknown[])]
    : value;
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

function wrongType(key: string, yaml: string, offset: number): Diagnostic {
  const line = yaml.split('\n').findIndex((text_) => text_.startsWith(`${key}:`)) + 1 + offset;
  return {
    line,
    column: 1,
    severity: 'warning',
    rule: 'unknown-property-type',
    message: `property "${key}" has a value of a kind it cannot have`,
  };
}
