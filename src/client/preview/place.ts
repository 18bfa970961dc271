import type { Panel } from './panel.ts';

const anchored = CSS.supports('anchor-name', '--a') && CSS.supports('position-area', 'block-end');
/** Where CSS cannot place, a library can; it is on its way as soon as previews are. */
const measuring = anchored ? undefined : import('./place-measured.ts');
/** Ends the measuring of a panel. */
const ends = new WeakMap<Panel, () => void>();
/** CSS pixels between a panel that was pinned and the window's edge. */
const GAP = 6;

/** Puts an open panel beside its link, below it where there is room. */
export function place(panel: Panel): void {
  const { element, link } = panel;
  if (measuring) {
    void measure(panel, measuring);
    return;
  }
  const name = `--${element.id}`;
  link.style.setProperty('anchor-name', name);
  element.style.setProperty('position-anchor', name);
}

async function measure(panel: Panel, library: NonNullable<typeof measuring>): Promise<void> {
  panel.element.classList.add('measured');
  panel.element.style.visibility = 'hidden';
  const { follow } = await library;
  // A panel may be closed before it is placed.
  if (panel.element.isConnected) ends.set(panel, follow(panel));
}

/** Keeps a panel where it stands, inside the window, whatever scrolls. */
export function hold(panel: Panel): void {
  const { element } = panel;
  const { left, top, width, height } = element.getBoundingClientRect();
  letGo(panel);
  element.style.removeProperty('position-anchor');
  element.classList.add('held');
  const { clientWidth } = document.documentElement;
  element.style.left = `${String(Math.max(GAP, Math.min(left, clientWidth - width - GAP)))}px`;
  element.style.top = `${String(Math.max(GAP, Math.min(top, innerHeight - height - GAP)))}px`;
}

/** Forgets the link's part in the placing. */
export function letGo(panel: Panel): void {
  ends.get(panel)?.();
  ends.delete(panel);
  const { link } = panel;
  link.style.removeProperty('anchor-name');
  if (link.getAttribute('style') === '') link.removeAttribute('style');
}
