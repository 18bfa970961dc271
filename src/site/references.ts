import { entryHtml } from '../bibliography/format.ts';
import { hash } from '../link/urls.ts';
import { escapeHtml } from '../markdown/html.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { citationUses, type CitationUse } from '../vault/citations.ts';
import { comparisonSources, findComparison } from '../vault/comparison.ts';
import { figureId } from '../vault/figures.ts';
import type { Vault } from '../vault/vault.ts';
import { sentencesOf } from './backlinks.ts';
import { noteHref } from './note-href.ts';
import { getVault } from './vault.ts';
import type { Backlink, CitedEntry, Reference } from './views.ts';
import { url, urls } from './urls.ts';

/** The numbered references, each with every sentence that cites it. */
export async function getReferences(): Promise<readonly Reference[]> {
  const { vault } = await getVault();
  const uses = citationUses(vault);
  const compared = comparisonSources(vault);
  const comparison = usedInComparison(vault);
  return vault.bibliography.entries.map((entry) => ({
    number: entry.number,
    id: `r${String(entry.number)}`,
    key: entry.key,
    html: entryHtml(entry),
    kind: entry.type,
    ...splitNote(entry.note),
    usedIn: [
      ...usedIn(vault, uses.get(entry.number) ?? []),
      ...(compared.has(entry.number) ? comparison : []),
    ],
  }));
}

/** A note reads `how it was checked. Correction: what is right`. */
function splitNote(note: string | undefined): Pick<Reference, 'checked' | 'correction'> {
  const [checked, correction] = note?.split(/\.\s*Correction:\s*/u) ?? [];
  return { checked, correction };
}

function usedIn(vault: Vault, uses: readonly CitationUse[]): Backlink[] {
  const byNote = Map.groupBy(uses, ({ note }) => note);
  return [...byNote].map(([note, own]) => {
    const href = noteHref(vault, note);
    const mentions = own.flatMap(({ mention, fragment }) => (mention ? [{ mention, fragment }] : []));
    const figures = own.flatMap(({ figure, fragment = '' }) =>
      figure === undefined ? [] : [{ html: `Figure: ${escapeHtml(figure)}`, href: href + hash(fragment) }],
    );
    return { title: note.title, href, sentences: [...sentencesOf(vault, note, mentions), ...figures] };
  });
}

/** The page of the table of models, as a place that rests on an entry. */
function usedInComparison(vault: Vault): Backlink[] {
  const found = findComparison(vault);
  if (!found) return [];
  const href = url('compare/');
  const html = `Table: ${escapeHtml(found.figure.title)}`;
  return [{ title: 'Compare', href, sentences: [{ html, href: href + hash(figureId(found.path)) }] }];
}

/** The entries one note cites, by number, with the places in it that cite each. */
export function citedIn(vault: Vault, note: CompiledNote, numbers: readonly number[]): CitedEntry[] {
  const uses = citationUses(vault);
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const entry = vault.bibliography.entries[number - 1];
      if (!entry) return [];
      const fragments = (uses.get(number) ?? []).flatMap((use) =>
        use.note === note && use.fragment !== undefined ? [use.fragment] : [],
      );
      const labelled = [...new Set(fragments)].map((fragment, index) => ({
        label: letters(index),
        href: `#${fragment}`,
      }));
      return [{ number, html: entryHtml(entry), href: urls.reference(entry), uses: labelled }];
    });
}

/** The entries of several notes on one page, by number; no sentence is singled out. */
export function citedTogether(vault: Vault, numbers: ReadonlySet<number>): CitedEntry[] {
  return vault.bibliography.entries
    .filter(({ number }) => numbers.has(number))
    .map((entry) => ({
      number: entry.number,
      html: entryHtml(entry),
      href: urls.reference(entry),
      uses: [],
    }));
}

/** a, b, …, z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}
