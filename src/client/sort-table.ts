import { cellText } from './cell-text.ts';

/** Lets a reader sort a table by a column. Without it the table stands in the author's order. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body || body.rows.length < 4) return;
    for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (!isSortable(body, index)) continue;
      const button = document.createElement('button');
      button.type = 'button';
      const marks = head.querySelector('.cites');
      button.append(...[...head.childNodes].filter((node) => node !== marks));
      head.prepend(button);
      button.addEventListener('click', () => this.sort(head, body, index));
    }
  }

  private sort(head: HTMLTableCellElement, body: HTMLTableSectionElement, column: number): void {
    const down = head.ariaSort === 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = down ? 'descending' : 'ascending';
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[column]) }));
    rows.sort((a, b) => compare(a.value, b.value, down ? -1 : 1));
    body.append(...rows.map(({ row }) => row));
  }
}

/** Missing values come last, whichever way the others go. */
function compare(a: string | number, b: string | number, direction: number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return String(a).localeCompare(String(b), 'en', { numeric: true }) * direction;
}

function valueOf(cell: HTMLTableCellElement | undefined): string | number {
  const text = cellText(cell);
  if (text === 'n/a') return '';
  const number = Number(text.replaceAll(',', '').replace('−', '-'));
  return text !== '' && !Number.isNaN(number) ? number : text;
}

/** Long words are no order: a column sorts when its cells are short. */
function isSortable(body: HTMLTableSectionElement, column: number): boolean {
  const values = [...body.rows].map((row) => String(valueOf(row.cells[column])));
  return new Set(values).size > 1 && values.every((value) => value.length <= 40);
}

customElements.define('sort-table', SortTable);
