import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { project } from './dist.ts';

const oneOf = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]).optional();

const expectation = z.strictObject({
  target: oneOf(z.string().nullable()),
  anchor: oneOf(z.string().nullable()),
  display: oneOf(z.string()),
  embed: oneOf(z.string().nullable()),
  width: oneOf(z.number()),
  height: oneOf(z.number()),
  alt: oneOf(z.string()),
  literal: oneOf(z.boolean()),
  hidden: oneOf(z.boolean()),
  /** What a page does with a ring of embeds: tested on built sites. */
  recursion: z.string().optional(),
  /** Either stays text or becomes a link that cannot run. */
  literalOrSafe: z.boolean().optional(),
});

const linkCase = z.object({
  id: z.string(),
  vaultFiles: z.array(z.string()),
  contents: z.record(z.string(), z.string()).optional(),
  from: z.string(),
  link: z.string(),
  context: z.string().optional(),
  expect: expectation,
  why: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
});

export type LinkCase = z.infer<typeof linkCase>;

/** What links of an Obsidian vault mean, case by case. */
export function readCases(): readonly LinkCase[] {
  const text = readFileSync(join(project, 'tests/fixtures/resolve-cases.json'), 'utf8');
  return z.object({ cases: z.array(linkCase) }).parse(JSON.parse(text)).cases;
}
