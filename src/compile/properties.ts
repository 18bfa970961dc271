import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { readYaml, wrongType } from './read-yaml.ts';

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

/** A list under two names, `tag` and `tags`, is one list. */
function joined(before: unknown, value: unknown): unknown {
  return Array.isArray(before) && Array.isArray(value)
    ? [...(before as unknown[]), ...(value as unknown[])]
    : value;
}
