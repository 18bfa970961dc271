import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CompileOptions } from '../compile/compile-note.ts';
import { readPreamble } from '../compile/decorate/macros.ts';
import { defaultLinkSettings, type LinkSettings } from './link-format.ts';
import { isWithin } from './read.ts';

/** What Obsidian's own settings of a vault say that changes how its notes read. */
const appSettings = z.object({
  /** False is Obsidian's default: a line end is a line break. */
  strictLineBreaks: z.boolean().catch(false),
  /** How new links are written. */
  newLinkFormat: z.enum(['shortest', 'relative', 'absolute']).catch('shortest'),
  /** Where new attachments are put: a folder of the vault, `./` for the note's own, `./sub` for one in it, `/` for the root. */
  attachmentFolderPath: z.string().optional().catch(undefined),
});

/** Reads from `.obsidian/app.json` how the vault writes links and where it keeps attachments. */
export async function readLinkSettings(root: string): Promise<LinkSettings> {
  const settings = appSettings.safeParse(parseJson((await readText(root, '.obsidian/app.json')) ?? '{}'));
  if (!settings.success) return defaultLinkSettings;
  const { newLinkFormat, attachmentFolderPath } = settings.data;
  return { newLinkFormat, attachmentFolderPath };
}

/** Reads `.obsidian/app.json`, without which a line end is a blank, as in plain Markdown; and `preamble.sty`, the vault's macros of TeX. */
export async function readCompileOptions(root: string): Promise<CompileOptions> {
  const app = await readText(root, '.obsidian/app.json');
  const settings = appSettings.safeParse(parseJson(app ?? '{ "strictLineBreaks": true }'));
  const preamble = await readText(root, 'preamble.sty');
  return {
    lineBreaks: settings.success && !settings.data.strictLineBreaks ? 'kept' : 'strict',
    ...(preamble !== undefined && { macros: readPreamble(preamble) }),
  };
}

/** A file of the vault itself; undefined for none, and for a link that leads out of it. */
async function readText(root: string, name: string): Promise<string | undefined> {
  const file = await realpath(join(root, name)).catch(() => '');
  if (!isWithin(root, file) || !(await stat(file)).isFile()) return undefined;
  return readFile(file, 'utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
