import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import type { Vault } from '../vault/vault.ts';

/** Gives each link out of the site that leads to a work of the bibliography the work's number, as `data-ref`. */
export function markReferences(vault: Vault, html: string): string {
  const numbers = numbersOf(vault);
  if (numbers.size === 0) return html;
  return html.replace(/<a (?=[^>]*class="ext")[^>]*?href="([^"]*)"/gu, (open: string, href: string) => {
    const number = numbers.get(addressOf(href.replaceAll(/&(?:amp|#x26|#38);/giu, '&')));
    return number === undefined ? open : `${open} data-ref="${String(number)}"`;
  });
}

const known = new WeakMap<Vault, ReadonlyMap<string, number>>();

/** Numbers by address; the first of two entries with one address keeps it. */
function numbersOf(vault: Vault): ReadonlyMap<string, number> {
  const made = known.get(vault);
  if (made) return made;
  const entries = vault.bibliography.entries.toReversed();
  const numbers = new Map(
    entries.flatMap((entry) => urlsOf(entry).map((url) => [addressOf(url), entry.number])),
  );
  known.set(vault, numbers);
  return numbers;
}

function urlsOf({ url, doi, arxiv }: BibliographyEntry): string[] {
  const found = [url, doi && `https://doi.org/${doi}`, arxiv && `https://arxiv.org/abs/${arxiv}`];
  return found.filter((each) => each !== undefined && /^https?:\/\//iu.test(each)) as string[];
}

/** What the spellings of one address share: not the scheme, `www.`, the fragment, a slash at the end, a paper's version. */
function addressOf(url: string): string {
  const address = url
    .replace(/^https?:\/\/(?:www\.|dx\.)?/iu, '')
    .replace(/\/*(?:#.*)?$/u, '')
    .replace(/^[^/]+/u, (host) => host.toLowerCase());
  return address.replace(
    /^arxiv\.org\/(?:abs|pdf|html)\/(\d[\d.]*\d)(?:v\d+)?(?:\.pdf)?$/u,
    'arxiv.org/abs/$1',
  );
}
