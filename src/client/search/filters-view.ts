import { renderChips } from './chips.ts';
import { createFacetView, type FacetValue, type FacetView } from './facet-view.ts';
import { FACETS, NO_FILTERS, type Facet, type Filters } from './query.ts';
import type { Found } from './search.ts';
import type { Units } from './units.ts';

/** All filters: what is chosen, and what choosing more would show. */
export interface FiltersView {
  chosen(): Filters;
  choose(filters: Filters): void;
  show(found: Found): void;
  hide(): void;
}

/** Fills `root` with a fieldset a filter and `chips` with what is chosen; `onChange` runs when a reader changes it. */
export function createFiltersView(root: HTMLElement, chips: HTMLElement, onChange: () => void): FiltersView {
  let chosen = NO_FILTERS;
  let last: Found | undefined;
  const views: Readonly<Record<Facet, FacetView>> = {
    unit: createFacetView('unit', 'Unit', render),
    kind: createFacetView('kind', 'Kind', render),
    tag: createFacetView('tag', 'Tag', render),
  };
  root.replaceChildren(...FACETS.map((facet) => views[facet].fieldset));
  root.addEventListener('change', () => {
    chosen = { unit: views.unit.chosen(), kind: views.kind.chosen(), tag: views.tag.chosen() };
    onChange();
  });

  function remove(facet: Facet, value: string): void {
    chosen = { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) };
    render();
    onChange();
  }

  function render(): void {
    const units = last?.units;
    const all = FACETS.flatMap((facet) =>
      chosen[facet].map((value) => ({ facet, value, label: units ? label(units, facet, value) : value })),
    );
    renderChips(chips, all, ({ facet, value }) => remove(facet, value));
    if (!last) return;
    for (const facet of FACETS) views[facet].show(values(last, facet), chosen[facet]);
    root.hidden = FACETS.every((facet) => views[facet].fieldset.hidden);
  }

  // The order is that of the whole course, so that a box stays where it is while a reader types.
  function values({ counts, totals, units }: Found, facet: Facet): readonly FacetValue[] {
    const uses = totals[facet];
    const byUse = (a: string, b: string): number => countIn(uses, b) - countIn(uses, a) || a.localeCompare(b);
    return [...new Set([...Object.keys(uses), ...chosen[facet]])]
      .sort(facet === 'unit' ? units.compare : byUse)
      .map((value) => ({ value, label: label(units, facet, value), count: countIn(counts[facet], value) }))
      .filter(({ value, count }) => count > 0 || chosen[facet].includes(value));
  }

  return {
    chosen: () => chosen,
    choose(filters) {
      chosen = filters;
      render();
    },
    show(found) {
      last = found;
      render();
    },
    hide() {
      root.hidden = true;
    },
  };
}

/** A value comes from the address too, and may be called `constructor`. */
function countIn(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}

function label(units: Units, facet: Facet, value: string): string {
  const number = facet === 'unit' ? units.number(value) : undefined;
  return number === undefined ? value : `${number} ${value}`;
}
