import { attribute, elementsOf, hasClass, textOf, type Element } from './dom.ts';
import { brokenLinks, brokenStyleUrls, linksOf } from './links.ts';
import type { BuiltPage, BuiltSite } from './site.ts';
import { visibleTexts } from './visible.ts';
import { misplaced } from './well-formed.ts';

/** What notes say on purpose: by their page's path, without the base, whole texts that look like a fault and are none. */
export type Meant = Readonly<Record<string, readonly string[]>>;

/** What must hold of the pages of any vault; each fault as `page: what is wrong`. */
export function faultsOfSite(site: BuiltSite, meant: Meant = {}): string[] {
  return [
    ...brokenLinks(site),
    ...brokenStyleUrls(site),
    ...unusedFiles(site),
    ...site.pages.flatMap((page) => {
      const own = new Set(meant[page.path.slice(site.base.length)]);
      return faultsOfPage(page, own).map((fault) => `${page.path}: ${fault}`);
    }),
  ];
}

function faultsOfPage(page: BuiltPage, meant: ReadonlySet<string>): string[] {
  const elements = elementsOf(page.document);
  return [
    ...misplaced(page),
    ...headFaults(elements),
    ...elements.flatMap(nested),
    ...repeatedIds(elements),
    ...leftovers(page, meant),
    ...oddAttributes(elements),
  ];
}

function headFaults(elements: readonly Element[]): string[] {
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  const policies = named('meta').filter(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const titles = named('h1').map((title) => textOf(title).trim());
  const [html] = named('html');
  return [
    ...(policies.length === 1 ? [] : [`${policies.length} security policies`]),
    ...(titles.length === 1 && titles[0] !== '' ? [] : [`h1: ${JSON.stringify(titles)}`]),
    ...(/^[a-z]{2}/u.test((html && attribute(html, 'lang')) ?? '') ? [] : ['no language']),
    ...(named('title').some((title) => textOf(title).trim() !== '') ? [] : ['no title']),
  ];
}

const blocks =
  'address article aside blockquote details div dl figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';
const notIn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['a', new Set(['a', 'button', 'iframe'])],
  ['p', new Set(blocks.split(' '))],
  ['summary', new Set(['p', 'div', 'ul', 'figure', 'table'])],
]);

/** What the parser forgives and no reader can use. */
function nested(element: Element): string[] {
  const wrong = notIn.get(element.tagName);
  if (!wrong) return [];
  const inner = elementsOf(element).slice(1);
  return inner.flatMap(({ tagName }) => (wrong.has(tagName) ? [`<${tagName}> in <${element.tagName}>`] : []));
}

function repeatedIds(elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    if (id === '' || /\s/u.test(id)) return [`"${id}" is no id`];
    return seen.size === seen.add(id).size ? [`id ${id} twice`] : [];
  });
}

/** Signs of a syntax that was not read, and words of values that were not there. */
const raw: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a wiki-link', /\[\[|\]\]/u],
  ['a comment', /%%/u],
  ['a callout', /(?:^|\n)\s*>\s*\[!|^\s*\[![\p{L}\p{N}_-]+\]/u],
  ['a block id', /(?:^|\s)\^[\p{L}\p{N}_-]+\s*$/u],
  ['a value', /(?<![\p{L}\p{N}_])(?:undefined|null|NaN|\[object \w+\])(?![\p{L}\p{N}_])/u],
];

function leftovers({ document }: BuiltPage, meant: ReadonlySet<string>): string[] {
  const allowed = new Set([...meant, ...sources(document)]);
  return visibleTexts(document).flatMap((text) => {
    if (allowed.has(text.trim())) return [];
    return raw.flatMap(([what, pattern]) =>
      pattern.test(text) ? [`${what} is left: ${text.trim().slice(0, 100)}`] : [],
    );
  });
}

/** Where a source shows by right: a formula that cannot be set says why in its title, a link to a block is called by its id. */
function sources(document: BuiltPage['document']): string[] {
  return elementsOf(document).flatMap((element) => {
    if (hasClass(element, 'math-error')) return attribute(element, 'title')?.trim() ?? [];
    const label = hasClass(element, 'wl') ? textOf(element).trim() : '';
    return /^(?:.* > )?\^[\p{L}\p{N}_-]+$/u.test(label) ? label : [];
  });
}

function oddAttributes(elements: readonly Element[]): string[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      const isOdd =
        /^(?:class|href|src|lang|dir|width|height|start)$/u.test(name) &&
        /\[object |^(?:undefined|null|NaN)$/u.test(value);
      const runs = name === 'style' || name.startsWith('on');
      return isOdd || runs ? [`<${tagName} ${name}="${value}">`] : [];
    }),
  );
}

/** Files of the vault that were copied and that no page shows or links to; a lighter twin goes with its picture. */
function unusedFiles(site: BuiltSite): string[] {
  const named = new Set(site.pages.flatMap(linksOf).map((link) => decodeURI(link.split(/[?#]/u)[0] ?? '')));
  const isNamed = (file: string): boolean =>
    named.has(site.base + file) || named.has(site.base + file.replace(/\.webp$/u, ''));
  const copied = [...site.files].filter((file) => file.startsWith('files/'));
  return copied.filter((file) => !isNamed(file)).map((file) => `${file}: no page uses it`);
}
