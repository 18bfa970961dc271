const KEY = 'outline';

function read(): number {
  try {
    return Number(sessionStorage.getItem(KEY));
  } catch {
    return 0;
  }
}

/** `<keep-scroll>` around the outline: a long list stays where the reader left it, from page to page. */
class KeepScroll extends HTMLElement {
  #nav = this.querySelector('nav');

  connectedCallback(): void {
    addEventListener('pagehide', this.#keep);
    const current = this.querySelector<HTMLElement>('[aria-current]');
    if (!this.#nav || getComputedStyle(this.#nav).position !== 'sticky') return;
    this.#nav.scrollTop = read();
    const [frame, place] = [this.#nav.getBoundingClientRect(), current?.getBoundingClientRect()];
    if (place && (place.top < frame.top || place.bottom > frame.bottom)) {
      this.#nav.scrollTop += place.top - frame.top - frame.height / 2;
    }
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#keep);
  }

  #keep = (): void => {
    try {
      sessionStorage.setItem(KEY, String(this.#nav?.scrollTop ?? 0));
    } catch {
      // Storage may be blocked: the list then starts at the current place.
    }
  };
}

customElements.define('keep-scroll', KeepScroll);
