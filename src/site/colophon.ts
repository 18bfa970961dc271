import { dayOf } from '../compile/day.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { citationUses } from '../vault/citations.ts';
import { comparisonSources, findComparison } from '../vault/comparison.ts';
import { countLinks, countNotes } from '../vault/counts.ts';
import { checkVault } from '../vault/lint/check.ts';
import type { Vault } from '../vault/vault.ts';
import { getOutline } from './outline.ts';
import { getVault, type SiteVault } from './vault.ts';
import type { Colophon } from './report-views.ts';
import type { OutlineUnit } from './views.ts';

let known: { readonly vault: Vault; readonly colophon: Colophon } | undefined;

/** What the build counted. Computed once for a vault. */
export async function getColophon(): Promise<Colophon> {
  const [site, outline] = await Promise.all([getVault(), getOutline()]);
  if (known?.vault !== site.vault) known = { vault: site.vault, colophon: count(site, outline) };
  return known.colophon;
}

function count(site: SiteVault, outline: readonly OutlineUnit[]): Colophon {
  const { vault } = site;
  const notes = [...vault.notes.values()];
  const all = countNotes(vault, notes);
  const found = checkVault(vault).map(({ severity }) => severity);
  const facts = [...vault.facts.values()].map(({ checked }) => checked);
  const cited = new Set([...citationUses(vault).keys(), ...comparisonSources(vault)]);
  return {
    ...all,
    ...countLinks(vault),
    tables: all.tables + (findComparison(vault) ? 1 : 0),
    sources: cited.size,
    entries: vault.bibliography.entries.length,
    facts: {
      primary: facts.filter((checked) => checked === 'primary').length,
      secondary: facts.filter((checked) => checked === 'secondary').length,
      own: facts.filter((checked) => checked === 'own').length,
    },
    errors: found.filter((severity) => severity === 'error').length,
    warnings: found.filter((severity) => severity === 'warning').length,
    changed: lastChange(site, notes),
    units: unitsOf(vault, outline),
  };
}

/** The latest day on which a note changed, `YYYY-MM-DD`. */
function lastChange({ changed }: SiteVault, notes: readonly CompiledNote[]): string | undefined {
  return notes
    .flatMap(({ path, properties }) => dayOf(properties.updated) ?? changed(path) ?? [])
    .sort()
    .at(-1);
}

/** Home belongs to no unit and comes first. */
function unitsOf(vault: Vault, outline: readonly OutlineUnit[]): Colophon['units'] {
  const bySlug = new Map([...vault.notes.values()].map((note) => [String(vault.slugs.get(note.path)), note]));
  const home = vault.home === undefined ? undefined : vault.notes.get(vault.home);
  const first = home ? [{ title: 'Home', ...countNotes(vault, [home]) }] : [];
  const units = outline.map(({ title, notes }) => ({
    title,
    ...countNotes(
      vault,
      notes.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    ),
  }));
  return [...first, ...units];
}
