import type { VaultPath } from '../compile/path.ts';
import { siteUrls } from '../link/site-urls.ts';
import type { UrlResolver } from '../link/urls.ts';
import { lighterPath } from './attachments.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** A path of the site under its base: `url('references/')`, `url('')`. */
export function url(path: string): string {
  return base + path;
}

const resolver = siteUrls(base);

/** Where notes, files, references and tags are on this site. */
export const urls: UrlResolver = {
  ...resolver,
  lighterImage(path: VaultPath) {
    const lighter = lighterPath(path);
    return lighter === undefined ? undefined : { href: url(encodeURI(lighter)), type: 'image/webp' };
  },
};
