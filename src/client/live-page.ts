import { openKept } from './keep-open.ts';
import { PROGRESS_CHANGED } from './progress-store.ts';

/** In dev: puts the text as it is now in the place of the text that is shown, which takes a third of a reload's time. */
async function show(): Promise<void> {
  const response = await fetch(location.href);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [shown, fresh] = [document, next].map((page) => page.querySelector('.frame'));
  if (!response.ok || !shown || !fresh || headOf(document) !== headOf(next)) {
    location.reload();
    return;
  }
  shown.replaceWith(document.adoptNode(fresh));
  await enliven();
}

/** What scripts gave to the old text, the new one gets too. */
async function enliven(): Promise<void> {
  openKept();
  dispatchEvent(new Event(PROGRESS_CHANGED));
  // The scripts that come where something needs them are looked for at this event.
  document.dispatchEvent(new Event('toggle'));
  if (document.querySelector('figure.code')) (await import('./copy-button.ts')).addCopyButtons();
}

/** What a page needs from without; Vite marks the styles it puts in itself. */
function headOf({ title, head }: Document): string {
  const styles = [...head.querySelectorAll<HTMLElement>('[data-vite-dev-id]')];
  return JSON.stringify([title, ...new Set(styles.map((style) => style.dataset.viteDevId).sort())]);
}

import.meta.hot?.on('vault:changed', () => {
  show().catch(() => {
    location.reload();
  });
});
