import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CompileOptions } from '../compile/compile-note.ts';
import { readPreamble } from '../compile/decorate/macros.ts';

/** What Obsidian's own settings of a vault say that changes how its notes read. */
const appSettings = z.object({
  /** False is Obsidian's default: a line end is a line break. */
  strictLineBreaks: z.boolean().default(false),
});

/** Reads `.obsidian/app.json`, without which a line end is a blank, as in plain Markdown; and `preamble.sty`, the vault's macros of TeX. */
export async function readCompileOptions(root: string): Promise<CompileOptions> {
  const app = await readText(join(root, '.obsidian', 'app.json'));
  const settings = appSettings.safeParse(parseJson(app ?? '{ "strictLineBreaks": true }'));
  const preamble = await readText(join(root, 'preamble.sty'));
  return {
    lineBreaks: settings.success && !settings.data.strictLineBreaks ? 'kept' : 'strict',
    ...(preamble !== undefined && { macros: readPreamble(preamble) }),
  };
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
