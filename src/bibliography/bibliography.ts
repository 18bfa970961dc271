/** One work of the bibliography, in CSL terms. */
export interface BibliographyEntry {
  readonly key: string;
  /** 1-based place in the file: its permanent number. */
  readonly number: number;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly container: string | undefined;
  readonly publisher: string | undefined;
  readonly volume: string | undefined;
  readonly pages: string | undefined;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
  /** How it was checked. */
  readonly note: string | undefined;
  /** File names that stand for the work in links. */
  readonly files: readonly string[];
  /** In the house style, as HTML, without its address. */
  readonly html: string;
  /** For download: its public fields as BibTeX, and as a CSL-JSON item. */
  readonly bibtex: string;
  readonly csl: Readonly<Record<string, unknown>>;
  /** 1-based line of the entry in its file. */
  readonly line: number;
}

export interface Author {
  readonly family: string;
  readonly given: string | undefined;
}

/** The entries in order, and the ways to find one. */
export interface Bibliography {
  /** File name in the vault; undefined when the vault has none. */
  readonly path: string | undefined;
  readonly entries: readonly BibliographyEntry[];
  readonly byKey: ReadonlyMap<string, BibliographyEntry>;
  /** By attached file name, lower case. */
  readonly byFile: ReadonlyMap<string, BibliographyEntry>;
  readonly problems: readonly BibliographyProblem[];
}

/** What is wrong with the file itself. */
export interface BibliographyProblem {
  readonly line: number;
  /** Of the entry's key. */
  readonly column: number;
  readonly rule: 'duplicate-citation-key' | 'broken-bibliography';
  readonly message: string;
}

/** Indexes entries; the first of two with one key keeps it. */
export function buildBibliography(
  path: string | undefined,
  entries: readonly BibliographyEntry[],
  problems: readonly BibliographyProblem[] = [],
): Bibliography {
  const byKey = new Map<string, BibliographyEntry>();
  const byFile = new Map<string, BibliographyEntry>();
  for (const entry of entries) {
    if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
    for (const file of entry.files) {
      const name = file.normalize('NFC').toLowerCase();
      if (!byFile.has(name)) byFile.set(name, entry);
    }
  }
  return { path, entries, byKey, byFile, problems };
}

/** A vault without references. */
export const emptyBibliography: Bibliography = buildBibliography(undefined, []);
