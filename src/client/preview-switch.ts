import { choosePreviews, previewsAreOff } from './preview-choice.ts';

/** `<preview-switch>`: its button turns the previews of links off and on again. */
class PreviewSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('popover' in HTMLElement.prototype)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      choosePreviews(!previewsAreOff());
      this.#show(button);
    });
    this.#show(button);
  }

  #show(button: HTMLButtonElement): void {
    button.textContent = previewsAreOff() ? 'Turn previews on' : 'Turn previews off';
  }
}

customElements.define('preview-switch', PreviewSwitch);
