import { buildBibliography } from '../bibliography/bibliography.ts';
import type { VaultPath } from '../compile/path.ts';
import { announceVault } from '../vault/built.ts';
import { checkVault } from '../vault/lint/check.ts';
import { takeOver, type Loaded } from '../vault/notes/handed-over.ts';
import { buildVault, type Vault } from '../vault/vault.ts';

/** The vault as the site sees it, and what only the disk knows of its files. */
export interface SiteVault {
  readonly vault: Vault;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly changed: (path: VaultPath) => string | undefined;
  /** Absolute path on disk. */
  readonly file: (path: VaultPath) => string | undefined;
  /** Path in the vault as the disk spells it. */
  readonly source: (path: VaultPath) => string;
}

let known: { readonly loaded: Loaded; readonly site: SiteVault } | undefined;

/** The vault as it was loaded last. What is worked out from it is kept by the vault, and goes with it. */
export function getVault(): Promise<SiteVault> {
  const loaded = takeOver();
  if (known?.loaded !== loaded) known = { loaded, site: build(loaded) };
  return Promise.resolve(known.site);
}

function build({ notes, library }: Loaded): SiteVault {
  const { attachments, figures, facts, bibliography, changed, files } = library;
  const { path, entries, problems } = bibliography;
  const vault = buildVault({
    notes: notes.values(),
    attachments,
    figures,
    facts,
    bibliography: buildBibliography(path, entries, problems),
  });
  announceVault({ vault, check: () => checkVault(vault) });
  return {
    vault,
    changed: (note) => changed.get(note),
    file: (name) => files.get(name)?.file,
    source: (name) => files.get(name)?.source ?? name,
  };
}
