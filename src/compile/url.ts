/** A URL as a note writes it: out of the vault, into it, or one that must not become a link. */
export type NoteUrl =
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'vault'; readonly target: string; readonly fragment: string | undefined }
  | { readonly kind: 'unsafe' };

const scheme = /^[a-z][a-z\d+.-]*:/iu;
const allowed = new Set([
  'http:',
  'https:',
  'mailto:',
  'tel:',
  'obsidian:',
  'zotero:',
  'geo:',
  'sms:',
  'doi:',
  'ftp:',
]);

/** Reads a link's URL. Browsers drop control characters and blanks from a scheme, so they are dropped before it is judged. */
export function parseUrl(url: string): NoteUrl {
  const bare = url.replace(/[\0-\x20\x7F-\x9F\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu, '');
  const name = scheme.exec(bare)?.[0].toLowerCase();
  if (bare.startsWith('//')) return { kind: 'external', href: `https:${bare}` };
  if (name !== undefined && !/^[a-z]:[\\/]/iu.test(bare)) {
    return allowed.has(name) ? { kind: 'external', href: url.trim() } : { kind: 'unsafe' };
  }
  const hash = url.indexOf('#');
  const path = hash === -1 ? url : url.slice(0, hash);
  return {
    kind: 'vault',
    target: decode(path.replace(/\?[^/]*$/u, (query) => (path.includes('.') ? '' : query))).trim(),
    fragment: hash === -1 ? undefined : decode(url.slice(hash + 1)).trim() || undefined,
  };
}

/** Percent-decoding that leaves what it cannot read. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
