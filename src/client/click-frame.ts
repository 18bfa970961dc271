/**
 * `<click-frame data-src data-host>` around the link to a film on another host: a button puts the host's player in its
 * place. Until then nothing is asked of the host, and the host is told the site's address and not the page's.
 */
class ClickFrame extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button, iframe')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Play it here, from ${this.#host()}`;
    button.ariaLabel = `${button.textContent}: ${this.#name()}`;
    button.addEventListener('click', () => {
      this.#play(button);
    });
    this.append(button);
  }

  #play(button: HTMLButtonElement): void {
    const frame = document.createElement('iframe');
    frame.title = `${this.#name()}, a film on ${this.#host()}`;
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-presentation');
    // YouTube plays nothing for a page that does not say where it is.
    frame.referrerPolicy = 'strict-origin';
    frame.src = this.dataset.src ?? '';
    button.replaceWith(frame);
    frame.focus();
  }

  #name(): string {
    return this.querySelector('a')?.textContent ?? '';
  }

  #host(): string {
    return this.dataset.host ?? '';
  }
}

customElements.define('click-frame', ClickFrame);

export {};
