const textTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ipynb': 'application/x-ipynb+json',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const binaryTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Content type of a file extension with its dot; text is UTF-8. */
export function typeOf(extension: string): string {
  const text = textTypes[extension.toLowerCase()];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return binaryTypes[extension.toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a type that `typeOf` gave is worth compressing. */
export function isText(type: string): boolean {
  return type.endsWith('charset=utf-8');
}
