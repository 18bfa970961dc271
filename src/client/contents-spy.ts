/** `<contents-spy>` around the contents: marks the section in view, there and in the running head. */
class ContentsSpy extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>();
  #observer: IntersectionObserver | undefined;
  #wide = matchMedia('(min-width: 72rem)');

  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    this.#observer = new IntersectionObserver(
      () => {
        this.#mark();
      },
      { rootMargin: '-8% 0px -66% 0px' },
    );
    for (const heading of this.#links.keys()) this.#observer.observe(heading);
    this.#wide.addEventListener('change', this.#unfold);
    this.#unfold();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#wide.removeEventListener('change', this.#unfold);
  }

  /** Beside the text the list is always open; its summary is then a heading, not a control. */
  #unfold = (): void => {
    const details = this.querySelector('details');
    if (details) details.open = this.#wide.matches;
    const summary = this.querySelector('summary');
    if (summary) summary.tabIndex = this.#wide.matches ? -1 : 0;
  };

  #mark(): void {
    const reached = [...this.#links].filter(
      ([heading]) => heading.getBoundingClientRect().top < innerHeight * 0.34,
    );
    const current = reached.at(-1)?.[1];
    for (const link of this.#links.values()) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const section = document.querySelector('.running .sec');
    if (section) section.textContent = current?.textContent ?? '';
  }
}

customElements.define('contents-spy', ContentsSpy);
