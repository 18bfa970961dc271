/** Opens the search; everything that searches is fetched on the first opening. */
class SearchDialog extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    document.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKeyDown);
    if (/[?&]highlight=/.test(location.search)) {
      void import('./search/highlight.ts').then((module) => module.highlightFound());
    }
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#onClick);
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  #onClick = (event: MouseEvent): void => {
    const opener = (event.target as Element).closest<HTMLElement>('[data-search-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Safari does not focus a clicked link, and focus has to come back to it.
    opener.focus();
    this.#open();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const command = event.ctrlKey || event.metaKey;
    const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
    const asked = command ? key.toLowerCase() === 'k' && !event.shiftKey : key === '/' && !typing;
    if (!asked || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    this.#open();
  };

  #open(): void {
    const dialog = this.querySelector('dialog');
    const field = (document.querySelector('search-page') ?? this).querySelector('input');
    if (dialog && this.contains(field) && !dialog.open && !document.querySelector('dialog[open]')) {
      dialog.showModal();
      if (!this.#started) void this.#start(dialog);
    }
    field?.focus();
    field?.select();
  }

  // Results are seen after intent only, and so are their styles fetched.
  async #loadStyles(): Promise<void> {
    const styles = this.dataset.styles?.split(' ') ?? [];
    delete this.dataset.styles;
    await Promise.all(
      styles.map(async (href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        const settled = new Promise((resolve) => (link.onload = link.onerror = resolve));
        document.head.append(link);
        await settled;
      }),
    );
  }

  async #start(dialog: HTMLDialogElement): Promise<void> {
    this.#started = true;
    try {
      const [{ startDialog }] = await Promise.all([import('./search/dialog.ts'), this.#loadStyles()]);
      startDialog(dialog);
    } catch {
      // The field is still a form that leads to /search/; the next opening tries again.
      this.#started = false;
    }
  }
}

customElements.define('search-dialog', SearchDialog);
