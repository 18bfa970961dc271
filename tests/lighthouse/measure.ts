import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

export const categories = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'agentic-browsing',
] as const;

/** One look at a page: scores from 0 to 100, times in milliseconds as Lighthouse simulates them for a phone. */
export interface Measured {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  /** The longest task on load, throttled as the phone is. */
  readonly longest: number;
  /** Audits that did not pass, with the first element or value that each names. */
  readonly findings: readonly string[];
}

/** Opens a page once with the mobile preset and a cold cache. @throws if the browser does not start or the page does not load. */
export async function measure(url: string, chromePath: string | undefined): Promise<Measured> {
  const chrome = await launch({
    ...(chromePath !== undefined && { chromePath }),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const ran = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: [...categories],
      logLevel: 'silent',
    });
    if (!ran || ran.lhr.runtimeError)
      throw new Error(`${url}: ${ran?.lhr.runtimeError?.message ?? 'no result'}`);
    return summarise(ran.lhr);
  } finally {
    chrome.kill();
  }
}

function summarise({ audits, categories: judged }: Result): Measured {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string): number => Math.round((judged[id]?.score ?? 0) * 100);
  const tasks = itemsOf(audits['long-tasks']).map(({ duration }) => Number(duration));
  return {
    scores: Object.fromEntries(categories.map((id) => [id, score(id)])) as Measured['scores'],
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    longest: Math.max(0, ...tasks),
    findings: Object.values(judged).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .flatMap((ref) => {
          const audit = audits[ref.id];
          return audit?.score === undefined || audit.score === null || audit.score === 1
            ? []
            : [
                `${id}: ${audit.id} ${audit.displayValue ?? audit.explanation ?? ''} ${placeOf(audit)}`.trim(),
              ];
        }),
    ),
  };
}

type Audit = Result['audits'][string];

function itemsOf(audit: Audit | undefined): readonly Record<string, unknown>[] {
  const details = audit?.details;
  return details && 'items' in details ? (details.items as Record<string, unknown>[]) : [];
}

function placeOf(audit: Audit): string {
  const [item] = itemsOf(audit);
  return item ? JSON.stringify(item).slice(0, 300) : '';
}
