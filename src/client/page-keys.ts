import { isTyping } from './is-typing.ts';

/** What a key presses on this page. */
const presses: Readonly<Record<string, string>> = {
  '[': '.turn [rel=prev]',
  ']': '.turn [rel=next]',
  u: 'read-mark input',
  '?': 'page-keys button',
};

/** `<page-keys>` around the button that lists the keys: turns to the neighbours, marks as read, shows the list. */
class PageKeys extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    document.addEventListener('keydown', this.#press);
    this.querySelector('button')?.addEventListener('click', () => void this.#list());
  }
  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
  }

  #list = async (): Promise<void> => {
    this.#dialog ??= (await import('./keys-dialog.ts')).buildKeysDialog();
    if (!this.#dialog.open) this.#dialog.showModal();
  };

  #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const target = Object.hasOwn(presses, event.key) ? presses[event.key] : undefined;
    const control = target && document.querySelector<HTMLElement>(target);
    if (!control) return;
    event.preventDefault();
    control.click();
  };
}

customElements.define('page-keys', PageKeys);
