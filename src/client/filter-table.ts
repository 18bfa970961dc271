// The buttons that sort must stand in the head before the order of the URL is asked of them.
import './sort-table.ts';
import { cellText } from './cell-text.ts';
import {
  columnName,
  countInWords,
  readState,
  rowMatches,
  writeState,
  type CellTest,
  type TableState,
} from './table-state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Filters a table by its form and keeps what was asked in the URL. A control with `data-column` tests that column. */
class FilterTable extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #rows: readonly (readonly [row: HTMLTableRowElement, cells: readonly string[]])[] = [];

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!this.#form || !table) return;
    this.#rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [row, [...row.cells].map(cellText)]);
    this.#restore(
      readState(
        location.search,
        this.#tests.map(({ name }) => name),
      ),
    );
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    table.tHead?.addEventListener('click', () => this.#keep());
  }

  get #controls(): readonly Control[] {
    return [...(this.#form?.querySelectorAll<Control>('input, select') ?? [])];
  }

  get #tests(): readonly Control[] {
    return this.#controls.filter(({ dataset }) => dataset.column !== undefined);
  }

  get #find(): Control | undefined {
    return this.#controls.find(({ name }) => name === 'q');
  }

  get #heads(): readonly HTMLTableCellElement[] {
    return [...(this.querySelector('table')?.tHead?.rows[0]?.cells ?? [])];
  }

  #changed(): void {
    this.#filter();
    this.#keep();
  }

  #filter(): void {
    const tests = this.#tests.flatMap((control): CellTest[] => {
      const wanted = wantedBy(control);
      return wanted === '' ? [] : [{ column: Number(control.dataset.column), wanted }];
    });
    let shown = 0;
    for (const [row, cells] of this.#rows) {
      row.hidden = !rowMatches(cells, this.#find?.value ?? '', tests);
      if (!row.hidden) shown++;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = countInWords(shown, this.#rows.length);
  }

  #keep(): void {
    const sorted = this.#heads.find(({ ariaSort }) => ariaSort !== null);
    const name = sorted ? nameOf(sorted) : '';
    const state: TableState = {
      find: this.#find?.value ?? '',
      tests: Object.fromEntries(this.#tests.map((control) => [control.name, wantedBy(control)])),
      sort: sorted?.ariaSort === 'descending' ? `-${name}` : name,
    };
    history.replaceState(history.state, '', location.pathname + writeState(state) + location.hash);
  }

  #restore({ find, tests, sort }: TableState): void {
    if (this.#find) this.#find.value = find;
    for (const control of this.#tests) restore(control, tests[control.name] ?? '');
    const head = this.#heads.find((cell) => nameOf(cell) === sort.replace(/^-/u, ''));
    const button = head?.querySelector('button');
    button?.click();
    if (sort.startsWith('-')) button?.click();
    this.#filter();
  }
}

function nameOf(head: HTMLTableCellElement): string {
  const words = [...(head.querySelector('button') ?? head).childNodes].find((node) => node instanceof Text);
  return columnName(words?.textContent ?? '');
}

function wantedBy(control: Control): string {
  return control instanceof HTMLInputElement && !control.checked ? '' : control.value;
}

/** A value of the URL that the form does not offer asks for nothing. */
function restore(control: Control, value: string): void {
  if (control instanceof HTMLInputElement) control.checked = control.value === value;
  else if ([...control.options].some((option) => option.value === value)) control.value = value;
}

customElements.define('filter-table', FilterTable);
