import { required } from './dom.ts';
import { keepAboveKeyboard } from './keyboard.ts';
import { prepare } from './search.ts';
import { mountSearch } from './view.ts';

/** Makes the open dialog search and close. Runs once. */
export function startDialog(dialog: HTMLDialogElement): void {
  mountSearch(dialog, {
    chooseFirst: true,
    onOpen: ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
    },
  });
  // The reason for a failure is shown when there is a query to answer.
  prepare().catch(() => undefined);
  required(dialog, '.s-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  keepAboveKeyboard(dialog);
  closeOnEscape(dialog);
  closeOnBackdrop(dialog);
}

// A search field would take the first Escape to empty itself.
function closeOnEscape(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}

// The backdrop belongs to the dialog; a selection that ends there began inside.
function closeOnBackdrop(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
}
