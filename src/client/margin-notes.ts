/** Only sentences of the running text have a margin beside them; a table or a box has not. */
const BESIDE = '.prose > p, .prose > :is(ul, ol) > li, .prose > :is(ul, ol) > li > p';

function note(mark: string, content: Node): HTMLElement {
  const span = document.createElement('span');
  span.className = 'mn';
  span.ariaHidden = 'true';
  const label = document.createElement('b');
  label.textContent = mark;
  span.append(label, ' ', content);
  for (const link of span.querySelectorAll('a')) link.tabIndex = -1;
  return span;
}

function copy(source: Element, without: string): DocumentFragment {
  const clone = source.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll(`${without}, [id]`)) {
    if (part.matches(without)) part.remove();
    else part.removeAttribute('id');
  }
  const fragment = document.createDocumentFragment();
  const paragraphs = clone.querySelectorAll(':scope > p');
  fragment.append(
    ...(paragraphs.length > 0 ? [...paragraphs].flatMap((p) => [...p.childNodes, ' ']) : clone.childNodes),
  );
  return fragment;
}

/**
 * `<margin-notes>` around the text: sets each source, where it is first cited, and each footnote beside its line.
 * They repeat what "Cited here" and the footnotes say, so assistive technology and the keyboard pass them by.
 * Where there is no margin, a footnote unfolds under its line, and is then read like any other text.
 */
class MarginNotes extends HTMLElement {
  #footnotes = new Map<Element, HTMLElement>();
  #wide = matchMedia('(min-width: 72rem)');

  connectedCallback(): void {
    const sources = new Map(
      [...document.querySelectorAll('.cited li')].map((li) => [li.querySelector('.no')?.textContent, li]),
    );
    for (const call of this.querySelectorAll<HTMLAnchorElement>('.cite, .fn')) {
      if (!call.closest(BESIDE)) continue;
      if (call.matches('.fn')) this.#footnote(call);
      else this.#source(call, sources);
    }
    this.addEventListener('click', this.#unfold);
  }

  #unfold = (event: MouseEvent): void => {
    const call = (event.target as Element).closest('.fn');
    const beside = call && this.#footnotes.get(call);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!beside || this.#wide.matches || elsewhere) return;
    event.preventDefault();
    const open = beside.classList.toggle('open');
    call.ariaExpanded = String(open);
    beside.ariaHidden = open ? null : 'true';
    for (const link of beside.querySelectorAll('a')) link.tabIndex = open ? 0 : -1;
  };

  #source(call: Element, sources: Map<string | null | undefined, Element>): void {
    const number = /\d+/.exec(call.textContent)?.[0];
    const entry = sources.get(number);
    if (number === undefined || !entry) return;
    sources.delete(number);
    const after = call.closest('.cites') ?? call;
    const last = after.nextElementSibling?.matches('.mn') ? after.nextElementSibling : after;
    last.after(note(number, copy(entry, '.no, .uses')));
  }

  #footnote(call: HTMLAnchorElement): void {
    const item = document.getElementById(decodeURIComponent(call.hash.slice(1)));
    if (!item) return;
    const beside = note(call.textContent, copy(item, '.fn-back'));
    this.#footnotes.set(call, beside);
    (call.closest('sup') ?? call).after(beside);
  }
}

customElements.define('margin-notes', MarginNotes);
