import { required } from './dom.ts';
import type { FiltersView } from './filters-view.ts';
import type { Preview } from './preview.ts';
import { renderAfter, renderMeant, type AfterActions } from './render-after.ts';
import { renderGroups } from './render-groups.ts';
import type { State } from './session.ts';
import { describe } from './status.ts';

/** The places of SearchForm.astro that an answer fills. */
export interface Outcome {
  readonly list: HTMLElement;
  readonly show: (state: State) => void;
  /** What can be shown beside an option. */
  readonly previewOf: (option: Element) => Preview | undefined;
}

/** Shows states under `root`: the sentence, the filters, the results, and what follows them. */
export function createOutcome(root: HTMLElement, filters: FiltersView, actions: AfterActions): Outcome {
  const status = required(root, '.s-n', HTMLElement);
  const list = required(root, '.s-list', HTMLElement);
  const meant = required(root, '.s-mean', HTMLElement);
  let previews: ReadonlyMap<Element, Preview> = new Map();
  const after = required(root, '.s-after', HTMLElement);

  function show(state: State): void {
    if (state.kind === 'slow') {
      status.textContent = 'Searching…';
      return;
    }
    if (state.kind === 'found') {
      previews = renderGroups(list, state, state.found.units);
      filters.show(state.found);
      status.textContent = describe(state);
    } else {
      list.replaceChildren();
      list.hidden = true;
      filters.hide();
      status.textContent = state.kind === 'failed' ? state.message : '';
    }
    renderMeant(meant, state, actions.onWord);
    renderAfter(after, state, actions);
  }

  return { list, show, previewOf: (option) => previews.get(option) };
}
