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
  root.replaceChildren(...chips.map(button));
  root.hidden = chips.length === 0;

  function button(chip: Chip, index: number): HTMLElement {
    const name = `Remove the filter ${chip.facet}: ${chip.label}`;
    const cross = element('span', { 'aria-hidden': 'true' }, '×');
    const made = element('button', { type: 'button', class: 'chip', 'aria-label': name }, chip.label, cross);
    made.addEventListener('click', () => {
      onRemove(chip);
      const next = root.querySelectorAll('button').item(Math.min(index, chips.length - 2));
      ((next as HTMLElement | null) ?? root.closest('dialog, search-page')?.querySelector('input'))?.focus();
    });
    return made;
  }
}
