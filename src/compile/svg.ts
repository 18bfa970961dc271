import type { Element, ElementContent, Properties, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';

const names = `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath image marker mask clipPath
  pattern linearGradient radialGradient stop title desc style filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`;

/** Elements that draw or describe. What runs, moves, frames or holds another language is not among them. */
const drawing: ReadonlySet<string> = new Set(names.split(/\s+/u));
/** Elements that go with what they hold; of any other that does not draw, what it holds stays. */
const dropped = /^(?:script|foreignObject|handler|listener|iframe|object|embed|metadata|template|math)$/iu;
/** What drawing programs write for themselves. */
const editors = /:|^(?:metadata|switch|a)$/iu;
/** Pictures and fonts inside the file; none of these kinds can hold a script. */
const inside =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:font|application)\/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|truetype|opentype|sfnt))[;,]/iu;
/** What names another place without `url()`, or hides that it does. */
const devious =
  /[\\<]|@import|@namespace|(?:image-set|image|src|cross-fade|element|expression)\s*\(|script:/iu;

/** A text file's words: UTF-16 with its mark, else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${String(bytes[0])} ${String(bytes[1])}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** What remains of an SVG file that may only draw. */
export interface SafeSvg {
  /** No script, no handler, no link, nothing from elsewhere; an empty picture for what is no SVG. */
  readonly svg: string;
  /** What was left out, each once: `<script>`, `onload`. What only an editor knows is not told. */
  readonly removed: readonly string[];
}

/** Makes an SVG file safe to be opened by its own address. */
export function safeSvg(source: string): SafeSvg {
  const removed = new Set<string>();
  try {
    const tree = raw({ type: 'root', children: [{ type: 'raw', value: source }] }) as Root;
    const svg = tree.children.find((node) => node.type === 'element' && node.tagName === 'svg');
    if (svg?.type !== 'element') return { svg: print(nothing), removed: ['everything: it is no SVG'] };
    const [picture = nothing] = cleanNode(svg, removed);
    return { svg: print(picture), removed: [...removed] };
  } catch {
    // Elements in one another by the ten thousand.
    return { svg: print(nothing), removed: ['everything: it is nested too deep'] };
  }
}

const nothing: Element = { type: 'element', tagName: 'svg', properties: {}, children: [] };
const spaces = { xmlns: 'http://www.w3.org/2000/svg', xmlnsXLink: 'http://www.w3.org/1999/xlink' };

function print(picture: ElementContent): string {
  const root = picture.type === 'element' ? picture : nothing;
  const whole = { ...root, properties: { ...spaces, ...root.properties } };
  const printed = toHtml(whole, { space: 'svg', closeEmptyElements: true });
  // XML, unlike HTML, has no place for control characters, and none for the end of a section that never began.
  return printed.replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(']]>', ']]&#x3E;');
}

function cleanNode(node: ElementContent, removed: Set<string>): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (!drawing.has(tagName) && !editors.test(tagName)) removed.add(`<${tagName}>`);
  if (dropped.test(tagName)) return [];
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => isHarmless(name, value)),
  );
  for (const name of Object.keys(properties))
    if (drawing.has(tagName) && /^on|href$/iu.test(name) && !Object.hasOwn(kept, name)) removed.add(name);
  const children = node.children.flatMap((child) => cleanNode(child, removed));
  if (!drawing.has(tagName)) return children;
  const element: Element = { ...node, properties: kept, children };
  return [tagName === 'style' ? { ...element, children: sheetOf(element) } : element];
}

/** A style sheet is printed as it stands: no sign in it may begin a tag or a reference. */
function sheetOf({ children }: Element): ElementContent[] {
  const sheet = children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/@(?:import|namespace)[^;]*;?/giu, '')
    .replace(/url\(\s*(?:"[^"]*"|'[^']*'|[^)"']*)\s*\)/giu, (url) => (isLocal(url) ? url : 'url(#)'))
    .replaceAll('&', '');
  return sheet !== '' && isLocal(sheet) ? [{ type: 'text', value: sheet }] : [];
}

function isHarmless(name: string, value: Properties[string]): boolean {
  if (!/^[a-z][a-z\d-]*$/iu.test(name) || /^(?:on|xmlBase$|xmlns|src$|data$)/iu.test(name)) return false;
  if (typeof value === 'boolean' || value === null || value === undefined) return false;
  const text = (Array.isArray(value) ? value.join(' ') : String(value)).trim();
  if (/href$/iu.test(name)) return text.startsWith('#') ? !text.includes('<') : inside.test(text);
  return isLocal(text);
}

/** True for CSS, or an attribute's value, that names nothing outside of the file. */
function isLocal(css: string): boolean {
  const addresses = [...css.matchAll(/url\(\s*["']?\s*([^"')]*)/giu)].map(([, url = '']) => url);
  return !devious.test(css) && addresses.every((url) => url.startsWith('#') || inside.test(url));
}
