import { channel } from 'node:diagnostics_channel';
import type { VaultDiagnostic } from './lint/rule.ts';
import type { Vault } from './vault.ts';

const built = channel('vault-built');

/** A vault, and what is wrong with it, found when that is first asked for. */
export interface BuiltVault {
  readonly vault: Vault;
  readonly check: () => readonly VaultDiagnostic[];
}

/** Tells whoever listens in this process that a vault was built. Astro runs pages and integrations apart: they share no module. */
export function announceVault(vault: BuiltVault): void {
  built.publish(vault);
}

/** Calls a function for every vault that is built from now on. */
export function onVaultBuilt(listener: (vault: BuiltVault) => void): void {
  built.subscribe((vault) => listener(vault as BuiltVault));
}
