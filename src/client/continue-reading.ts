import { BASE } from './base.ts';
import { readProgress } from './progress-store.ts';

/** `<continue-reading hidden>`: a link to where the reader stopped, if they have begun. */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    const { last } = readProgress();
    if (!last) return;
    const [link, label, place] = ['a', 'span', 'span'].map((name) => document.createElement(name));
    if (!(link instanceof HTMLAnchorElement) || !label || !place) return;
    link.href = BASE + last.path + (last.id ? `#${encodeURIComponent(last.id)}` : '');
    label.className = 'lbl';
    label.textContent = `Continue where you stopped${last.percent > 0 ? `, at ${last.percent} %` : ''}: `;
    place.textContent = last.section ? `${last.title}, ${last.section}` : last.title;
    link.append(label, place);
    this.replaceChildren(link);
    this.hidden = false;
  }
}

customElements.define('continue-reading', ContinueReading);
