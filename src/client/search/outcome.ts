import { required } from './dom.ts';
import type { FiltersView } from './filters-view.ts';
import { renderAfter, type AfterActions } from './render-after.ts';
import { renderGroups } from './render-groups.ts';
import type { State } from './session.ts';
import { describe } from './status.ts';

/** The places of SearchForm.astro that an answer fills. */
export interface Outcome {
  readonly list: HTMLElement;
  readonly show: (state: State) => void;
}

/** Shows states under `root`: the sentence, the filters, the results, and what follows them. */
export function createOutcome(root: HTMLElement, filters: FiltersView, actions: AfterActions): Outcome {
  const status = required(root, '.s-n', HTMLElement);
  const list = required(root, '.s-list', HTMLElement);
  const after = required(root, '.s-after', HTMLElement);

  function show(state: State): void {
    if (state.kind === 'slow') {
      status.textContent = 'Searching…';
      return;
    }
    if (state.kind === 'found') {
      renderGroups(list, state.groups, state.found.units);
      filters.show(state.found);
      status.textContent = describe(state);
    } else {
      list.replaceChildren();
      list.hidden = true;
      filters.hide();
      status.textContent = state.kind === 'failed' ? state.message : '';
    }
    renderAfter(after, state, actions);
  }

  return { list, show };
}
