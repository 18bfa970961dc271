import { loadVault } from '../vault/load.ts';
import { resolvedLinks } from '../vault/links.ts';
import type { Options } from './options.ts';

/** `vault stats`: what there is in a vault. */
export async function stats({ vault: folder, json }: Options): Promise<number> {
  const { vault } = await loadVault(folder);
  const links = resolvedLinks(vault);
  const notes = [...vault.notes.values()];
  const counts = {
    notes: notes.length,
    unpublished: vault.unpublished.size,
    words: notes.reduce((sum, { words }) => sum + words, 0),
    links: links.filter(({ link }) => !link.embed).length,
    broken: links.filter(
      ({ target }) => target.kind === 'broken' || (target.kind === 'note' && target.brokenFragment),
    ).length,
    embeds: links.filter(({ link }) => link.embed).length,
    citations: notes.reduce((sum, { citations }) => sum + citations.length, 0),
    attachments: vault.attachments.size,
  };
  const lines = Object.entries(counts).map(
    ([name, count]) => `${name.padEnd(12)} ${String(count).padStart(7)}\n`,
  );
  process.stdout.write(json ? `${JSON.stringify(counts)}\n` : lines.join(''));
  return 0;
}
