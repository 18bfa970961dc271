import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };
const PLAIN_PATH = /^\/?pagefind\/((?:[\w-]+\/)?[\w.-]+\.([a-z_]+))$/;

/** Connect middleware: answers `<base>/pagefind/*` from `folder`, with 404 for what the last build did not write. */
export function serveLastBuild(base: string, folder: URL) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const [, file, extension = ''] = PLAIN_PATH.exec(path) ?? [];
    if (file === undefined) {
      next();
      return;
    }
    readFile(new URL(file, folder)).then(
      (content) => {
        response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  };
}
