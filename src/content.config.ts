import { defineCollection } from 'astro:content';
import { libraryLoader, vaultLoader } from './vault/loader.ts';

/** The vault: its notes, compiled, and what it holds besides. */
export const collections = {
  notes: defineCollection({ loader: vaultLoader() }),
  library: defineCollection({ loader: libraryLoader() }),
};
