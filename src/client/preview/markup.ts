/** HTML that the site's own build made, as nodes. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** What is inside an element of the page, to be shown again: no ids, and not the parts named. */
export function copyWithoutIds(source: Element, without: string): DocumentFragment {
  const clone = source.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll(`${without}, .mn, .preview`)) part.remove();
  for (const part of clone.querySelectorAll('[id]')) part.removeAttribute('id');
  const fragment = document.createDocumentFragment();
  fragment.append(...clone.childNodes);
  return fragment;
}
