import { createCombobox } from './combobox.ts';
import { required } from './dom.ts';
import { createFiltersView } from './filters-view.ts';
import { createOutcome, type Outcome } from './outcome.ts';
import { createPreviewView } from './preview.ts';
import { NO_FILTERS, type Filters, type Query } from './query.ts';
import { rememberSearch } from './recent.ts';
import { renderRecent } from './render-recent.ts';
import { createSession } from './session.ts';

/** How the dialog and the page differ. */
export interface ViewOptions {
  /** Chooses the best result by itself, so that Enter opens it. */
  readonly chooseFirst: boolean;
  readonly filters?: Filters;
  /** What is asked has changed; `settled` unless the reader is typing. */
  readonly onQuery?: (query: Query, settled: boolean) => void;
  /** A result was opened. */
  readonly onOpen?: (event: MouseEvent) => void;
}

/** A search that runs. */
export interface SearchView {
  /** Asks again what has been asked before, without moving the focus. */
  restore(query: Query): void;
}

/** Milliseconds; with the search itself, results stand a tenth of a second after the last key. */
const TYPING_PAUSE = 60;

/** Brings the markup of SearchForm.astro to life, with whatever has been typed already. */
export function mountSearch(root: HTMLElement, options: ViewOptions): SearchView {
  const input = required(root, 'input[type="search"]', HTMLInputElement);
  const filters = createFiltersView(
    required(root, '.s-f', HTMLElement),
    required(root, '.s-chips', HTMLElement),
    () => ask(0),
  );
  const outcome = createOutcome(root, filters, {
    onMore: showMore,
    onDropFilters: () => restart(input.value.trim(), NO_FILTERS),
    onWord: (word) => restart(word, filters.chosen()),
  });
  const combobox = createCombobox(input, outcome.list, previewIn(root, outcome));
  let choice = -1;
  const session = createSession((state) => {
    outcome.show(state);
    if (state.kind !== 'slow') combobox.refresh(choice);
  });

  function query(): Query {
    return { text: input.value.trim(), filters: filters.chosen() };
  }

  function ask(delay: number, settled = delay === 0): void {
    choice = options.chooseFirst ? 0 : -1;
    // What is listed answers an older question: Enter must not open it.
    combobox.refresh();
    options.onQuery?.(query(), settled);
    session.ask(query(), delay);
  }

  function restart(text: string, chosen: Filters): void {
    input.value = text;
    filters.choose(chosen);
    input.focus();
    ask(0);
  }

  function showMore(): void {
    choice = outcome.list.querySelectorAll('[role="option"]').length;
    input.focus();
    session.more();
  }

  input.addEventListener('input', () => ask(TYPING_PAUSE));
  outcome.list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a'))) return;
    rememberSearch(query().text);
    options.onOpen?.(event);
  });
  renderRecent(required(root, '.s-r', HTMLElement), (text) => restart(text, NO_FILTERS));
  filters.choose(options.filters ?? NO_FILTERS);
  ask(0, false);
  return {
    restore({ text, filters: chosen }) {
      input.value = text;
      filters.choose(chosen);
      ask(0, false);
    },
  };
}

/** Shows beside the list what is chosen or under the pointer, or else the first of it. */
function previewIn(root: HTMLElement, { list, previewOf }: Outcome): (option: Element | undefined) => void {
  const view = createPreviewView(required(root, '.s-pre', HTMLElement));
  list.addEventListener('pointerover', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) view.show(previewOf(option));
  });
  return (option) => {
    const shown = option ?? list.querySelector('[role="option"]');
    view.show(shown ? previewOf(shown) : undefined);
  };
}
