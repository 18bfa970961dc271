import { attachmentSlug, slugSegment } from '../vault/slug.ts';
import type { UrlResolver } from './urls.ts';

/** URLs of a site under a base path, which starts and ends with a slash. */
export function siteUrls(base: string): UrlResolver {
  const path = (rest: string): string => base + encodeURI(rest);
  return {
    note: (slug) => path(slug === '' ? '' : `${slug}/`),
    attachment: (file) => path(`files/${attachmentSlug(file)}`),
    lighterImage: () => undefined,
    reference: ({ number }) => `${path('references/')}#r${String(number)}`,
    references: () => path('references/'),
    tag: (tag) => path(`tags/${tag.split('/').map(slugSegment).join('/')}/`),
    icon: (name) => `${path('icons.svg')}#i-${name}`,
  };
}
