/** A text field that moves a choice through a list of links while it keeps the focus. */
export interface Combobox {
  /** Call when the list has changed; chooses the option at `index`, or none. */
  refresh(index?: number): void;
}

/** Wires WAI-ARIA's combobox pattern; Home, End, left and right stay with the text. `onChoose` hears of every choice. */
export function createCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  onChoose: (option: HTMLElement | undefined) => void,
): Combobox {
  let chosen: HTMLElement | undefined;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  input.setAttribute('aria-controls', list.id);
  refresh();

  function options(): readonly HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  function choose(option: HTMLElement | undefined): void {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    onChoose(option);
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function refresh(index = -1): void {
    const all = options();
    input.setAttribute('aria-expanded', String(all.length > 0));
    choose(all[index]);
  }

  function move(step: 1 | -1): void {
    const all = options();
    const from = chosen ? all.indexOf(chosen) : step > 0 ? -1 : 0;
    choose(all[(from + step + all.length) % all.length]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      input.focus();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen && event.target === input) {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      chosen.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    }
  }

  input.addEventListener('keydown', onKeyDown);
  list.addEventListener('keydown', onKeyDown);
  list.addEventListener('focusin', ({ target }) =>
    choose((target as Element).closest<HTMLElement>('[role="option"]') ?? undefined),
  );
  return { refresh };
}
