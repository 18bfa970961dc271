import { loadContent, type PreviewContent } from './content.ts';
import { styled } from './styles.ts';

/** Milliseconds from the first sign of interest to the request, to the panel, and from its end to the closing. */
const FETCH = 100;
const SHOW = 350;
const LEAVE = 300;

/** Waits until a reader means it. */
export class Intent {
  /** The link whose preview is on its way. */
  link: HTMLAnchorElement | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #show: (link: HTMLAnchorElement, content: PreviewContent) => void;

  constructor(show: (link: HTMLAnchorElement, content: PreviewContent) => void) {
    this.#show = show;
  }

  /** Interest in a link: loads its preview and shows it, unless interest ends before. */
  begin(link: HTMLAnchorElement): void {
    if (this.link === link) return;
    this.end();
    this.link = link;
    this.#timers = [
      setTimeout(() => void loadContent(link), FETCH),
      setTimeout(() => void this.now(link), SHOW),
    ];
  }

  /** Shows a link's preview as soon as it is loaded. True when there was one to show. */
  async now(link: HTMLAnchorElement): Promise<boolean> {
    this.link = link;
    const [content] = await Promise.all([loadContent(link), styled]);
    if (this.link !== link) return true;
    this.end();
    if (content) this.#show(link, content);
    return content !== undefined;
  }

  end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.link = undefined;
  }

  /** Runs what closes, a moment after the pointer or the focus left. */
  leave(close: () => void): void {
    this.stay();
    this.#leaving = setTimeout(close, LEAVE);
  }

  stay(): void {
    clearTimeout(this.#leaving);
  }
}
