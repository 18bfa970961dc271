import { nearestNames, type PageName } from './nearest-names.ts';

/** `<nearest-pages base="/" names="/names.json">` on the page that was not found: what the address may have meant. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.getAttribute('base') ?? '/';
    const path = location.pathname;
    const names = await namesAt(this.getAttribute('names') ?? '');
    const near = nearestNames(path.startsWith(base) ? path.slice(base.length) : path, names);
    if (near.length > 0) this.replaceChildren(heading(), listOf(near));
  }
}

/** None when they cannot be had: the course stands below. */
async function namesAt(address: string): Promise<readonly PageName[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as PageName[]) : [];
  } catch {
    return [];
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
