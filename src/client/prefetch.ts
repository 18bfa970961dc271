const INTENT_MS = 65;
const seen = new Set([location.pathname]);
let waiting: ReturnType<typeof setTimeout> | undefined;

function fetchAhead({ origin, pathname, search }: HTMLAnchorElement): void {
  // Only a page's address ends so; a file may be large.
  if (origin !== location.origin || !pathname.endsWith('/') || seen.has(pathname)) return;
  seen.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname + search;
  document.head.append(hint);
}

/** A finger is intent at once, a pointer or the focus once it has rested on the link. */
function onIntent({ type, target }: Event): void {
  clearTimeout(waiting);
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link) waiting = setTimeout(fetchAhead, type === 'touchstart' ? 0 : INTENT_MS, link);
}

const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData: boolean } };
if (!connection?.saveData)
  for (const type of ['mouseover', 'focusin', 'touchstart'])
    document.addEventListener(type, onIntent, { passive: true });

export {};
