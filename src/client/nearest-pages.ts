import { nearPages } from './near-pages.ts';
import type { PageName } from './nearest-names.ts';

/** `<nearest-pages base="/">` on the page that was not found: what the address may have meant. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.getAttribute('base') ?? '/';
    const asked = location.pathname;
    const path = asked.startsWith(base) ? asked.slice(base.length) : asked;
    const near = await nearPages(path);
    if (near.length > 0) this.replaceChildren(heading(), listOf(near));
  }
}

function heading(): HTMLElement {
  const element = document.createElement('h2');
  element.textContent = 'Did you mean';
  return element;
}

function listOf(names: readonly PageName[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { title, href } of names) {
    const link = document.createElement('a');
    [link.className, link.href, link.textContent] = ['wl', href, title];
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

customElements.define('nearest-pages', NearestPages);
