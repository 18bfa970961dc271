/** Starts the search of `/search/` when there is something to look for. */
export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const start = (): void => {
      input?.removeEventListener('input', start);
      void import('./search/page.ts').then((module) => module.startPage(this));
    };
    const parameters = new URLSearchParams(location.search);
    if (input) input.value ||= parameters.get('q') ?? '';
    if (input?.value || parameters.size > 0) start();
    else input?.addEventListener('input', start);
  }
}

customElements.define('search-page', SearchPage);

export {};
