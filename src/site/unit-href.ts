import { hash } from '../link/urls.ts';
import { foldHeading } from '../vault/fold.ts';
import { homeListsAll } from './home-index.ts';
import { url } from './urls.ts';
import { getVault } from './vault.ts';

/** Where a unit is listed on the first page: under the home note's own heading for it, else in the index the site makes. */
export async function getUnitHref({
  number,
  title,
}: {
  number: number | undefined;
  title: string;
}): Promise<string> {
  const { vault } = await getVault();
  const home = vault.home === undefined ? undefined : vault.notes.get(vault.home);
  const heading = home?.headings.find(({ text }) => foldHeading(text) === foldHeading(title));
  if (heading) return url('') + hash(heading.id);
  if (number === undefined || (await homeListsAll())) return url('');
  return `${url('')}#unit-${String(number)}`;
}
