import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../support/serve.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const page = '<p>quiet book</p>'.repeat(50);
const { path, remove } = makeTempFolder();
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  writeFiles(path, { 'index.html': page, '_astro/a.1234.js': 'go();', 'font.woff2': 'bytes' });
  server = await serve({ root: path, port: 0, base: '/' });
});

afterAll(async () => {
  await server.close();
  remove();
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without the help of `fetch`, which unpacks. */
function get(file: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((done, failed) => {
    request(server.url + file, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', failed)
      .end();
  });
}

test('text is packed as the browser asks, brotli first, and says its length', async () => {
  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['', undefined, (bytes: Buffer) => bytes],
  ] as const) {
    const { headers, body } = await get('', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(page);
  }
});

test('what is packed already goes as it is', async () => {
  const { headers, body } = await get('font.woff2', { 'accept-encoding': 'gzip, br' });
  expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'content-length': '5' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('bytes');
});

test('a file with a hash in its name is kept for a year, another is asked for again by its tag', async () => {
  expect((await get('_astro/a.1234.js')).headers['cache-control']).toContain('immutable');
  const { headers } = await get('');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await get('', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});
