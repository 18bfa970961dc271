import type { Page } from '@playwright/test';

/** What came over the wire: one entry a request, data URLs left out. */
export interface Transfer {
  readonly url: string;
  /** Bytes as they were sent, packed, headers included. */
  readonly bytes: number;
}

/** Watches what a page asks for from now on, without a cache. The list grows as answers end. */
export async function watchTraffic(page: Page): Promise<readonly Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const urls = new Map<string, string>();
  const ended: Transfer[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url?.startsWith('http')) ended.push({ url: new URL(url).pathname, bytes: encodedDataLength });
  });
  return ended;
}
