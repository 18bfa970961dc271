import { searchNames, type NameRow } from '../link/search-names.ts';
import { getTags } from './tags.ts';
import { urls } from './urls.ts';
import { getVault } from './vault.ts';

/** Every name a search may be for. */
export async function getSearchNames(): Promise<readonly NameRow[]> {
  const [{ vault }, tags] = await Promise.all([getVault(), getTags()]);
  return searchNames(
    vault,
    urls,
    tags.map(({ name, notes }) => [name, notes.length]),
  );
}
