import { parse, parseFragment } from 'parse5';
import { faultsOf } from '../compile/sound.ts';
import { attributeName, elementsOf, type Element } from '../support/dom.ts';

/** Elements that a reader's browser runs, sends, loads or frames, whoever wrote them. */
const active =
  'applet base button dialog embed fencedframe form frame frameset handler input isindex keygen link marquee meta noembed noframes noscript object plaintext portal script select style template textarea title xmp'.split(
    ' ',
  );
/** Attributes that are never a note's to set. */
const foreign =
  /^(?:on.*|style|srcdoc|srcset|background|ping|form.*|action|name|slot|is|part|nonce|target|download|manifest|autofocus|contenteditable|popover.*|accesskey|allow|integrity|itemscope|xml:base)$/u;
const loaded = new Set([
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'lowsrc',
  'dynsrc',
  'cite',
  'action',
]);

/** What an article's HTML could do to its reader, besides {@link faultsOf}; parsed as a fragment, as a page, and again from a script. */
export function dangersOf(html: string, headIds: readonly string[] = []): string[] {
  const trees = [parseFragment(html), parse(`<!doctype html><main>${html}</main>`)];
  const found = trees.flatMap((tree, index) =>
    elementsOf(tree).flatMap((element) => (index === 1 && isFrame(element) ? [] : dangers(element))),
  );
  return [...faultsOf(html, headIds), ...found];
}

function isFrame({ tagName }: Element): boolean {
  return ['html', 'head', 'body', 'main'].includes(tagName);
}

function dangers(element: Element): string[] {
  const { tagName, attrs } = element;
  return [
    ...(active.includes(tagName) ? [`<${tagName}>`] : []),
    ...attrs.flatMap((attr) => dangerOf(element, attributeName(attr).toLowerCase(), attr.value)),
  ];
}

function dangerOf({ tagName, attrs }: Element, name: string, value: string): string[] {
  const where = `${name}="${value}" on <${tagName}>`;
  if (name === 'srcset' && tagName === 'source' && value.startsWith('/')) return [];
  if (foreign.test(name)) return [where];
  if (loaded.has(name) && !/^\/(?!\/)/u.test(value)) return [`${where} leaves the site`];
  if (name.endsWith('href') && tagName !== 'a' && !/^(?:#|\/(?!\/))/u.test(value)) return [where];
  const isOut = tagName === 'a' && name === 'href' && /^[a-z][a-z\d+.-]*:/iu.test(value);
  const rel = attrs.find((attr) => attr.name === 'rel')?.value;
  return isOut && rel !== 'noopener external' ? [`${where} without rel`] : [];
}
