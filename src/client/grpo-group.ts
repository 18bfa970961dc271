import { advantages } from '../study/advantages.ts';

/** Lets a reader turn each answer of a GRPO group right or wrong and see every advantage move. */
class GrpoGroup extends HTMLElement {
  connectedCallback(): void {
    for (const cell of this.querySelectorAll('.grpo-reward')) this.addToggle(cell);
  }

  private addToggle(cell: Element): void {
    const button = document.createElement('button');
    const row = cell.closest('tr');
    button.type = 'button';
    button.className = 'grpo-toggle';
    button.textContent = cell.textContent;
    button.addEventListener('click', () => {
      if (row) row.dataset.reward = row.dataset.reward === '1' ? '0' : '1';
      this.update();
    });
    cell.replaceChildren(button);
    this.label(row);
  }

  private update(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    const { mean, deviation, values } = advantages(rows.map(({ dataset }) => Number(dataset.reward)));
    rows.forEach((row, index) => {
      const cell = row.querySelector('.grpo-advantage');
      if (cell) cell.textContent = signed(values[index] ?? 0);
      this.label(row);
    });
    const sum = this.querySelector('.grpo-sum');
    const lesson = deviation === 0 ? ' Every advantage is 0: this group teaches nothing.' : '';
    if (sum) sum.textContent = `Mean ${mean.toFixed(3)}, deviation ${deviation.toFixed(3)}.${lesson}`;
  }

  private label(row: HTMLElement | null): void {
    const button = row?.querySelector('button');
    if (!row || !button) return;
    const word = row.dataset.reward === '1' ? 'right' : 'wrong';
    button.textContent = word;
    button.ariaLabel = `Answer ${row.querySelector('th')?.textContent ?? ''} is ${word}; turn it`;
  }
}

function signed(value: number): string {
  return (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(2);
}

customElements.define('grpo-group', GrpoGroup);
