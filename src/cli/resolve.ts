import { createInterface } from 'node:readline';
import { z } from 'zod';
import { toVaultPath, type VaultPath } from '../compile/path.ts';
import { siteUrls } from '../link/site-urls.ts';
import { loadVault } from '../vault/load.ts';
import { describeLink, type LinkDescription } from './describe-link.ts';
import { UsageError, type Options } from './options.ts';

const query = z.object({ from: z.string(), link: z.string(), context: z.string().optional() });

/** `vault resolve`: what a link means where it stands. */
export async function resolve(options: Options): Promise<number> {
  const { from, context, operands } = options;
  const [link] = operands;
  if (!options.stdin && (from === undefined || link === undefined))
    throw new UsageError("resolve needs --from NOTE.md and '[[link]]'");
  const { vault, spelling } = await loadVault(options.vault);
  const urls = siteUrls('/');
  const describe = (question: z.infer<typeof query>): LinkDescription => {
    const place = { from: toVaultPath(question.from), link: question.link, context: question.context };
    const result = describeLink(vault, urls, place);
    return { ...result, target: result.target === null ? null : spelling(result.target as VaultPath) };
  };
  if (!options.stdin) {
    const result = describe({ from: from ?? '', link: link ?? '', context });
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : inWords(result));
    return 0;
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${answer(line, describe)}\n`);
  }
  return 0;
}

/** One line out for one line in, whatever came in. */
function answer(line: string, describe: (question: z.infer<typeof query>) => LinkDescription): string {
  try {
    return JSON.stringify(describe(query.parse(JSON.parse(line))));
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'an object with "from" and "link" is wanted' : String(error);
    return JSON.stringify({ error: reason });
  }
}

function inWords({ kind, target, anchor, href, display, diagnostics }: LinkDescription): string {
  const lines = [
    `${kind}: ${target ?? display}`,
    ...(anchor === null ? [] : [`anchor: ${anchor}`]),
    ...(href === null ? [] : [`URL: ${href}`]),
    ...diagnostics.map((rule) => `diagnostic: ${rule}`),
  ];
  return `${lines.join('\n')}\n`;
}
