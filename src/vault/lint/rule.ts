import type { Diagnostic } from '../../compile/diagnostic.ts';
import type { VaultPath } from '../../compile/path.ts';
import type { ResolvedLink } from '../links.ts';
import type { Vault } from '../vault.ts';

/** A finding and the file it was found in. */
export interface VaultDiagnostic extends Diagnostic {
  readonly path: VaultPath;
}

/** Looks at the whole vault for one kind of fault. */
export type VaultRule = (vault: Vault) => Iterable<VaultDiagnostic>;

/** Looks at one link at a time; says nothing or what is wrong. */
export type LinkRule = (
  resolved: ResolvedLink,
  vault: Vault,
) => Omit<Diagnostic, 'line' | 'column'> | undefined;
