import { getCollection } from 'astro:content';
import {
  buildBibliography,
  type BibliographyEntry,
  type BibliographyProblem,
} from '../bibliography/bibliography.ts';
import type { FigureFile } from '../figure/figure.ts';
import type { VaultPath } from '../compile/path.ts';
import { announceVault } from '../vault/built.ts';
import type { CheckedFact } from '../vault/facts.ts';
import { takeOver } from '../vault/notes/handed-over.ts';
import { buildVault, type Attachment, type Vault } from '../vault/vault.ts';

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

interface Library {
  readonly attachments: readonly Attachment[];
  readonly figures: readonly FigureFile[];
  readonly facts: readonly CheckedFact[];
  readonly bibliography: {
    readonly path: string | undefined;
    readonly entries: readonly BibliographyEntry[];
    readonly problems: readonly BibliographyProblem[];
  };
  /** By path, as lists: a file may be called `__proto__`. */
  readonly changed: readonly (readonly [string, string])[];
  readonly files: readonly (readonly [string, { readonly file: string; readonly source: string }])[];
}

let known: Promise<SiteVault> | undefined;

/** Built once. Astro drops this module, and the vault with it, when the content store changes. */
export function getVault(): Promise<SiteVault> {
  known ??= build();
  return known;
}

async function build(): Promise<SiteVault> {
  const [library] = await getCollection('library');
  const { attachments, figures, facts, bibliography, changed, files } = library?.data as unknown as Library;
  const { path, entries, problems } = bibliography;
  const [days, places] = [new Map(changed), new Map(files)];
  const vault = buildVault({
    notes: takeOver().values(),
    attachments,
    figures,
    facts,
    bibliography: buildBibliography(path, entries, problems),
  });
  announceVault(vault);
  return {
    vault,
    changed: (note) => days.get(note),
    file: (name) => places.get(name)?.file,
    source: (name) => places.get(name)?.source ?? name,
  };
}
