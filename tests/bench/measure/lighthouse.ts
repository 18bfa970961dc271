import { measure } from '../../lighthouse/measure.ts';
import { findBrowser } from '../../support/browser.ts';
import { serve } from '../../support/serve.ts';

/** Lighthouse's scores of one page of a built site, from 0 to 100. */
export async function lighthouseScores(
  site: string,
  page: string,
): Promise<Readonly<Record<string, number>>> {
  const { executablePath } = await findBrowser();
  const server = await serve({ root: site, port: 0, base: '/' });
  try {
    return (await measure(server.url + page, executablePath)).scores;
  } finally {
    await server.close();
  }
}
