import type { VaultDiagnostic } from '../../vault/lint/rule.ts';

/** Findings as text for one kind of reader. */
export type Reporter = (
  found: readonly VaultDiagnostic[],
  about: { readonly folder: string; readonly notes: number },
) => string;
