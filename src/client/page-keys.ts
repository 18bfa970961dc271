const keys: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['[', 'Previous bite'],
  [']', 'Next bite'],
  ['?', 'This list'],
  ['Esc', 'Close what is open'],
];

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function row([key, does]: readonly [string, string]): HTMLElement {
  const div = document.createElement('div');
  const [term, said, cap] = [
    document.createElement('dt'),
    document.createElement('dd'),
    document.createElement('kbd'),
  ];
  term.textContent = does;
  cap.textContent = key;
  said.append(cap);
  div.append(term, said);
  return div;
}

function buildDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-h');
  const heading = document.createElement('h2');
  heading.id = 'keys-h';
  heading.textContent = 'Keys';
  const close = document.createElement('button');
  close.className = 'ib';
  close.textContent = '×';
  close.ariaLabel = 'Close the list of keys';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const list = document.createElement('dl');
  list.append(...keys.map(row));
  dialog.append(heading, close, list);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** `<page-keys>`: `[` and `]` turn to the previous and next bite, `?` lists the keys. */
class PageKeys extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    document.addEventListener('keydown', this.#press);
  }
  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
  }

  #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target))
      return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === '[') document.querySelector<HTMLAnchorElement>('.turn [rel="prev"]')?.click();
    else if (event.key === ']') document.querySelector<HTMLAnchorElement>('.turn [rel="next"]')?.click();
    else if (event.key === '?') (this.#dialog ??= buildDialog()).showModal();
    else return;
    event.preventDefault();
  };
}

customElements.define('page-keys', PageKeys);
