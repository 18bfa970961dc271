import { hash } from '../link/urls.ts';
import { foldHeading } from '../vault/fold.ts';
import { homeListsAll } from './home-index.ts';
import { getNoteLists, listHref } from './note-lists.ts';
import { url } from './urls.ts';
import { getVault } from './vault.ts';

/** Where a unit is listed: under the home note's own heading for it, else on its own page or in the index the site makes. */
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
  const list = (await getNoteLists()).find(({ unit }) => unit.title === title);
  if (list) return listHref(list, 1);
  if (number === undefined || (await homeListsAll())) return url('');
  return `${url('')}#unit-${String(number)}`;
}
