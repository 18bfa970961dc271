import { loadVault } from '../vault/load.ts';
import { claimsOf, type SupportedClaim } from '../vault/claims.ts';
import type { VaultPath } from '../compile/path.ts';
import type { Options } from './options.ts';

type PlacedClaim = SupportedClaim & { readonly path: VaultPath; readonly facts: readonly string[] };

/** `vault claims`: what the notes state in figures, and the sources that stand behind it. */
export async function claims({ vault: folder, json, sample, seed }: Options): Promise<number> {
  const { vault } = await loadVault(folder);
  const all = [...vault.notes.values()].flatMap((note) =>
    claimsOf(vault, note).map((own): PlacedClaim => ({
      ...own,
      path: note.path,
      facts: own.entries.flatMap(({ key }) =>
        (note.properties.facts ?? []).filter((id) => vault.facts.get(id)?.source === key),
      ),
    })),
  );
  const sourced = all.filter(({ support, claim }) => support === 'source' && claim.place === 'text');
  const shown = sample === undefined ? all : draw(sourced, sample, seed);
  process.stdout.write(json ? `${JSON.stringify(shown.map(toJson), null, 2)}\n` : shown.map(toText).join(''));
  return 0;
}

function toText({ path, claim, support, entries, facts }: PlacedClaim): string {
  const sources = entries.map(
    ({ number, title, url }) => `    [${String(number)}] ${title}${url === undefined ? '' : ` ${url}`}\n`,
  );
  const known = facts.length === 0 ? '' : `    facts: ${facts.join(', ')}\n`;
  return `${path}:${String(claim.line)}:${String(claim.column)} ${support}\n    ${claim.text}\n${sources.join('')}${known}`;
}

function toJson({ path, claim, support, entries, facts }: PlacedClaim): unknown {
  const { line, column, text, figures } = claim;
  return { path, line, column, text, figures, support, sources: entries.map(({ key }) => key), facts };
}

/** Draws without putting back; the same seed draws the same claims (mulberry32). */
function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  const rest = [...items];
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(next() * rest.length), 1),
  ).flat();
}
