import { keepRead, pathOf, PROGRESS_CHANGED, readProgress } from './progress-store.ts';

const SEEN_MS = 1500;

/**
 * `<read-mark data-after>` at the end of a bite: its box says whether the bite is read. It ticks itself when its place
 * has been in view for a moment and the page for `data-after` seconds; not after the reader has used it.
 */
class ReadMark extends HTMLElement {
  #box = this.querySelector('input');
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #watch: IntersectionObserver | undefined;
  /** Milliseconds in sight before the page was last hidden, and the time at which it was last shown. */
  #spent = 0;
  #since = performance.now();

  connectedCallback(): void {
    this.#show();
    for (const type of ['pageshow', 'storage', PROGRESS_CHANGED]) addEventListener(type, this.#show);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#box?.addEventListener('change', () => {
      this.#watch?.disconnect();
      keepRead(pathOf(location), this.#box?.checked ?? false);
    });
    this.#watch = new IntersectionObserver(([entry]) => this.#wait(entry?.isIntersecting ?? false));
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    for (const type of ['pageshow', 'storage', PROGRESS_CHANGED]) removeEventListener(type, this.#show);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  #show = (): void => {
    if (this.#box) this.#box.checked = pathOf(location) in readProgress().read;
  };

  #onVisibility = (): void => {
    const now = performance.now();
    if (document.hidden) this.#spent += now - this.#since;
    this.#since = now;
  };

  #wait(isInView: boolean): void {
    clearTimeout(this.#waiting);
    if (!isInView) return;
    const left = Number(this.dataset.after) * 1000 - this.#spent - (performance.now() - this.#since);
    this.#waiting = setTimeout(
      () => {
        if (document.hidden) return;
        this.#watch?.disconnect();
        keepRead(pathOf(location), true);
      },
      Math.max(SEEN_MS, left),
    );
  }
}

customElements.define('read-mark', ReadMark);
