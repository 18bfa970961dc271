import { getVault } from './vault.ts';

/** The references as BibTeX, in their order. */
export async function getBibtex(): Promise<string> {
  const { vault } = await getVault();
  return vault.bibliography.entries.map(({ bibtex }) => bibtex).join('\n');
}

/** The references as CSL-JSON, in their order. */
export async function getCslJson(): Promise<readonly unknown[]> {
  const { vault } = await getVault();
  return vault.bibliography.entries.map(({ csl, key }) => ({ ...csl, id: key }));
}
