const SAID_FOR = 1600;

/** `<copy-button>`, made by script for every code block: copies the code and says so. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.ariaLive = 'polite';
    button.addEventListener('click', () => {
      void this.#copy(button);
    });
    this.replaceChildren(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const code = this.closest('figure')?.querySelector('pre')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(code);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not allowed';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SAID_FOR);
  }
}

customElements.define('copy-button', CopyButton);

/** Gives a button to every code block that has none. */
export function addCopyButtons(): void {
  for (const figure of document.querySelectorAll('figure.code:not(:has(copy-button))')) {
    if (!figure.querySelector('figcaption')) figure.prepend(document.createElement('figcaption'));
    figure.querySelector('figcaption')?.append(document.createElement('copy-button'));
  }
}

addCopyButtons();
