import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const words = z
  .union([z.array(z.unknown()), text])
  .transform((value) => (Array.isArray(value) ? value.flat(9) : value.split(',')))
  .transform((list) =>
    list.filter((item) => ['string', 'number'].includes(typeof item)).map((item) => String(item).trim()),
  )
  .transform((list) => list.filter((item) => item !== ''));
const lines = z
  .union([z.array(z.unknown()).transform((list) => list.flat(9)), text.transform((value) => [value])])
  .transform((list) => list.filter((item) => ['string', 'number'].includes(typeof item)).map(String));
const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', 'yes', 'no']).transform((value) => /true|yes/u.test(value)),
]);

/** What the site reads from a note's properties; every field optional, every other key kept in `extra`. */
const schema = z.object({
  /** Title of the page; the file's name without it. */
  title: text.optional(),
  /** Other names, found by search and by links that name nothing else. */
  aliases: lines.optional(),
  /** Tags without `#`. */
  tags: words.optional(),
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
  /** The question the note answers. */
  question: text.optional(),
  /** Its answer in one line. */
  answer: text.optional(),
});

export type Properties = z.infer<typeof schema> & { readonly extra: Readonly<Record<string, unknown>> };

const deprecated: Readonly<Record<string, string>> = {
  alias: 'aliases',
  tag: 'tags',
  cssclass: 'cssclasses',
};

/** Reads the YAML between the fences; `offset` is the number of lines before it. A bad property is dropped and named. */
export function readProperties(
  yaml: string | undefined,
  offset = 1,
): { properties: Properties; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const counter = new LineCounter();
  const document = parseDocument(quoteLinks(yaml ?? ''), {
    lineCounter: counter,
    uniqueKeys: false,
    strict: false,
  });
  for (const { message, pos } of document.errors) {
    const { line, col } = counter.linePos(pos[0]);
    diagnostics.push(
      broken(
        (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/u, ''),
        line + offset,
        col,
      ),
    );
  }
  const value = plainRecord(document.errors.length > 0 ? undefined : document.toJS());
  const properties: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(value)) {
    const name = deprecated[key.toLowerCase()] ?? key.toLowerCase();
    const field = Object.hasOwn(schema.shape, name)
      ? schema.shape[name as keyof typeof schema.shape]
      : undefined;
    if (raw === null || raw === undefined) continue;
    if (!field) extra[key] = raw;
    else {
      const parsed = field.safeParse(raw);
      if (parsed.success) properties[name] = parsed.data;
      else diagnostics.push(wrongType(key, yaml ?? '', offset));
    }
  }
  return { properties: { ...(properties as z.infer<typeof schema>), extra }, diagnostics };
}

/** `up: [[Note]]` is a link to Obsidian and a nested list to YAML. */
function quoteLinks(yaml: string): string {
  return yaml.replace(
    /^([ \t]*(?:-[ \t]+|[^\s:#][^:\n]*:[ \t]+))(\[\[[^\]\n]+\]\])[ \t]*$/gmu,
    (_, lead: string, link: string) => `${lead}${JSON.stringify(link)}`,
  );
}

function plainRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
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
