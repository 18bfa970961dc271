import { parseFragment, serialize } from 'parse5';
import { attribute, elementsOf, type Element } from '../support/dom.ts';
import { misplaced } from '../support/well-formed.ts';

const dangerous = new Set(
  'applet base button embed form frame frameset input link meta object script select style template textarea'.split(
    ' ',
  ),
);
const schemes = /^(?:https?|mailto|tel|obsidian|zotero|geo|sms|doi|ftp):/iu;

/** What is wrong with an article's HTML for any reader: tags out of place, repeated ids, dead local links, unsafe parts. */
export function faultsOf(html: string, headIds: readonly string[] = []): string[] {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const document = fragment as unknown as Parameters<typeof misplaced>[0]['document'];
  const elements = elementsOf(fragment);
  const again = serialize(parseFragment(serialize(fragment)));
  return [
    ...(again === serialize(fragment) ? [] : ['parses to another tree the second time']),
    ...misplaced({ document, html }),
    ...elements.flatMap(unsafe),
    ...elements.flatMap(nested),
    ...ids(elements, headIds),
  ];
}

function unsafe(element: Element): string[] {
  const { tagName, attrs } = element;
  const urls = ['href', 'src', 'srcset', 'action', 'poster', 'xlink:href'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
  return [
    ...(dangerous.has(tagName) ? [`<${tagName}> is dangerous`] : []),
    ...attrs
      .filter(({ name }) => /^(?:on|style$|srcdoc$|formaction$)/u.test(name))
      .map(({ name }) => `${name}= on <${tagName}>`),
    ...urls
      .map((url) => url.replace(/[\0-\x20]/gu, ''))
      .filter((url) => /^[a-z][a-z\d+.-]*:/iu.test(url) && !schemes.test(url)),
    ...urls.filter((url) => url.startsWith('//')).map((url) => `${url} takes the page's scheme`),
  ];
}

/** What the parser may forgive and no reader can use: a link in a link, a block in a summary. */
function nested(element: Element): string[] {
  const { tagName } = element;
  if (tagName !== 'a' && tagName !== 'summary') return [];
  const inner = elementsOf(element)
    .slice(1)
    .map((found) => found.tagName);
  const wrong = tagName === 'a' ? ['a', 'iframe'] : ['p', 'div', 'ul', 'figure', 'table'];
  return inner.filter((name) => wrong.includes(name)).map((name) => `<${name}> in <${tagName}>`);
}

function ids(elements: readonly Element[], headIds: readonly string[]): string[] {
  const found = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const all = new Set([...found, ...headIds]);
  const local = elements
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => /^#./u.test(href));
  return [
    ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => `id ${id} twice`),
    ...found.filter((id) => id === '' || /\s/u.test(id)).map((id) => `id "${id}" is no id`),
    ...local
      .filter((href) => !all.has(decodeURIComponent(href.slice(1))))
      .map((href) => `${href} leads nowhere`),
  ];
}
