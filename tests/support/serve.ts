/**
 * Serves a built site the way a static host does, for the tests:
 * `node tests/support/serve.ts [--root dist] [--port 4399] [--base /sub/]`.
 */
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseEncoding, encoded, entityTag } from './encode.ts';
import { isText, typeOf } from './mime.ts';

interface ServeOptions {
  /** Folder to serve. */
  readonly root: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Path under which the site lives, e.g. `/sub/`. */
  readonly base: string;
}

interface Answer {
  readonly status: number;
  readonly file?: string | undefined;
  readonly location?: string;
}

interface RunningServer {
  /** Address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/** @throws if the port is in use. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const base = `/${options.base}/`.replaceAll(/\/+/g, '/');
  const root = resolve(options.root);
  const server = createServer((request, response) => {
    respond(request, response, root, base).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

async function respond(request: IncomingMessage, response: ServerResponse, root: string, base: string) {
  const answer = await find(request, root, base);
  response.statusCode = answer.status;
  if (answer.location !== undefined) response.setHeader('Location', answer.location);
  if (answer.file === undefined) return void response.end();
  await sendFile(request, response, answer.file);
}

async function find({ method, url = '/' }: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const { pathname, search } = new URL(`http://localhost${url}`);
  if (`${pathname}/` === base) return { status: 301, location: `${base}${search}` };
  if (!pathname.startsWith(base)) return notFound(root);
  const path = decode(pathname.slice(base.length));
  if (path === undefined) return { status: 400 };
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return { status: 403 };
  if (await isFile(file)) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!(await isFile(index))) return notFound(root);
  return pathname.endsWith('/')
    ? { status: 200, file: index }
    : { status: 301, location: `${pathname}/${search}` };
}

async function notFound(root: string): Promise<Answer> {
  const file = join(root, '404.html');
  return { status: 404, file: (await isFile(file)) ? file : undefined };
}

/** Undefined for a path that no file can have. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  if (path.endsWith(sep)) return false;
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** Names that hold a hash of the content. */
const hashed = /[\\/]_astro[\\/]/u;

async function sendFile({ method, headers }: IncomingMessage, response: ServerResponse, file: string) {
  const type = typeOf(extname(file));
  const tag = await entityTag(file);
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (response.statusCode === 200) response.setHeader('ETag', tag);
  if (headers['if-none-match'] === tag) return void response.writeHead(304).end();
  const encoding = isText(type) ? chooseEncoding(headers['accept-encoding']) : undefined;
  const content = await encoded(file, tag, encoding);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', content.length);
  response.end(method === 'HEAD' ? undefined : content);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4399' },
      base: { type: 'string', default: '/' },
    },
  });
  const { url } = await serve({ root: values.root, port: Number(values.port), base: values.base });
  console.log(url);
}
