import { element } from './dom.ts';
import type { Facet } from './query.ts';

/** A filter that is set. */
export interface Chip {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

/** Shows the filters that are set, each a button that drops it; focus goes to the next one, or to the field. */
export function renderChips(root: HTMLElement, chips: readonly Chip[], onRemove: (chip: Chip) => void): void {
  const focused = [...root.children].findIndex((child) => child === document.activeElement);
  root.replaceChildren(...chips.map((chip) => button(chip, onRemove)));
  root.hidden = chips.length === 0;
  if (focused === -1) return;
  const next = root.children.item(Math.min(focused, chips.length - 1));
  ((next as HTMLElement | null) ?? root.closest('dialog, search-page')?.querySelector('input'))?.focus();
}

function button(chip: Chip, onRemove: (chip: Chip) => void): HTMLElement {
  const name = `Remove the filter ${chip.facet}: ${chip.label}`;
  const cross = element('span', { 'aria-hidden': 'true' }, '×');
  const made = element('button', { type: 'button', class: 'chip', 'aria-label': name }, chip.label, cross);
  made.addEventListener('click', () => {
    // Not every browser focuses a button that is clicked, and the focus is what says where to go on.
    made.focus();
    onRemove(chip);
  });
  return made;
}
