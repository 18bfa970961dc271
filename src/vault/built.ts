import { channel } from 'node:diagnostics_channel';
import type { Vault } from './vault.ts';

const built = channel('vault-built');

/** Tells whoever listens in this process that a vault was built. Astro runs pages and integrations apart: they share no module. */
export function announceVault(vault: Vault): void {
  built.publish(vault);
}

/** Calls a function for every vault that is built from now on. */
export function onVaultBuilt(listener: (vault: Vault) => void): void {
  built.subscribe((vault) => listener(vault as Vault));
}
