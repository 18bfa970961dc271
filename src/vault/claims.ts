import type { CitationFact, ClaimFact, CompiledNote } from '../compile/compiled-note.ts';
import { figuresIn, figureValue } from '../compile/facts/figures.ts';
import { numbersIn } from '../figure/figure.ts';
import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import { embeddedFigures } from './figures.ts';
import type { Vault } from './vault.ts';

/** A claim and what stands behind it. */
export interface SupportedClaim {
  readonly claim: ClaimFact;
  /** `repeated`: a summary or a card says again what a supported sentence or a figure of the note says. */
  readonly support: 'source' | 'arithmetic' | 'knowledge' | 'repeated' | 'none';
  readonly entries: readonly BibliographyEntry[];
}

/** How many claims a note makes, by what supports them. */
export type ClaimCount = Readonly<Record<SupportedClaim['support'], number>>;

/** Judges every claim of a note. */
export function claimsOf(vault: Vault, note: CompiledNote): SupportedClaim[] {
  const judged = note.claims.map((claim) => {
    const entries = claim.citations.flatMap((n) => entriesOf(vault, note.citations[n - 1]));
    return {
      claim,
      entries,
      support: entries.length > 0 ? ('source' as const) : (claim.mark ?? ('none' as const)),
    };
  });
  const known = new Set([
    ...judged
      .filter(({ support }) => support !== 'none')
      .flatMap(({ claim }) => claim.figures.map(figureValue)),
    ...embeddedFigures(vault, note).flatMap(({ figure }) =>
      numbersIn(figure, (text) => figuresIn(text).map(figureValue)),
    ),
  ]);
  return judged.map((own) => {
    const { claim, support } = own;
    const repeats = claim.place !== 'text' && claim.figures.every((figure) => known.has(figureValue(figure)));
    return support === 'none' && repeats ? { ...own, support: 'repeated' as const } : own;
  });
}

/** Counts claims by their support. */
export function countClaims(claims: readonly SupportedClaim[]): ClaimCount {
  const count = { source: 0, arithmetic: 0, knowledge: 0, repeated: 0, none: 0 };
  for (const { support } of claims) count[support]++;
  return count;
}

function entriesOf({ bibliography }: Vault, citation: CitationFact | undefined): BibliographyEntry[] {
  return (citation?.items ?? []).flatMap(({ key }) => {
    const entry =
      citation?.style === 'number' ? bibliography.entries[Number(key) - 1] : bibliography.byKey.get(key);
    return entry ? [entry] : [];
  });
}
