import { element, required } from './dom.ts';
import type { Facet } from './query.ts';

/** A value to filter by, and the number of pages it would show. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The checkboxes of one filter. */
export interface FacetView {
  readonly fieldset: HTMLFieldSetElement;
  chosen(): readonly string[];
  /** Shows `values`, in their order; those in `chosen` are ticked and never folded away. */
  show(values: readonly FacetValue[], chosen: readonly string[]): void;
}

const SHOWN = 8;

/** Builds a fieldset whose rows stay the same elements from one answer to the next, so that focus stays too. */
export function createFacetView(facet: Facet, legend: string, onUnfold: () => void): FacetView {
  const rows = new Map<string, HTMLLabelElement>();
  const holder = element('div', { class: 's-rows' });
  const unfold = element('button', { type: 'button', class: 's-all' });
  const fieldset = element('fieldset', {}, element('legend', {}, legend), holder, unfold);
  let unfolded = false;

  unfold.addEventListener('click', () => {
    unfolded = true;
    onUnfold();
    holder.querySelectorAll('input').item(SHOWN).focus();
  });

  function row({ value, label, count }: FacetValue, ticked: boolean): HTMLLabelElement {
    const box = element('input', { type: 'checkbox', name: facet, value });
    const made =
      rows.get(value) ??
      element('label', {}, box, element('span', {}, label), element('span', { class: 'count' }));
    rows.set(value, made);
    required(made, 'input', HTMLInputElement).checked = ticked;
    required(made, '.count', HTMLElement).textContent = String(count);
    return made;
  }

  return {
    fieldset,
    chosen: () => [...holder.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value),
    show(values, chosen) {
      const visible = unfolded
        ? values
        : values.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
      place(
        holder,
        visible.map((item) => row(item, chosen.includes(item.value))),
      );
      unfold.hidden = visible.length === values.length;
      unfold.textContent = `All ${values.length}`;
      fieldset.hidden = values.length === 0;
    },
  };
}

// Elements that stay are not moved: moving one would take the focus from it.
function place(holder: Element, wanted: readonly Element[]): void {
  for (const child of [...holder.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, index) => {
    if (holder.children[index] !== child) holder.insertBefore(child, holder.children[index] ?? null);
  });
}
