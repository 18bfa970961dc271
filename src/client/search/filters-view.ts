import { renderChips } from './chips.ts';
import { element } from './dom.ts';
import { facetLabel, facetValues } from './facet-values.ts';
import { createFacetView, type FacetView } from './facet-view.ts';
import { wantFacets, type Facets } from './facets.ts';
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
  const fieldsets = FACETS.map((facet) => views[facet].fieldset);
  const opener = createOpener(onChange);
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
      chosen[facet].map((value) => ({
        facet,
        value,
        label: units ? facetLabel(units, facet, value) : value,
      })),
    );
    renderChips(chips, all, ({ facet, value }) => remove(facet, value));
    if (last?.facets) renderFacets(last.facets, last.units);
    else if (last) offer();
  }

  function offer(): void {
    if (!opener.isConnected) root.replaceChildren(opener);
    root.hidden = false;
  }

  function renderFacets(facets: Facets, units: Units): void {
    const isOpening = document.activeElement === opener;
    if (!fieldsets[0]?.isConnected) root.replaceChildren(...fieldsets);
    for (const facet of FACETS)
      views[facet].show(facetValues(facets, units, facet, chosen[facet]), chosen[facet]);
    root.hidden = fieldsets.every((fieldset) => fieldset.hidden);
    if (isOpening) root.querySelector('input')?.focus();
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

/** Stands in a large vault for the filters that are still to be fetched. */
function createOpener(onWanted: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, 'Filter by unit, kind or tag');
  made.addEventListener('click', () => {
    wantFacets();
    onWanted();
  });
  return made;
}
